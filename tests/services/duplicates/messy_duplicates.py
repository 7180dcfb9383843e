"""A list as years of typing leave it: customers that are in it twice, misspelt and half empty, and others."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Final

from custlist_desktop.domain.contact import CustomerDetails
from tests.services.duplicates.planted_duplicates import Planted


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_FIRST: Final = _listed(
    "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph "
    "Jessica Thomas Sarah Charles Karen Luc Amélie Pierre Chantal Étienne Geneviève José María Guadalupe Ignacio Ana "
    "Francisco Rosa Miguel Carmen Hugo Valérie Benoît Nathalie Kevin Brian Donna Emily Kenneth Carol Steven Ruth"
)
_LAST: Final = _listed(
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson "
    "Anderson Thomas Taylor Moore Jackson Martin Lee Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin "
    "Gagné Ouellet Pelletier Bélanger Lévesque Nguyen Patel Kowalski Schneider O’Brien McDonald Fitzgerald Thompson "
    "Castañeda Ibarra Villanueva Zamora Quintero Delgado Whitaker Hartwell Prescott Langley Brandt Vasquez"
)
_TRADES: Final = _listed(
    "Roofing Plumbing Construction Drywall Electric Painting Masonry Landscaping Concrete Carpentry Flooring Glass "
    "Heating Excavation Steel Toitures Maçonnerie Rénovation Plomberie Construcciones Pinturas"
)
_STREETS: Final = _listed(
    "Main Oak Maple Cedar Washington Lake Hill Park River Church Elm Walnut Sunset Franklin Highland Jefferson Pine "
    "Spring Mill Prospect Union Lincoln Dogwood Chestnut Riverside Meadow Willow Birch Madison Monroe"
)
_KINDS: Final = (("Street", "St"), ("Avenue", "Ave."), ("Road", "Rd"), ("Boulevard", "Blvd"), ("Drive", "Dr."))
_PLACES: Final = (
    ("Austin", "TX", "787", "512"),
    ("Denver", "CO", "802", "303"),
    ("Portland", "OR", "972", "503"),
    ("Columbus", "OH", "432", "614"),
    ("Raleigh", "NC", "276", "919"),
)
_FORMS: Final = ("", " Inc.", " LLC", " Co.", " Ltd.")

Change = Callable[[Random, CustomerDetails], CustomerDetails]


def messy(customers: int = 900, repeated: int = 330, seed: int = 7) -> Planted:
    """Customers, of whom ``repeated`` are in the list once more, or twice, each copy with two to four changes."""
    random = Random(seed)
    made = Planted()
    originals = [_customer(random) for _ in range(customers)]
    originals += [_neighbour(random, random.choice(originals)) for _ in range(customers // 6)]
    for details in originals:
        made.add(details)
    for position in random.sample(range(customers), repeated):
        copies = [_changed(random, originals[position]) for _ in range(2 if random.random() < 0.15 else 1)]
        made.truth.append({position, *map(made.add, copies)})
    return made


def _customer(random: Random) -> CustomerDetails:
    """A company, a person, or both; some know their city, some their number, some both."""
    first, last = random.choice(_FIRST), random.choice(_LAST)
    city, state, code, area = random.choice(_PLACES)
    kind = random.random()
    company = f"{random.choice(_LAST)} {random.choice(_TRADES)}{random.choice(_FORMS)}"
    if random.random() < 0.3:
        company = f"{random.choice(_STREETS)} {company}"
    street = f"{random.randint(1, 9999)} {random.choice(_STREETS)} {random.choice(_KINDS)[0]}"
    details = CustomerDetails(
        company="" if kind < 0.35 else company,
        contact_name="" if kind > 0.7 else f"{first} {last}",
        phone=f"({area}) {random.randint(200, 999)}-{random.randint(1000, 9999)}",
        email=f"{first}.{last}{random.randint(1, 99)}@example.com".lower().replace("’", ""),
        address_line1=street,
        city=city,
        state_province=state,
        postal_code=f"{code}{random.randint(1, 40):02}",
        country="US",
    )
    return _without(random, details, 0.12)


def _without(random: Random, details: CustomerDetails, share: float) -> CustomerDetails:
    """``details`` without some of what a person may not have asked for; a place goes as a whole."""
    lost = {name: "" for name in ("phone", "email") if random.random() < share}
    if random.random() < share:
        lost |= {"address_line1": "", "postal_code": "", "city": "", "state_province": ""}
    return replace(details, **lost)


def _neighbour(random: Random, other: CustomerDetails) -> CustomerDetails:
    """Somebody else who is easily taken for ``other``: of one family, office, street or name."""
    stranger = _customer(random)
    place = {name: getattr(other, name) for name in ("address_line1", "city", "state_province", "postal_code")}
    turn = random.randrange(4)
    if turn == 0 and other.contact_name:  # a relative under one roof
        return replace(stranger, company="", contact_name=f"{_another(random, other)} {_last(other)}", **place)
    if turn == 1:  # another firm in the same building
        return replace(stranger, **place)
    if turn == 2 and other.contact_name:  # somebody of the same name in another town
        return replace(stranger, company="", contact_name=other.contact_name, email="")
    if other.company:  # a firm that begins alike, at another place
        name = f"{other.company.split()[0]} {random.choice(_TRADES)}{random.choice(_FORMS)}"
        return stranger if name.split()[:2] == other.company.split()[:2] else replace(stranger, company=name)
    return stranger


def _another(random: Random, other: CustomerDetails) -> str:
    return random.choice([name for name in _FIRST if name[0] != other.contact_name[0]])


def _last(details: CustomerDetails) -> str:
    return details.contact_name.split()[-1]


def _changed(random: Random, details: CustomerDetails) -> CustomerDetails:
    for change in random.sample(_CHANGES, random.choice((2, 3, 3, 4))):
        details = change(random, details)
    return _without(random, details, 0.08)


def _typo(random: Random, text: str) -> str:
    """``text`` with one letter left out, doubled, replaced or swapped with its neighbour."""
    if len(text) < 4:
        return text
    at = random.randrange(1, len(text) - 1)
    turn = random.randrange(4)
    if turn == 0:
        return text[:at] + text[at + 1 :]
    if turn == 1:
        return text[:at] + text[at] + text[at:]
    if turn == 2:
        return text[:at] + random.choice("aeinorst") + text[at + 1 :]
    return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]


def _misspelt(random: Random, details: CustomerDetails) -> CustomerDetails:
    name = "contact_name" if details.contact_name and random.random() < 0.5 else "company"
    return replace(details, **{name: _typo(random, getattr(details, name))})


def _words_swapped(_random: Random, details: CustomerDetails) -> CustomerDetails:
    first, _, last = details.contact_name.partition(" ")
    return replace(details, contact_name=f"{last}, {first}" if last else first)


def _other_phone(random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, phone=f"{details.phone[:6]}{random.randint(200, 999)}-{random.randint(1000, 9999)}")


def _no_place(_random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, city="", state_province="", postal_code="")


def _short_street(_random: Random, details: CustomerDetails) -> CustomerDetails:
    street = details.address_line1
    for long, short in _KINDS:
        street = street.replace(long, short)
    return replace(details, address_line1=street)


def _misspelt_street(random: Random, details: CustomerDetails) -> CustomerDetails:
    number, _, street = details.address_line1.partition(" ")
    return replace(details, address_line1=f"{number} {_typo(random, street)}".strip())


def _local_phone(_random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, phone=details.phone[6:])


def _more_words(random: Random, details: CustomerDetails) -> CustomerDetails:
    more = random.choice(("& Sons", "of Texas", "West", "Services", "(old account)"))
    return replace(details, company=details.company and f"{details.company} {more}")


def _twice_misspelt(random: Random, details: CustomerDetails) -> CustomerDetails:
    return _misspelt(random, _misspelt(random, details))


def _misspelt_city(random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, city=_typo(random, details.city))


def _other_email(_random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, email=f"office{len(details.company)}@mail.example" if details.email else "")


def _other_form(random: Random, details: CustomerDetails) -> CustomerDetails:
    for form in _FORMS[1:]:
        details = replace(details, company=details.company.removesuffix(form))
    return replace(details, company=details.company and details.company + random.choice(_FORMS))


def _initial(_random: Random, details: CustomerDetails) -> CustomerDetails:
    first, _, last = details.contact_name.partition(" ")
    return replace(details, contact_name=f"{first[0]}. {last}" if last else first)


def _capitals(_random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, company=details.company.upper(), contact_name=details.contact_name.upper())


def _no_contact(_random: Random, details: CustomerDetails) -> CustomerDetails:
    return replace(details, contact_name="") if details.company else details


_CHANGES: Final[tuple[Change, ...]] = (
    _misspelt,
    _misspelt,
    _twice_misspelt,
    _misspelt_street,
    _local_phone,
    _more_words,
    _words_swapped,
    _other_phone,
    _no_place,
    _short_street,
    _misspelt_city,
    _other_email,
    _other_form,
    _initial,
    _capitals,
    _no_contact,
)
