"""The style sheet read as Qt reads it: which declarations a control of some look has in some state.

Only what this program's rules use: types, ``*``, attributes, ``#name``, sub-controls, states, and descendants.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_PART: Final = re.compile(
    r"^(?P<kind>\*|\w+)?(?P<name>#\w+)?(?P<attributes>(?:\[\w+=\"\w+\"\])*)(?:::(?P<sub>[\w-]+))?"
    r"(?P<states>(?::!?[\w-]+)*)$"
)
_ATTRIBUTE: Final = re.compile(r"\[(\w+)=\"(\w+)\"\]")

_FAMILIES: Final = {
    "QAbstractSpinBox": ("QSpinBox", "QDateEdit"),
    "QFrame": ("QLabel",),
    "QAbstractItemView": ("QTableView", "QListView", "QTreeView"),
}
"""The types of this program's rules that are others' bases in them."""


@dataclass(frozen=True, slots=True)
class Control:
    """What a rule can be about: a type of widget, its dynamic properties, perhaps a part of it.

    Attributes:
        kind: the class, such as ``QPushButton``.
        attributes: the dynamic properties.
        sub: the sub-control, such as ``indicator``; empty for the widget itself.
        inside: the type of the widget around it, where rules ask for one; else empty.
    """

    kind: str
    attributes: frozenset[tuple[str, str]] = frozenset()
    sub: str = ""
    inside: str = ""

    def __str__(self) -> str:
        words = "".join(f'[{name}="{value}"]' for name, value in sorted(self.attributes))
        return f"{self.inside} {self.kind}{words}{'::' + self.sub if self.sub else ''}".strip()

    def attribute(self, name: str) -> str:
        """The value of a dynamic property; empty if it isn't set."""
        return dict(self.attributes).get(name, "")


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector of a rule, its last part taken apart."""

    control: Control
    states: frozenset[str]
    specificity: int

    def matches(self, control: Control, states: frozenset[str]) -> bool:
        """Whether the rule is about ``control`` in these states."""
        own = self.control
        return (
            own.sub == control.sub
            and (own.kind in ("*", control.kind) or control.kind in _FAMILIES.get(own.kind, ()))
            and own.attributes <= control.attributes
            and own.inside in ("", control.inside)
            and self.states <= states
        )


def _selector(text: str) -> Selector:
    parts = text.split()
    specificity = 0
    for part in parts:
        found = _PART.match(part)
        assert found is not None, f"a selector that this reader doesn't know: {text}"
        pseudo = found["states"].count(":") + bool(found["sub"])
        specificity += (found["kind"] not in (None, "*")) + 16 * (pseudo + found["attributes"].count("["))
        specificity += 256 * bool(found["name"])
    last = _PART.match(parts[-1])
    assert last is not None
    control = Control(
        last["kind"] or "*",
        frozenset(_ATTRIBUTE.findall(last["attributes"])),
        last["sub"] or "",
        " ".join(parts[:-1]),
    )
    return Selector(control, frozenset(last["states"].split(":")[1:]), specificity)


def _declarations(body: str) -> dict[str, str]:
    pairs = (line.split(":", 1) for line in body.split(";") if line.strip())
    return {name.strip(): value.strip() for name, value in pairs}


class Sheet:
    """A style sheet, taken apart."""

    def __init__(self, text: str) -> None:
        """``text`` has no ``@name`` left in it."""
        self._rules = [
            ([_selector(one.strip()) for one in found[1].split(",")], _declarations(found[2]))
            for found in _RULE.finditer(_COMMENT.sub("", text))
        ]

    @cached_property
    def selectors(self) -> list[Selector]:
        """Every selector, in the sheet's order."""
        return [selector for selectors, _ in self._rules for selector in selectors]

    @cached_property
    def controls(self) -> list[Control]:
        """Every control that some rule is about, each once, but for those about any control (``*``)."""
        return list(dict.fromkeys(each.control for each in self.selectors if each.control.kind != "*"))

    @cached_property
    def general(self) -> list[Control]:
        """What rules about any control ask for, such as ``state="error"``."""
        return list(dict.fromkeys(each.control for each in self.selectors if each.control.kind == "*"))

    def states_of(self, control: Control) -> set[str]:
        """The states that some rule about controls of this type asks for."""
        return {
            state
            for each in self.selectors
            for state in each.states
            if each.control.kind == control.kind and each.control.sub == control.sub
        }

    def look(self, control: Control, states: frozenset[str]) -> dict[str, str]:
        """The declarations that hold, ``border`` taken apart into ``border-width`` and ``border-color``."""
        found = [
            (selector.specificity, place, declarations)
            for place, (selectors, declarations) in enumerate(self._rules)
            for selector in selectors
            if selector.matches(control, states)
        ]
        look: dict[str, str] = {}
        for _, _, declarations in sorted(found, key=lambda each: each[:2]):
            for name, value in declarations.items():
                look |= _border(value) if name == "border" else {name: value}
        return look


def _border(value: str) -> dict[str, str]:
    if value == "none":
        return {"border-width": "0", "border-color": "transparent"}
    width, _, colour = value.split()
    return {"border-width": width.removesuffix("px"), "border-color": colour}
