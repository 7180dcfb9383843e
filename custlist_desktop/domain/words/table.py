"""What a language must have words for."""

from collections.abc import Mapping
from dataclasses import dataclass

Table = Mapping[str, str]
"""Words by what they say: a code, or the value of an enum. Braces are filled by who shows them."""


@dataclass(frozen=True, slots=True)
class FieldWords:
    """The words of a customer's field.

    Attributes:
        name: in forms, and as the head of its column in files.
        short: in a printed list and in lists of the window; as the name without.
        narrow: where a column of the window has hardly any room; as ``short`` without.
        caption: beside its value in a customer's details, where the icon doesn't say what it is.
        explanation: what it takes, for who fills in a table.
        example: what somebody might have there.
    """

    name: str
    short: str = ""
    narrow: str = ""
    caption: str = ""
    explanation: str = ""
    example: str = ""

    @property
    def title(self) -> str:
        """Of its column in a list of the window."""
        return self.narrow or self.short or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language.

    Attributes:
        key: our own reference to a customer, in files.
        fields: by name of a row of `domain.fields`.
        statuses: by `EstimateStatus`.
        roles: by `Role`.
        problems: what is wrong with a customer's field and what to do about it, by the problem's code.
        format_names: what an export format is called, by its ending.
        format_uses: what a format is good for, by its ending.
        format_files: files of a format, as the system's dialogs name a kind of file, by its ending.
    """

    key: FieldWords
    fields: Mapping[str, FieldWords]
    statuses: Table
    roles: Table
    problems: Table
    format_names: Table
    format_uses: Table
    format_files: Table
