"""The parts of a sample customer: people, addresses, telephone numbers, email addresses, notes."""

from bisect import bisect
from random import Random
from typing import NamedTuple

from custlist_desktop.services.samples.data import PhoneRange, Region, SamplePlace, Template, ascii_words, pick

NO_EMAIL = 0.12
NO_PHONE = 0.08
# Of those with a contact name; together with the 6% without one, 45% of all customers have no mobile.
NO_MOBILE = (0.45 - 0.06) / (1 - 0.06)
_NOTED = 1 / 3
_LINES_OF_NOTES = (1, 1, 1, 1, 1, 2, 2, 3)
_WEBSITE_STYLES = ("", "", "", "", "", "{}", "{}", "{}", "www.{}", "www.{}", "https://{}", "https://www.{}")
_LONGEST_JOINED_DOMAIN = 22
_LONGEST_DOMAIN = 40


class Person(NamedTuple):
    """A contact's name, and its parts as an email address has them."""

    name: str
    first: str
    last: str
    is_woman: bool


class Spot(NamedTuple):
    """An address, and the place it is in."""

    place: SamplePlace
    line1: str
    line2: str
    postal_code: str


class SampleLine(NamedTuple):
    """A telephone number: a range and the digits left open in it."""

    range: PhoneRange
    digits: str


class PartsWriter:
    """Draws the parts of customers, one after the other, from one source of chance.

    Args:
        seed: the same seed gives the same parts, if they are asked for in the same order.
    """

    def __init__(self, seed: int) -> None:
        self.random = Random(seed).random  # noqa: S311  # repeatable by intention, no secret
        # Of their own, so that the same seed makes the same people in every language of notes.
        self._random_of_notes = Random(f"{seed}/notes").random  # noqa: S311  # likewise
        self._numbers_given: dict[str, int] = {}

    def weighted(self, cumulative: tuple[float, ...]) -> int:
        """The index of one of the things whose cumulative weights are given."""
        return bisect(cumulative, self.random() * cumulative[-1], hi=len(cumulative) - 1)

    def person(self, region: Region) -> Person:
        """Somebody who lives in ``region``."""
        random = self.random
        is_woman = random() < 0.38
        first, first_ascii = pick(random, region.names.women if is_woman else region.names.men)
        last, last_ascii = pick(random, region.names.last)
        if region.family_first:
            return Person(f"{last} {first}", first_ascii, last_ascii, is_woman)
        rare = random()
        if region.double_last and rare < 0.6:
            last = f"{last} {pick(random, region.names.last)[0]}"
        elif rare < 0.04 and "-" not in last and " " not in last:
            last = f"{last}-{pick(random, region.names.last)[0]}"
        elif rare > 0.95 and region.language == "en":
            first = f"{first} {pick(random, 'ABCDEGHJKLMNPRSTW')}."
        return Person(f"{first} {last}", first_ascii, last_ascii, is_woman)

    def spot(
        self, region: Region, line2: tuple[Template, ...], line2_share: float, place: SamplePlace | None = None
    ) -> Spot:
        """An address in ``region``, or in one ``place`` of it; a share has one of ``line2`` as its second line."""
        random = self.random
        place = place or pick(random, region.places)
        postal_code = pick(random, place.postal_codes).fill(random)
        if random() < 0.1:
            return Spot(place, pick(random, region.lone_streets).fill(random), "", postal_code)
        second = pick(random, line2).fill(random) if random() < line2_share else ""
        return Spot(place, pick(random, region.streets).fill(random), second, postal_code)

    def known_address(self, region: Region, spot: Spot) -> tuple[str, str, str, str, str, str]:
        """Lines 1 and 2, city, country, state and postal code; one in nine lacks some or all of them."""
        place = spot.place
        known = self.random()
        if known < 0.015:
            return "", "", "", "", "", ""
        if known < 0.05:
            return "", "", "", region.country, "", ""
        if known < 0.11:
            return "", "", place.city, region.country, place.state, ""
        return spot.line1, spot.line2, place.city, region.country, place.state, spot.postal_code

    def line(self, ranges: tuple[PhoneRange, ...]) -> SampleLine:
        """The next number of a range. Reserved ranges are small, so none comes twice before all have come."""
        found = pick(self.random, ranges)
        size = 10**found.open_digits
        given = self._numbers_given.get(found.key)
        if given is None:
            given = int(self.random() * size)
        self._numbers_given[found.key] = given + 1
        # 37 has no factor in common with a power of ten: every number comes once, neighbours far apart.
        return SampleLine(found, f"{given * 37 % size:0{found.open_digits}d}")

    def typed(self, line: SampleLine, abroad: bool) -> str:
        """The number as somebody typed it; with country code where no country says how to read it."""
        style = line.range.international if abroad else pick(self.random, line.range.styles)
        return style % tuple(line.digits)

    def private_email(self, region: Region, person: Person) -> str:
        """An address at a mail provider; empty for some."""
        random = self.random
        if random() < NO_EMAIL:
            return ""
        year = str(int(60 + random() * 40)) if random() < 0.3 else ""
        separator = pick(random, (".", "_", ""))
        return f"{person.first}{separator}{person.last}{year}@{pick(random, region.mail_providers)}"

    def company_email(self, style: int, person: Person, domain: str) -> str:
        """An address at a company, in the one of four styles that it keeps to; empty for some."""
        if self.random() < NO_EMAIL:
            return ""
        local_part = (
            person.first,
            f"{person.first}.{person.last}",
            f"{person.first[0]}{person.last}",
            f"{person.first}{person.last[0]}",
        )[style]
        return f"{local_part}@{domain}"

    def shared_mailbox(self, region: Region, domain: str) -> str:
        """An address at a company that is nobody's own, such as info@; empty for some."""
        return "" if self.random() < NO_EMAIL else f"{pick(self.random, region.shared_mailboxes)}@{domain}"

    def website(self, domain: str) -> str:
        """The website at ``domain`` as somebody typed it; empty for some."""
        return pick(self.random, _WEBSITE_STYLES).format(domain)

    def notes(self, templates: tuple[Template, ...]) -> str:
        """What an estimator wrote about a third of the customers, on up to three lines."""
        random = self._random_of_notes
        if random() > _NOTED:
            return ""
        lines = pick(random, _LINES_OF_NOTES)
        start = int(random() * len(templates))
        # Notes that would contradict each other are neighbours in their list, so lines come from far apart.
        chosen = [templates[(start + n * len(templates) // 3) % len(templates)] for n in range(lines)]
        return "\n".join(template.fill(random) for template in chosen)


def domain_of(name: str, region: Region) -> str:
    """The domain of the company called ``name``: its words in ASCII, with hyphens if they are long."""
    for text, spelled in region.spelled_in_ascii:
        name = name.replace(text, spelled)
    words = ascii_words(name)
    joined = "".join(words)
    if len(joined) > _LONGEST_JOINED_DOMAIN:
        joined = words[0]
        for word in words[1:]:
            if len(joined) + len(word) < _LONGEST_DOMAIN:
                joined += f"-{word}"
    return f"{joined}.example"
