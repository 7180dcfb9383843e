"""What is said about pasted rows in Change Columns: what they are, what speaks for it, and what could not be read."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.domain.money import format_amount, format_percent, format_quantity
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_lines import Evidence, PastedLine
from custlist_desktop.domain.pasted_rows import PastedRows, RowKind
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS, column_title
from custlist_desktop.ui.estimates.lines.refusals import other_units
from custlist_desktop.ui.i18n import translate

_COLUMNS = {name: column for column, name in LINE_FIELDS.items()}
_LONGEST_SHOWN = 32
_MOST_ROWS = 5


def field_title(field: PasteField) -> str:
    """What a pasted column is called by what it is."""
    if field is PasteField.LEAVE_OUT:
        return translate("ChangeColumns", "Leave out")
    return column_title(_COLUMNS[field.value])


def doubt_sentence(words: str, field: str, unit: str, style: NumberStyle) -> str:
    """What is wrong with pasted ``words`` in the ``field`` of a line in ``unit``, and what to do."""
    units = other_units(words, unit, style) if field == "quantity" else None
    if units is not None:
        text = translate(
            "LineTable",
            "“{text}” is in {typed}, but this line is in {unit}. Change one of them. Until then, this line "
            "has no amount.",
        )
        return text.format(text=shortened(words), **units)
    sentences = {
        "quantity": translate(
            "LineTable", "“{text}” isn’t a quantity. Type one. Until then, this line has no amount."
        ),
        "unit_cost": translate(
            "LineTable", "“{text}” isn’t a unit cost. Type one. Until then, this line has no amount."
        ),
        "markup": translate("LineTable", "“{text}” isn’t a markup. Type one. Until then, this line has no amount."),
        "unit_price": translate(
            "LineTable", "“{text}” isn’t a unit price. Type one. Until then, this line has no amount."
        ),
    }
    return sentences.get(field, sentences["quantity"]).format(text=shortened(words))


def shortened(words: str) -> str:
    """``words`` that fit into a sentence."""
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…"


def doubt_in_row_sentence(row: int, words: str, field: str, unit: str, style: NumberStyle) -> str:
    """What is wrong with a pasted cell of a line in ``unit``, by its row, counted from 1."""
    units = other_units(words, unit, style) if field == "quantity" else None
    if units is not None:
        text = translate(
            "ChangeColumns", "Row {row}: “{text}” is in {typed}, but the line is in {unit}. It is marked."
        )
        return text.format(row=QLocale().toString(row), text=shortened(words), **units)
    sentences = {
        "quantity": translate(
            "ChangeColumns", "Row {row}: “{text}” isn’t a quantity. The line comes in without one and is marked."
        ),
        "unit_cost": translate(
            "ChangeColumns", "Row {row}: “{text}” isn’t a unit cost. The line comes in without one and is marked."
        ),
        "markup": translate(
            "ChangeColumns", "Row {row}: “{text}” isn’t a markup. The line comes in without one and is marked."
        ),
        "unit_price": translate(
            "ChangeColumns", "Row {row}: “{text}” isn’t a unit price. The line comes in without one and is marked."
        ),
    }
    return sentences[field].format(row=QLocale().toString(row), text=shortened(words))


def pasted_count(lines: tuple[PastedLine, ...]) -> str:
    """How many lines came in: "12 lines pasted:"."""
    count = sum(each.line.kind is LineKind.LINE for each in lines)
    return translate("PasteLine", "%Ln line(s) pasted:", "", count)


def rows_sentence(rows: PastedRows) -> str:
    """What all pasted rows are, every one counted: "14 rows pasted: 12 lines, 1 row of titles, and 1 total ..."."""
    kinds = rows.kinds()
    counts = {kind: kinds.count(kind) for kind in RowKind}
    lines, sections, titles = counts[RowKind.LINE], counts[RowKind.SECTION], counts[RowKind.TITLES]
    totals, empty, left_out = counts[RowKind.TOTAL], counts[RowKind.EMPTY], counts[RowKind.LEFT_OUT]
    parts = [translate("ChangeColumns", "%Ln line(s)", "", lines)]
    if sections:
        parts.append(translate("ChangeColumns", "%Ln section(s)", "", sections))
    if titles:
        parts.append(translate("ChangeColumns", "%Ln row(s) of titles", "", titles))
    if empty:
        parts.append(translate("ChangeColumns", "%Ln empty row(s)", "", empty))
    if left_out:
        parts.append(translate("ChangeColumns", "%Ln row(s) left out", "", left_out))
    if totals:
        parts.append(translate("ChangeColumns", "%Ln total(s), which are left out", "", totals))
    count = len(kinds)
    start = translate("ChangeColumns", "%Ln row(s) pasted:", "", count)
    return f"{start} {_joined(parts)}."


def _joined(parts: list[str]) -> str:
    """The parts as a list in a sentence."""
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        return translate("ChangeColumns", "{first} and {last}").format(first=parts[0], last=parts[1])
    return translate("ChangeColumns", "{first}, and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def evidence_sentences(
    rows: PastedRows, lines: Sequence[PastedLine], evidence: Evidence, currency: str, most: int
) -> list[tuple[str, str]]:
    """What speaks for and against the columns as they are, each with "ok", "warn" or "muted": at most ``most``."""
    found = [*_proof_sentences(rows, evidence), *_guess_sentences(rows), *_total_sentences(evidence, currency)]
    sums = [each.row for each in lines if each.is_worked_out]
    if sums:
        text = translate("ChangeColumns", "{rows}: no price; it is calculated from the amount.")
        found.append(("muted", text.format(rows=_row_numbers(sums))))
    doubts = [(each, *pair) for each in lines for pair in each.line.doubtful]
    room = max(most - len(found), 1)
    shown = doubts if len(doubts) <= room else doubts[: room - 1]
    found += [
        ("warn", doubt_in_row_sentence(each.row + 1, words, name, each.line.unit, rows.style))
        for each, name, words in shown
    ]
    more = len(doubts) - len(shown)
    if more:
        found.append(("warn", translate("ChangeColumns", "%Ln more cell(s) can’t be read.", "", more)))
    return found[:most]


def _proof_sentences(rows: PastedRows, evidence: Evidence) -> list[tuple[str, str]]:
    if not evidence.compared or evidence.price is None or rows.columns.column_of(PasteField.QUANTITY) is None:
        return []
    if evidence.differing:
        text = translate("ChangeColumns", "{rows}: the line’s amount differs from the spreadsheet’s.")
        return [("warn", text.format(rows=_row_numbers(evidence.differing)))]
    count = len(evidence.compared)
    text = translate(
        "ChangeColumns", "{quantity} × {price} gives the pasted Total in {agreeing} of %Ln line(s).", "", count
    )
    if evidence.price is PasteField.UNIT_COST:
        text = translate(
            "ChangeColumns",
            "{quantity} × {price} and markup give the pasted Total in {agreeing} of %Ln line(s).",
            "",
            count,
        )
    names = {"quantity": field_title(PasteField.QUANTITY), "price": field_title(evidence.price)}
    return [("ok", text.format(**names, agreeing=QLocale().toString(count)))]


def markup_sentence(rows: PastedRows) -> str:
    """How a markup was read that could be another one; empty where none was."""
    reading = rows.markup_reading()
    if reading.example is None:
        return ""
    locale = QLocale().name()
    text = translate("PasteLine", "Markup {number} read as {percent} (guess)")
    percent = format_percent(reading.form.percent(reading.example), locale)
    return text.format(number=format_quantity(reading.example, locale), percent=percent)


def _guess_sentences(rows: PastedRows) -> list[tuple[str, str]]:
    names = [field_title(rows.columns.fields[at]) for at in sorted(rows.columns.guessed)]
    markup = markup_sentence(rows)
    found = [("warn", f"{markup}.")] if markup else []
    if names:
        text = translate("ChangeColumns", "Guessed, since neither a title nor the numbers show it: {columns}.")
        found.append(("muted", text.format(columns=", ".join(names))))
    return found


def _total_sentences(evidence: Evidence, currency: str) -> list[tuple[str, str]]:
    if evidence.total is None:
        return []
    text = translate("ChangeColumns", "The lines add up to {sum}; the pasted total is {total}.")
    return [("warn", text.format(**both_totals(evidence, currency)))]


def both_totals(evidence: Evidence, currency: str) -> dict[str, str]:
    """What the lines come to, "sum", and what the spreadsheet says that they do, "total"."""
    amounts = {"sum": evidence.sum, "total": evidence.total}
    return {
        name: format_amount(value, currency, QLocale().name()) for name, value in amounts.items() if value is not None
    }


def _row_numbers(rows: Sequence[int]) -> str:
    """Rows by their numbers, counted from 1: "Row 3", "Rows 3, 7 and 12"."""
    numbers = [QLocale().toString(row + 1) for row in rows[:_MOST_ROWS]]
    if len(rows) == 1:
        return translate("ChangeColumns", "Row {row}").format(row=numbers[0])
    more = len(rows) - len(numbers)
    last = translate("ChangeColumns", "%Ln more", "", more) if more else numbers.pop()
    listed = translate("ChangeColumns", "{first} and {last}").format(first=", ".join(numbers), last=last)
    return translate("ChangeColumns", "Rows {rows}").format(rows=listed)
