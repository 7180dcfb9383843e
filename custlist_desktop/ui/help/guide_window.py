"""The user guide: topics at the left, the page at the right, and a search over all of it."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.ui.help.commands import GuideState, guide_commands
from custlist_desktop.ui.help.finding import search_guide
from custlist_desktop.ui.help.page_view import PageView, ReadingPlace
from custlist_desktop.ui.help.topic_list import TopicList
from custlist_desktop.ui.help.topics import FIRST_TOPIC, anchor_in, topic_keys
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.accessibility import LateAnnouncement
from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.state import Rebuilder, fresh_content
from custlist_desktop.ui.kit.styling import ground, make_label
from custlist_desktop.ui.theme.icons import app_icon
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_DEFAULT: Final = QSize(1120, 820)
_SMALLEST: Final = QSize(760, 480)
_PANEL: Final = 328
_MOST_PANEL: Final = 400
"""How wide the panel gets for the longest title of a topic."""
_SIDE: Final = 16
_BAR: Final = 48
_LARGEST_SHARE: Final = 0.43
"""Of the window's width, for the panel."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody read."""

    topic: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class GuideView:
    """Where one is in the guide, and was before; what is searched for; the size of the type; how far one has read.

    Anchors are words of ``language``.
    """

    language: str
    visited: tuple[_Place, ...]
    at: int
    search: str
    zoom: int
    reading: ReadingPlace


