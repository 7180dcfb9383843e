"""The walk through all screens, in the language and appearance that are in force."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import Workplace
from tests.gallery.backup_screens import see_backups
from tests.gallery.customer_screens import see_customer_dialogs
from tests.gallery.duplicate_screens import see_duplicates
from tests.gallery.editor_screens import see_editor
from tests.gallery.export_screens import see_export
from tests.gallery.history_screens import see_activity, see_deleted, see_histories
from tests.gallery.import_screens import see_import
from tests.gallery.list_screens import see_customers, see_estimates, see_first_start
from tests.gallery.lists import SampleLists, opened_copy
from tests.gallery.paste_screens import see_paste
from tests.gallery.program_screens import see_estimator, see_program, see_settings_menu, see_sign_in, see_window_list
from tests.gallery.proposal_screens import see_proposals
from tests.gallery.restore_screens import see_restore
from tests.gallery.settings_screens import see_settings
from tests.gallery.sizes import WIDE
from tests.gallery.user_screens import see_users
from tests.gallery.walk import Visitor, Walk, close_window, open_window


def walk_all(lists: SampleLists, folder: Path, visit: Visitor, only: Collection[str] = ()) -> frozenset[str]:
    """Shows every screen to a visitor; returns the names of those that it showed.

    Args:
        lists: the customer lists to copy.
        folder: an empty one, for the copies and for other files.
        visit: is shown the screens.
        only: the names of the screens to go to; all if there is none.
    """
    shown: set[str] = set()

    def see(name: str, window: QWidget, popup: QWidget | None = None) -> None:
        shown.add(name)
        visit(name, window, popup)

    with opened_copy(lists.new, folder) as session:
        walk = Walk(session, folder, see, only)
        if walk.wants(
            "customers-empty", "estimates-empty", "settings-company-empty", "duplicates-none", "duplicates-empty"
        ):
            with _workplace(session, walk, "first window") as workplace:
                see_first_start(walk, workplace)
    with opened_copy(lists.full, folder) as session:
        walk = Walk(session, folder, see, only)
        with _workplace(session, walk, "window") as workplace:
            _see_full(walk, workplace, lists.import_file)
    return frozenset(shown)


def _see_full(walk: Walk, workplace: Workplace, import_file: Path) -> None:
    window = workplace.window
    see_customers(walk, window)
    see_settings_menu(walk, window)
    see_window_list(walk, window)
    see_estimates(walk, window)
    see_proposals(walk)
    see_customer_dialogs(walk, window)
    see_histories(walk, window)
    see_export(walk, window)
    see_program(walk, window)
    see_settings(walk, workplace)
    see_activity(walk, workplace)
    see_deleted(walk, workplace)
    see_backups(walk, workplace)
    see_users(walk, workplace)
    see_sign_in(walk)
    see_editor(walk, 1)
    see_paste(walk, 1)
    see_import(walk, import_file)
    see_duplicates(walk)
    see_restore(walk)
    see_estimator(walk, workplace)


@contextmanager
def _workplace(session: Session, walk: Walk, settings: str) -> Iterator[Workplace]:
    """With settings of its own, so that it doesn't begin at the page where another one ended."""
    workplace = Workplace(session, walk.settings(settings))
    window = workplace.window
    workplace.show()
    window.resize(*WIDE)
    open_window(window)
    try:
        yield workplace
    finally:
        workplace.close()
        close_window(window)
