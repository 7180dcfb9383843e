"""What the Done step says: what came in, what is to be looked at, and what taking it back left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.incoming import ImportCounts, SkipReason
from custlist_desktop.services.imports.records import UndoResult
from custlist_desktop.services.imports.report import ImportReport, RefusedRow
from custlist_desktop.ui.i18n import labelled_text, translate
from custlist_desktop.ui.importing.sentences import problems_text
from custlist_desktop.ui.importing.words import within_sentence
from custlist_desktop.ui.kit.dates import clock_text, local_day, moment_text

_LONGEST_EXAMPLE = 60


@dataclass(frozen=True, slots=True)
class DoneRow:
    """What a row says.

    Attributes:
        icon: its icon.
        token: the icon's colour, a name of the theme's.
        text: what came of it.
        where: where that is now, or why, in a second line; empty without.
        link: what the way on is called; empty without.
        follow: called when somebody takes it.
    """

    icon: str
    token: str
    text: str
    where: str = ""
    link: str = ""
    follow: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class DoneFacts:
    """What was done.

    Attributes:
        file: the name of what was imported.
        counts: how many of its rows became what.
        report: who that is.
        left_out: the names of the columns that were not taken.
        backup: the copy that was made of the list; None without one.
        at: when that was.
    """

    file: str
    counts: ImportCounts = field(default_factory=ImportCounts)
    report: ImportReport = field(default_factory=ImportReport)
    left_out: tuple[str, ...] = ()
    backup: Path | None = None
    at: datetime = field(default_factory=lambda: datetime.now().astimezone())


def backup_text(at: datetime) -> str:
    """Where the list from before is, by day and time."""
    today = local_day(at) == datetime.now().date()
    moment = translate("DoneStep", "today {time}").format(time=clock_text(at)) if today else moment_text(at)
    return translate("DoneStep", "The list from before the import is kept as a backup, {moment}.").format(
        moment=moment
    )


def unchanged_row(count: int) -> DoneRow:
    """Rows that were in the list already."""
    return DoneRow("keep", "muted", translate("DoneStep", "%Ln row(s) the same as in the list", "", count))


def skipped_row(count: int) -> DoneRow:
    """Rows that a person left out."""
    return DoneRow("forward", "muted", translate("DoneStep", "%Ln row(s) skipped by you", "", count))


def no_customers_row(skipped: Mapping[SkipReason, int]) -> DoneRow:
    """Rows that are no customers: "3 rows aren’t customers: 2 titles, 1 total"."""
    count = sum(skipped.values())
    text = translate("DoneStep", "%Ln row(s) aren’t customers: {kinds}", "", count)
    kinds = ", ".join(skipped_text(reason, skipped[reason]) for reason in SkipReason if skipped.get(reason))
    return DoneRow("keep", "muted", text.format(kinds=kinds))


def skipped_text(reason: SkipReason, count: int) -> str:
    """How many rows are what instead of customers."""
    if reason is SkipReason.TITLE:
        return translate("DoneStep", "%Ln title(s)", "", count)
    if reason is SkipReason.HEADER:
        return translate("DoneStep", "%Ln repeated header(s)", "", count)
    if reason is SkipReason.TOTAL:
        return translate("DoneStep", "%Ln total(s)", "", count)
    if reason is SkipReason.GROUP:
        return translate("DoneStep", "%Ln group(s)", "", count)
    return translate("DoneStep", "%Ln job(s) of customers", "", count)


def noted_texts(report: ImportReport) -> tuple[str, str, str]:
    """Cells that weren't what their column says: how many, where their text is, and the link to whom they are of."""
    cells, people = report.noted_cells, len(report.noted)
    example = "" if report.example is None else example_text(report.example)
    where = translate("DoneStep", "Their text is in the notes of %Ln customer(s), such as “{line}”.", "", people)
    if cells == 1:
        where = translate("DoneStep", "Its text is in the customer’s notes: “{line}”.")
    return (
        translate("DoneStep", "%Ln cell(s) couldn’t be read", "", cells),
        where.format(line=example),
        translate("DoneStep", "Show These %Ln Customer(s)", "", people),
    )


def example_text(problem: Problem) -> str:
    """A cell's text as it is in the notes: "Phone: call office"."""
    head = str(problem.facts.get("label", problem.facts.get("head", "")))
    value = " ".join(str(problem.facts.get("value", "")).split())
    line = labelled_text(head, value) if head else value
    return line if len(line) <= _LONGEST_EXAMPLE else f"{line[: _LONGEST_EXAMPLE - 1]}…"


def refused_texts(count: int, first: RefusedRow | None) -> tuple[str, str, str]:
    """Rows that were refused: how many, why the first was, and the link that saves them."""
    why = ""
    if first is not None:
        reason = within_sentence(problems_text(list(first.problems), first.candidates)).rstrip(".")
        why = translate("DoneStep", "Row {row}: {reason}.").format(row=first.number, reason=reason)
        if reason.endswith("?"):
            why = why.removesuffix(".")
    return (
        translate("DoneStep", "%Ln row(s) refused", "", count),
        why,
        translate("CheckStep", "Save %Ln Refused Row(s)…", "", count),
    )


def undone_rows(result: UndoResult) -> list[DoneRow]:
    """What the list has now that the import was undone."""
    removed, restored, kept = result.removed, result.restored, result.kept
    rows = []
    if removed:
        rows.append(
            DoneRow("keep", "muted", translate("DoneStep", "%Ln added customer(s) removed again", "", removed))
        )
    if restored:
        text = translate("DoneStep", "%Ln updated customer(s) changed back", "", restored)
        rows.append(DoneRow("undo", "ok", text))
    if kept:
        text = translate("DoneStep", "%Ln customer(s) kept, since they have changed", "", kept)
        rows.append(DoneRow("warning", "warn", text))
    return rows
