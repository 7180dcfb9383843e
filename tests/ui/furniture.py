"""Something of everything in a list, for the windows over it."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from custlist_desktop.domain.account import LogoFormat, TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import Tax
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.session import Session

_LOGO: Final = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
SOMEBODY: Final = CustomerDetails(
    company="Dachdecker Ernst", contact_name="Ada Ernst", phone="+49 30 901820", city="Berlin", country="DE"
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """The keys of what `furnish` put into a list."""

    trade_name: int
    estimator: int
    customer: int
    estimate: int


def furnish(session: Session) -> Furniture:
    """Puts something of everything into an empty list."""
    account, actor = session.account, session.actor
    session.samples.fill(actor, 60, 12)
    details = TradeNameDetails("Lavoie Toitures inc.", phone="514 555-0100", logo=_LOGO, logo_format=LogoFormat.SVG)
    trade_name = account.add_trade_name(actor, details)
    account.add_template(actor, TemplateDetails(TemplateKind.SCOPE_OF_WORK, "Roof", "en", "Remove {nothing}."))
    taxes = (Tax("GST", Decimal(5)), Tax("QST", Decimal("9.975")))
    # A language of their own: else estimates would be in the one that the window had when they were made.
    defaults = replace(account.defaults(), markup=Decimal(20), aim=Decimal(25), taxes=taxes, language="en")
    account.save_defaults(actor, defaults)
    estimator = session.users.add(actor, "Sofía Ramírez", Role.ESTIMATOR, "sofia@lavoie.example")
    customer = session.customers.add(actor, SOMEBODY)
    estimate = session.estimates.create(actor, customer.id)
    return Furniture(trade_name.id, estimator.id, customer.id, estimate.id)
