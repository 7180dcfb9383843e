"""The field for a logo: chosen from a file or dropped, and shown as it will be printed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.account import LogoFormat
from custlist_desktop.domain.logo import LogoError
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name
from custlist_desktop.ui.kit.drop import dropped_file
from custlist_desktop.ui.kit.field import ProblemLine
from custlist_desktop.ui.kit.lists.ornaments import paint_paper
from custlist_desktop.ui.kit.styling import make_label, restyle
from custlist_desktop.ui.settings.account_sentences import logo_problem_sentence, taken_logo_sentence
from custlist_desktop.ui.settings.logo_taking import is_hard_to_see, take_logo
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap

_PREVIEW: Final = QSize(168, 88)
_MARGIN: Final = 8


class LogoField(QFrame):
    """Holds a logo or none. A file that can't be one is refused in words, and the logo that was there stays."""

    edited = Signal()

    def __init__(self) -> None:
        """No logo until `set_logo`."""
        super().__init__()
        self.setProperty("look", "well")
        self.setAcceptDrops(True)
        self._logo: bytes | None = None
        self._kind: LogoFormat | None = None
        self._refused: tuple[str, str] | None = None
        self._preview = LogoPreview()
        self._label = make_label(role="label")
        self._hint = make_label(role="caption", wrap=True)
        self._problem = ProblemLine()
        self._choose = make_button("", scale="small")
        self._remove = make_button("", "ghost", scale="small")
        self._build_layout()
        for button, slot in ((self._choose, self._on_choose_clicked), (self._remove, self._on_remove_clicked)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.setFocusProxy(self._choose)
        self._label.setText(translate("LogoField", "Logo"))
        self._takes = translate(
            "LogoField", "PNG, JPEG, GIF, WebP, BMP or SVG. Large pictures are scaled down. Drop a file here."
        )
        self._hint.setText(self._takes)
        self._choose.setText(translate("LogoField", "Choose File…"))
        self._choose.setAccessibleName(translate("LogoField", "Choose a file for the logo"))
        self._remove.setText(translate("LogoField", "Remove"))
        self._remove.setAccessibleName(translate("LogoField", "Remove the logo"))
        self._show()

    def _build_layout(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._label)
        words.addWidget(self._hint)
        words.addSpacing(4)
        words.addLayout(buttons)
        words.addWidget(self._problem)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(16)
        layout.addWidget(self._preview)
        layout.addLayout(words, 1)

    def logo(self) -> tuple[bytes | None, LogoFormat | None]:
        """The file's content and its kind; None and None without a logo."""
        return self._logo, self._kind

    def set_logo(self, content: bytes | None, kind: LogoFormat | None) -> None:
        self._logo, self._kind, self._refused = content, kind, None
        self._show()

    def take_file(self, path: Path) -> None:
        """Makes the file at ``path`` the logo, or says why it can't be."""
        try:
            taken = take_logo(path)
            picture = logo_picture(taken.content, taken.kind, _PREVIEW, 1.0)
            if picture is None:
                raise LogoError("damaged")
        except LogoError as error:
            self._refuse(error.code, path.name)
        except OSError:
            self._refuse("unreadable", path.name)
        else:
            self.set_logo(taken.content, taken.kind)
            self._tell(taken_logo_sentence(taken, path.name, is_hard_to_see(picture.toImage())))
            self.edited.emit()

    def _tell(self, sentence: str) -> None:
        """Says what was done to a file, in place of which files are taken."""
        self._hint.setText(sentence or self._takes)
        if sentence:
            announce(self, sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()
            restyle(self, "state", "drop")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        self._show_state()

    def dropEvent(self, event: QDropEvent) -> None:
        """The file is taken or refused."""
        path = dropped_file(event)
        self._show_state()
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _on_choose_clicked(self) -> None:
        title = translate("LogoField", "Choose a Logo")
        kinds = translate("LogoField", "Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)")
        path = ask_open_name(self, title, Path(), kinds)
        if path is not None:
            self.take_file(path)

    def _on_remove_clicked(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_logo(None, None)
        self.edited.emit()

    def _refuse(self, code: str, file: str) -> None:
        self._refused = (code, file)
        self._show()

    def _show(self) -> None:
        self._preview.set_logo(self._logo, self._kind)
        self._remove.setVisible(self._logo is not None)
        sentence = logo_problem_sentence(*self._refused) if self._refused else ""
        if sentence != self._problem.text():
            announce(self, sentence, assertive=True)
        self._problem.say(sentence)
        self._choose.setAccessibleDescription(sentence)
        self._show_state()

    def _show_state(self) -> None:
        restyle(self, "state", "error" if self._refused else None)


class LogoPreview(QWidget):
    """The logo on white, as on paper; an icon where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_PREVIEW)
        self._content: bytes | None = None
        self._kind: LogoFormat | None = None
        self._picture: QPixmap | None = None

    def set_logo(self, content: bytes | None, kind: LogoFormat | None) -> None:
        self._content, self._kind, self._picture = content, kind, None
        name = translate("LogoField", "Preview of the logo") if content else translate("LogoField", "No logo")
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, dpr = current_tokens(), self.devicePixelRatioF()
        if self._content is None or self._kind is None:
            pixmap = icon_pixmap("company", tokens.colour("muted"), 32, dpr)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("press"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(self.rect(), 4, 4)
            painter.drawPixmap(self.rect().center() - QPoint(15, 15), pixmap)
            return
        paint_paper(painter, self.rect())
        if self._picture is None or self._picture.devicePixelRatio() != dpr:
            room = _PREVIEW - QSize(2 * _MARGIN, 2 * _MARGIN)
            self._picture = logo_picture(self._content, self._kind, room, dpr)
        if self._picture is not None:
            size = self._picture.deviceIndependentSize().toSize()
            at = self.rect().center() - QPoint(size.width() // 2, size.height() // 2) + QPoint(1, 1)
            painter.drawPixmap(at, self._picture)


def logo_picture(content: bytes, kind: LogoFormat, room: QSize, dpr: float) -> QPixmap | None:
    """``content`` as large as fits into ``room``; None if Qt can't draw it.

    Args:
        content: a whole file that `logo_format` has accepted.
        kind: what it is.
        room: in device-independent pixels. A picture of pixels is never enlarged.
        dpr: the device pixel ratio of what it is painted on.
    """
    pixels = QSize(round(room.width() * dpr), round(room.height() * dpr))
    image = _drawn(content, pixels) if kind is LogoFormat.SVG else _scaled(content, pixels)
    if image is None or image.isNull():
        return None
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def _scaled(content: bytes, pixels: QSize) -> QImage | None:
    image = QImage.fromData(QByteArray(content))
    if image.isNull() or (image.width() <= pixels.width() and image.height() <= pixels.height()):
        return image
    return image.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _drawn(content: bytes, pixels: QSize) -> QImage | None:
    renderer = QSvgRenderer(QByteArray(content))
    natural = renderer.defaultSize()
    if not renderer.isValid() or natural.isEmpty():
        return None
    size = natural.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
