"""The columns that are left out are named: as a sentence, and in a line of any width."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from custlist_desktop.ui.importing.left_out import LeftOutLine, left_empty_text, left_out_text
from custlist_desktop.ui.kit.link_label import LinkLabel
from tests.ui.conftest import Shower

_MANY = tuple(f"Custom field {number}" for number in range(1, 41))


def _said(line: QWidget) -> str:
    labels = [each.text() for each in line.findChildren(QLabel) if each.isVisible()]
    links = [each.text() for each in line.findChildren(LinkLabel) if each.isVisible()]
    return " ".join((*labels, *links))


def test_the_sentence_says_how_many_and_which() -> None:
    assert left_out_text(("Birthday",)) == "1 column left out: Birthday"
    assert left_out_text(("Birthday", "Spouse")) == "2 columns left out: Birthday, Spouse"
    assert left_out_text(()) == ""


def test_the_sentence_is_french_and_spanish_too(language: Callable[[str], str]) -> None:
    language("fr")
    assert left_out_text(("Naissance", "Conjoint")) == "2 colonnes omises\u00a0: Naissance, Conjoint"
    language("es")
    assert left_out_text(("Cumpleaños",)) == "1 columna omitida: Cumpleaños"


def test_a_line_with_room_names_all(show: Shower) -> None:
    line = LeftOutLine()
    line.set_heads(("Contact owner", "Record ID"))
    line.resize(600, 24)
    show(line)
    assert _said(line) == "Left out: Contact owner, Record ID"


def test_a_line_without_room_says_how_many_more_there_are(show: Shower) -> None:
    line, asked = LeftOutLine(counted=True), []
    line.more.clicked.connect(lambda: asked.append(True))
    line.set_heads(_MANY)
    line.resize(480, 24)
    show(line)
    said = _said(line)
    named = said.count("Custom field")
    assert said.startswith("40 columns left out: Custom field 1, ")
    assert 0 < named < 40
    assert said.endswith(f"and {40 - named} more")
    assert line.accessibleName() == left_out_text(_MANY)
    link = next(each for each in line.findChildren(LinkLabel) if each.isVisible())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked == [True]
    line.resize(20_000, 24)
    assert _said(line) == left_out_text(_MANY)


def test_cells_left_empty_are_counted_and_quoted(language: Callable[[str], str]) -> None:
    assert left_empty_text({"n/d": 12}) == "12 cells left empty: “n/d”"
    assert left_empty_text({}) == ""
    many = dict.fromkeys(("-", "n/d", "N/A", "none", "aucun", "nil", "?"), 1)
    assert left_empty_text(many) == "7 cells left empty: “-”, “n/d”, “N/A”, “none”, “aucun” and 2 more"
    language("fr")
    assert left_empty_text({"n/d": 1}) == "1 cellule laissée vide\u00a0: «\u00a0n/d\u00a0»"


def test_nothing_is_shown_of_none(show: Shower) -> None:
    line = LeftOutLine()
    line.set_heads(("Birthday",))
    show(line)
    line.set_heads(())
    assert not line.isVisible()
