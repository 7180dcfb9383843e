"""The rows of the speed table: what each says, its goals, and what measures it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Figure, Measured, figure_of
from tests.benchmarks.rows.duplicates import measure_duplicates
from tests.benchmarks.rows.importing import measure_imports
from tests.benchmarks.rows.indexes import measure_indexes
from tests.benchmarks.rows.memory import measure_memory
from tests.benchmarks.rows.saving import measure_large_saves, measure_saves
from tests.benchmarks.rows.scrolling import measure_scrolls
from tests.benchmarks.rows.searching import measure_searches
from tests.benchmarks.rows.shell import measure_shell
from tests.benchmarks.rows.start import measure_starts

SIZES: Final = (10_000, 100_000, 1_000_000)
"""Customers, where there are goals."""
LONGEST_STALL: Final = 50
"""Milliseconds that the window may stand still, at any size."""
Measure = Callable[[Bench], dict[str, Measured]]


class By(StrEnum):
    """Which of its figures a goal is about."""

    P95 = "p95"
    MEDIAN = "median"
    TIMES = "times its floor"
    OVER = "over its floor"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table.

    Attributes:
        name: for ``--only``, and in what `measure` returns.
        words: what is measured.
        unit: of the samples.
        by: how a goal counts.
        goals: at `SIZES`; None where none is set, and where it isn't measured.
        measure: measures it, and maybe other rows of the same scenario.
    """

    name: str
    words: str
    unit: str
    by: By
    goals: tuple[float | None, float | None, float | None]
    measure: Measure

    def goal_at(self, customers: int) -> float | None:
        """The goal at a size, that of the next larger one of `SIZES`; None if none is set."""
        return next((goal for size, goal in zip(SIZES, self.goals, strict=True) if customers <= size), self.goals[-1])

    def value(self, measured: Measured) -> float | None:
        """What is compared with a goal; None where it wasn't measured."""
        figure, floor = figure_of(measured.samples), figure_of(measured.floor)
        if figure is None or (floor is None and self.by in (By.TIMES, By.OVER)):
            return None
        match self.by:
            case By.P95:
                return figure.p95
            case By.MEDIAN:
                return figure.median
        least = floor.median if floor is not None else 0.0
        return figure.median - least if self.by is By.OVER else figure.median / least

    def shown(self, value: float) -> str:
        """A goal or a value of this row, with its unit."""
        return f"{digits(value)}x" if self.by is By.TIMES else amount(value, self.unit)


