"""Sample customers of a construction estimator: believable, the same for the same seed, and nobody's real details.

Email addresses and websites end in .example (RFC 2606). Telephone numbers are from ranges reserved for fiction
where there are any (NANP 555-01xx, ARCEP decision 2018-0881, Ofcom's and the Bundesnetzagentur's drama numbers).
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.samples.data import Region, SampleData, SampleKind, pick, sample_data, title_templates
from custlist_desktop.services.samples.parts import (
    NO_MOBILE,
    NO_PHONE,
    PartsWriter,
    Person,
    SampleLine,
    Spot,
    domain_of,
)

# Shares of all customers, from one throw of the dice: each ends where the next begins.
_NEAR_DUPLICATE = 0.005
_KNOWN_COMPANY = _NEAR_DUPLICATE + 0.18
_PRIVATE = _KNOWN_COMPANY + 0.09
# Of the rest, so that 6% of all customers have no contact name.
_COMPANY_ONLY = 0.06 / (1 - _PRIVATE)
# Companies are few at first; below this, the same one would come again and again.
_ENOUGH_COMPANIES = 25
# How far back another contact or a double entry may reach; keeps memory flat at a million.
_REMEMBERED_COMPANIES = 5000
_REMEMBERED_CUSTOMERS = 300
_PLAIN = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "œ": "oe", "’": "'"})


def generate_customers(count: int, seed: int = 1, language: str = "en") -> Iterator[CustomerDetails]:
    """Makes ``count`` customers, one by one.

    Args:
        count: how many; a longer list begins with the shorter one.
        seed: which list; the same seed makes the same customers. The first forty, a showcase, are in all lists.
        language: of their notes, one of `LANGUAGES`; all else is the same in each.

    Returns:
        customers that pass `check_customer` without an error, no two of them equal in every field.
    """
    return islice(_CustomerWriter(sample_data(), seed, language).customers(), count)


def estimate_title(rng: Random, language: str, place_language: str) -> str:
    """A believable title of an estimate, such as "Blake Street warehouse re-roof".

    Args:
        language: one of `LANGUAGES`.
        place_language: likewise; that of the names in it.
    """
    title = pick(rng.random, title_templates(language, place_language)).fill(rng.random)
    return title[0].upper() + title[1:]


@dataclass(slots=True)
class _Company:
    """A company that came before, to which ``customers_left`` more customers may belong."""

    name: str
    domain: str
    website: str
    email_style: int
    region: Region
    kind: SampleKind
    spot: Spot
    line: SampleLine
    customers_left: int
    last_contact: CustomerDetails | None = None


class _CustomerWriter:
    """Writes customers one after the other, and remembers some, to write more of the same company."""

    def __init__(self, data: SampleData, seed: int, language: str) -> None:
        self._data = data
        self._language = language
        self._parts = PartsWriter(seed)
        self._random = self._parts.random
        self._companies: list[_Company] = []
        self._recent: list[tuple[CustomerDetails, SampleLine]] = []
        self._count = 0

    def customers(self) -> Iterator[CustomerDetails]:
        """Customers without end, the showcase first."""
        showcase = self._data.showcase[self._language]
        yield from showcase
        # Hashes are a tenth of the size of what they stand for; what comes out doesn't depend on their values.
        seen = {hash(details) for details in showcase}
        while True:
            details = self._next_customer()
            key = hash(details)
            if key not in seen:
                seen.add(key)
                yield details

    def _next_customer(self) -> CustomerDetails:
        self._count += 1
        share = self._random()
        if share < _NEAR_DUPLICATE and self._recent:
            return self._double_entry()
        if share < _KNOWN_COMPANY and len(self._companies) >= _ENOUGH_COMPANIES:
            return self._customer_of_known_company()
        region = self._data.regions[self._parts.weighted(self._data.region_weights)]
        if _KNOWN_COMPANY <= share < _PRIVATE:
            return self._private_owner(region)
        return self._customer_of_new_company(region)

    def _customer_of_new_company(self, region: Region) -> CustomerDetails:
        company = self._found_company(region)
        if self._random() >= _COMPANY_ONLY:
            return self._contact_of(company, self._parts.person(region), company.line, 0.12)
        email = self._parts.shared_mailbox(region, company.domain)
        return self._written(region, company.spot, company.line, 0.05, company=company.name, email=email)

    def _found_company(self, region: Region) -> _Company:
        random, parts = self._random, self._parts
        kind = region.kinds[parts.weighted(region.kind_weights)]
        spot = parts.spot(region, region.company_line2, 0.3)
        stem = pick(random, kind.names).fill(random, spot.place.city, spot.place.of_city)
        domain = domain_of(stem, region)
        company = _Company(
            name=pick(random, region.legal_forms).replace("*", stem) if kind.has_legal_form else stem,
            domain=domain,
            website=parts.website(domain),
            email_style=int(random() * 4),
            region=region,
            kind=kind,
            spot=spot,
            line=parts.line(spot.place.phones),
            customers_left=1 + int(random() * 4),
        )
        self._remember(company)
        return company

    def _remember(self, company: _Company) -> None:
        if len(self._companies) < _REMEMBERED_COMPANIES:
            self._companies.append(company)
        else:
            self._companies[self._count % _REMEMBERED_COMPANIES] = company

    def _customer_of_known_company(self) -> CustomerDetails:
        """Another contact of a company that came before, or the company at another address."""
        company, parts = self._take_known_company(), self._parts
        if self._random() < 0.6:
            own_line = self._random() < 0.35
            line = parts.line(company.spot.place.phones) if own_line else company.line
            return self._contact_of(company, parts.person(company.region), line, 0.05 if own_line else 0.7)
        # A school or a town hall has other buildings, but all in one place.
        place = None if company.kind.has_legal_form else company.spot.place
        spot = parts.spot(company.region, company.region.company_line2, 0.4, place)
        line = parts.line(spot.place.phones)
        known = company.last_contact
        if known is None or self._random() < 0.5:
            return self._contact_of(replace(company, spot=spot), parts.person(company.region), line, 0.12)
        return self._written(
            company.region, spot, line, 0.12,
            company=company.name, contact_name=known.contact_name, job_title=known.job_title, email=known.email,
            website=known.website,
        )  # fmt: skip

    def _take_known_company(self) -> _Company:
        companies = self._companies
        index = int(self._random() * len(companies))
        company = companies[index]
        company.customers_left -= 1
        if not company.customers_left:
            companies[index] = companies[-1]
            companies.pop()
        return company

    def _private_owner(self, region: Region) -> CustomerDetails:
        parts = self._parts
        person = parts.person(region)
        spot = parts.spot(region, region.home_line2, 0.25)
        email = parts.private_email(region, person)
        return self._written(region, spot, parts.line(spot.place.phones), 0.0, contact_name=person.name, email=email)

    def _contact_of(
        self, company: _Company, person: Person, line: SampleLine, extension_share: float
    ) -> CustomerDetails:
        random, parts = self._random, self._parts
        title = pick(random, company.kind.titles)[person.is_woman] if random() < 0.85 else ""
        if random() < 0.05:
            email = parts.private_email(company.region, person)
        else:
            email = parts.company_email(company.email_style, person, company.domain)
        details = self._written(
            company.region, company.spot, line, extension_share,
            company=company.name, contact_name=person.name, job_title=title, email=email, website=company.website,
        )  # fmt: skip
        company.last_contact = details
        return details

    def _written(
        self,
        region: Region,
        spot: Spot,
        line: SampleLine,
        extension_share: float,
        *,
        company: str = "",
        contact_name: str = "",
        job_title: str = "",
        email: str = "",
        website: str = "",
    ) -> CustomerDetails:
        """The customer with what every kind has: numbers, address and notes, some of them missing."""
        random, parts = self._random, self._parts
        line1, line2, city, country, state, postal_code = parts.known_address(region, spot)
        mobile = phone = ""
        if contact_name and random() >= NO_MOBILE:
            mobile = parts.typed(parts.line(region.mobiles or spot.place.phones), abroad=not country)
        if random() >= NO_PHONE:
            phone = parts.typed(line, abroad=not country)
            if random() < extension_share:
                phone += pick(random, region.extensions).fill(random)
        notes = parts.notes((region.company_notes if company else region.home_notes)[self._language])
        # By position, since keyword arguments take a third more time.
        details = CustomerDetails(
            company=company, contact_name=contact_name, job_title=job_title, email=email, phone=phone, mobile=mobile,
            website=website, address_line1=line1, address_line2=line2, city=city, country=country,
            state_province=state, postal_code=postal_code, notes=notes,
        )  # fmt: skip
        if phone:
            self._keep(details, line)
        return details

    def _keep(self, details: CustomerDetails, line: SampleLine) -> None:
        if len(self._recent) < _REMEMBERED_CUSTOMERS:
            self._recent.append((details, line))
        else:
            self._recent[self._count % _REMEMBERED_CUSTOMERS] = (details, line)

    def _double_entry(self) -> CustomerDetails:
        """A recent customer entered again: the same number, another spelling."""
        random = self._random
        details, line = pick(random, self._recent)
        return replace(
            details,
            company=self._respelled(details.company),
            contact_name=self._respelled(details.contact_name),
            job_title="" if random() < 0.5 else details.job_title,
            email="" if random() < 0.4 else details.email,
            phone=self._parts.typed(line, abroad=not details.country),
            notes="",
        )

    def _respelled(self, text: str) -> str:
        way = int(self._random() * 4)
        if way == 0:
            return text.upper()
        if way == 1:
            return text.replace(" & ", " and ").replace(", Inc.", " Inc").replace(" LLC", "").replace(" inc.", "")
        plain = unicodedata.normalize("NFKD", text).translate(_PLAIN)
        return "".join(char for char in plain if not unicodedata.combining(char))
