"""A screen reader without a voice: hears by AT-SPI what Orca would hear, and works with the keyboard alone."""

import time
from collections.abc import Callable
from typing import Any, Final

import gi  # type: ignore[import-not-found, import-untyped, unused-ignore]  # of the system's Python, which runs this

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: E402  # so

_EVENTS: Final = (
    "object:state-changed:focused",
    "object:state-changed:selected",
    "object:active-descendant-changed",
    "object:announcement",
    "window:activate",
)
_SECONDS: Final = 20.0
_STATES: Final = {
    "CHECKED": "checked",
    "EXPANDED": "expanded",
    "REQUIRED": "required",
    "INVALID_ENTRY": "invalid",
    "READ_ONLY": "read only",
    "HAS_POPUP": "opens a menu",
}


class UnheardError(Exception):
    """What should have been said wasn't; what was said instead is the message."""


class Reader:
    """Notes what is said at every focus, announcement and window, in ``said``."""

    def __init__(self) -> None:
        """Listens from now on."""
        self.said: list[str] = []
        self.focus: Any = None
        self._place = 0
        self._steps = 0
        self._listener = Atspi.EventListener.new(self._on_event)
        for name in _EVENTS:
            self._listener.register(name)

    def close(self) -> None:
        """Listens no more."""
        for name in _EVENTS:
            self._listener.deregister(name)

    # What one does

    def press(self, *keys: str) -> None:
        """Presses keys one after another, each of them with those held before it by a plus: "Ctrl+N"."""
        self._place = len(self.said)
        for key in keys:
            *held, last = key.split("+")
            for each in held:
                Atspi.generate_keyboard_event(_code(each), None, Atspi.KeySynthType.PRESS)
            Atspi.generate_keyboard_event(_code(last), None, Atspi.KeySynthType.PRESSRELEASE)
            for each in reversed(held):
                Atspi.generate_keyboard_event(_code(each), None, Atspi.KeySynthType.RELEASE)

    def step(self) -> str:
        """Presses Tab, and waits until the keyboard is elsewhere; returns what is said of that."""
        before = self._steps
        self.press("Tab")
        self.wait(lambda: self._steps > before, "another control")
        return "; ".join(self.said[self._place :])

    def type_text(self, text: str) -> None:
        """Types ``text``, and waits until it stands in the field."""
        self._place = len(self.said)
        field = self.focus  # the list that opens under it may take the reader along
        before = value_of(field)
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        self.wait(lambda: text in value_of(field), f"“{text}” in a field where “{before}” stood")
        self._note(f"(typed) {text}")

    # What one hears

    def hear(self, *words: str) -> str:
        """Waits until something was said since the last key that has all of ``words``; returns it."""

        def found() -> list[str]:
            return [said for said in self.said[self._place :] if all(word in said for word in words)]

        self.wait(lambda: bool(found()), " … ".join(words))
        return found()[0]

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Listens until ``condition`` holds; raises UnheardError with ``what`` after a while."""
        end = time.monotonic() + _SECONDS
        context = GLib.MainContext.default()
        while not condition():
            if time.monotonic() > end:
                raise UnheardError(f"waited in vain for: {what}")
            if not context.iteration(False):
                time.sleep(0.005)

    def _on_event(self, event: Any) -> None:
        kind, source = str(event.type), event.source
        if kind.startswith("object:announcement"):
            self._note(f"(announced) {event.any_data}")
        elif kind.startswith("window:activate"):
            self._note(f"(window) {described(source)}")
        elif kind.startswith("object:state-changed:focused") and event.detail1:
            self._focus(source)

    def _focus(self, accessible: Any) -> None:
        try:
            text = described(accessible)
        except GLib.GError:
            return  # gone again, as the list under a field that one types into
        self.focus = accessible
        self._steps += 1
        self._note(text)

    def _note(self, text: str) -> None:
        if not (self.said and self.said[-1] == text):
            self.said.append(text)


def described(accessible: Any) -> str:
    """An accessible as it is read out: its label or name, role, states, value, place in a table, description."""
    role, states = accessible.get_role_name(), accessible.get_state_set()
    parts = [spoken_name(accessible), role]
    parts += [word for name, word in _STATES.items() if states.contains(getattr(Atspi.StateType, name))]
    if not states.contains(Atspi.StateType.ENABLED):
        parts.append("unavailable")
    value = value_of(accessible)
    if value and value != parts[0]:
        parts.append(f"value “{value}”")
    headers = column_headers(accessible)
    if headers:
        parts.append(f"column “{', '.join(headers)}”")
    if accessible.get_description() not in ("", parts[0]):
        parts.append(f"({accessible.get_description()})")
    return ", ".join(filter(None, parts))


def spoken_name(accessible: Any) -> str:
    """The words of what labels an accessible, else its own name."""
    labels = [
        relation.get_target(place).get_name()
        for relation in accessible.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]
    return " ".join(filter(None, labels)) or str(accessible.get_name())


def value_of(accessible: Any) -> str:
    """What stands in a field, or how far a bar is; empty for others."""
    if accessible is None:
        return ""
    interfaces = accessible.get_interfaces()
    if "EditableText" in interfaces or (accessible.get_role() == Atspi.Role.TEXT and "Text" in interfaces):
        return str(Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible)))
    if accessible.get_role() == Atspi.Role.COMBO_BOX:
        accessible.clear_cache()  # its value is its name, and Qt doesn't tell that it changed
        return str(accessible.get_name())
    return ""


def column_headers(accessible: Any) -> list[str]:
    """What stands above a cell, as its table says."""
    if "TableCell" not in accessible.get_interfaces():
        return []
    return [str(each.get_name()) for each in Atspi.TableCell.get_column_header_cells(accessible)]


def _code(key: str) -> int:
    """The key's code on this keyboard: what stands on it is found by the X server's own names."""
    return _CODES[key]


# Of the keyboard that Xvfb has.
_CODES: Final = {
    "Tab": 23, "Return": 36, "Escape": 9, "space": 65, "Shift": 50, "Ctrl": 37, "Alt": 64,
    "Up": 111, "Down": 116, "Left": 113, "Right": 114, "Home": 110, "End": 115,
    "A": 38, "F": 41, "N": 57, "S": 39,
}  # fmt: skip
