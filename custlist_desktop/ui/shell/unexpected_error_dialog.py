"""Something in the program went wrong: what it was about, that the list is safe, and what helps to mend it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget

from custlist_desktop import __version__
from custlist_desktop.database.reading import is_whole
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.dialogs.dialog import TileDialog
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.shell.error_watch import ErrorWatch, Trouble
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 600
_COPIED_FOR: Final = 2000  # milliseconds


class UnexpectedErrorDialog(TileDialog):
    """Accepted means: go on; rejected: close the program, which only its button does."""

    def __init__(
        self,
        trouble: Trouble,
        place: str,
        check: Callable[[], bool | None] | None,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            trouble: what went wrong.
            place: the title of the window in which somebody worked; empty if none was open.
            check: tells whether the customer list is whole, None if it can't tell; called in another thread. Without
                it no list is open.
            parent: the window that it happened in.
        """
        super().__init__("error", "bad", parent)
        self._trouble = trouble
        self._place = place
        self._is_whole: bool | None = None
        self._is_checking = check is not None
        self._must_close = False
        self._shows_folder = False
        self._facts = [(make_label(role="muted"), make_label(wrap=True)) for _ in range(3)]
        self._promise = make_label(role="muted", wrap=True)
        self._copy = self.footer.add_at_the_left(make_button("", icon_name="copy"))
        self._folder = self.footer.add_at_the_left(make_button("", icon_name="folder"))
        self._go_on = self.footer.add_button(make_button("", "primary"))
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_FOR)
        self._copied.timeout.connect(self._show_words)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._folder.clicked.connect(self._on_folder_clicked)
        self._go_on.clicked.connect(self._on_go_on_clicked)
        self._build_body(has_list=check is not None)
        fix_width(self, _WIDTH)
        self._show_words()
        self._go_on.setDefault(True)
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        if check is not None:
            run_in_thread(self, check, self._on_checked, lambda _: self._on_checked(None))

    def _build_body(self, *, has_list: bool) -> None:
        card = Card()
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        shown = (bool(self._place), has_list, True)
        for row, (fact, is_shown) in enumerate(zip(self._facts, shown, strict=True)):
            for column, label in enumerate(fact):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                label.setVisible(is_shown)
        promise = QHBoxLayout()
        promise.setSpacing(8)
        promise.addWidget(IconLabel("locked"), 0, Qt.AlignmentFlag.AlignTop)
        promise.addWidget(self._promise, 1)
        self.words_layout.addWidget(card)
        self.words_layout.addSpacing(4)
        self.words_layout.addLayout(promise)

    def _show_words(self) -> None:
        self.say(translate("UnexpectedErrorDialog", "Custlist"), *self._words())
        while_, your_list, report = self._facts
        while_[0].setText(translate("UnexpectedErrorDialog", "While"))
        while_[1].setText(translate("UnexpectedErrorDialog", "Working in “{window}”").format(window=self._place))
        your_list[0].setText(translate("UnexpectedErrorDialog", "Your list"))
        your_list[1].setText(self._list_words())
        report[0].setText(translate("UnexpectedErrorDialog", "Report"))
        report[1].setText(self._report_words())
        self._promise.setText(
            translate("UnexpectedErrorDialog", "The details say what the program did. They have no customer data.")
        )
        self._copy.setText(translate("UnexpectedErrorDialog", "Copy Details"))
        self._folder.setText(translate("UnexpectedErrorDialog", "Open Log Folder"))
        self._folder.setEnabled(self._trouble.is_logged)
        self._go_on.setText(
            translate("UnexpectedErrorDialog", "Close Custlist")
            if self._must_close
            else translate("UnexpectedErrorDialog", "Continue")
        )

    def _words(self) -> tuple[str, str]:
        """The heading, and what happened and comes next: of the damage, where the list is damaged."""
        told = self._trouble.told
        if isinstance(told, DatabaseFileError) and told.trouble is FileTrouble.DAMAGED:
            return translate("UnexpectedErrorDialog", "The customer list is damaged"), error_sentence(told)
        if self._is_whole is False:
            damage = DatabaseFileError(FileTrouble.DAMAGED, self._trouble.list_path)
            return translate("UnexpectedErrorDialog", "The customer list is damaged"), error_sentence(damage)
        sentence = self._trouble.sentence() or translate(
            "UnexpectedErrorDialog",
            "Your last change may be lost: check before you try again. If it fails again, send the details "
            "to whoever installed Custlist for you.",
        )
        return translate("UnexpectedErrorDialog", "Something in Custlist went wrong"), sentence

    def _list_words(self) -> str:
        if self._is_checking:
            return translate("UnexpectedErrorDialog", "Being checked…")
        if self._is_whole is None:
            return translate("UnexpectedErrorDialog", "It could not be checked")
        if self._is_whole:
            return translate("UnexpectedErrorDialog", "Safe: checked just now, everything saved is there")
        return translate("UnexpectedErrorDialog", "Damaged: not all of it can be read")

    def _report_words(self) -> str:
        report = self._trouble.report
        words = translate("UnexpectedErrorDialog", "{number}, {moment}, Custlist {version}")
        words = words.format(number=report.number, moment=moment_text(report.at), version=__version__)
        if self._shows_folder:  # no system tells whether its file manager opened
            return translate("UnexpectedErrorDialog", "{report}. The log is in {folder}.").format(
                report=words, folder=self._trouble.log_folder
            )
        if self._trouble.is_logged:
            return words
        return translate("UnexpectedErrorDialog", "{report}. It could not be written: copy the details.").format(
            report=words
        )

    def must_close(self) -> None:
        """Makes Continue into Close Custlist: the same error came again and again."""
        self._must_close = True
        self._show_words()

    def _on_checked(self, is_whole: bool | None) -> None:
        self._is_checking, self._is_whole = False, is_whole
        self._show_words()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._trouble.report.text())
        told = translate("UnexpectedErrorDialog", "Copied")
        self._copy.setText(told)
        announce(self._copy, told)
        self._copied.start()

    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._trouble.log_folder)))
        self._shows_folder = True
        _, told = self._facts[-1]
        told.setText(self._report_words())
        announce(self._folder, told.text())

    def _on_go_on_clicked(self) -> None:
        if self._must_close:
            self.done(self.DialogCode.Rejected)
        else:
            self.accept()

    def reject(self) -> None:
        """Esc and the close button always go on, as they did before the button ended the program."""
        self.accept()


