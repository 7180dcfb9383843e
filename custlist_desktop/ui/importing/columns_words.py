"""The words of the Columns step: the groups, why a column fills a field, and conflicts."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QLocale

from custlist_desktop.exchange.column_matching import ColumnGroup, Matching
from custlist_desktop.exchange.column_report import Conflict, ConflictKind
from custlist_desktop.exchange.empty_cells import EMPTY_ANSWERS
from custlist_desktop.exchange.targets import ColumnFact, LeftOutReason, Origin, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.chip import ChipKind


@dataclass(frozen=True, slots=True)
class How:
    """Why a column fills what it fills: words, and before them a chip where it is to be looked at."""

    text: str
    chip: str = ""
    kind: ChipKind = "note"
    icon: str | None = None

    def spoken(self) -> str:
        """The chip and the words in one text, for a screen reader."""
        if not self.chip or not self.text:
            return self.chip or self.text
        return translate("ColumnsStep", "{head}: {value}").format(head=self.chip, value=self.text)


def group_text(group: ColumnGroup) -> str:
    """What the columns of a group have in common."""
    return {
        ColumnGroup.TO_LOOK_AT: translate("ColumnsStep", "To check"),
        ColumnGroup.NOTES: translate("ColumnsStep", "To the notes"),
        ColumnGroup.LEFT_OUT: translate("ColumnsStep", "Left out"),
        ColumnGroup.RECOGNIZED: translate("ColumnsStep", "Recognized"),
    }[group]


def how(matching: Matching, place: int) -> How:
    """Why a column fills what it fills."""
    conflict = matching.conflict_of(place)
    if conflict is not None:
        return _conflict_how(matching, conflict, place)
    fact, target = matching.fact(place), matching.target(place)
    if fact.origin is Origin.CONTENT:
        return How(_guess_text(target, fact), translate("ColumnsStep", "Guessed"), "info", "guess")
    if fact.origin is Origin.SPELLING:
        text = translate("ColumnsStep", "Its name looks like {field}, misspelled").format(
            field=_quoted(target_text(target))
        )
        return How(text, translate("ColumnsStep", "Guessed"), "info", "guess")
    label = matching.note_label(place)
    if label is not None:
        return How(_note_text(label, matching.samples[place]))
    if fact.origin is Origin.CHOSEN:
        return How(translate("ColumnsStep", "As you chose"))
    if fact.origin is Origin.REMEMBERED:
        return How(translate("ColumnsStep", "As last time"))
    if target is Target.NOTHING:
        return How(_left_out_text(fact.left_out, matching.samples[place]))
    return How("")


def _note_text(label: str, samples: Sequence[str]) -> str:
    """What a column adds to the notes, by the first cell that adds something."""
    said = [each for each in samples if each not in EMPTY_ANSWERS]
    if samples and not said:
        return translate("ColumnsStep", "“{value}” stays empty").format(value=samples[0])
    line = translate("ColumnsStep", "{head}: {value}").format(head=label, value=said[0] if said else "…")
    return translate("ColumnsStep", "As “{line}”").format(line=line)


def _conflict_how(matching: Matching, conflict: Conflict, place: int) -> How:
    if conflict.kind is ConflictKind.COMPANY_AS_JOB_TITLE:
        text = translate("ColumnsStep", "Its values look like companies")
        return How(text, translate("ColumnsStep", "Check it"), "warn")
    first, second = (_quoted(matching.names[each]) for each in (conflict.places[0], conflict.places[-1]))
    if place == conflict.places[0]:
        text = translate("ColumnsStep", "{column} goes there too").format(column=second)
    elif conflict.kind is ConflictKind.SAME_TWICE:
        text = translate("ColumnsStep", "The same as {column}").format(column=first)
    else:
        text = translate("ColumnsStep", "Used where {column} is empty, else in the notes").format(column=first)
    return How(text, translate("ColumnsStep", "Two columns"), "warn")


def _quoted(name: str) -> str:
    return translate("ColumnsStep", "“{name}”").format(name=name)


def _guess_text(target: Target, fact: ColumnFact) -> str:
    if target is Target.NOTES:
        return translate("ColumnsStep", "Its values don’t match its name")
    # Rounded down: it says 100 % only of a column that holds nothing else.
    share = QLocale().toString(floor(fact.share * 100))
    sentence = {
        Target.EMAIL: translate("ColumnsStep", "From what it holds: {share}% are email addresses"),
        Target.PHONE: translate("ColumnsStep", "From what it holds: {share}% are phone numbers"),
        Target.ANY_PHONE: translate("ColumnsStep", "From what it holds: {share}% are phone numbers"),
        Target.MOBILE: translate("ColumnsStep", "From what it holds: {share}% are mobile numbers"),
        Target.COMPANY: translate("ColumnsStep", "From what it holds: {share}% are companies"),
        Target.CONTACT_NAME: translate("ColumnsStep", "From what it holds: {share}% are people’s names"),
        Target.WEBSITE: translate("ColumnsStep", "From what it holds: {share}% are websites"),
    }.get(target, translate("ColumnsStep", "From what it holds: {share}% look like it"))
    return sentence.format(share=share)


def _left_out_text(reason: LeftOutReason | None, samples: tuple[str, ...]) -> str:
    if reason is None:
        return ""
    if reason is LeftOutReason.OTHER_PROGRAM and any(each[-1:].isdigit() for each in samples):
        return translate("ColumnsStep", "An ID of the other program")
    return {
        LeftOutReason.OWN_PEOPLE: translate("ColumnsStep", "Your own people, not the customer’s"),
        LeftOutReason.OTHER_PROGRAM: translate("ColumnsStep", "A setting of the other program"),
        LeftOutReason.DATES: translate("ColumnsStep", "A date of the other program"),
        LeftOutReason.MONEY: translate("ColumnsStep", "An amount as of that day"),
        LeftOutReason.PRIVATE: translate("ColumnsStep", "Private, not needed for an estimate"),
        LeftOutReason.PRONUNCIATION: translate("ColumnsStep", "How a name is pronounced"),
        LeftOutReason.NO_TEXT: translate("ColumnsStep", "A picture or a sound, not text"),
        LeftOutReason.REPEATED: translate("ColumnsStep", "Other columns already have it"),
        LeftOutReason.EMPTY: translate("ColumnsStep", "Nothing in the first rows"),
    }[reason]


def conflict_text(matching: Matching, conflict: Conflict) -> str:
    """What is wrong, and what happens if it stays so."""
    first, last = (_quoted(matching.names[place]) for place in (conflict.places[0], conflict.places[-1]))
    field = target_text(conflict.target)
    if conflict.kind is ConflictKind.COMPANY_AS_JOB_TITLE:
        sentence = translate("ColumnsStep", "{column} goes to {field}, but its values look like companies.")
        return sentence.format(column=first, field=field)
    if conflict.kind is ConflictKind.SAME_TWICE:
        rest = translate("ColumnsStep", "Their values are the same.")
    elif conflict.target in (Target.PHONE, Target.MOBILE):
        rest = translate("ColumnsStep", "Where both have a number, the second goes to the notes.")
    else:
        rest = translate("ColumnsStep", "Where both have something, the second goes to the notes.")
    both = translate("ColumnsStep", "{first} and {last} both go to {field}.")
    return f"{both.format(first=first, last=last, field=field)} {rest}"


def mend_text(matching: Matching, conflict: Conflict) -> str:
    """The words of the link that resolves a conflict."""
    name, target = _quoted(matching.names[conflict.places[-1]]), conflict.mend
    if target is Target.NOTHING:
        return translate("ColumnsStep", "Leave {column} Out").format(column=name)
    if target is Target.NOTES:
        return translate("ColumnsStep", "Send {column} to the Notes").format(column=name)
    return translate("ColumnsStep", "Use {column} for {field}").format(column=name, field=target_text(target))
