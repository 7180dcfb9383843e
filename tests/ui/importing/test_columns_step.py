"""The Columns step: what each column fills and why, in groups, and what two of them fill."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from custlist_desktop.exchange.source import FilePreview, ReadOptions, SourceRow
from custlist_desktop.exchange.targets import ColumnFact, ColumnMapping, LeftOutReason, Origin, Target
from custlist_desktop.ui.importing.columns_step import ColumnsStep
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.kit.link_label import LinkLabel
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import named, names_of

_HEAD = ColumnFact(Origin.HEAD)
_COLUMNS: tuple[tuple[str, tuple[str, ...], Target, ColumnFact], ...] = (
    ("Account Name", ("Acme Builders", "Lakeshore"), Target.COMPANY, _HEAD),
    ("Col. 4", ("john@acme.example", "x"), Target.EMAIL, ColumnFact(Origin.CONTENT, share=0.989)),
    ("Phone", ("(312) 555-0127", ""), Target.PHONE, _HEAD),
    ("Gate code", ("", "1234"), Target.NOTES, ColumnFact(Origin.NOTHING_KNOWN)),
    ("Telephone", ("312-555-0144", "call office"), Target.PHONE, _HEAD),
    (
        "Contact owner",
        ("Priya Raman", "Priya Raman"),
        Target.NOTHING,
        ColumnFact(Origin.HEAD, left_out=LeftOutReason.OWN_PEOPLE),
    ),
    ("Memo", ("Likes oak", ""), Target.NOTES, _HEAD),
    (
        "Record ID",
        ("10023348", "10023391"),
        Target.NOTHING,
        ColumnFact(Origin.HEAD, left_out=LeftOutReason.OTHER_PROGRAM),
    ),
    ("City", ("Chicago", "Boston"), Target.CITY, ColumnFact(Origin.REMEMBERED)),
)


def _preview(columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> FilePreview:
    read = tuple(SourceRow(number, row) for number, row in enumerate(rows, 2))
    return FilePreview(Path("crm-export.csv"), ReadOptions(), columns, read)


class Place:
    """The step in a window of its own, and what a person sees and does there."""

    def __init__(self, show: Shower, *, width: int = 1200) -> None:
        self.step = ColumnsStep()
        self.step.resize(width, 640)
        show(self.step)
        heads, texts, targets, facts = zip(*_COLUMNS, strict=True)
        self.step.show_columns(_preview(heads, tuple(zip(*texts, strict=True))), ColumnMapping(targets, False, facts))
        self.step.take_focus()

    @property
    def table(self) -> ColumnsTable:
        return self.step.findChildren(ColumnsTable)[0]

    def rows(self) -> list[tuple[str, ...]]:
        model = self.table.model()
        spoken, how = Qt.ItemDataRole.AccessibleTextRole, 3
        return [
            (*(str(model.index(row, each).data()) for each in range(how)), str(model.index(row, how).data(spoken)))
            for row in range(model.rowCount())
        ]

    def row(self, head: str) -> int:
        return [row[0] for row in self.rows()].index(head)

    def go_to(self, head: str) -> None:
        self.table.setCurrentIndex(self.table.model().index(self.row(head), 0))

    def current(self) -> str:
        return self.rows()[self.table.currentIndex().row()][0]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.table, key, modifier)

    def choose(self, head: str, target: str) -> None:
        """Chooses by keys what a column fills."""
        self.go_to(head)
        self.press(Qt.Key.Key_Return)
        combo = named(self.step, QComboBox, "Where the column goes")
        wait_until(lambda: combo.view().isVisible())
        combo.view().setCurrentIndex(combo.model().index(combo.findText(target), 0))
        QTest.keyClick(combo.view(), Qt.Key.Key_Return)
        wait_until(lambda: not any(each.isVisible() for each in self.step.findChildren(QComboBox)))

    def says(self, text: str) -> bool:
        """Whether ``text`` is part of what some visible widget says."""
        shown = [name for each in self.step.findChildren(QWidget) if each.isVisible() for name in names_of(each)]
        return any(text in name for name in shown)

    def links(self) -> list[str]:
        return [each.text() for each in self.step.findChildren(LinkLabel) if each.isVisible()]


@pytest.fixture
def place(show: Shower) -> Place:
    """A file of nine columns of every kind."""
    return Place(show)


def test_columns_stand_in_groups_and_say_why(place: Place) -> None:
    assert [(row[0], *row[2:]) for row in place.rows()] == [
        ("To check 3", "", ""),
        ("Col. 4", "Email", "Guessed: From what it holds: 98% are email addresses"),
        ("Phone", "Phone", "Two columns: “Telephone” goes there too"),
        ("Telephone", "Phone", "Two columns: Used where “Phone” is empty, else in the notes"),
        ("To the notes 1", "", ""),
        ("Gate code", "Notes", "As “Gate code: 1234”"),
        ("Left out 2", "", ""),
        ("Contact owner", "Leave out", "Your own people, not the customer’s"),
        ("Record ID", "Leave out", "An ID of the other program"),
        ("Recognized 3", "", ""),
        ("Account Name", "Company", ""),
        ("Memo", "Notes", ""),
        ("City", "City", "As last time"),
    ]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("N/A", "n/d"), "“N/A” stays empty"),
        (("N/A", "555-0101"), "As “Fax: 555-0101”"),
        (("Unknown gate", ""), "As “Fax: Unknown gate”"),
        (("", ""), "As “Fax: …”"),
    ],
)
def test_a_cell_that_stays_empty_is_not_shown_in_the_notes(show: Shower, cells: tuple[str, ...], said: str) -> None:
    step = ColumnsStep()
    show(step)
    mapping = ColumnMapping((Target.NOTES,), False, (ColumnFact(Origin.NOTHING_KNOWN),))
    step.show_columns(_preview(("Fax",), tuple((cell,) for cell in cells)), mapping)
    model = step.findChildren(ColumnsTable)[0].model()
    assert said in [model.index(row, 3).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_the_top_counts_what_comes_in_and_names_the_rest(place: Place) -> None:
    assert place.says("7 of 9 columns are imported.")
    assert place.says("Contact owner, Record ID")


def test_a_conflict_is_said_with_its_mend_and_solved_by_it(place: Place) -> None:
    told: list[ColumnMapping] = []
    place.step.mapping_changed.connect(told.append)
    assert place.says(
        "“Phone” and “Telephone” both go to Phone. Where both have a number, the second goes to the notes."
    )
    link = named(place.step, LinkLabel, "Send “Telephone” to the Notes")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert told[-1].targets[4] is Target.NOTES
    assert place.links() == []
    assert place.rows()[place.row("Phone")][3] == ""
    assert place.rows()[place.row("Telephone")][3] == "As “Telephone: 312-555-0144”"


def test_the_next_conflict_is_said_once_the_first_is_solved(place: Place) -> None:
    place.choose("Memo", "Company")
    sentences = ("“Memo” and “Account Name” both go to Company.", "“Phone” and “Telephone” both go to Phone.")
    (first,) = [sentence for sentence in sentences if place.says(sentence)]
    for sentence in (first, *[each for each in sentences if each != first]):
        assert place.says(sentence)
        QTest.mouseClick(named(place.step, LinkLabel, place.links()[0]), Qt.MouseButton.LeftButton)
    assert place.links() == []


def test_a_changed_column_keeps_its_place_until_the_step_is_left(place: Place) -> None:
    before = [row[0] for row in place.rows()]
    place.choose("Contact owner", "Contact name")
    assert [row[0] for row in place.rows()] == before
    place.step.begin()
    assert place.row("Contact owner") == place.row("Account Name") + 1


def test_a_guess_that_somebody_confirms_is_no_guess_any_more(place: Place) -> None:
    place.choose("Col. 4", "Email")
    assert place.rows()[place.row("Col. 4")][2:] == ("Email", "As you chose")
    assert place.step.mapping().facts[1].origin is Origin.CHOSEN
    assert place.step.has_choices()


def test_keys_leave_out_and_send_to_the_notes(place: Place) -> None:
    place.go_to("City")
    place.press(Qt.Key.Key_Delete)
    assert place.rows()[place.row("City")][2:] == ("Leave out", "As you chose")
    place.press(Qt.Key.Key_N)
    assert place.rows()[place.row("City")][2:] == ("Notes", "As “City: Chicago”")


def test_a_list_closed_by_esc_leaves_nothing_for_the_arrows_to_change(place: Place) -> None:
    place.go_to("Memo")
    before = place.rows()
    place.press(Qt.Key.Key_Return)
    combo = named(place.step, QComboBox, "Where the column goes")
    wait_until(lambda: combo.view().isVisible())
    QTest.keyClick(combo.view().window(), Qt.Key.Key_Escape)
    wait_until(lambda: not any(each.isVisible() for each in place.step.findChildren(QComboBox)))
    assert place.table.hasFocus()
    place.press(Qt.Key.Key_Up)
    assert place.rows() == before


def test_rows_are_as_high_as_before_once_they_stand_in_another_order(place: Place) -> None:
    high, low = place.table.rowHeight(place.row("Memo")), place.table.rowHeight(0)
    place.go_to("Record ID")
    place.press(Qt.Key.Key_N)
    place.go_to("Account Name")
    place.press(Qt.Key.Key_N)
    place.step.begin()
    model = place.table.model()
    is_group = [place.table.columnSpan(row, 0) > 1 for row in range(model.rowCount())]
    heights = [place.table.rowHeight(row) for row in range(model.rowCount())]
    assert heights == [low if each else high for each in is_group]


def test_f8_goes_round_what_is_to_be_looked_at(place: Place) -> None:
    place.go_to("City")
    found = []
    for _ in range(4):
        place.press(Qt.Key.Key_F8)
        found.append(place.current())
    assert found == ["Col. 4", "Phone", "Telephone", "Col. 4"]
    place.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert place.current() == "Telephone"


def test_arrows_pass_over_the_heads_of_groups(place: Place) -> None:
    place.go_to("Telephone")
    place.press(Qt.Key.Key_Down)
    assert place.current() == "Gate code"
    place.press(Qt.Key.Key_Up)
    assert place.current() == "Telephone"


def test_home_and_end_go_to_the_first_and_the_last_column(place: Place) -> None:
    place.press(Qt.Key.Key_End)
    assert place.table.currentIndex().row() == place.table.model().rowCount() - 1
    place.press(Qt.Key.Key_Home)
    assert place.current() == place.rows()[1][0]


def test_the_first_column_is_current_at_the_beginning(place: Place) -> None:
    assert place.current() == "Col. 4"


def test_a_screen_reader_hears_the_whole_row(place: Place) -> None:
    model = place.table.model()
    index = model.index(place.row("Telephone"), 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Telephone, 312-555-0144  ·  call office, Phone, Two columns: Used where “Phone” is empty, else in the notes"
    )


def test_nothing_comes_in_without_a_name(place: Place) -> None:
    for head in ("Account Name", "Col. 4"):
        place.go_to(head)
        place.press(Qt.Key.Key_Delete)
    assert place.says("Choose a column for the company")
    assert place.links() == []


def test_names_without_room_are_counted_and_shown_below(show: Shower) -> None:
    place = Place(show, width=420)
    link = next(each for each in place.step.findChildren(LinkLabel) if each.isVisible() and "2" in each.text())
    place.go_to("City")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert place.current() == "Contact owner"


def test_everything_is_said_in_french_and_spanish_too(show: Shower, language: Callable[[str], str]) -> None:
    language("fr")
    place = Place(show)
    assert place.rows()[1][3].startswith("Deviné\u00a0: D’après le contenu\u00a0: 98\u00a0% sont des adresses")
    assert place.says("7 colonnes sur 9 sont importées.")
    language("es")
    assert Place(show).rows()[6][0] == "Omitidas 2"


def test_five_hundred_columns_are_there_at_once(show: Shower) -> None:
    step = ColumnsStep()
    step.resize(1200, 640)
    show(step)
    heads = tuple(f"Custom field {number}" for number in range(500))
    rows = tuple(tuple(f"value {row} {number}" for number in range(500)) for row in range(50))
    targets = (Target.COMPANY, *[Target.NOTES] * 499)
    facts = (ColumnFact(Origin.HEAD), *[ColumnFact(Origin.NOTHING_KNOWN)] * 499)
    began = perf_counter()
    step.show_columns(_preview(heads, rows), ColumnMapping(targets, False, facts))
    step.grab()
    assert perf_counter() - began < 0.6  # twice what it may take on a machine with nothing else to do


def test_titles_are_whole_in_the_narrowest_window_in_every_language(
    show: Shower, language: Callable[[str], str]
) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        place = Place(show, width=760)
        header = place.step.findChildren(ColumnsTable)[0].list_header
        narrow = [at for at in range(header.count()) if header.sectionSize(at) < header.width_for_title(at)]
        assert not narrow, (code, narrow)


@pytest.mark.parametrize("width", [960, 1280, 1600])
def test_fields_stay_where_they_are_once_something_is_said_of_them(show: Shower, width: int) -> None:
    step = ColumnsStep()
    step.resize(width, 640)
    show(step)
    preview = _preview(("Company", "Phone"), (("Acme Builders", "(312) 555-0127"),))
    facts = (_HEAD, _HEAD)
    step.show_columns(preview, ColumnMapping((Target.COMPANY, Target.PHONE), False, facts))
    table = step.findChildren(ColumnsTable)[0]
    before = [table.columnViewportPosition(column) for column in range(4)]
    table.set_target(1, Target.COMPANY)
    assert [table.columnViewportPosition(column) for column in range(4)] == before
    step.resize(width + 100, 640)
    step.resize(width, 640)
    assert [table.columnViewportPosition(column) for column in range(4)] == before
