"""What a language must have words for."""

from collections.abc import Mapping
from dataclasses import dataclass

Table = Mapping[str, str]
"""Words by what they say: a code, or the value of an enum. Braces are filled by who shows them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language.

    Attributes:
        statuses: by `EstimateStatus`.
        roles: by `Role`.
        problems: what is wrong with a customer's field and what to do about it, by the problem's code.
        format_names: what an export format is called, by its ending.
        format_uses: what a format is good for, by its ending.
        format_files: files of a format, as the system's dialogs name a kind of file, by its ending.
    """

    statuses: Table
    roles: Table
    problems: Table
    format_names: Table
    format_uses: Table
    format_files: Table
