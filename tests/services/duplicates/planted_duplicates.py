"""A customer list of which it is known who is in it twice, and who only looks so."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import product

from custlist_desktop.domain.contact import CustomerDetails

_FIRST = (
    "Amélie",
    "Bernard",
    "Chloé",
    "Douglas",
    "Esteban",
    "Fatima",
    "Gilbert",
    "Hannah",
    "Ignacio",
    "Jocelyn",
    "Kaitlyn",
    "Laurent",
    "Mathilde",
    "Nathan",
    "Octavio",
    "Philippe",
    "Quentin",
    "Rosalind",
    "Sylvain",
    "Théodore",
)
_LAST = (
    "Archambault",
    "Bouchard",
    "Castañeda",
    "Desrochers",
    "Echeverría",
    "Fitzgerald",
    "Gutiérrez",
    "Henderson",
    "Isaksson",
    "Jefferson",
    "Kowalski",
    "Lachapelle",
    "Montgomery",
    "Nakamura",
    "O’Sullivan",
    "Pelletier",
    "Quesnel",
    "Rosenberg",
    "Santamaría",
    "Thibodeau",
)
_TRADES = ("Roofing", "Plumbing", "Maçonnerie", "Électricité", "Drywall", "Paysages", "Steel", "Carpentry")
_PLACES = (
    ("Montréal", "CA", "QC", "H2X {n}Y{d}", "514"),
    ("Austin", "US", "TX", "787{n}{d}", "512"),
    ("Toronto", "CA", "ON", "M5V {n}K{d}", "416"),
    ("Denver", "US", "CO", "802{n}{d}", "303"),
)
BASE = 320


@dataclass
class Planted:
    """The customers, and the sets of positions among them that are one and the same."""

    customers: list[CustomerDetails] = field(default_factory=list)
    truth: list[set[int]] = field(default_factory=list)

    def add(self, details: CustomerDetails) -> int:
        """Adds one more; returns its position."""
        self.customers.append(details)
        return len(self.customers) - 1

    def pairs(self) -> set[tuple[int, int]]:
        """All pairs that are one."""
        return {(one, other) for group in self.truth for one, other in product(group, group) if one < other}


def planted() -> Planted:
    """320 people, every fourth of them once or twice more, and everything that is easily taken for a duplicate."""
    made = Planted()
    people = list(_people())
    for details in people:
        made.add(details)
    for turn, position in enumerate(range(0, BASE, 4)):
        copies = _DISGUISES[turn % len(_DISGUISES)](people[position])
        made.truth.append({position, *map(made.add, copies)})
    for details in _traps():
        made.add(details)
    return made


def _people() -> Iterator[CustomerDetails]:
    for n, (last, first) in enumerate(list(product(_LAST, _FIRST))[:BASE]):
        city, country, state, code, area = _PLACES[n % len(_PLACES)]
        trade = _TRADES[n % len(_TRADES)]
        yield CustomerDetails(
            company=f"{last} {_LAST[(n * 7 + n // 20) % 20]} {trade} inc.",
            contact_name=f"{first} {last}",
            email=_plain(f"{first}.{last}{n}@example.com").replace("'", "").lower(),
            phone=f"({area}) {200 + n}-{1000 + n * 7}",
            mobile=f"({area}) {600 + n % 300}-{9000 - n * 7}",
            city=city,
            country=country,
            state_province=state,
            postal_code=code.format(n=n // 10 % 10, d=n % 10),
        )


def _only(details: CustomerDetails, *names: str, **others: str) -> CustomerDetails:
    """A customer of whom only ``names`` is known, and ``others`` that is new."""
    return replace(CustomerDetails(), **{name: getattr(details, name) for name in names}, **others)


_PLACE = ("city", "country", "state_province")


def _plain(text: str) -> str:
    return text.translate(str.maketrans("éèíñçÉ’", "eeincE'"))


def _slip(text: str) -> str:
    """``text`` with two letters of its last word swapped."""
    return text[:-4] + text[-3] + text[-4] + text[-2:]


_DISGUISES = (
    lambda who: [_only(who, "phone", *_PLACE, company=who.company.removesuffix(" inc.").upper())],
    lambda who: [_only(who, "contact_name", phone=who.mobile.replace("-", "."), country=who.country)],
    lambda who: [_only(who, "contact_name", email=who.email.upper(), company=_slip(who.company))],
    lambda who: [_only(who, "contact_name", *_PLACE, company=_plain(who.company).replace("inc.", "Ltd."))],
    lambda who: [_only(who, "postal_code", "city", "country", contact_name=_slip(who.contact_name))],
    lambda who: [_only(who, "city", contact_name=", ".join(reversed(who.contact_name.split())))],
    lambda who: [_only(who, *_PLACE, contact_name=_plain(who.contact_name).lower())],
    lambda who: [
        _only(
            who, "company", "phone", *_PLACE, contact_name=f"{who.contact_name[0]}. {who.contact_name.split()[-1]}"
        ),
        _only(who, "contact_name", "email", *_PLACE),
    ],
    lambda who: [_only(who, "contact_name", "mobile", company="Somewhere Else LLC", city="Ottawa", country="CA")],
    lambda who: [replace(who, phone="", email="", mobile="", notes="from a trade show")],
)


def _traps() -> Iterator[CustomerDetails]:
    """Customers that are all different."""
    branch = CustomerDetails(company="Northern Supply Ltd.", email="info@northern.example")
    for n, (city, country, state, code, area) in enumerate(_PLACES):
        where = {"city": city, "country": country, "state_province": state, "postal_code": code.format(n=0, d=n)}
        yield replace(branch, phone=f"({area}) 999-222{n}", **where)
        yield CustomerDetails(company="Big Depot", phone="(800) 999-4444", **where)
        yield CustomerDetails(company="Ajax Tools", contact_name="", website="ajax.example", **where)
        yield CustomerDetails(contact_name="Sophie Villeneuve", **where)
    home = {"address_line1": "12, rue des Érables", "city": "Laval", "country": "CA", "postal_code": "H7A 1A1"}
    for first in ("Jean", "Marie", "Jeanne"):
        yield CustomerDetails(contact_name=f"{first} Vaillancourt", phone="450 999-1212", **home)
    for first in ("Paul", "Paula", "Danielle", "Daniel"):
        yield CustomerDetails(contact_name=f"{first} Wróblewski", **home)
    office = {"company": "Architectes Zénith", "email": "info@zenith.example", "phone": "514 999-7070"}
    for name in ("Yves Uhlmann", "Zoé Xavier", "Ugo Vanier", "Wendy York", "Xénia Ursulet", "Yann Zeller"):
        yield CustomerDetails(contact_name=name, city="Montréal", country="CA", **office)
    yield CustomerDetails(city="Montréal", country="CA", **office)
    for number in ("9123-4567", "9123-4568", "9132-4567"):
        yield CustomerDetails(company=f"{number} Québec inc.", city="Montréal", country="CA")
    for company in ("Yvon Toitures", "Yvon Peinture", "Store 12", "Store 13"):
        yield CustomerDetails(company=company, city="Montréal", country="CA", phone="514 999-0001")
    for digit in "12":
        yield CustomerDetails(
            contact_name="William Young",
            city="Austin",
            country="US",
            postal_code=f"7871{digit}",
            phone=f"512 999-666{digit}",
            email=f"young{digit}@example.com",
        )
