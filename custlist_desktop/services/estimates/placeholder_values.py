"""The values of the placeholders in an estimate's texts, read when a proposal is made (M11)."""

from datetime import date

from custlist_desktop.domain.account import TradeNameRecord
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.money import format_amount
from custlist_desktop.domain.phone import display_phone, read_phone
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.services.estimates.rows import EstimateRecord


def placeholder_values(
    record: EstimateRecord, trade_name: TradeNameRecord | None, locale: str, home_region: str, today: date
) -> dict[str, str]:
    """The value of every known placeholder.

    Args:
        trade_name: who offers; None leaves the company's placeholders empty.
        locale: of the proposal, such as "fr_CA"; dates and amounts are written as there.
        home_region: the country of phone numbers typed without one.
        today: the day on which the proposal is made.
    """
    content, contact = record.content, record.contact
    language = locale.partition("_")[0]
    site = content.site.as_contact() if content.site is not None else contact
    values = {
        "customer.company": contact.company,
        "customer.contact_name": contact.contact_name,
        "customer.address": _address(contact, language),
        "customer.email": contact.email,
        "customer.phone": _phone(contact.phone or contact.mobile, contact.country, home_region, language),
        "estimate.number": content.number,
        "estimate.title": content.title,
        "estimate.total": format_amount(totals_of(content).total, content.currency, locale),
        "estimate.date": _date(content.issued_on, locale),
        "estimate.valid_until": _date(content.valid_until, locale),
        "site.address": _address(site, language),
        "today": _date(today, locale),
    }
    company = trade_name.details if trade_name is not None else None
    return values | {
        "company.name": company.name if company else "",
        "company.address": _address(company.as_contact(), language) if company else "",
        "company.phone": _phone(company.phone, company.country, home_region, language) if company else "",
        "company.email": company.email if company else "",
        "company.website": company.website if company else "",
        "company.licence_number": company.licence_number if company else "",
    }


def _address(contact: ContactDetails, language: str) -> str:
    return ", ".join(address_lines(contact, language))


def _phone(typed: str, country: str, home_region: str, language: str) -> str:
    region = country or home_region
    return display_phone(typed, read_phone(typed, region).e164, region, language)


def _date(day: date | None, locale: str) -> str:
    return "" if day is None else long_date(day, locale)
