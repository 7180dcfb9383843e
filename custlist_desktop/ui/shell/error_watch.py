"""The one place that hears of errors that nobody caught: of Python's, in any thread, and of Qt's own messages."""

import re
import sys
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler

from custlist_desktop.database.engine_errors import engine_error, is_engine_error
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.system.jobs import BrokenJobError
from custlist_desktop.system.logs import ErrorLog, Report, report_of
from custlist_desktop.ui.error_sentences import error_sentence

_TOO_OFTEN: Final = 3
_WITHIN: Final = 60.0  # seconds
# What Qt says begins with the function that says it: "QPainter::begin: Paint device returned engine == 0".
_QT_FUNCTION: Final = re.compile(r"Q\w+(?:::\w+)*")
_QT_LEVELS: Final = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error that nobody caught.

    Attributes:
        report: what is known of it.
        told: what it means for a person, if the program knows; None for a mistake of the program's.
        log_folder: where reports are.
        is_logged: whether the report is there.
        list_path: the customer list that was open, or was to be opened.
    """

    report: Report
    told: CustlistError | None
    log_folder: Path
    is_logged: bool
    list_path: Path

    def sentence(self) -> str:
        """What happened and what to do next, in the interface's language; empty for a mistake of the program's."""
        return error_sentence(self.told) if self.told is not None else ""


class ErrorWatch(QObject):
    """Writes every error that nobody caught into the log, and tells of it in the window's thread.

    Until `stop`, it stands in the place of Python's and Qt's own hooks, which write values to standard error.
    """

    happened = Signal(object)
    """A Trouble. It comes in the window's thread, whichever thread the error was in."""

    _heard = Signal(object)

    def __init__(self, log: ErrorLog, list_path: Path) -> None:
        """Begins at once, with the customer list that is about to be opened."""
        super().__init__()
        self._log = log
        self.list_path = list_path
        """The customer list that the engine's errors are about."""
        self._recent: deque[tuple[float, tuple[str, str]]] = deque(maxlen=_TOO_OFTEN)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        log.watch_crashes()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_python_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        self._qt_before = qInstallMessageHandler(self._on_qt_message)

    def stop(self) -> None:
        """Puts back the hooks that were there before."""
        qInstallMessageHandler(self._qt_before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        self._log.close()

    def hear(self, error: BaseException) -> None:
        """Writes ``error`` into the log, and tells of it a moment later. For any thread."""
        self._heard.emit(self.note(error))

    def note(self, error: BaseException) -> Trouble:
        """Writes ``error`` into the log, and tells nobody but the caller."""
        report = error.report if isinstance(error, BrokenJobError) else report_of(error)
        is_logged = self._log.write(report)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(report.text())
        return Trouble(report, self._told(error), self._log.folder, is_logged, self.list_path)

    def is_too_often(self, report: Report) -> bool:
        """Whether the same error came for the third time within a minute. Call it once for each report."""
        moment = report.at.timestamp()
        self._recent.append((moment, report.sign))
        alike = [at for at, sign in self._recent if sign == report.sign and moment - at <= _WITHIN]
        return len(alike) >= _TOO_OFTEN

    def _told(self, error: BaseException) -> CustlistError | None:
        if is_engine_error(error):
            return engine_error(error, self.list_path)
        if not isinstance(error, CustlistError):
            return None
        error.__traceback__ = error.__context__ = error.__cause__ = None  # they keep windows alive
        return error

    @Slot(object)
    def _on_heard(self, trouble: Trouble) -> None:
        self.happened.emit(trouble)

    def _on_python_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self.hear(error if error.__traceback__ is not None else error.with_traceback(trace))

    def _on_thread_error(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None and not isinstance(facts.exc_value, SystemExit):
            self.hear(facts.exc_value)

    def _on_unraisable(self, facts: "sys.UnraisableHookArgs") -> None:
        """An error where nobody could be told, as while an object is taken away: it goes into the log only."""
        if facts.exc_value is not None:
            self._log.write(report_of(facts.exc_value))

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = _QT_LEVELS.get(kind)
        if level is not None:
            function = _QT_FUNCTION.match(text)
            words = ("Qt", level, str(context.category or ""), function[0] if function else "")
            self._log.write_line(" ".join(filter(None, words)) + "\n")
