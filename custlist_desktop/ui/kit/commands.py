"""What a person can do in a window, one row each; menus, keys, buttons, hints and F1 follow from the rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.kit.buttons import Look, Scale, make_button
from custlist_desktop.ui.kit.keycap import portable_key
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.status_keys import KeyHint, tell_status
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import icon
from custlist_desktop.ui.theme.metrics import scaled

StateT = TypeVar("StateT", contravariant=True)
SEPARATOR: Final = "|"
"""In a menu's ids: a line."""


@dataclass(frozen=True, slots=True)
class Command(Generic[StateT]):
    """A row of a table of commands. A table is made by a function, in the interface's language.

    Attributes:
        id: its name in the table.
        text: its words in menus and on buttons.
        icon: its icon.
        keys: portable names as QKeySequence reads them, separated by spaces; each does it, and menus show the first.
        role: who may: a command that is refused is disabled, and its tool tip says why.
        when: whether it can be done now, of the page's state; always without. Its keys are silent where it can't: for
            the ends of a range, such as the last page.
        refusal: why it can't be done now, in a sentence, or ""; beside what ``role`` refuses. Its keys say it.
        tip: a button's tool tip while it can be done, of the page's state.
        checked: whether it has a check mark now; without, it never has one.
        choice: of the commands with the same one, one is checked at a time.
        help: what the keys do, for the list of all keys; commands of a table with the same words are one row there.
        hint: a word for the status bar.
        colour: the token of the icon, such as "bad" for Delete.
        by_widget: whether a widget takes the keys itself, such as a table that has the keyboard.
        repeats: whether a key that is held does it again and again.
    """

    id: str
    text: str = ""
    icon: str = ""
    keys: str = ""
    role: Action | None = None
    when: Callable[[StateT], bool] | None = None
    refusal: Callable[[StateT], str] | None = None
    tip: Callable[[StateT], str] | None = None
    checked: Callable[[StateT], bool] | None = None
    choice: str = ""
    help: str = ""
    hint: str = ""
    colour: str = "text"
    by_widget: bool = False
    repeats: bool = True

    def sequences(self) -> list[QKeySequence]:
        """Its keys as Qt has them."""
        return [portable_key(key) for key in self.keys.split()]


@dataclass(frozen=True, slots=True)
class _BoundButton:
    """A button that does a command; see `Commands.bind`."""

    id: str
    button: QAbstractButton
    tells_keys: bool
    name: str | None


CommandTable = Sequence[Command[StateT]]
Handler = Callable[[], object]
"""Does a command."""


def key_row(keys: str, help: str = "", hint: str = "", id: str = "") -> Command[object]:  # noqa: A002
    """A row of keys that a widget takes itself and that are in no menu, such as the arrows of a list."""
    return Command(id or keys, keys=keys, help=help, hint=hint, by_widget=True)


