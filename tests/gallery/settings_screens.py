"""The sections of Account Settings with their dialogs, for the gallery."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from custlist_desktop.domain.account import (
    LogoFormat,
    TemplateDetails,
    TemplateKind,
    TemplateRecord,
    TradeNameDetails,
)
from custlist_desktop.domain.estimate import Tax
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_settings_page import SettingsPanel
from custlist_desktop.ui.settings.defaults_form import DefaultsForm
from custlist_desktop.ui.settings.questions import delete_trade_name_question
from custlist_desktop.ui.settings.sections import COMPANY, DEFAULTS
from custlist_desktop.ui.settings.template_dialog import TemplateDialog
from custlist_desktop.ui.settings.trade_name_dialog import TradeNameDialog
from custlist_desktop.ui.shell.workplace import Workplace
from tests.gallery.sizes import SMALLEST, WIDE
from tests.gallery.walk import Walk, child, open_window, press, primary_button

_DOTS_FROM_RIGHT: Final = 20
LOGO: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    b'<rect width="64" height="64" rx="8" fill="#1f4e79"/>'
    b'<path d="M12 34 32 16l20 18M24 46h16" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" '
    b'stroke-linejoin="round"/></svg>'
)
COMPANY_DETAILS: Final = TradeNameDetails(
    "Lavoie Toitures inc.",
    address_line1="2200, rue Ontario Est",
    city="Montréal",
    country="CA",
    state_province="QC",
    postal_code="H2K 1V7",
    phone="514 555-0100",
    email="soumissions@lavoietoitures.example",
    website="lavoietoitures.example",
    licence_number="RBQ 5555-0142-01",
    logo=LOGO,
    logo_format=LogoFormat.SVG,
)
SCOPE_TEMPLATES: Final = ("Bardeaux d’asphalte, pente forte", "Membrane élastomère, toit plat", "Parement d’acier")
_SECOND_NAME: Final = TradeNameDetails(
    "Étanchéité Lavoie – revêtements, solins et membranes du Grand Montréal et de la Rive-Sud",
    address_line1="2200, rue Ontario Est",
    city="Montréal",
    country="CA",
    state_province="QC",
    postal_code="H2K 1V7",
)
_SCOPE: Final = (
    "Travaux au {site.address}, pour {customer.company} : enlever le recouvrement existant jusqu’au pontage et en "
    "disposer hors du site.\nRemplacer le pontage abîmé, jusqu’à 3 m², compris dans le prix."
)
_UNKNOWN: Final = "Offre {estimate.number} à {customer.compagny}, valide jusqu’au {estimate.valid_until}."


def see_settings(walk: Walk, workplace: Workplace) -> None:
    """Shows every section but Users, first without templates, and the dialogs and menus that open there."""
    if not walk.wants("settings-", "trade-name", "template"):
        return
    window, show_section = workplace.window, workplace.show_account_settings
    show_section(TemplateKind.TERMS)
    walk.see("settings-templates-empty", window)
    wrong = _add_account_parts(walk.session)
    show_section(COMPANY)
    walk.see("settings-company", window)
    walk.see_popup("settings-company-menu", window, lambda: _press_dots(window))
    show_section(TemplateKind.SCOPE_OF_WORK)
    walk.see("settings-templates", window)
    window.resize(*SMALLEST)
    walk.see("settings-templates-smallest", window)
    window.resize(*WIDE)
    walk.see_popup("settings-templates-menu", window, lambda: _press_dots(window))
    rows = child(window, RowsTable)
    rows.setFocus()
    press(rows, Qt.Key.Key_Delete)
    walk.see("settings-template-deleted", window)
    show_section(DEFAULTS)
    walk.see("settings-defaults", window)
    _see_wrong_defaults(walk, window)
    _see_dialogs(walk, wrong)


def _add_account_parts(session: Session) -> TemplateRecord:
    """A second trade name, templates and defaults; returns a template with a placeholder that doesn't exist."""
    account, actor = session.account, session.actor
    account.add_trade_name(actor, _SECOND_NAME)
    for name in SCOPE_TEMPLATES:
        account.add_template(actor, TemplateDetails(TemplateKind.SCOPE_OF_WORK, name, "fr", _SCOPE))
    wrong = account.add_template(actor, TemplateDetails(TemplateKind.SCOPE_OF_WORK, "Offre courte", "fr", _UNKNOWN))
    taxes = (Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975")))
    account.save_defaults(actor, replace(account.defaults(), aim=Decimal(25), markup=Decimal(20), taxes=taxes))
    return wrong


def _press_dots(window: QWidget) -> None:
    """Presses the three dots of the first row."""
    rows = child(window, RowsTable)
    rect = rows.visualRect(rows.model().index(0, 0))
    place = QPoint(rect.right() - _DOTS_FROM_RIGHT, rect.center().y())
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _see_wrong_defaults(walk: Walk, window: QWidget) -> None:
    """What can't be a default, typed and left; all is as before afterwards, since the window asks about the rest."""
    if not walk.wants("settings-defaults-errors"):
        return
    fields = [each for each in child(window, DefaultsForm).findChildren(QLineEdit) if each.isVisible()]
    before = [field.text() for field in fields]
    _type_defaults(window, fields, ["?"] * len(fields))
    walk.see("settings-defaults-errors", window)
    _type_defaults(window, fields, before)


def _type_defaults(window: QWidget, fields: list[QLineEdit], texts: list[str]) -> None:
    for field, text in zip(fields, texts, strict=True):
        field.setFocus()
        field.setText(text)
    press(fields[-1], Qt.Key.Key_Return)  # in a window that isn't active, no field is ever left
    child(window, SettingsPanel).setFocus()


def _see_dialogs(walk: Walk, wrong: TemplateRecord) -> None:
    session, kind = walk.session, TemplateKind.SCOPE_OF_WORK
    first = session.account.default_trade_name()
    second = next(each for each in session.account.trade_names() if each != first)
    walk.see_dialog("trade-name-edit", TradeNameDialog(session, first))
    walk.see_dialog("trade-name-add", TradeNameDialog(session))
    adding = TradeNameDialog(session)
    walk.see_dialog("trade-name-errors", adding, lambda: primary_button(adding).click())
    walk.see_dialog("trade-name-delete", delete_trade_name_question(second, 12, COMPANY_DETAILS.name))
    walk.see_dialog("template-edit", TemplateDialog(session, kind, wrong))
    walk.see_dialog("template-add", TemplateDialog(session, kind))
    nameless = TemplateDialog(session, kind)
    walk.see_dialog("template-errors", nameless, lambda: primary_button(nameless).click())
    _see_placeholders(walk)


def _see_placeholders(walk: Walk) -> None:
    if not walk.wants("template-placeholders"):
        return
    dialog = TemplateDialog(walk.session, TemplateKind.SCOPE_OF_WORK)
    open_window(dialog)
    insert = child(dialog, QPushButton, translate("TemplateDialog", "Insert Placeholder"))
    walk.see_popup("template-placeholders", dialog, insert.click)
    dialog.done(0)
    dialog.deleteLater()
