"""What a proposal shows, and how: the panel at the left of the proposal window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.account import Paper
from custlist_desktop.proposals.options import COLORS, Detail, ProposalOptions
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.proposal_words import color_names, detail_text, paper_text, shown_text
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.proposals.color_row import ColorRow
from custlist_desktop.ui.theme.metrics import pane_side, scaled

PANEL_WIDTH: Final = 320
_SHARE: Final = 0.36
"""What the panel takes of a window at most, if its own texts leave it that choice."""
_SIDE: Final = 24
_LONGEST_TITLE: Final = 60
_GHOST_PADDING: Final = 11
_NARROWEST: Final = 64

SHOWN: Final = (
    "show_quantities",
    "show_unit_prices",
    "section_subtotals",
    "show_optional",
    "tax_detail",
    "show_scope",
    "show_terms",
    "signatures",
)
"""The options that are checked or not, from top to bottom."""
_OF_LINES_ONLY: Final = ("show_quantities", "show_unit_prices", "section_subtotals")


class OptionsPanel(QFrame):
    """The options of one proposal."""

    options_changed = Signal(object)
    """ProposalOptions that the user has just changed."""

    def __init__(self, options: ProposalOptions, show_issued: Callable[[], object]) -> None:
        """
        Args:
            options: what is chosen; `set_estimate` and `set_trade_names` say the rest.
            show_issued: shows the issued proposals.
        """
        super().__init__()
        self._options = options
        self._without: frozenset[str] = frozenset()
        self._content = QWidget()
        self._estimate = make_label(role="muted", wrap=True)
        self._trade_name, self._language, self._paper, self._detail = (PlainCombo() for _ in range(4))
        for combo in (self._trade_name, self._language, self._paper, self._detail):
            combo.setMinimumWidth(scaled(_NARROWEST))  # as wide as the panel lets it be, not as its longest entry
        self._trade_name.setPlaceholderText(translate("ProposalWindow", "None yet"))
        self._title = QLineEdit()
        self._title.setMaxLength(_LONGEST_TITLE)
        self._color = ColorRow(COLORS, color_names())
        self._fields = {
            "trade_name": Field(translate("ProposalWindow", "Trade name"), self._trade_name),
            "language": Field(translate("ProposalWindow", "Language"), self._language),
            "paper": Field(translate("ProposalWindow", "Paper"), self._paper),
            "title": Field(translate("ProposalWindow", "Title"), self._title),
            "color": Field(translate("ProposalWindow", "Color"), self._color),
            "detail": Field(translate("ProposalWindow", "Prices"), self._detail),
        }
        self._checks = {name: QCheckBox(shown_text(name)) for name in SHOWN}
        for name, check in self._checks.items():
            check.setAccessibleName(shown_text(name))
        self._issued = make_button("", "ghost", "proposal", "small")
        self._issued.clicked.connect(show_issued)
        self._build_layout()
        self._fill_combos()
        self._show_options()
        self._connect()

    def fit(self, room: int) -> None:
        """Is narrower where a large font would leave the pages too little of a window ``room`` wide; never cut."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        own = self._content.minimumSizeHint().width() + bar
        least = min(max(PANEL_WIDTH, own), scaled(PANEL_WIDTH))
        self.setMinimumWidth(least)
        self.setMaximumWidth(max(least, pane_side(PANEL_WIDTH, room, _SHARE)))

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is dressed in the style sheet can be measured."""
        super().showEvent(event)
        self.fit(self.window().width())

    # Building

    def _build_layout(self) -> None:
        self.setFixedWidth(PANEL_WIDTH)  # until it is shown
        self.setProperty("look", "options")
        content = self._content
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, 20, _SIDE - 1, 16)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(make_label(translate("ProposalWindow", "Proposal"), "lead"))
        head.addWidget(self._estimate)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self._fields["trade_name"])
        column.addLayout(self._build_pair())
        for name in ("title", "color", "detail"):
            column.addWidget(self._fields[name])
        column.addSpacing(4)
        column.addWidget(make_line())
        column.addWidget(self._build_checks())
        column.addSpacing(4)
        column.addWidget(make_line())
        never = translate("ProposalWindow", "Cost, markup and profit are never shown.")
        column.addWidget(make_label(never, "caption", wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        # After setWidget, which fills the ground of what it is given.
        content.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addLayout(self._build_foot())
        ground(self, QPalette.ColorRole.AlternateBase)

    def _build_pair(self) -> QGridLayout:
        pair = QGridLayout()
        pair.setHorizontalSpacing(12)
        for column, name in enumerate(("language", "paper")):
            pair.addWidget(self._fields[name], 0, column)
            pair.setColumnStretch(column, 1)
        return pair

    def _build_checks(self) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(make_label(translate("ProposalWindow", "Show"), "group"))
        for check in self._checks.values():
            column.addWidget(check)
        return group

    def _build_foot(self) -> QVBoxLayout:
        kept = QHBoxLayout()
        kept.setSpacing(8)
        kept.addWidget(IconLabel("update"), 0, Qt.AlignmentFlag.AlignTop)
        words = translate("ProposalWindow", "Choices are kept for the next proposal.")
        kept.addWidget(make_label(words, "caption", wrap=True), 1)
        kept.setContentsMargins(_GHOST_PADDING, 0, _GHOST_PADDING, 0)
        foot = QVBoxLayout()
        # The button's ground reaches further out than its icon, which stands over the one below.
        foot.setContentsMargins(_SIDE - _GHOST_PADDING, 8, _SIDE - _GHOST_PADDING - 1, 16)
        foot.setSpacing(8)
        foot.addWidget(self._issued, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addLayout(kept)
        return foot

    def _fill_combos(self) -> None:
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        for paper in Paper:
            self._paper.addItem(paper_text(paper), paper.value)
        for detail in (Detail.LINES, Detail.SECTIONS, Detail.LUMP):
            self._detail.addItem(detail_text(detail), detail.value)

    def _connect(self) -> None:
        for combo in (self._trade_name, self._language, self._paper, self._detail):
            combo.activated.connect(self._on_edited)
        self._title.textEdited.connect(self._on_edited)
        self._color.color_chosen.connect(self._on_edited)
        for check in self._checks.values():
            check.clicked.connect(self._on_edited)

    # What is shown

    def options(self) -> ProposalOptions:
        """The options as they are now."""
        return self._options

    def set_trade_names(self, names: Sequence[tuple[int, str]], chosen: int | None, *, may_add: bool) -> None:
        """Offers the trade names (key, name); the one that is ``chosen`` or else the first is shown.

        Without any it says where they are added, and by whom unless the reader ``may_add`` one.
        """
        self._trade_name.clear()
        for key, name in names:
            self._trade_name.addItem(name, key)
        self._trade_name.setEnabled(bool(names))
        self._trade_name.setCurrentIndex(max(0, self._trade_name.findData(chosen)) if names else -1)
        if may_add:
            where = translate("ProposalWindow", "Add one in Account Settings, Company Profile.")
        else:
            where = translate("ProposalWindow", "An Account Owner can add one in Account Settings, Company Profile.")
        self._fields["trade_name"].set_problem(None if names else "warning", where)

    def set_estimate(self, number: str, who: str, without: frozenset[str]) -> None:
        """Says which estimate it is, and which options have nothing to show in it (names out of SHOWN)."""
        self._estimate.setText(", ".join(part for part in (number, who) if part))
        self._without = without
        self._show_options()

    def set_usual_title(self, title: str) -> None:
        """Says what the document is called where no title is typed."""
        self._title.setPlaceholderText(title)

    def set_issued_count(self, count: int) -> None:
        """Says how many proposals were issued."""
        issued = translate("ProposalWindow", "Issued proposals ({count})").format(count=count)
        self._issued.setText(issued)
        self._issued.setAccessibleName(issued)

    def set_item_codes_shown(self, shown: bool) -> None:
        """Says whether item codes are printed: nobody chooses that here."""
        self._options = replace(self._options, show_items=shown)

    def set_changeable(self, changeable: bool) -> None:
        """Enables the options, or not; what was issued can be looked at in either case."""
        self._content.setEnabled(changeable)

    def _show_options(self) -> None:
        options = self._options
        self._language.setCurrentIndex(self._language.findData(options.language))
        self._paper.setCurrentIndex(self._paper.findData(options.paper.value))
        self._detail.setCurrentIndex(self._detail.findData(options.detail.value))
        if self._title.text() != options.title:
            self._title.setText(options.title)
        self._color.set_color(options.color)
        for name, check in self._checks.items():
            check.setChecked(bool(getattr(options, name)))
            reason = self._reason(name)
            check.setEnabled(not reason)
            check.setToolTip(reason)

    def _reason(self, name: str) -> str:
        """Why an option makes no difference; empty if it makes one."""
        if name in _OF_LINES_ONLY and self._options.detail is not Detail.LINES:
            return translate("ProposalWindow", "Set Prices to Every line first.")
        if name in self._without:
            return translate("ProposalWindow", "Nothing to show in this estimate.")
        return ""

    # Changes

    def _on_edited(self) -> None:
        before = self._options
        trade_name = self._trade_name.currentData()
        checks = {name: check.isChecked() for name, check in self._checks.items()}
        self._options = replace(
            before,
            trade_name_id=before.trade_name_id if trade_name is None else int(trade_name),
            language=str(self._language.currentData()),
            paper=Paper(self._paper.currentData()),
            title=self._title.text().strip(),
            color=self._color.color(),
            detail=Detail(self._detail.currentData()),
            **checks,
        )
        if self._options != before:
            self._show_edited()
            self.options_changed.emit(self._options)

    def _show_edited(self) -> None:
        """Shows what follows from a change; the title stays as it is being typed."""
        typed = self._title.text()
        place = self._title.cursorPosition()
        self._show_options()
        if self._title.text() != typed:
            self._title.setText(typed)
            self._title.setCursorPosition(place)
