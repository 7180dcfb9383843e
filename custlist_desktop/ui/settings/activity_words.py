"""What a change says in Activity: what it is about, and in one line what was changed."""

from collections.abc import Mapping
from typing import Final

from custlist_desktop.domain.roles import Role
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.activity import ActivityEntry, ActivityKind
from custlist_desktop.services.history.records import ChangedField, Happened
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.history_words import ToldLine, ValueNames, entry_lines, excerpt, value_text
from custlist_desktop.ui.kit.undo_words import change_name, field_name

ICONS: Final[Mapping[Subject, str]] = {
    Subject.CUSTOMER: "user",
    Subject.ESTIMATE: "document",
    Subject.ISSUED_PROPOSAL: "document",
    Subject.PROPOSAL_OPTIONS: "document",
    Subject.USER: "user",
    Subject.TRADE_NAME: "company",
    Subject.TEXT_TEMPLATE: "scope",
    Subject.ESTIMATE_DEFAULTS: "defaults",
    Subject.BACKUP_SETTINGS: "data",
    Subject.RESTORE: "history",
}


def kind_names() -> dict[ActivityKind, str]:
    """The kinds, in the order of the filter."""
    return {
        ActivityKind.CUSTOMERS: translate("ActivityPage", "Customers"),
        ActivityKind.ESTIMATES: translate("ActivityPage", "Estimates"),
        ActivityKind.PROPOSALS: translate("ActivityPage", "Proposals"),
        ActivityKind.IMPORTS_AND_MERGES: translate("ActivityPage", "Imports and Merges"),
        ActivityKind.SETTINGS: translate("ActivityPage", "Settings"),
        ActivityKind.USERS: translate("ActivityPage", "Users"),
        ActivityKind.BACKUPS: translate("ActivityPage", "Backups"),
    }


def about(one: ActivityEntry) -> str:
    """What a change is about: a name, a number, or the kind of thing."""
    return (
        one.name
        or {
            Subject.CUSTOMER: translate("ActivityPage", "Customers"),
            Subject.ESTIMATE: translate("ActivityPage", "An estimate"),
            Subject.ISSUED_PROPOSAL: translate("ActivityPage", "A proposal"),
            Subject.PROPOSAL_OPTIONS: translate("ActivityPage", "Choices for a proposal"),
            Subject.USER: translate("ActivityPage", "A user"),
            Subject.TRADE_NAME: translate("ActivityPage", "Company Profile"),
            Subject.TEXT_TEMPLATE: translate("ActivityPage", "A template"),
            Subject.ESTIMATE_DEFAULTS: translate("ActivityPage", "Estimate Defaults"),
            Subject.BACKUP_SETTINGS: translate("ActivityPage", "Data and Backups"),
            Subject.RESTORE: translate("ActivityPage", "The whole list"),
        }[one.subject]
    )


def told_lines(one: ActivityEntry, names: ValueNames) -> list[ToldLine]:
    """What was changed, line by line."""
    if one.many is not None:
        name = change_name(one.many)
        said = translate("ActivityPage", "Undone: {change}") if one.many.is_undo else "{change}"
        text = said.format(change=name)
        return [ToldLine(text[:1].upper() + text[1:])]
    if one.action in _actions():
        return [ToldLine(_actions()[one.action])]
    if one.subject in (Subject.CUSTOMER, Subject.ESTIMATE, Subject.ISSUED_PROPOSAL) and one.entry.id:
        return entry_lines(one.entry, names)
    if one.entry.happened is not Happened.CHANGED or not one.entry.changes:
        return entry_lines(one.entry, names)
    return list(dict.fromkeys(_setting_line(one, change, names) for change in one.entry.changes))


def told_text(one: ActivityEntry, names: ValueNames) -> str:
    """`told_lines` in one line."""
    return "; ".join(_in_line(line) for line in told_lines(one, names))


def _in_line(line: ToldLine) -> str:
    after = f"{line.before} → {line.after}" if line.before else line.after
    return f"{line.label} {after}".strip()


def _setting_line(one: ActivityEntry, change: ChangedField, names: ValueNames) -> ToldLine:
    if one.subject is Subject.USER and change.name == "active":
        said = translate("ActivityPage", "Activated"), translate("ActivityPage", "Deactivated")
        return ToldLine(said[0] if change.after else said[1])
    if one.subject is Subject.USER and change.name == "role":
        before, after = (role_text(Role(str(value))) if value else "" for value in (change.before, change.after))
        return ToldLine(translate("ActivityPage", "Role"), before, after)
    label = field_name(one.subject, change.name)
    if not label or change.name == "logo":
        return ToldLine(label or translate("ActivityPage", "Other values changed"))
    empty = translate("HistoryWords", "Empty")
    before, after = (excerpt(value_text(change.name, value, names)) for value in (change.before, change.after))
    return ToldLine(label, before or empty, after or empty)


def _actions() -> dict[str, str]:
    """What says more in words of its own than by columns."""
    return {
        "set_password": translate("ActivityPage", "Password set"),
        "remove_password": translate("ActivityPage", "Password removed"),
        "reset_password": translate("ActivityPage", "Password set by the command line"),
        "delete_for_good": translate("ActivityPage", "Deleted for good"),
        "recover": translate("ActivityPage", "Recovered from a damaged list"),
        "drafts_repriced": translate("ActivityPage", "Drafts got new prices from a newer version"),
    }
