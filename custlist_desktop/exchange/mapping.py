"""Which column of a file fills which field: by its head, by the heads beside it, and by what stands below."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from custlist_desktop.exchange.column_content import content_target, looks_like_company, looks_like_person
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.heads import Meaning, Unsettled, head_words
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target

_WHOLE_FIELDS: Final = frozenset(
    {Target.KEY, Target.WEBSITE, Target.POSTAL_CODE, Target.STATE_PROVINCE, Target.COUNTRY}
)
"""What a second column is not guessed to fill by its content alone: what looks like it is probably something else."""

_COMPANY_NEIGHBOURS: Final = frozenset(
    (
        "abbreviatedname",
        "licensenumber",
        "licencenumber",
        "entitytype",
        "trades",
        "industry",
        "taxid",
        "siret",
        "rfc",
        "neq",
    )
)
"""What a list has besides a "Name" that is a company's: Procore's directory, an accountant's list."""


def guess_mapping(preview: FilePreview) -> ColumnMapping:
    """What the columns of a file fill, as far as can be told.

    It is certain where every column has a known head, or neither a head nor anything in it, and a company or a name
    comes of it. Columns that are known to be of no use are left out with certainty; unknown ones are guessed by
    their content.
    """
    meanings = [recognised(head) for head in preview.columns]
    cells = [[row.cells[place] for row in preview.rows] for place in range(len(preview.columns))]
    targets = [_settled(place, meanings, preview.columns, cells) for place in range(len(meanings))]
    _guess_by_content(targets, meanings, cells)
    mapping = ColumnMapping(tuple(targets))
    is_known = all(
        meaning is not None or (not head.strip() and not any(column))
        for meaning, head, column in zip(meanings, preview.columns, cells, strict=True)
    )
    return ColumnMapping(mapping.targets, is_certain=is_known and mapping.names_anybody())


def _settled(
    place: int, meanings: Sequence[Meaning | None], heads: Sequence[str], cells: Sequence[Sequence[str]]
) -> Target:
    """What a column with a known head fills, its neighbours considered; NOTHING for an unknown head."""
    meaning = meanings[place]
    if meaning is None:
        return Target.NOTHING
    if meaning.unsettled is Unsettled.NAME:
        return _name_target(place, meanings, heads, cells[place])
    if meaning.unsettled is Unsettled.TITLE:
        return _title_target(place, meanings)
    if meaning.unsettled is Unsettled.ADDRESS:
        has_city = any(each and each.target is Target.CITY and each.group == meaning.group for each in meanings)
        return Target.ADDRESS_LINE1 if has_city else Target.ADDRESS
    return meaning.target


def _name_target(
    place: int, meanings: Sequence[Meaning | None], heads: Sequence[str], cells: Sequence[str]
) -> Target:
    """ "Nom" is a last name beside "Prénom", "Nombre" a first name beside "Apellidos"; else it is a whole name."""
    found = {meaning.target for meaning in meanings if meaning is not None}
    word = "".join(head_words(heads[place]))
    if word == "nom" and Target.FIRST_NAME in found:
        return Target.LAST_NAME
    if word == "nombre" and Target.LAST_NAME in found:
        return Target.FIRST_NAME
    is_of_companies = any("".join(head_words(other)) in _COMPANY_NEIGHBOURS for other in heads)
    is_alone = not found & {Target.COMPANY, Target.FIRST_NAME, Target.LAST_NAME}
    has_contact = any(
        meaning and meaning.target is Target.CONTACT_NAME and not meaning.unsettled for meaning in meanings
    )
    if is_alone and (has_contact or is_of_companies or looks_like_company(cells)):
        return Target.COMPANY
    return Target.CONTACT_NAME


def _title_target(place: int, meanings: Sequence[Meaning | None]) -> Target:
    """Outlook's "Title" is "Mr." beside "Job Title"; in French it heads both with "Titre", that one first."""
    titles = [index for index, each in enumerate(meanings) if each and each.unsettled is Unsettled.TITLE]
    has_job_title = any(
        each and each.target is Target.JOB_TITLE and not each.unsettled and not each.is_second_choice
        for each in meanings
    )
    is_first_of_two = len(titles) > 1 and place == titles[0]
    return Target.NAME_PREFIX if has_job_title or is_first_of_two else Target.JOB_TITLE


def _guess_by_content(
    targets: list[Target], meanings: Sequence[Meaning | None], cells: Sequence[Sequence[str]]
) -> None:
    """Fills ``targets`` of columns without a known head, from the left."""
    unknown = [place for place, meaning in enumerate(meanings) if meaning is None]
    for place in unknown:
        guess = content_target(cells[place])
        is_taken = guess in targets and (guess in _WHOLE_FIELDS or guess is Target.COMPANY)
        targets[place] = Target.NOTHING if is_taken else guess
    if not any(each in targets for each in (Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME)):
        people = (place for place in unknown if not targets[place] and looks_like_person(cells[place]))
        for place in islice(people, 1):
            targets[place] = Target.CONTACT_NAME
