"""A control with its label above it and what is wrong with it below."""

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import LateAnnouncement, announce, describe, give_name
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label, restyle

Severity = Literal["error", "warning"]

_PROBLEM_LOOKS: Final[dict[str, tuple[str, str]]] = {"error": ("error", "bad"), "warning": ("warning", "warn")}
_GAP: Final = 4


class ProblemLine(QWidget):
    """What is wrong, with an icon; it takes no room while nothing is."""

    def __init__(self) -> None:
        """Says nothing yet."""
        super().__init__()
        self._icon = IconLabel("error", "bad")
        self._words = make_label(role="bad", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    def text(self) -> str:
        """The words in view; empty when there are none."""
        return self._words.text()

    def say(self, text: str, severity: Severity = "error") -> None:
        """Shows ``text``; goes where it is empty."""
        icon_name, token = _PROBLEM_LOOKS[severity]
        self._icon.set_icon(icon_name, token)
        restyle(self._words, "role", token)
        self._words.setText(text)
        self.setVisible(bool(text))


class Field(QWidget):
    """A label, a control, and one message that blocks (error) or doesn't (warning)."""

    def __init__(self, label: str, control: QWidget) -> None:
        """``control`` becomes a child; ``label`` is its accessible name too, and ``&`` marks its access key."""
        super().__init__()
        self.control = control
        self._label = make_label(role="label")
        self._label.setBuddy(control)
        self._aside = make_label(role="caption")
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._aside.hide()
        self._problem = ProblemLine()
        self._build_layout()
        self._announcement = LateAnnouncement(self, 0, unless_focused=control)
        self._late_announcement = LateAnnouncement(self)
        self._label_text = ""
        self.setFocusProxy(control)
        self.set_label(label)

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._label)
        top.addWidget(self._aside, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addLayout(top)
        layout.addWidget(self.control)
        layout.addWidget(self._problem)

    def set_label(self, text: str) -> None:
        """Names the field."""
        self._label.setText(text)
        self._label_text = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
        give_name(self.control, self._label_text)

    def set_aside(self, text: str) -> None:
        """Shows ``text`` at the label's right, such as what a number dials; nothing when empty."""
        self._aside.setText(text)
        self._aside.setVisible(bool(text))

    def set_problem(self, severity: Severity | None, text: str = "") -> None:
        """Says in words, with an icon and an outline, what is wrong; None when nothing is."""
        shown = severity if text else None
        if shown is None:
            self._announcement.forget()
            self._late_announcement.forget()
        elif text != self.problem_text():
            self._tell(text)
        restyle(self.control, "state", shown)
        describe(self.control, text if shown else "")
        self._problem.say(text if shown else "", shown or "error")

    def _tell(self, text: str) -> None:
        """Lets a screen reader say a new problem, wherever the keyboard is by now."""
        said = translate("Field", "{field}: {problem}").format(field=self._label_text, problem=text)
        if self.control.hasFocus():
            self._late_announcement.say(said)  # what is typed may be half of what is meant
        else:
            self._announcement.say(said)

    def tell_problem(self) -> None:
        """Lets a screen reader say the problem again, for somebody who is in the field already."""
        announce(self, self.problem_text(), assertive=True)

    def problem_text(self) -> str:
        """The words of the message in view; empty when there is none."""
        return self._problem.text()
