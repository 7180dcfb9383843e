"""What a change says in Activity: what it is about, and in one line what was changed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.geography import countries
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.activity import ActivityKind
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.activity_search import ScreenPhrases, ScreenWords
from custlist_desktop.services.history.estimate_states import ESTIMATE_FIELDS
from custlist_desktop.services.history.records import ChangedField, Happened, MadeBy, Undoable
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, translate, words
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.history_words import (
    ToldLine,
    ValueNames,
    entry_lines,
    entry_phrases,
    excerpt,
    value_text,
)
from custlist_desktop.ui.kit.lists.cell_runs import Run
from custlist_desktop.ui.kit.undo_words import change_name, field_name

_HEAD_INKS: Final = {
    Happened.ADDED: "ok",
    Happened.SAMPLE: "ok",
    Happened.IMPORTED: "ok",
    Happened.BROUGHT_BACK: "ok",
    Happened.DELETED: "bad",
    Happened.MERGED_AWAY: "bad",
}
"""The token of the first word; that of the others is "text"."""
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
        lines = [_many_line(one, one.many)]
        deleted = one.deleted
        if deleted:
            lines.append(ToldLine(translate("ActivityPage", "%Ln deleted", "", deleted)))
        return lines
    if one.action in _actions():
        return [ToldLine(_actions()[one.action])]
    has_history = one.subject in (Subject.CUSTOMER, Subject.ESTIMATE, Subject.ISSUED_PROPOSAL) and one.entry.id
    if has_history or one.entry.happened is not Happened.CHANGED or not one.entry.changes:
        lines = entry_lines(one.entry, one.subject, replace(names, currency=one.currency))
        count = one.unlinked
        if count:
            kept = translate("ActivityPage", "%Ln estimate(s) keep its details", "", count)
            lines.append(ToldLine(kept))
        return lines
    return list(dict.fromkeys(_setting_line(one, change, names) for change in one.entry.changes))


def _many_line(one: ActivityEntry, many: Undoable) -> ToldLine:
    added, changed = one.added, one.changed
    if one.has_rows:
        said = translate("ActivityPage", "Imported: %Ln added, {changed}", "", added)
        return ToldLine(said.format(changed=translate("ActivityPage", "%Ln changed", "", changed)))
    name = change_name(many)
    said = {
        MadeBy.UNDO: translate("ActivityPage", "Undone: {change}"),
        MadeBy.REDO: translate("ActivityPage", "Done again: {change}"),
    }.get(one.entry.made_by, "{change}")
    text = said.format(change=name)
    return ToldLine(text[:1].upper() + text[1:])


def told_text(one: ActivityEntry, names: ValueNames) -> str:
    """`told_lines` in one line."""
    return "; ".join(_in_line(line) for line in told_lines(one, names))


def _in_line(line: ToldLine) -> str:
    after = f"{line.before} → {line.after}" if line.before else line.after
    return f"{line.label} {after}".strip()


def told_runs(one: ActivityEntry, names: ValueNames) -> tuple[Run, ...]:
    """`told_lines` as they are painted: the first change whole, of the others what there is room for."""
    runs: list[Run] = []
    head = _HEAD_INKS.get(one.entry.happened, "text") if one.many is None else "text"
    for place, line in enumerate(told_lines(one, names)):
        if runs:
            runs.append(Run(",", "muted", is_close=True))
        has_values = bool(line.before or line.after)
        runs.append(Run(line.label, "muted" if has_values or place else head))
        if line.statuses is not None:
            old, new = line.statuses
            runs += [Run(line.before, chip=old.facts.tone), Run("→", "muted"), Run(line.after, chip=new.facts.tone)]
            continue
        if line.before:
            runs += [Run(line.before, "muted"), Run("→", "muted")]
        if line.after:
            runs.append(Run(line.after))
    return tuple(run for run in runs if run.text)


def screen_words(names: ValueNames) -> ScreenWords:
    """What changes say on the screen, in the language of now."""
    return ScreenWords(partial(searched_text, names=names), _phrases)


def _phrases() -> ScreenPhrases:
    """All that changes of customers and estimates may say."""
    phrases, several = entry_phrases(), 2
    kept = translate("ActivityPage", "%Ln estimate(s) keep its details", "", several)
    return ScreenPhrases(
        labels={name: field_name(Subject.CUSTOMER, name) for name in CUSTOMER_FIELDS},
        heads=[*phrases.heads, *_actions().values(), translate("ActivityPage", "Customers"), kept],
        values=[*(place.name for place in countries(current_language())), *phrases.values],
        others=[
            *(words().record_field(name) for name in ESTIMATE_FIELDS),
            *words().statuses.values(),
            *LANGUAGE_NAMES.values(),
            *(date_text(date(2026, month, 1)) for month in range(1, 13)),
            *phrases.lines,
            translate("ActivityPage", "An estimate"),
        ],
    )


def searched_text(one: ActivityEntry, names: ValueNames) -> str:
    """All that a change says in its row: who, about what, and what changed."""
    told = (f"{line.label}\n{line.before}\n{line.after}" for line in told_lines(one, names))
    return "\n".join([one.entry.user, about(one), *told])


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
