"""The heads of our own files in each language, for exports, the template and imports."""

from typing import Final

from custlist_desktop.domain.fields import FIELDS
from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.domain.words import words_of
from custlist_desktop.domain.words.table import FieldWords
from custlist_desktop.exchange.targets import Target


def column_words(column: Target, language: str) -> FieldWords:
    """The words of a column of our own files."""
    words = words_of(language)
    return words.key if column is Target.KEY else words.fields[column]


FILE_COLUMNS: Final = (Target.KEY, *(Target(each.name) for each in FIELDS))
"""The columns of our own files, in their order."""

FIELD_NAMES: Final[dict[str, dict[Target, str]]] = {
    language: {column: column_words(column, language).name for column in FILE_COLUMNS} for language in LANGUAGES
}

REASON_NAMES: Final = {language: words_of(language).sheet_heads["reason"] for language in LANGUAGES}
"""The head of the reasons in a file of refused rows, by language; when read back, the column fills nothing."""
