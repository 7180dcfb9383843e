"""The editor at every size: what has room is never cut, and nothing is out of reach."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitterHandle,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import Discount, EstimateLine, Tax, new_line_key
from custlist_desktop.ui.estimates.address_block import WrappedLabel
from custlist_desktop.ui.estimates.customer_block import CustomerBlock
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.in_place import InPlaceEdit
from custlist_desktop.ui.estimates.lines.columns import RIGHT_ALIGNED, LineColumn
from custlist_desktop.ui.estimates.lines.line_cells import LineCell
from custlist_desktop.ui.estimates.lines.line_delegate import LineDelegate
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.totals_panel import TotalsPanel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.status_keys import KeyHints
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.estimates.conftest import make_estimate
from tests.ui.inspection.tab_order import tab_jumps

SIZES = ((960, 600), (1024, 700), (1200, 800), (1440, 900), (1920, 1080))
CUSTOMER = CustomerDetails(
    company="Construction et Rénovation Gagné, Lavoie & Fils inc.",
    contact_name="Mélanie Gagné-Villeneuve",
    job_title="Directrice de projets, réfection de toitures",
    email="melanie@gagneetfils.example",
    phone="+1 512-555-0123 ext. 12345",
    address_line1="18450, rue Fullum Nord, bureau 300",
    city="Montréal",
    country="CA",
    state_province="QC",
    postal_code="H2K 3N3",
)


@pytest.fixture
def large_font(app: QApplication) -> Iterator[None]:
    """The system's font at 150 %."""
    before = app.font()
    font = QFont(before)
    font.setPixelSize(20)
    app.setFont(font)
    yield
    app.setFont(before)


@pytest.fixture
def window(session: Session) -> Iterator[EstimateEditor]:
    """An editor with long texts and large amounts."""
    customer = session.customers.add(session.actor, CUSTOMER).id
    line = EstimateLine(
        new_line_key(),
        description="Membrane",
        quantity=Decimal("1234.5678"),
        unit_cost=Decimal("98765.43"),
        markup=Decimal("12.5"),
        taxable=False,
        optional=True,
    )
    lines = (line, replace(line, key=new_line_key(), optional=False, taxable=True))
    record = make_estimate(
        session, customer, title="Réfection", lines=lines, taxes=(Tax("TVQ", Decimal("9.975")),), discount=Discount()
    )
    window = EstimateEditor(session, record.id)
    window.show()
    window.activateWindow()
    wait_until(window.isActiveWindow)
    yield window
    window.leave()


def resized(window: EstimateEditor, size: tuple[int, int]) -> None:
    """Gives the window a size, and lets it settle."""
    window.resize(*size)
    for _ in range(4):
        QApplication.processEvents()


def is_cut(label: QLabel) -> bool:
    """Whether a label's text needs more room than it has."""
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag(0)
    room = QRect(0, 0, label.width() if label.wordWrap() else 10_000, 10_000)
    needed = QFontMetrics(label.font()).boundingRect(room, int(flags), label.text())
    return needed.height() > label.height() + 1 or needed.width() > label.width() + 1


def test_nothing_about_the_customer_or_the_totals_is_cut_at_any_size(
    window: EstimateEditor, language: Callable[[str], str]
) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        for size in SIZES:
            resized(window, size)
            assert (window.width(), window.height()) == size
            wrapped = [each for each in window.findChildren(WrappedLabel) if each.isVisible()]
            labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
            cut = [each.text() for each in (*wrapped, *labels) if is_cut(each)]
            assert not cut, (code, size, cut)
            phone = next(each for each in window.findChildren(LinkLabel) if "12345" in each.text())
            assert phone.width() >= QFontMetrics(phone.font()).horizontalAdvance(phone.text())
            buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text()]
            narrow = [
                each.text() for each in buttons if each.width() < each.fontMetrics().horizontalAdvance(each.text())
            ]
            assert not narrow, (code, size, narrow)


def test_names_never_stand_over_each_other_with_a_large_font(
    large_font: None, window: EstimateEditor, language: Callable[[str], str]
) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        block = next(each for each in window.findChildren(CustomerBlock) if each.isVisible())
        for size in SIZES[:2]:
            resized(window, size)
            assert window.width() == size[0]
            shown = [each for each in block.findChildren(WrappedLabel) if each.isVisible() and each.text()]
            places = [QRect(each.mapTo(block, QPoint()), each.size()) for each in shown]
            for number, place in enumerate(places):
                assert block.rect().contains(place), (code, size, shown[number].text())
                over = [shown[number].text() for other in places[:number] if place.intersects(other)]
                assert not over, (code, size, over)


def test_amounts_are_whole_and_the_last_column_in_reach_at_any_size(window: EstimateEditor) -> None:
    table = next(iter(window.findChildren(LineTable)))
    delegate = table.line_delegate
    for size in SIZES:
        resized(window, size)
        for column in RIGHT_ALIGNED:
            rect = QRect(0, 0, table.columnWidth(column), 32)
            assert not any(delegate.is_elided(rect, column, table.lines.cell(row, column)) for row in range(2)), size
        assert table.columnWidth(LineColumn.DESCRIPTION) >= 160, size
        shown = table.horizontalHeader().length()
        assert shown <= table.viewport().width() + table.horizontalScrollBar().maximum()


