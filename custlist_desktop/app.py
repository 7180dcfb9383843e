"""The program: builds its parts, hands them to each other, and runs until the window is closed."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop import __version__
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.system.config import AppConfig
from custlist_desktop.system.logs import ErrorLog
from custlist_desktop.system.temporary_folders import sweep_temporary_folders
from custlist_desktop.ui.help.opening import close_guide, open_guide
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.kit.mnemonics import WindowKeys
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.application import Application, close_dialogs
from custlist_desktop.ui.shell.ending_signals import EndingSignals
from custlist_desktop.ui.shell.error_watch import ErrorWatch
from custlist_desktop.ui.shell.interface_choices import InterfaceChoices
from custlist_desktop.ui.shell.list_opening import Ending, OpenedList, file_trouble, open_list
from custlist_desktop.ui.shell.list_presence import ListPresence
from custlist_desktop.ui.shell.open_list_notices import OpenListNotices
from custlist_desktop.ui.shell.open_windows import OpenWindows
from custlist_desktop.ui.shell.unexpected_error_dialog import ErrorTeller
from custlist_desktop.ui.shell.workplace import Workplace
from custlist_desktop.ui.theme.icons import app_icon

if TYPE_CHECKING:
    from custlist_desktop.ui.shell.restoring import ListExchange

EXIT_FILE_UNUSABLE: Final = 2
EXIT_MISTAKE: Final = 3


def run(config: AppConfig) -> int:
    """Runs the program with ``config``.

    Returns:
        its exit code: 0, 2 if no customer list could be opened, 3 if a mistake of its own ended it.
    """
    app = QApplication.instance() or Application(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise RuntimeError("the window needs a QApplication")
    app.setOrganizationName("custlist")
    app.setApplicationName("Custlist")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("custlist-desktop")
    app.setWindowIcon(app_icon())
    log = ErrorLog()
    log.remove_old()
    watch = ErrorWatch(log, config.database)
    teller = ErrorTeller(watch)
    signals = EndingSignals()
    try:
        program = Program(app, config, QSettings(), watch)
        signals.asked.connect(program.end_unasked)
        return _run_program(program, config)
    except Exception as error:  # before the window's loop, or after it
        teller.tell_at_the_end(error)
        return EXIT_MISTAKE
    finally:
        signals.stop()
        watch.stop()


def _run_program(program: "Program", config: AppConfig) -> int:
    try:
        if program.open_and_start(config.database):
            return program.app.exec()
        return 0 if program.is_handed_over or program.is_signed_out else EXIT_FILE_UNUSABLE
    finally:
        program.close()


def _is_shown_elsewhere(path: Path) -> bool:
    """Whether a window of this user has the list open, and is in front now."""
    from custlist_desktop.ui.shell.second_start import raise_open_window  # its library isn't needed at other starts

    return raise_open_window(path)


class Program(QObject):
    """The running program: one application, one open file, one window."""

    def __init__(self, app: QApplication, config: AppConfig, settings: QSettings, watch: ErrorWatch) -> None:
        """Sets language, keys and appearance; `open_and_start` does the rest."""
        super().__init__(app)
        self.app = app
        self._watch = watch
        self._settings = settings
        self._home_region = config.home_region
        self._choices = InterfaceChoices(app, settings, config.language, config.appearance)
        self._choices.language_changing.connect(self._prepare_order)
        self._keys = WindowKeys(app)
        self._keys.shortcuts_requested.connect(self._show_shortcuts)
        self._windows = OpenWindows(app)
        self._keys.windows_requested.connect(self._on_windows_requested)
        self._keys.quit_requested.connect(self._quit_over_dialog)
        self._opened: OpenedList | None = None
        self._session: Session | None = None
        self._workplace: Workplace | None = None
        self._presence: ListPresence | None = None
        self._notices: OpenListNotices | None = None
        self.is_signed_out = False
        self.is_handed_over = False
        """Whether another window of the program shows the list, and was brought to the front."""
        app.commitDataRequest.connect(self._on_session_ending)
        if isinstance(app, Application):
            app.may_quit = self._may_quit

    def open_and_start(self, path: Path, user: int | None = None, why: DatabaseFileError | None = None) -> bool:
        """Opens the customer list, and shows its window; where that fails, says why, and offers what can be done.

        Damage that is met only while the window is built is asked about like damage that is met at the opening.

        Args:
            path: the list.
            user: the key of who is signed in already, where the list is opened anew.
            why: damage that was met while it was open: what can be done with it is offered.

        Returns:
            whether the window is there; else `is_handed_over` or `is_signed_out` may say why it is not.
        """
        while self._open_file(path, why):
            try:
                self.is_signed_out = not self._start(user)
                return not self.is_signed_out
            except Exception as error:
                path = self.list_path
                why = file_trouble(error, self._opened.file) if self._opened is not None else None
                if why is None:
                    raise
                self._watch.note(error)
            self._close_list()
        return False

    def _open_file(self, path: Path, why: DatabaseFileError | None) -> bool:
        outcome = open_list(path, self._settings, _is_shown_elsewhere, why)
        if isinstance(outcome, Ending):
            self.is_handed_over = outcome is Ending.HANDED_OVER
            return False
        self._opened = outcome
        self._watch.list_path = self.list_path
        self._presence = ListPresence(outcome, self._window_in_front, self)
        return True

    @property
    def list_path(self) -> Path:
        """The customer list that is open."""
        if self._opened is None:
            raise RuntimeError("no customer list is open")
        return self._opened.file.origin

    def _start(self, user: int | None) -> bool:
        """Lets somebody sign in and shows the window, with the key of who is signed in already, if anybody is.

        Returns:
            False if nobody signed in.
        """
        if self._opened is None:
            raise RuntimeError("no customer list is open")
        file = self._opened.file
        session = self._session = Session(file, self._home_region, self)
        if self._opened.why is None:
            session.open_backup = self._open_backup
        if self._presence is not None:
            self._presence.name_users(session)
        self._choices.follow_market(session)
        session.users.ensure_first_owner()
        session.estimates.ensure_derived()
        file.prepare_order(current_language())
        if self._opened.why is not None:
            file.refuse_changes()
        only = session.sign_in.only_user()
        if user is not None and any(each.id == user for each in session.users.active()):
            session.set_actor(session.sign_in.admit(user))
        elif only is not None:
            session.set_actor(session.sign_in.admit(only.id))
        elif not self._sign_in():
            return False
        self._show_workplace(session)
        return True

    def _on_rows_shown(self) -> None:
        """Begins what nobody waits for."""
        if self._presence is not None:
            self._presence.listen()
        if self._session is not None and self._opened is not None and self._opened.why is None:
            self._session.backup_keeper.start(is_due=self._opened.is_put_right)
        sweep_temporary_folders()

    def _show_workplace(self, session: Session) -> None:
        workplace = self._workplace = Workplace(session, self._settings, self)
        window = workplace.window
        window.guide_requested.connect(open_guide)
        window.about_requested.connect(self._show_about)
        window.quit_requested.connect(self.app.quit)
        window.set_windows(self._windows.fill)
        window.shortcuts_requested.connect(self._show_shortcuts)
        window.switch_user_requested.connect(self._switch_user)
        window.sign_out_requested.connect(self._sign_out)
        workplace.restoring.exchange_requested.connect(self._exchange)
        workplace.rows_shown.connect(self._on_rows_shown)
        self._choices.serve(window)
        workplace.show()
        if self._opened is not None:
            self._notices = OpenListNotices(self._opened, session, workplace, self._settings)
            self._notices.reopen_requested.connect(self._open_anew)
            self._notices.ways_requested.connect(self._see_ways)

    def _prepare_order(self, language: str) -> None:
        """Sorts names as the language that comes does, before a page asks for them."""
        if self._opened is not None:
            self._opened.file.prepare_order(language)

    def _open_anew(self, other: Path | None, why: DatabaseFileError | None = None) -> None:
        """Closes the list, and opens it or another one; see `_open_instead`. Unsaved work asks before."""
        if self._workplace is None or not close_dialogs() or not self._workplace.close_windows():
            return
        # After the event loops of dialogs have ended, one of which may have asked for this.
        QTimer.singleShot(0, self, lambda: self._open_instead(other or self.list_path, why))

    def _see_ways(self, damage: DatabaseFileError) -> None:
        """Closes the list, and offers what can be done with it."""
        self._open_anew(None, damage)

    def _open_backup(self, path: Path, made_at: datetime) -> None:
        """Closes the list, and shows a backup of it in its place."""
        self._open_anew(None, DatabaseFileError(FileTrouble.IS_BACKUP, path, made_at=made_at))

    def _quit_over_dialog(self) -> None:
        """Quits from a dialog, which asks where typed text would be lost; one that stays keeps the program."""
        if close_dialogs():
            self.app.quit()

    def _open_instead(self, path: Path, why: DatabaseFileError | None = None) -> None:
        """Opens the list at ``path``, or the backup that ``why`` is about; if that can't be read, the list.

        Where ``why`` is damage of the list, what can be done with it is offered.
        """
        if self._workplace is None or self._session is None:
            return
        user = self._session.actor.user_id
        self.app.setQuitOnLastWindowClosed(False)  # the last one may be a question about the list
        self._workplace.window.hide()
        self._close_list()
        is_damage = why is not None and why.trouble in (FileTrouble.DAMAGED, FileTrouble.LINKS_LOST)
        is_open, error = False, None
        if why is not None and not is_damage:
            error = self._look_at_backup(why, path, user)
            is_open = error is None
        is_open = is_open or self.open_and_start(path, user, why if is_damage else None)
        if error is not None and self._workplace is not None:
            self._workplace.teller.show_error(error)
        self.app.setQuitOnLastWindowClosed(True)
        if not is_open:
            self.app.quit()

    def _look_at_backup(self, why: DatabaseFileError, path: Path, user: int) -> CustlistError | None:
        """Shows the backup that ``why`` is about in place of the list; returns why it can't be read."""
        from custlist_desktop.ui.shell.opening_trouble import look_at_backup  # few starts come to it

        try:
            self._opened = look_at_backup(why, path)
            self._start(user)
        except CustlistError as error:
            self._close_list()
            return error
        return None

    def _exchange(self, exchange: "ListExchange") -> None:
        """Closes the list while another file takes its place, and opens it again, changed or not."""
        if self._workplace is None or not close_dialogs() or not self._workplace.close_windows():
            return
        # After the event loops of dialogs have ended, one of which may have asked for this.
        QTimer.singleShot(0, self, lambda: self._exchange_closed(exchange))

    def _exchange_closed(self, exchange: "ListExchange") -> None:
        if self._workplace is None or self._session is None:
            return
        user, path, old = self._session.actor.user_id, self.list_path, self._workplace.window
        self.app.setQuitOnLastWindowClosed(False)  # the last one is what says how far it is
        old.hide()
        self._let_list_go()
        exchange.run(path, old)
        self._forget_list()
        is_open = self.open_and_start(path, user)
        self.app.setQuitOnLastWindowClosed(True)
        if not is_open or self._workplace is None:
            self.app.quit()
        else:
            exchange.tell(self._workplace.restoring)

    def _window_in_front(self) -> QWidget | None:
        return self.app.activeModalWidget() or (self._workplace.window if self._workplace is not None else None)

    def end_unasked(self) -> None:
        """Saves what can be saved, and ends all event loops, those of dialogs too, without a question."""
        self.app.exit(0)  # no loop begins from here on, so that no dialog waits
        if self._workplace is not None:
            self._workplace.leave()

    def _may_quit(self) -> bool:
        """Closes the main window first, which remembers what is open, and closes that."""
        window = self._workplace.window if self._workplace is not None else None
        return window is None or not window.isVisible() or window.close()

    def _on_session_ending(self) -> None:
        """Saves what can be saved, before the system's session ends the program without asking."""
        if self._workplace is not None:
            self._workplace.note_open()
            self._workplace.windows.flush_all()
            self._settings.sync()

    def close(self) -> None:
        """Remembers the window, closes the file, backs up what was changed, and lets others open the file."""
        close_guide()
        if self._workplace is not None:
            self._workplace.window.hide()
        self._close_list(backs_up=True)

    def _close_list(self, *, backs_up: bool = False) -> None:
        self._let_list_go(backs_up=backs_up)
        self._forget_list()

    def _let_list_go(self, *, backs_up: bool = False) -> None:
        """Ends all that reads and writes the list; its window stays, unseen."""
        if self._presence is not None:
            self._presence.end()
        if self._notices is not None:
            self._notices.end()
            self._notices = None
        if self._workplace is not None:
            self._workplace.close()
        self._settings.sync()
        closing = self._session.backup_keeper.end() if self._session is not None else None
        if self._opened is not None:
            self._opened.close(closing if backs_up else None)
        self._presence = self._opened = None

    def _forget_list(self) -> None:
        if self._workplace is not None:
            self._workplace.window.deleteLater()
            self._workplace.deleteLater()
        if self._session is not None:
            self._session.deleteLater()
        self._workplace = self._session = None

    def _sign_in(self) -> bool:
        """Asks who is working; returns whether somebody signed in."""
        from custlist_desktop.ui.sign_in.sign_in_dialog import ask_who  # here: most starts need nobody to sign in

        if self._session is None:
            return False
        window = self._workplace.window if self._workplace is not None else None
        actor = ask_who(self._session, self._choices.choose_language, window)
        if actor is not None:
            self._session.set_actor(actor)
        return actor is not None

    def _switch_user(self) -> None:
        """Lets somebody else sign in; open work is saved in the name of who typed it."""
        if self._workplace is not None and self._workplace.close_windows() and self._sign_in():
            self._workplace.show_customers()
            self._workplace.tell_resets()

    def _sign_out(self) -> None:
        """Hides everything until somebody signs in; closing the dialog ends the program."""
        if self._workplace is None or not self._workplace.close_windows():
            return
        self._workplace.window.hide()
        if self._sign_in():
            self._workplace.window.show()
            self._workplace.tell_resets()
        else:
            self.app.quit()

    def _on_windows_requested(self, back: bool) -> None:
        self._windows.show_list(back=back)

    def _show_shortcuts(self) -> None:
        """Shows the keys above the window with the keyboard, opened at its own."""
        from custlist_desktop.ui.help.shortcuts_window import show_shortcuts
        from custlist_desktop.ui.shell.key_groups import shortcut_groups

        show_shortcuts(self.app.activeWindow(), shortcut_groups)

    def _show_about(self) -> None:
        from custlist_desktop.ui.shell.about_dialog import AboutDialog  # rarely wanted, and nobody waits for it

        AboutDialog(
            self._workplace.window if self._workplace is not None else None,
            self.list_path if self._opened is not None else None,
        ).exec()