def digits(value: float) -> str:
    """A number to three digits, and whole above."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def amount(value: float, unit: str) -> str:
    """A number with its unit."""
    return f"{digits(value)} {unit}"


ROWS: Final = (
    Row("start", "start to first rows painted, with a snapshot of the last session",
        "s", By.TIMES, (1.7, 1.7, 1.7), measure_starts),
    Row("start-without-snapshot", "start to first rows painted, without a snapshot",
        "s", By.TIMES, (2.5, 2.5, 2.5), measure_starts),
    Row("key-to-rows", "keystroke to painted first rows", "ms", By.P95, (14, 18, 33), measure_searches),
    Row("key-to-total", "total known after the last keystroke", "ms", By.P95, (20, 40, 150), measure_searches),
    Row("scroll", "scroll or jump anywhere", "ms", By.P95, (14, 18, 33), measure_scrolls),
    Row("save-100", "save an edited customer with 100 linked estimates", "ms", By.P95, (16, 16, 20), measure_saves),
    Row("save-10000", "save an edited customer with 10,000 linked estimates",
        "ms", By.P95, (None, 300, 300), measure_large_saves),
    Row("memory", "resident memory after all searches", "MB", By.OVER, (40, 45, 60), measure_memory),
    Row("index-size", "search index on disk (floor: the rows)",
        "MB", By.TIMES, (None, 0.7, 0.7), measure_indexes),
    Row("import-new", "import, check and apply: new rows", "s", By.TIMES, (None, 1.6, 1.6), measure_imports),
    Row("import-updated", "import, check and apply: every row updated",
        "s", By.TIMES, (None, 2, 2), measure_imports),
    Row("duplicates", "likely duplicates", "s", By.MEDIAN, (None, 4, None), measure_duplicates),
    Row("shell-search", "`custlist search`, whole process", "s", By.MEDIAN, (0.10, 0.10, 0.12), measure_shell),
)  # fmt: skip


def measures_of(names: Iterable[str], customers: int) -> list[Measure]:
    """What measures the rows with these names, each once, as far as they have a goal at a size."""
    wanted = set(names)
    chosen = (row for row in ROWS if row.name in wanted and row.goal_at(customers) is not None)
    return list(dict.fromkeys(row.measure for row in chosen))


def line_of(row: Row, measured: Measured, customers: int) -> str:
    """What was measured of a row at a size, in a line of text."""
    goal, value, floor = row.goal_at(customers), row.value(measured), figure_of(measured.floor)
    figure = figure_of(measured.samples)
    parts = [f"{row.name:24}"]
    if figure is not None:
        parts.append(_figures(figure, row.unit))
    if floor is not None:
        parts.append(f"floor {_figures(floor, row.unit)}")
    if value is not None and goal is not None:
        parts.append(f"{row.by}: {row.shown(value)}, goal {row.shown(goal)}{'' if value <= goal else ', MISSED'}")
    if measured.stalls:
        doing = max(measured.stalls, key=lambda each: measured.stalls[each])
        parts.append(f"longest stall {measured.stalls[doing]:.0f} ms ({doing})")
    return "; ".join(filter(None, (*parts, measured.note)))


def _figures(figure: Figure, unit: str) -> str:
    if figure.count == 1:
        return amount(figure.median, unit)
    return f"median {amount(figure.median, unit)}, p95 {amount(figure.p95, unit)} of {figure.count}"


def markdown(results: Mapping[int, Mapping[str, Measured]]) -> list[str]:
    """The table of all sizes in Markdown: of each row its value, its goal, and what it is beside its floor.

    Args:
        results: by customers, then by the row's name.
    """
    sizes = sorted(results)
    lines = ["| work | " + " | ".join(f"at {size:,}" for size in sizes) + " |", "|---" * (len(sizes) + 1) + "|"]
    for row in ROWS:
        cells = [_cell(row, results[size].get(row.name), size) for size in sizes]
        if any(cells):
            lines.append(f"| {row.words}, {row.by} | " + " | ".join(cell or "-" for cell in cells) + " |")
    stalls = [_worst_stall(results[size]) for size in sizes]
    if any(stalls):
        lines.append(f"| longest stall of the window ({LONGEST_STALL} ms) | " + " | ".join(stalls) + " |")
    return lines


def _cell(row: Row, measured: Measured | None, customers: int) -> str:
    if measured is None:
        return ""
    value, goal = row.value(measured), row.goal_at(customers)
    if value is None or goal is None:
        return measured.note
    beside = [f"goal {row.shown(goal)}", _beside_floor(row, measured)]
    return f"**{row.shown(value)}** ({'; '.join(filter(None, beside))})"


def _beside_floor(row: Row, measured: Measured) -> str:
    """What a value is beside its floor: on a busy machine that tells more than the time."""
    figure, floor = figure_of(measured.samples), figure_of(measured.floor)
    if figure is None or floor is None:
        return ""
    if row.by is By.TIMES:
        return f"{amount(figure.median, row.unit)} to {amount(floor.median, row.unit)}"
    if row.by is By.OVER:
        return f"floor {amount(floor.median, row.unit)}"
    return f"median {digits(figure.median / floor.median)}x its floor"


def _worst_stall(measured: Mapping[str, Measured]) -> str:
    stalls = [stall for each in measured.values() for stall in each.stalls.values()]
    return f"**{max(stalls):,.0f} ms**" if stalls else ""