class Commands(QObject, Generic[StateT]):
    """The commands of a page or window: their keys work in the whole window, while the page is in view."""

    def __init__(
        self,
        place: QWidget,
        table: CommandTable[StateT],
        handlers: Mapping[str, Handler],
        state: StateT,
        session: Session | None = None,
        heard_in: Mapping[str, QWidget] | None = None,
    ) -> None:
        """
        Args:
            place: the page or the window.
            table: the rows.
            handlers: do the commands, by id.
            state: of the page, which the rows ask.
            session: knows who may do what; may be left out where no row has a role.
            heard_in: by id, a part that must have the keyboard for the command's keys to be heard.

        Raises:
            ValueError: a command has nobody who does it, or a key is given twice.
        """
        super().__init__(place)
        self._place = place
        self._rows = {row.id: row for row in table}
        self._handlers = dict(handlers)
        self._state = state
        self._session = session
        self._is_usable = True
        self._short: dict[str, str] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._buttons: list[_BoundButton] = []
        _check(table, handlers)
        self._actions = {
            row.id: self._make_action(row, (heard_in or {}).get(row.id, place), place)
            for row in table
            if row.id in handlers
        }
        self._refused_keys = {
            row.id: self._make_refused_key(row, place)
            for row in table
            if row.keys and not row.by_widget and (row.role is not None or row.refusal is not None)
        }
        if session is not None:
            session.actor_changed.connect(self.refresh)
        self.refresh()

    def _make_action(self, row: Command[StateT], part: QWidget, place: QWidget) -> QAction:
        action = QAction(row.text, self)
        action.setObjectName(row.id)
        if row.icon:
            action.setIcon(icon(row.icon, row.colour))
        action.setShortcuts(row.sequences())
        action.setShortcutVisibleInContextMenu(True)
        action.setAutoRepeat(row.repeats)
        action.setCheckable(row.checked is not None)
        action.triggered.connect(self._on_triggered)
        if row.choice:
            self._choices.setdefault(row.choice, QActionGroup(self)).addAction(action)
        if row.keys and not row.by_widget:
            if part is not place:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            part.addAction(action)
        return action

    def _make_refused_key(self, row: Command[StateT], place: QWidget) -> QAction:
        """Hears the keys while the command is refused, and says why: a disabled action hears none."""
        key = QAction(row.text, self)
        key.setShortcuts(row.sequences())
        key.setAutoRepeat(False)
        key.triggered.connect(partial(self._tell_refusal, row.id))
        place.addAction(key)
        return key

    def _on_triggered(self) -> None:
        self._handlers[self.sender().objectName()]()

    def do(self, id_: str) -> None:
        """Does a command whose key a widget took; where it is refused, says why."""
        if self.refusal(id_):
            self._tell_refusal(id_)
        else:
            self._actions[id_].trigger()

    def _tell_refusal(self, id_: str) -> None:
        tell_status(self._place, self.refusal(id_))

    def show(self, state: StateT) -> None:
        """Enables and checks the commands as the rows say for a new state of the page."""
        self._state = state
        self.refresh()

    def set_usable(self, is_usable: bool) -> None:
        """Lets nothing be done at all, such as with a list that can't be read."""
        self._is_usable = is_usable
        self.refresh()

    def refresh(self) -> None:
        """Asks again who may do what, and what can be done now."""
        for id_, action in self._actions.items():
            row, refusal = self._rows[id_], self.refusal(id_)
            can = row.when is None or row.when(self._state)
            action.setEnabled(self._is_usable and can and not refusal)
            if id_ in self._refused_keys:
                self._refused_keys[id_].setEnabled(self._is_usable and bool(refusal))
            action.setToolTip(refusal)  # without one, Qt says the action's text
            if row.checked is not None:
                action.setChecked(row.checked(self._state))
        for bound in self._buttons:
            self._show_button(bound)

    def set_text(self, id_: str, text: str, hint: str = "") -> None:
        """Gives a command other words, and another hint, where they depend on more than the language."""
        self._rows[id_] = replace(self._rows[id_], text=text, hint=hint or self._rows[id_].hint)
        self._actions[id_].setText(text)
        for bound in self._buttons:
            self._show_button(bound)

    def set_short(self, id_: str, text: str) -> None:
        """Gives the buttons of a command a shorter text, for want of room; "" for its own. The tool tip says all."""
        self._short[id_] = text
        for bound in self._buttons:
            self._show_button(bound)

    def refusal(self, id_: str) -> str:
        """Why a command is refused, in a sentence; "" where it isn't."""
        row = self._rows[id_]
        by_role = self._session.refusal(row.role) if row.role is not None and self._session is not None else ""
        return by_role or (row.refusal(self._state) if row.refusal is not None else "")

    def action(self, id_: str) -> QAction:
        """What a menu takes; enabled and named by the table alone."""
        return self._actions[id_]

    def button(
        self, id_: str, look: Look = "secondary", scale: Scale | None = None, *, tells_keys: bool = False
    ) -> QPushButton:
        """A button with the command's words and icon. See `bind`."""
        row = self._rows[id_]
        button = make_button("", look, row.icon or None, scale)
        self.bind(id_, button, tells_keys=tells_keys)
        return button

    def bind(self, id_: str, button: QAbstractButton, *, tells_keys: bool = False, name: str | None = "") -> None:
        """Makes a button do a command, enabled as it is; its tool tip says why not.

        Args:
            id_: the command's.
            button: the button.
            tells_keys: whether its tool tip tells the command's words and keys.
            name: its own words in place of the command's; None where the button sees to them itself.
        """
        button.clicked.connect(self._actions[id_].trigger)
        self._buttons.append(_BoundButton(id_, button, tells_keys, name))
        self._show_button(self._buttons[-1])

    def _show_button(self, bound: "_BoundButton") -> None:
        row, button, refusal = self._rows[bound.id], bound.button, self.refusal(bound.id)
        name, short = bound.name or row.text, self._short.get(bound.id, "")
        if bound.name is not None:
            button.setAccessibleName(name)
            if isinstance(button, QPushButton):
                button.setText(short or name)
        button.setEnabled(self._actions[bound.id].isEnabled())
        words = name if short or not isinstance(button, QPushButton) else ""
        if row.tip is not None:
            words = row.tip(self._state)
        elif bound.tells_keys:
            words = f"{row.text} ({row.sequences()[0].toString(QKeySequence.SequenceFormat.NativeText)})"
        button.setToolTip(refusal or words)

    def menu(self, parent: QWidget, *ids: str, width: int = 224) -> RoundMenu:
        """A menu of commands; "|" is a line. Scaled, it is at least ``width`` px wide."""
        menu = RoundMenu(parent=parent)
        menu.setMinimumWidth(scaled(width))
        self.fill(menu, *ids)
        return menu

    def fill(self, menu: RoundMenu, *ids: str) -> None:
        """Adds commands to a menu; "|" is a line."""
        for id_ in ids:
            if id_ == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[id_])

    def hints(self, *ids: str) -> list[KeyHint]:
        """For the status bar: the keys of commands with a word each, without what is refused."""
        rows = (self._rows[id_] for id_ in ids if not self.refusal(id_))
        return [(row.keys if row.by_widget else row.keys.split()[0], row.hint) for row in rows]


def _check(table: CommandTable[StateT], handlers: Mapping[str, Handler]) -> None:
    """Raises ValueError where a table and what does its commands don't fit each other."""
    ids = [row.id for row in table]
    lonely = {row.id for row in table if not row.by_widget} ^ (
        set(handlers) - {row.id for row in table if row.by_widget}
    )
    twice = repeated(ids) | repeated_keys(table)
    if lonely or twice:
        raise ValueError(f"commands: nobody does, or no row tells of {lonely}; twice {twice}")


def repeated(names: Sequence[str]) -> set[str]:
    """The names that are there twice."""
    return {name for name in names if names.count(name) > 1}


def repeated_keys(table: Sequence[Command[StateT]]) -> set[str]:
    """The keys that two commands of a table listen for in the whole window."""
    rows = (row for row in table if not row.by_widget)
    return repeated([sequence.toString() for row in rows for sequence in row.sequences()])
