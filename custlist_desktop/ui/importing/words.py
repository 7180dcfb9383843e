"""What the Import window calls things: fields, what a column fills, outcomes, formats, encodings, delimiters."""

from collections.abc import Sequence
from typing import Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import Outcome, SkipReason
from custlist_desktop.exchange.targets import Target
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.contact.sentences import field_text

OUTCOME_CHIPS: Final[dict[Outcome, ChipKind]] = {
    Outcome.CREATE: "info",
    Outcome.UPDATE: "ok",
    Outcome.UNCHANGED: "note",
    Outcome.SKIP: "note",
    Outcome.REFUSED: "bad",
}
OUTCOME_ICONS: Final[dict[Outcome, str]] = {
    Outcome.CREATE: "add",
    Outcome.UPDATE: "update",
    Outcome.UNCHANGED: "keep",
    Outcome.SKIP: "forward",
    Outcome.REFUSED: "error",
}
ENCODINGS: Final = ("utf-8", "cp1252", "utf-16", "iso8859-15", "mac-roman", "cp850")
"""Those that a file of customers may be written in, most likely first."""
DELIMITERS: Final = (",", ";", "\t", "|")


def outcome_text(outcome: Outcome) -> str:
    """What becomes of a row, in one word."""
    return {
        Outcome.CREATE: translate("ImportWords", "Create"),
        Outcome.UPDATE: translate("ImportWords", "Update"),
        Outcome.UNCHANGED: translate("ImportWords", "Unchanged"),
        Outcome.SKIP: translate("ImportWords", "Skip"),
        Outcome.REFUSED: translate("ImportWords", "Refused"),
    }[outcome]


def skipped_text(reason: SkipReason | None) -> str:
    """Why a row is passed over."""
    if reason is None:
        return translate("CheckStep", "Left out, as you chose")
    return {
        SkipReason.TITLE: translate("CheckStep", "A title, not a customer"),
        SkipReason.HEADER: translate("CheckStep", "The column headers again, not a customer"),
        SkipReason.TOTAL: translate("CheckStep", "A total, not a customer"),
        SkipReason.GROUP: translate("CheckStep", "A group of customers, not a customer"),
        SkipReason.JOB: translate("CheckStep", "A job of a customer who has a row of their own"),
    }[reason]


def target_text(target: Target) -> str:
    """What a column fills, as the choice is called."""
    return field_text(target) if target in CUSTOMER_FIELDS else _own_texts()[target]


def column_name(columns: Sequence[str], place: int) -> str:
    """What a column of a file is called: its head, or its place where it has none, or there are no more heads."""
    given = columns[place] if place < len(columns) else ""
    head = " ".join(shown_head(given, current_language()).split())
    return head or translate("FileStep", "Column {number}").format(number=place + 1)


def column_names(columns: Sequence[str]) -> tuple[str, ...]:
    """What the columns of a file are called, all of them."""
    return tuple(column_name(columns, place) for place in range(len(columns)))


def within_sentence(words: str) -> str:
    """``words`` as they go on in the middle of a sentence: without the capitals that they begin with."""
    return words[:1].lower() + words[1:]


def field_within_sentence(name: str) -> str:
    """What a customer's field is called in the middle of a sentence: "state/province"."""
    return "/".join(within_sentence(part) for part in field_text(name).split("/"))


def _own_texts() -> dict[Target, str]:
    """What a column can fill that is no field by itself."""
    return {
        Target.NOTHING: translate("ImportWords", "Leave out"),
        Target.KEY: words().key.name,
        Target.CUSTOMER_KIND: translate("ImportWords", "Company or person"),
        Target.NAME_PREFIX: translate("ImportWords", "Title before the name"),
        Target.FIRST_NAME: translate("ImportWords", "First name"),
        Target.MIDDLE_NAME: translate("ImportWords", "Middle name"),
        Target.LAST_NAME: translate("ImportWords", "Last name"),
        Target.NAME_SUFFIX: translate("ImportWords", "Suffix after the name"),
        Target.ANY_PHONE: translate("ImportWords", "Phone or mobile"),
        Target.PHONE_LABEL: translate("ImportWords", "Kind of the next number"),
        Target.ADDRESS: translate("ImportWords", "Whole address"),
    }


def encoding_text(encoding: str) -> str:
    """An encoding as people call it; one that is not among the known keeps its own name."""
    return {
        "utf-8": translate("ImportWords", "Unicode (UTF-8)"),
        "utf-16": translate("ImportWords", "Unicode (UTF-16)"),
        "cp1252": translate("ImportWords", "Western (Windows-1252)"),
        "iso8859-15": translate("ImportWords", "Western (ISO 8859-15)"),
        "mac-roman": translate("ImportWords", "Western (Macintosh)"),
        "cp850": translate("ImportWords", "Western (MS-DOS)"),
    }.get(encoding, encoding)


def delimiter_text(delimiter: str) -> str:
    """What divides the columns, by its name."""
    return {
        ",": translate("ImportWords", "Comma"),
        ";": translate("ImportWords", "Semicolon"),
        "\t": translate("ImportWords", "Tab"),
        "|": translate("ImportWords", "Vertical bar"),
    }.get(delimiter, delimiter)
