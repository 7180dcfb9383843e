"""Which column of a file fills which field: by its head, the heads beside it, and its cells."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from custlist_desktop.exchange.column_content import (
    are_machine_keys,
    contact_guess,
    contradiction,
    count_rows,
    headless_guess,
    looks_like_person,
    name_kinds,
)
from custlist_desktop.exchange.headers import misspelt, recognised, says_it_is_not_theirs
from custlist_desktop.exchange.heads import Meaning
from custlist_desktop.exchange.settling import Columns, settled
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import (
    PHONE_TARGETS,
    ColumnFact,
    ColumnMapping,
    LeftOutReason,
    Origin,
    Target,
)
from custlist_desktop.exchange.vcard_columns import COLUMNS

_WHOLE_FIELDS: Final = frozenset(
    {Target.KEY, Target.WEBSITE, Target.POSTAL_CODE, Target.STATE_PROVINCE, Target.COUNTRY, Target.COMPANY}
)
"""Targets that no second column is guessed to fill by its content: it is probably something else."""

_PEOPLE: Final = (Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME)
_BY_HEAD: Final = ColumnFact(Origin.HEAD)
_UNKNOWN: Final = (Target.NOTES, ColumnFact(Origin.NOTHING_KNOWN))
_OF_A_PROGRAM: Final = (Target.NOTHING, ColumnFact(Origin.HEAD, left_out=LeftOutReason.OTHER_PROGRAM))

_Settled = tuple[Target, ColumnFact]


def guess_mapping(preview: FilePreview) -> ColumnMapping:
    """What the columns of a file probably fill, and why.

    Under an unknown head, only an email, a phone or a website is guessed from the cells, or what the head says but
    for a slip of the finger, and only if no other column is known to hold it; all else goes to the notes. Where cells
    contradict a known head, the cells count. The columns of a file without heads are guessed by their content.

    The mapping is certain if every column has a known head (or neither head nor text), nothing was guessed, and rows
    can be imported.
    """
    known = tuple(recognised(head) for head in preview.columns)
    slips = _misspelt(preview.columns, known)
    meanings = tuple(meaning or slips.get(place) for place, meaning in enumerate(known))
    cells = tuple(tuple(row.cells[place] for row in preview.rows) for place in range(len(preview.columns)))
    columns = Columns(preview.columns, meanings, cells)
    if any(head.strip() for head in preview.columns):
        found = _by_heads(columns)
        for place in slips:
            target, fact = found[place]
            is_field = fact.origin is Origin.HEAD and target not in (Target.NOTHING, Target.NOTES)
            found[place] = (target, ColumnFact(Origin.SPELLING)) if is_field else _UNKNOWN
        _guess_contacts(found, columns)
    else:
        found = [_UNKNOWN] * len(meanings)
        _guess_all(found, columns)
    mapping = ColumnMapping(tuple(target for target, _fact in found), facts=tuple(fact for _target, fact in found))
    is_known = all(
        fact.origin is Origin.HEAD or (not head.strip() and not any(column))
        for fact, head, column in zip(mapping.facts, columns.heads, cells, strict=True)
    )
    return ColumnMapping(mapping.targets, is_known and mapping.names_anybody(), mapping.facts)


def _by_heads(columns: Columns) -> list[_Settled]:
    """What the heads say, unless the cells contradict them."""
    targets = settled(columns)
    return [_checked(place, target, targets, columns) for place, target in enumerate(targets)]


def _checked(place: int, target: Target | None, targets: Sequence[Target | None], columns: Columns) -> _Settled:
    meaning, cells = columns.meanings[place], columns.cells[place]
    if meaning is None or target is None:
        return _UNKNOWN
    if target is Target.NOTHING:
        return target, ColumnFact(Origin.HEAD, left_out=meaning.left_out or LeftOutReason.REPEATED)
    if target is Target.NOTES:
        if meaning.is_labelled and name_kinds(cells):
            return Target.CUSTOMER_KIND, _BY_HEAD
        is_number = meaning.is_labelled and (are_machine_keys(cells) or (meaning.unsettled and count_rows(cells)))
        return _OF_A_PROGRAM if is_number else (target, _BY_HEAD)
    other = contradiction(target, cells)
    is_only_company = target is Target.COMPANY and not any(each in targets for each in _PEOPLE)
    is_only_company &= targets.count(Target.COMPANY) == 1
    is_sure = is_only_company or columns.heads[place] in COLUMNS
    if other is None or (other.target is Target.NOTES and is_sure):
        return target, _BY_HEAD
    if other.target is Target.NAME_PREFIX and Target.NAME_PREFIX in targets:
        return Target.NOTES, ColumnFact(Origin.CONTENT, other.share)
    return other.target, ColumnFact(Origin.CONTENT, other.share)


def _misspelt(heads: Sequence[str], known: Sequence[Meaning | None]) -> dict[int, Meaning]:
    """By index what unknown heads mean but for a slip of the finger, where no known head says that."""
    taken = {target for meaning in known if meaning for target in _kin(meaning.target)}
    found = {place: misspelt(head) for place, head in enumerate(heads) if known[place] is None}
    return {place: meaning for place, meaning in found.items() if meaning and meaning.target not in taken}


def _guess_contacts(found: list[_Settled], columns: Columns) -> None:
    """Finds the email, the phone and the website under unknown heads, if no column is known to hold them."""
    for place, (_target, fact) in enumerate(found):
        if fact.origin is not Origin.NOTHING_KNOWN or says_it_is_not_theirs(columns.heads[place]):
            continue
        guess = contact_guess(columns.cells[place])
        if guess is not None and not _kin(guess.target) & {target for target, _fact in found}:
            found[place] = guess.target, ColumnFact(Origin.CONTENT, guess.share)


def _kin(target: Target) -> frozenset[Target]:
    return PHONE_TARGETS if target in PHONE_TARGETS else frozenset({target})


def _guess_all(found: list[_Settled], columns: Columns) -> None:
    """Guesses what columns without heads fill, from the left; the first with names of people is the contact."""
    for place, cells in enumerate(columns.cells):
        guess = headless_guess(cells)
        taken = _WHOLE_FIELDS & {target for target, _fact in found}
        if guess is not None and guess.target not in taken:
            found[place] = guess.target, ColumnFact(Origin.CONTENT, guess.share)
    people = (
        place for place, each in enumerate(found) if each is _UNKNOWN and looks_like_person(columns.cells[place])
    )
    for place in islice(people, 1):
        found[place] = Target.CONTACT_NAME, ColumnFact(Origin.CONTENT)
