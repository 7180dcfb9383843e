"""Who offers to whom: addresses, and links to email, phone and website."""

from urllib.parse import quote

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.phone import display_phone, phone_uri, read_phone
from custlist_desktop.domain.web import read_email, read_website
from custlist_desktop.proposals.market import licence_line
from custlist_desktop.proposals.setting import Setting, Texts


def company_lines(company: TradeNameDetails, language: str) -> list[str]:
    """The company's address without its country: a letterhead at home."""
    lines = address_lines(company.as_contact(), language)
    return lines[:-1] if company.country else lines


def parties(setting: Setting, company: TradeNameDetails) -> list[Texts]:
    """Who made the proposal, for whom, and where the work is done: each with a label, lines and links."""
    words, content, contact = setting.words, setting.content, setting.record.contact
    by = [line for line in (content.estimator, company.name) if line]
    website = _link(company.website, read_website(company.website).target)
    ours = [_call(company.phone, company.country, setting), _email(company.email), website]
    theirs = [_email(contact.email), _call(contact.phone or contact.mobile, contact.country, setting)]
    same_country = contact.country == (company.country or setting.home_region)
    prepared_for = [contact.contact_name, contact.company, *_address(contact, setting, same_country)]
    found = [
        {"label": words["prepared_by"], "lines": by, "links": _shown(*ours)},
        {
            "label": words["prepared_for"],
            "lines": [line for line in prepared_for if line],
            "links": _shown(*theirs),
        },
    ]
    site = contact if content.site is None else content.site.as_contact()
    site_lines = _address(site, setting, site.country == (company.country or setting.home_region))
    if site_lines:
        found.append({"label": words["job_site"], "lines": site_lines, "links": []})
    return found


def _address(contact: ContactDetails, setting: Setting, same_country: bool) -> list[str]:
    """An address as its country writes it; mail at home names no country."""
    lines = address_lines(contact, setting.options.language)
    return lines[:-1] if same_country and contact.country and lines else lines


def footer(setting: Setting, company: TradeNameDetails) -> list[str]:
    """What stands at the foot of each page. PDF/UA allows no links there."""
    phone = _call(company.phone, company.country, setting)["text"]
    parts = [company.name, licence_line(company, setting.locale), phone, company.email, company.website]
    return [part for part in parts if part]


def _link(text: str, url: str) -> Texts:
    """A text that leads to ``url``; nowhere if that is empty."""
    return {"text": text, "url": url}


def _email(typed: str) -> Texts:
    """A ``mailto:`` link (RFC 6068)."""
    address = read_email(typed).target
    return _link(typed, f"mailto:{quote(address, safe='@+')}" if address else "")


def _call(typed: str, country: str, setting: Setting) -> Texts:
    """A ``tel:`` link (RFC 3966)."""
    region = country or setting.home_region
    e164 = read_phone(typed, region).e164
    shown = display_phone(typed, e164, region, setting.options.language)
    return _link(shown, phone_uri(typed, e164, region))


def _shown(*links: Texts) -> list[Texts]:
    return [link for link in links if link["text"]]
