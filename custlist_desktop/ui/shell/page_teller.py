"""Says what was done, and what went wrong, where a person looks: on the page in view, or above a list."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from custlist_desktop.ui.i18n import Sentence
from custlist_desktop.ui.kit.lists.list_page import ListPage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.standing_messages import StandingMessages

if TYPE_CHECKING:
    from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage


class PageTeller(QObject):
    """What it is given says a sentence, also once the page is built again in another language."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        pages: "Callable[[], Mapping[str, ListPage | AccountSettingsPage | None]]",
        show_customers: Callable[[], object],
        parent: QObject,
    ) -> None:
        """
        Args:
            session: knows what can be undone.
            window: shows one of the pages.
            pages: the pages by their keys in the window; None for one that isn't built yet.
            show_customers: brings the list of customers into view.
            parent: with which this goes.
        """
        super().__init__(parent)
        self._session = session
        self._window = window
        self._pages = pages
        self._show_customers = show_customers
        self.standing = StandingMessages(self)
        """What is to be read whichever page is in view, and whatever is said later."""

    def show_info(self, words: Sentence) -> None:
        """Says on the page in view what is good to know."""
        self.page_in_view().show_info(words)

    def show_warning(self, words: Sentence) -> None:
        """Says on the page in view what to beware of."""
        self.page_in_view().show_warning(words)

    def show_error(self, error: Exception) -> None:
        """Says on the page in view what went wrong."""
        self.page_in_view().show_error(error)

    def show_restored(self, words: Sentence, change_id: str) -> None:
        """Says above a list what was restored, and offers to undo the change that it was."""
        self._list_brought_into_view().show_undoable(words, self._session.undo.change(change_id), "")

    def page_in_view(self) -> "ListPage | AccountSettingsPage":
        """The page that the window shows; the list of customers if that page isn't built."""
        pages = self._pages()
        page = pages[self._window.current_page()]
        return page if page is not None else next(each for each in pages.values() if each is not None)

    def _list_brought_into_view(self) -> ListPage:
        """The list in view, or that of customers: what can be undone is told where what changed can be seen."""
        page = self.page_in_view()
        if not isinstance(page, ListPage):
            self._show_customers()
            page = self.page_in_view()
        if not isinstance(page, ListPage):
            raise RuntimeError("no list is in view")
        return page