class ErrorTeller(QObject):
    """Tells of what an ErrorWatch hears, one dialog at a time; the program goes on behind it."""

    def __init__(self, watch: ErrorWatch) -> None:
        """Begins at once."""
        super().__init__(watch)
        self._watch = watch
        self._dialog: UnexpectedErrorDialog | None = None
        watch.happened.connect(self._on_happened)

    def tell_at_the_end(self, error: Exception) -> None:
        """Tells of an error that ended the program: all that is left is to close it."""
        dialog = UnexpectedErrorDialog(self._watch.note(error), "", None)
        dialog.must_close()
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def _on_happened(self, trouble: Trouble) -> None:
        must_close = self._watch.is_too_often(trouble.report)
        if self._dialog is None:
            self._tell(trouble, must_close=must_close)
        elif must_close:
            self._dialog.must_close()

    def _tell(self, trouble: Trouble, *, must_close: bool) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()  # it would take the keyboard and the pointer from the dialog
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        path = self._watch.list_path
        place = window.windowTitle() if window is not None else ""
        dialog = self._dialog = UnexpectedErrorDialog(trouble, place, lambda: is_whole(path), window)
        if must_close:
            dialog.must_close()
        try:
            goes_on = bool(dialog.exec())
        finally:
            self._dialog = None
            dialog.deleteLater()
        if not goes_on:
            QApplication.quit()  # each window saves, or asks