def test_pane_of_the_totals_grows_with_their_amounts(window: EstimateEditor, session: Session) -> None:
    panel = next(iter(window.findChildren(TotalsPanel)))
    resized(window, (1024, 700))
    before = panel.width()
    content = window.document.kept_content
    line = replace(content.lines[1], quantity=Decimal("99999999"))
    record = session.estimates.get(session.actor, 1)
    session.estimates.save(session.actor, 1, replace(content, currency="EUR", lines=(line,)), record.version)
    resized(window, (1024, 700))
    assert panel.width() > before
    inside = panel.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= panel.width()
    combo = next(each for each in panel.findChildren(QComboBox) if each.accessibleName() == "Percent or amount")
    assert combo.width() >= combo.minimumSizeHint().width()


def test_chips_never_cut_a_text_that_has_room(window: EstimateEditor) -> None:
    table = next(iter(window.findChildren(LineTable)))
    delegate = table.line_delegate
    assert isinstance(delegate, LineDelegate)
    text = "Membrane élastomère, 2 plis"
    width = QFontMetrics(table.font()).horizontalAdvance(text) + 120
    cell = LineCell(text, chips=("Optional", "Not taxable"))
    plain = LineCell(text)
    for room in range(60, 500, 10):
        rect = QRect(0, 0, room, 32)
        painted = delegate.text_room(rect, LineColumn.DESCRIPTION, cell)
        if not delegate.is_elided(rect, LineColumn.DESCRIPTION, plain):
            assert painted == delegate.text_room(rect, LineColumn.DESCRIPTION, plain)
    assert not delegate.is_elided(QRect(0, 0, width + 200, 32), LineColumn.DESCRIPTION, cell)


def test_tab_goes_as_one_reads_after_a_paste_with_taxes_and_find(window: EstimateEditor) -> None:
    table = next(iter(window.findChildren(LineTable)))
    table.setFocus()
    QApplication.clipboard().setText("Shingles\tTBD\tsq\t$95.00\nBoots\t5\tea\t$46.00\n")
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel = next(iter(window.findChildren(TotalsPanel)))
    add = next(each for each in panel.findChildren(LinkLabel) if each.accessibleName() == "Add Tax")
    for name in ("Eco", "City"):
        add.click()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        type_text(field, name)
        rate = next(each for each in panel.findChildren(QLineEdit) if each.accessibleName() == "Rate in percent")
        type_text(rate, "1")
        QTest.keyClick(rate, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    add.click()
    for size in SIZES:
        resized(window, size)
        assert tab_jumps(window) == [], size


def test_divider_is_moved_by_keyboard_and_remembered(session: Session, tmp_path: object) -> None:
    settings = QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat)
    record = make_estimate(session, title="Shed")

    def height() -> int:
        return next(each for each in editor.findChildren(QPlainTextEdit) if each.isVisible()).height()

    editor = EstimateEditor(session, record.id, settings=settings)
    editor.show()
    resized(editor, (1200, 800))
    handle = next(each for each in editor.findChildren(QSplitterHandle) if each.isVisible())
    assert handle.accessibleName() == "Divider between the lines and the texts"
    before = height()
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Up)
    QTest.keyClick(handle, Qt.Key.Key_Up)
    wait_until(lambda: height() >= before + 60)
    moved = height()
    editor.close()
    editor = EstimateEditor(session, record.id, settings=settings)
    editor.resize(1200, 800)
    editor.show()
    resized(editor, (1200, 800))
    assert height() == moved
    editor.close()


def test_keys_in_the_status_bar_are_whole_or_not_there(window: EstimateEditor) -> None:
    hints = next(iter(window.findChildren(KeyHints)))
    resized(window, (1920, 1080))
    words = [label.text() for label in hints.findChildren(QLabel) if label.isVisible()]
    hints.setFixedWidth(200)
    resized(window, (1920, 1080))
    few = [label for label in hints.findChildren(QLabel) if label.isVisible() and label.text()]
    assert 0 < len(few) < len(words)
    assert not [label.text() for label in few if is_cut(label)]


def test_a_postal_code_of_two_parts_stays_in_one_line(window: EstimateEditor) -> None:
    shown = [each.text() for each in window.findChildren(WrappedLabel) if "Montr" in each.text()]
    assert shown == ["Montréal (Québec)  H2K\N{NO-BREAK SPACE}3N3"]


def test_a_title_that_is_too_long_ends_in_dots_until_it_is_edited(show: Shower) -> None:
    title, other = InPlaceEdit("title"), InPlaceEdit("title")
    room = QWidget()
    layout = QVBoxLayout(room)
    for each in (QLineEdit(), title, other):
        layout.addWidget(each)
    room.setFixedWidth(240)
    show(room)
    whole = "Roof replacement, 4520 rue Saint-Denis, Montréal"
    title.show_text(whole)
    pictures = []
    for letters in range(len(whole), 4, -1):  # one of them is what is shown
        other.show_text(f"{whole[:letters]}…")
        if other.fontMetrics().horizontalAdvance(other.text()) <= other.width():
            pictures.append(other.grab().toImage())
    assert title.grab().toImage() in pictures
    title.setFocus()
    assert title.grab().toImage() not in pictures
    assert title.text() == whole
