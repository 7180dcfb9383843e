"""The dialog for what an estimate says about itself: number, dates, who offers, currency, language, taxes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from custlist_desktop.domain.account import TradeNameRecord
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.dates import NoSuchDayError
from custlist_desktop.domain.estimate import EstimateContent, Tax
from custlist_desktop.domain.estimate_checks import check_estimate, normalised_estimate
from custlist_desktop.domain.money import currencies
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.estimates.estimate_sentences import estimate_problem_sentence
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, translate
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.date_field import DateEdit
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import Form, FormField, UnreadableError
from custlist_desktop.ui.kit.taxes_field import TaxesField, percent_field
from custlist_desktop.ui.theme.metrics import fix_width, scaled

_WIDTH: Final = 560
_COLUMN_GAP: Final = 24
_COLUMN: Final = 244
_IN_TWO_COLUMNS: Final = (
    ("number", "estimator"),
    ("issued_on", "valid_until"),
    ("trade_name_id", "language"),
    ("currency", "markup"),
)


class DetailsDialog(SaveDialog):
    """Edits an estimate's details. It stays open until all of them can be saved, but for a number that is taken.

    What is saved is the EstimateContent with the details as typed; its lines and texts are those that it began with.
    """

    def __init__(
        self, content: EstimateContent, trade_names: Sequence[TradeNameRecord], parent: QWidget | None = None
    ) -> None:
        """``trade_names`` are those to choose from; the account's default stands before them."""
        super().__init__(parent)
        self._content = content
        self._currency = SearchCombo(fold)
        self._currency.set_items(
            [(code, f"{name} ({code})", (code,)) for code, name in currencies(current_language())]
        )
        self._issued, self._valid = DateEdit(), DateEdit()
        self.form = Form(self._table(_trade_name_combo(trade_names)), estimate_problem_sentence)
        self._taxes = TaxesField()
        self._build_body()
        values = {name: getattr(content, name) for name in self.form.names}
        self.form.fill(values)
        self._taxes.set_taxes(content.taxes)
        self.begin_with(self.form)
        for edit in (self._issued, self._valid):
            edit.day_chosen.connect(partial(self.form.edited.emit, edit.objectName()))
        self._issued.setFocus()

    def _table(self, trade_names: PlainCombo) -> list[FormField]:
        """In the order of the keyboard, which is the order of the problems too."""
        languages = PlainCombo()
        for code, name in LANGUAGE_NAMES.items():
            languages.addItem(name, code)
        self._valid.setPlaceholderText(translate("DetailsDialog", "No expiry date"))
        for combo in (trade_names, languages, self._currency):
            # Long names are cut off rather than making one column wider than the other.
            combo.setSizeAdjustPolicy(PlainCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return [
            FormField("number", translate("DetailsDialog", "Number"), QLineEdit()),
            FormField("estimator", translate("DetailsDialog", "Estimator"), QLineEdit()),
            _date_field("issued_on", translate("DetailsDialog", "Date"), self._issued, required=True),
            _date_field("valid_until", translate("DetailsDialog", "Valid until"), self._valid),
            FormField("trade_name_id", translate("DetailsDialog", "Trade name"), trade_names),
            FormField("language", translate("DetailsDialog", "Language of the proposal"), languages),
            FormField("currency", translate("DetailsDialog", "Currency"), self._currency, read=self._read_currency),
            percent_field("markup", translate("DetailsDialog", "Markup on cost, %"), Decimal(0)),
        ]

    def _read_currency(self) -> str:
        code = self._currency.current_data()
        if code is None:
            raise UnreadableError("currency_unknown", {"currency": self._currency.currentText()})
        return str(code)

    def _build_body(self) -> None:
        self.setWindowTitle(translate("DetailsDialog", "Estimate Details"))
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(12)
        for row, names in enumerate(_IN_TWO_COLUMNS):
            for column, name in enumerate(names):
                grid.addWidget(self.form.field(name), row, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)
                grid.setColumnMinimumWidth(column, scaled(_COLUMN))
        self.body_layout.addWidget(self.form)
        self.body_layout.addWidget(self._taxes)
        fix_width(self, _WIDTH)

    def details(self) -> object:
        return self.form.typed(), self._taxes.typed()

    def problems(self) -> list[Problem]:
        """What can't be read or, once all can be, saved; of what was wrong before, only what these fields say."""
        unread = list(self.form.read().problems)
        if unread:
            return unread
        details_only = replace(self._typed(self._content.taxes), lines=(), scope_of_work="", terms="", notes="")
        found = check_estimate(normalised_estimate(details_only))
        # A day that is odd in an estimate which is older is a slip where one has just typed it.
        slips = [replace(each, severity=Severity.ERROR) if each.field == "valid_until" else each for each in found]
        return [each for each in slips if each.field in self.form.names]

    def _typed(self, taxes: tuple[Tax, ...]) -> EstimateContent:
        values = self.form.read().values
        texts = {name: values.pop(name).strip() for name in ("number", "estimator")}
        return replace(self._content, **values, **texts, taxes=taxes)

    def _on_save_clicked(self) -> None:
        self._taxes.taxes()  # says what is wrong with them, at once with all the rest
        super()._on_save_clicked()

    def save(self) -> None:
        if self._taxes.taxes() is not None:
            super().save()

    def write(self) -> EstimateContent:
        return self._typed(self._taxes.taxes() or ())


def _trade_name_combo(trade_names: Sequence[TradeNameRecord]) -> PlainCombo:
    default = next((each.details.name for each in trade_names if each.is_default), "")
    combo = PlainCombo()
    combo.addItem(
        translate("DetailsDialog", "Default: {name}").format(name=default)
        if default
        else translate("DetailsDialog", "None yet"),
        None,
    )
    for each in trade_names:
        combo.addItem(each.details.name, each.id)
    return combo


def _date_field(name: str, label: str, edit: DateEdit, *, required: bool = False) -> FormField:
    def read() -> date | None:
        try:
            day = edit.day()
        except NoSuchDayError:
            raise UnreadableError("no_such_day") from None
        except ValueError:
            raise UnreadableError("not_a_date") from None
        if required and day is None:
            raise UnreadableError("not_a_date")
        return day

    return FormField(name, label, edit, read=read, show=edit.set_day)
