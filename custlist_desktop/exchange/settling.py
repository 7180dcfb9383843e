"""Settles heads with several meanings by the heads beside them and by their cells."""

from dataclasses import dataclass
from typing import Final

from custlist_desktop.exchange.column_content import (
    MOSTLY,
    contradiction,
    looks_like_company,
    phone_share,
    prefix_share,
)
from custlist_desktop.exchange.headers import GROUP_RANKS, detail_of_owner, groups_in_place, text_words
from custlist_desktop.exchange.heads import Meaning, Unsettled, head_key
from custlist_desktop.exchange.targets import NAME_PARTS, NAME_TARGETS, Target

_COMPANY_NEIGHBOURS: Final = frozenset(
    {
        *("abbreviatedname", "licensenumber", "licencenumber", "entitytype", "trades", "industry", "businesstype"),
        *("taxid", "taxnumber", "siret", "siren", "rfc", "neq", "vatid", "vatnumber", "abn", "companynumber"),
        *("namealias", "aliasname", "customercode", "vendorcode", "suppliercode", "codeclient", "customergroup"),
        *("nomalternatif", "typedutiers", "thirdpartytype", "fournisseur"),
        *("numberofemployees", "poattentionto", "saattentionto", "accountsreceivabletaxcodename", "bankaccountname"),
    }
)
"""Heads of lists whose "Name" is a company's: a directory of firms, an accountant's list."""

_NAMING: Final = NAME_PARTS | {Target.COMPANY, Target.CONTACT_NAME, Target.EMAIL}
_PARTS_AND_TITLES: Final = NAME_PARTS | {Target.NAME_PREFIX, Target.NAME_SUFFIX}


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file: their heads, what each means by itself, and the first cells below."""

    heads: tuple[str, ...]
    meanings: tuple[Meaning | None, ...]
    cells: tuple[tuple[str, ...], ...]

    def of(self, *targets: Target) -> list[int]:
        """The indexes of the columns whose heads certainly mean one of ``targets``."""
        return [
            place
            for place, each in enumerate(self.meanings)
            if each and each.target in targets and not each.unsettled and not each.is_second_choice
        ]

    def has(self, *targets: Target) -> bool:
        """Whether any head means one of ``targets``, certainly or not."""
        return any(each is not None and each.target in targets for each in self.meanings)

    def unsettled(self, what: Unsettled) -> list[int]:
        """The indexes of the columns whose heads are unsettled in that way."""
        return [place for place, each in enumerate(self.meanings) if each and each.unsettled is what]


def settled(columns: Columns) -> list[Target | None]:
    """What each column with a known head fills, given the columns beside it; None for an unknown head.

    A column with a known head may fill nothing, since another one has the same.
    """
    return [_target(place, meaning, columns) for place, meaning in enumerate(columns.meanings)]


def _target(place: int, meaning: Meaning | None, columns: Columns) -> Target | None:
    if meaning is None:
        return None
    if meaning.group and meaning.is_second_choice and meaning.target in NAME_TARGETS:
        return _name_of_group(meaning, columns)
    if meaning.unsettled is Unsettled.NAME:
        return _name_target(place, columns)
    if meaning.unsettled is Unsettled.TITLE:
        return _title_target(place, columns)
    if meaning.unsettled is Unsettled.OWNER:
        is_first = place == columns.unsettled(Unsettled.OWNER)[0]
        return Target.CONTACT_NAME if is_first and _is_of_owners(columns) else Target.NOTHING
    if meaning.unsettled is Unsettled.OF_OWNER:
        detail = detail_of_owner(columns.heads[place]) if _is_of_owners(columns) else None
        return detail or Target.NOTHING
    if meaning.unsettled is Unsettled.NUMBER:
        return Target.PHONE if phone_share(columns.cells[place]) >= 0.5 else Target.NOTES
    if meaning.unsettled is Unsettled.ADDRESS:
        groups = groups_in_place(columns.heads)
        has_city = any(
            each and each.target is Target.CITY and group == groups[place]
            for each, group in zip(columns.meanings, groups, strict=True)
        )
        return Target.ADDRESS_LINE1 if has_city else Target.ADDRESS
    if meaning.target is Target.CONTACT_NAME and _repeats_a_name(place, columns):
        return Target.NOTHING
    if meaning.target is Target.CONTACT_NAME and _names_the_company(place, columns):
        return Target.COMPANY
    return meaning.target


def _is_of_owners(columns: Columns) -> bool:
    """Whether the customers are the owners, as in a list of houses: nobody else is named."""
    return bool(columns.unsettled(Unsettled.OWNER)) and not columns.has(*_NAMING)


def _name_of_group(meaning: Meaning, columns: Columns) -> Target:
    """A name in the billing address is the customer's only if there is no other name."""
    named = [each for each in columns.meanings if each and each.target in NAME_PARTS | {Target.CONTACT_NAME}]
    if meaning.target is Target.COMPANY:
        return meaning.target
    if any(not each.group for each in named):
        return Target.NOTES if meaning.target in _PARTS_AND_TITLES else meaning.target
    first = min(named, key=lambda each: GROUP_RANKS.get(each.group, 0), default=meaning)
    return meaning.target if meaning.group == first.group else Target.NOTES


