"""What Undo and Redo take back, in words: the same in menus, messages, questions and for a screen reader."""

from collections.abc import Sequence
from typing import Final

from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.records import Passed, Undoable, What, WhyNot
from custlist_desktop.ui.i18n import translate, words

_NAMED: Final = 2
"""So many fields of one change are named; more are counted."""


def undo_text(change: Undoable) -> str:
    """The words of a menu or a link: "Undo: phone of Gagné Roofing"."""
    if change.is_undo:
        return translate("UndoNames", "Redo: {change}").format(change=change_name(change))
    return translate("UndoNames", "Undo: {change}").format(change=change_name(change))


def nothing_to_undo() -> str:
    """Why an undo is refused."""
    return translate("Commands", "There is nothing to undo.")


def nothing_to_redo() -> str:
    """Why a redo is refused."""
    return translate("UndoNames", "There is nothing to redo.")


def passed_sentences(passed: Sequence[Passed]) -> list[str]:
    """What Undo and Redo leave as it is, and why; a reason is given once."""
    said = {
        WhyNot.USERS: translate(
            "UndoNames",
            "Changes of users, roles and passwords can’t be undone, since a password that was changed must never "
            "work again. Change them in Users.",
        ),
        WhyNot.BACKUPS: translate("UndoNames", "Where backups go is changed in Data and Backups."),
        WhyNot.PROPOSAL: translate("UndoNames", "The choices for a proposal are changed in its window."),
        WhyNot.ISSUED: translate("UndoNames", "An issued proposal can’t be undone."),
        WhyNot.FOR_GOOD: translate("UndoNames", "What was deleted for good can’t be brought back."),
        WhyNot.PICTURE: translate("UndoNames", "A logo that an older version replaced wasn’t kept."),
        WhyNot.ROLE: translate("UndoNames", "Only an Account Owner can undo or redo this: {change}."),
        WhyNot.RESTORED_ALL: translate("UndoNames", "To restore all of a copy again, open Data and Backups."),
    }
    sentences = [
        said[each.why].format(change=change_name(each.change) if each.change is not None else "") for each in passed
    ]
    return list(dict.fromkeys(sentences))


def undone_text(change: Undoable) -> str:
    """What was done, given the new change: "Undone: phone of Gagné Roofing"."""
    if change.is_undo:
        return translate("UndoNames", "Undone: {change}.").format(change=change_name(change))
    return translate("UndoNames", "Done again: {change}.").format(change=change_name(change))


def change_name(change: Undoable) -> str:
    """What a change is called within a sentence."""
    match change.what:
        case What.IMPORT:
            return translate("UndoNames", "import of {file}").format(file=change.name)
        case What.RESTORE_ALL:
            return translate("UndoNames", "restoring everything from {file}").format(file=change.name)
        case What.RESTORE:
            return translate("UndoNames", "restoring from {file}").format(file=change.name)
        case What.ADD_SAMPLES:
            return translate("UndoNames", "adding sample data")
        case What.REMOVE_SAMPLES:
            return translate("UndoNames", "removing sample data")
        case What.KEEP_APART:
            return translate("UndoNames", "keeping customers separate")
        case What.FIELDS:
            return _fields_of(change)
    name = change.name or _thing(change)
    text = {
        What.VERSION: translate("UndoNames", "restoring an earlier version of {name}"),
        What.ADD: translate("UndoNames", "adding {name}"),
        What.DELETE: translate("UndoNames", "deleting {name}"),
        What.MERGE: translate("UndoNames", "merging into {name}"),
    }[change.what]
    return text.format(name=name)


def _fields_of(change: Undoable) -> str:
    name, count = change.name or _thing(change), len(change.fields)
    fields = [field_name(change.subject, each).lower() for each in change.fields[:_NAMED]]
    if 0 < count <= _NAMED and all(fields):
        field = fields[0]
        if count > 1:
            field = translate("UndoNames", "{first} and {second}").format(first=field, second=fields[1])
        return translate("UndoNames", "{field} of {name}").format(field=field, name=name)
    return translate("UndoNames", "%Ln field(s) of {name}", "", count).format(name=name)


def _thing(change: Undoable) -> str:
    """What a change is about, where that has no name."""
    return {
        Subject.ESTIMATE_DEFAULTS: translate("UndoNames", "Estimate Defaults"),
        Subject.CUSTOMER: translate("UndoNames", "a customer"),
    }.get(change.subject, translate("UndoNames", "an estimate"))


def field_name(subject: Subject, name: str) -> str:
    """What a field is called; empty for one that has no name in forms."""
    if subject is Subject.CUSTOMER and name in words().fields:
        return words().fields[name].name
    return words().record_field(name)