class GuideWindow(QWidget):
    """A window beside the others. It follows language and appearance while it is open."""

    closed = Signal()
    """The window was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows the first topic."""
        super().__init__(parent, Qt.WindowType.Window)
        Rebuilder(self, self)
        self.setWindowIcon(app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the program ends with its main window
        self._visited: list[_Place] = []
        self._at = -1
        ground(self, QPalette.ColorRole.Base)
        self.setMinimumSize(_SMALLEST)
        self.resize(size_on_screen(self, _DEFAULT))
        self._build()
        self.show_topic(FIRST_TOPIC)

    def _build(self) -> None:
        self._content = fresh_content(self)
        self._language = current_language()
        self._panel = QFrame()
        self._page = PageView()
        self._list = TopicList()
        self._search = SearchBox()
        self._found = make_label(role="group", wrap=True)
        self._found_news = LateAnnouncement(self._search)
        self._clear = make_button(translate("Guide", "Clear Search"), scale="small")
        self._nothing = EmptyState("search", (self._clear,), width=_PANEL - 32)
        self._nothing.set_texts(
            translate("Guide", "Nothing found"),
            translate("Guide", "The guide has none of these words, and nothing like them. Try another word."),
        )
        self._lists = QStackedWidget()
        self._back = IconButton("previous", translate("Guide", "Back"))
        self._forward = IconButton("next", translate("Guide", "Forward"))
        self._smaller = IconButton("zoom-out", translate("Guide", "Smaller Text"))
        self._larger = IconButton("zoom-in", translate("Guide", "Larger Text"))
        self._percent = make_button("", "ghost", scale="small")
        self._commands = Commands(self._content, guide_commands(), self._handlers(), GuideState())
        for id_, button in (
            ("back", self._back),
            ("forward", self._forward),
            ("smaller", self._smaller),
            ("larger", self._larger),
        ):
            self._commands.bind(id_, button)
        self._commands.bind("own_size", self._percent, name=None)
        self._search.set_words(translate("Guide", "Search the guide"), translate("Guide", "Search"))
        self._build_layout()
        self._connect()
        self._show_zoom()
        self._show_list()
        self._topics_width = self._list.needed_width() + 2 * _SIDE
        self._fit_panel()

    def finish_typing(self) -> None:
        """Does nothing: a search is complete at every letter."""

    def rebuild(self) -> None:
        """Builds all of it again."""
        self._build()

    def state(self) -> GuideView:
        """Where one is now."""
        page = self._page
        return GuideView(
            self._language,
            tuple(self._visited),
            self._at,
            self._search.text(),
            page.zoom_percent(),
            page.reading_place(),
        )

    def restore(self, state: GuideView) -> None:
        """Goes to where one was, in the language of now."""
        self._visited = [
            _Place(place.topic, anchor_in(place.topic, place.anchor, state.language, self._language))
            for place in state.visited
        ]
        self._at = state.at
        self._search.setText(state.search)
        self._page.set_zoom_percent(state.zoom)
        self._show_place()
        self._show_list()
        self._page.read_on_at(state.reading)

    def show_topic(self, topic: str, anchor: str = "") -> None:
        """Shows a topic's page; what was shown before is where Back leads.

        Args:
            topic: one of topic_keys(); KeyError else.
            anchor: the slug of a heading in the language in use, to begin there.
        """
        if topic not in topic_keys():
            raise KeyError(topic)
        place = _Place(topic, anchor)
        if self._at < 0 or self._visited[self._at] != place:
            self._visited = [*self._visited[: self._at + 1], place]
            self._at = len(self._visited) - 1
        self._show_place()

    def _build_layout(self) -> None:
        panel = self._panel
        panel.setProperty("look", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(_SIDE, 16, _SIDE, 12)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._found)
        self._lists.addWidget(self._list)
        self._lists.addWidget(self._nothing)
        column.addWidget(self._lists, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._build_bar())
        right.addWidget(self._page, 1)
        layout = QHBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel)
        layout.addLayout(right, 1)

    def _build_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("look", "bar")
        bar.setFixedHeight(scaled(_BAR))
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(4)
        layout.addWidget(self._back)
        layout.addWidget(self._forward)
        layout.addStretch(1)
        layout.addWidget(self._smaller)
        layout.addWidget(self._percent)
        layout.addWidget(self._larger)
        return bar

    def _connect(self) -> None:
        self._search.text_edited.connect(self._on_search_edited)
        self._search.returnPressed.connect(self._list_first)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._list.place_chosen.connect(self.show_topic)
        self._list.read_requested.connect(self._page.setFocus)
        self._page.topic_requested.connect(self._on_link)
        self._page.zoom_changed.connect(self._show_zoom)

    def _handlers(self) -> dict[str, Handler]:
        return {
            "back": partial(self._go, -1),
            "forward": partial(self._go, 1),
            "search": self._focus_search,
            "larger": partial(self._page.zoom_by, 1),
            "smaller": partial(self._page.zoom_by, -1),
            "own_size": partial(self._page.zoom_by, 0),
            "close": self.close,
        }

    def _show_place(self) -> None:
        place = self._visited[self._at]
        self._page.show_page(place.topic, place.anchor, self._looked_for())
        if not self._search.text().strip():
            self._list.set_current(place.topic)
        self._commands.show(GuideState(self._at > 0, self._at + 1 < len(self._visited)))
        self.setWindowTitle(translate("Guide", "{topic} — User Guide").format(topic=self._page.accessibleName()))

    def _go(self, steps: int) -> None:
        if 0 <= self._at + steps < len(self._visited):
            self._at += steps
            self._show_place()

    def _on_link(self, topic: str, anchor: str) -> None:
        if topic in topic_keys():
            self.show_topic(topic, anchor)

    def _on_search_edited(self, _text: str) -> None:
        self._show_list()
        self._page.mark(self._looked_for())

    def _show_list(self) -> None:
        """Lists the topics, or what the search finds."""
        text = self._search.text()
        self._found.setVisible(bool(text.strip()))
        if not text.strip():
            self._list.show_topics(self._page.topic)
            self._lists.setCurrentWidget(self._list)
            self._found_news.forget()
            return
        answer = search_guide(text, current_language())
        count = len(answer.places)
        self._found.setText(
            translate("Guide", "No topic has all of these words. The nearest:")
            if answer.is_nearest
            else translate("Guide", "%Ln result(s)", "", count)
        )
        self._found_news.say(self._found.text())
        self._list.show_found(answer.places)
        self._lists.setCurrentWidget(self._list if answer.places else self._nothing)

    def _looked_for(self) -> tuple[str, ...]:
        """The folded words to be marked on a page."""
        return search_guide(self._search.text(), current_language()).words

    def _list_first(self) -> None:
        """Moves the keyboard from the search to what it found."""
        if self._search.text().strip() and self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.choose_first()

    def _on_clear_clicked(self) -> None:
        self._search.clear_search()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _show_zoom(self) -> None:
        self._percent.setText(translate("Guide", "{percent}%").format(percent=self._page.zoom_percent()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the window where nothing in it takes the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large and the screen isn't, the page keeps most of the room."""
        super().resizeEvent(event)
        self._fit_panel()

    def _fit_panel(self) -> None:
        wanted = max(scaled(_PANEL), min(self._topics_width, scaled(_MOST_PANEL)))
        self._panel.setFixedWidth(min(wanted, round(self.width() * _LARGEST_SHARE)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emits `closed`."""
        super().closeEvent(event)
        self.closed.emit()