def _name_target(place: int, columns: Columns) -> Target:
    """ "Nom" is a last name beside "Prénom", "Nombre" a first name beside "Apellidos"; else it is a whole name."""
    word = head_key(columns.heads[place])
    if word == "nom" and columns.has(Target.FIRST_NAME):
        return Target.LAST_NAME
    if word == "nombre" and columns.has(Target.LAST_NAME):
        return Target.FIRST_NAME
    if _has_company(columns):
        return Target.CONTACT_NAME
    if columns.has(*NAME_PARTS):
        return Target.COMPANY if _names_the_company(place, columns) else Target.CONTACT_NAME
    is_of_companies = _has_company_neighbours(columns) or looks_like_company(columns.cells[place])
    return Target.COMPANY if columns.of(Target.CONTACT_NAME) or is_of_companies else Target.CONTACT_NAME


def _names_the_company(place: int, columns: Columns) -> bool:
    """Whether a whole name is the organization's: beside first and last names that it doesn't repeat.

    Xero heads the organization with "ContactName", and its person with "FirstName" and "LastName".
    """
    if _has_company(columns) or not (columns.of(Target.FIRST_NAME) and columns.of(Target.LAST_NAME)):
        return False
    parts = columns.of(*NAME_PARTS)
    pairs = [
        (whole, " ".join(filled))
        for row, whole in enumerate(columns.cells[place])
        if whole and (filled := [columns.cells[part][row] for part in parts if columns.cells[part][row]])
    ]
    if not pairs:
        return _has_company_neighbours(columns)
    told = sum(not set(text_words(joined)).isdisjoint(text_words(whole)) for whole, joined in pairs)
    return told <= len(pairs) / 2 or (told < len(pairs) and _has_company_neighbours(columns))


def _repeats_a_name(place: int, columns: Columns) -> bool:
    """Whether the column repeats the display name, as Zoho Books' "Contact Name" does."""
    names = [columns.cells[name] for name in columns.unsettled(Unsettled.NAME)]
    return any(columns.cells[place]) and columns.cells[place] in names


def _has_company(columns: Columns) -> bool:
    """Whether another column has the company; Dolibarr's "Client" doesn't, since it holds only yes or no."""
    places = [place for place, each in enumerate(columns.meanings) if each and each.target is Target.COMPANY]
    return any(_can_be_company(columns, place) for place in places)


def _can_be_company(columns: Columns, place: int) -> bool:
    cells = columns.cells[place]
    is_filled = any(cells) or not any(map(any, columns.cells))
    return is_filled and contradiction(Target.COMPANY, cells) is None


def _has_company_neighbours(columns: Columns) -> bool:
    return any(head_key(head) in _COMPANY_NEIGHBOURS for head in columns.heads)


def _title_target(place: int, columns: Columns) -> Target:
    """ "Mr." or "Manager", by the cells. Without cells it is "Mr." beside "Job Title", as Outlook has it.

    Outlook heads both with "Titre" in French, that one first.
    """
    titles = columns.unsettled(Unsettled.TITLE)
    is_first_of_two = len(titles) > 1 and place == titles[0]
    share = prefix_share(columns.cells[place])
    if share >= MOSTLY:
        return Target.NAME_PREFIX
    if share == 0 and any(columns.cells[place]):
        return Target.JOB_TITLE
    return Target.NAME_PREFIX if columns.of(Target.JOB_TITLE) or is_first_of_two else Target.JOB_TITLE
