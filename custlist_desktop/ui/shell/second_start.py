"""A second start of the program on the same list: it brings the window that is open to the front, and ends.

The two processes meet at a local socket that is named for the list's path. A desktop lets a window come to the front
only at a person's wish: the second start hands on the token of that wish (XDG activation on Wayland, startup
notification on X11). Where the desktop refuses all the same, the taskbar's entry asks for attention.
"""

import os
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.ui.kit.windows import bring_to_front

_WAYLAND: Final = "XDG_ACTIVATION_TOKEN"
"""Where a desktop puts the token, and where Qt looks for it when a window is to be activated."""
_X11: Final = "DESKTOP_STARTUP_ID"
_PATIENCE: Final = 2000
"""Milliseconds that a program that answers may take; one that hangs doesn't answer at all."""
_ANSWER: Final = b"raised\n"
_LONGEST_TOKEN: Final = 1000  # bytes


def raise_open_window(path: Path) -> bool:
    """Asks the program that has the list at ``path`` open to come to the front; returns whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_PATIENCE):
        return False
    token = os.environ.get(_WAYLAND) or os.environ.get(_X11) or ""
    socket.write(token.encode("utf-8", "replace") + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _ANSWER
    socket.disconnectFromServer()
    return answered


def show_at_second_start(window: QWidget, token: str) -> None:
    """Brings a window to the front by the desktop's token; where it refuses, the taskbar entry asks."""
    if token:
        os.environ[_WAYLAND] = token
    bring_to_front(window)
    QApplication.alert(window)


class SecondStarts(QObject):
    """Answers second starts on one list for as long as it lives."""

    happened = Signal(str)
    """Somebody started the program again; with the desktop's token, which may be empty."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Call it while the lock on the list at ``path`` is held: a socket that is there is a crashed program's."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        name = _name(path)
        QLocalServer.removeServer(name)
        self._server.listen(name)  # where it fails, a second start says who has the list open, as without it

    def close(self) -> None:
        """Answers nobody any more."""
        self._server.close()

    def _on_new_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(socket.deleteLater)

    def _on_ready_read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_TOKEN:
                socket.abort()
            return
        token = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
        self.happened.emit(token)
        socket.write(_ANSWER)
        socket.flush()


def _name(path: Path) -> str:
    """The socket's name: the same for a list and for a link to it."""
    return f"custlist-{sha256(os.fsencode(path.resolve())).hexdigest()[:24]}"
