"""The sections of Account Settings with their dialogs, for the gallery."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QDialog

from custlist_desktop.domain.account import LogoFormat, TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.estimate import Tax
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.company_page import DeleteTradeNameDialog
from custlist_desktop.ui.settings.sections import COMPANY, DEFAULTS, USERS
from custlist_desktop.ui.settings.template_dialog import TemplateDialog
from custlist_desktop.ui.settings.trade_name_dialog import TradeNameDialog

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


def take_settings_sections(
    session: Session,
    show_section: Callable[[str], None],
    take: Callable[[str], None],
    take_dialog: Callable[[str, QDialog], None],
) -> None:
    """Takes every section, first without templates, and the dialogs that open there.

    Args:
        session: an Account Owner is signed in.
        show_section: brings a section into view.
        take: keeps a picture of the window under a name.
        take_dialog: shows a dialog, keeps its picture under a name and closes it.
    """
    account, actor = session.account, session.actor
    show_section(USERS)
    take("settings-users")
    show_section(TemplateKind.TERMS)
    take("settings-templates-empty")
    second = account.add_trade_name(actor, _SECOND_NAME)
    for name in SCOPE_TEMPLATES:
        account.add_template(actor, TemplateDetails(TemplateKind.SCOPE_OF_WORK, name, "fr", _SCOPE))
    wrong = account.add_template(actor, TemplateDetails(TemplateKind.SCOPE_OF_WORK, "Offre courte", "fr", _UNKNOWN))
    taxes = (Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975")))
    before = account.defaults()
    account.save_defaults(actor, replace(before, aim=Decimal(25), markup=Decimal(20), taxes=taxes))
    for section, name in (
        (COMPANY, "settings-company"),
        (TemplateKind.SCOPE_OF_WORK, "settings-templates"),
        (DEFAULTS, "settings-defaults"),
    ):
        show_section(section)
        take(name)
    first = account.default_trade_name()
    take_dialog("trade-name-edit", TradeNameDialog(session, first))
    take_dialog("trade-name-add", TradeNameDialog(session))
    take_dialog("trade-name-delete", DeleteTradeNameDialog(second, 12, COMPANY_DETAILS.name))
    kind = TemplateKind.SCOPE_OF_WORK
    take_dialog("template-edit", TemplateDialog(session, kind, wrong))
    take_dialog("template-add", TemplateDialog(session, kind))
