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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import Discount, EstimateLine, Tax, new_line_key
from custlist_desktop.domain.issued_differences import Part
from custlist_desktop.domain.money import format_amount
from custlist_desktop.ui.estimates.address_block import WrappedLabel
from custlist_desktop.ui.estimates.customer_block import CustomerBlock
from custlist_desktop.ui.estimates.customer_strip import CustomerStrip
from custlist_desktop.ui.estimates.editor_body import EditorBody
from custlist_desktop.ui.estimates.editor_header import RevisionMark
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.in_place import InPlaceEdit
from custlist_desktop.ui.estimates.lines.columns import RIGHT_ALIGNED, LineColumn
from custlist_desktop.ui.estimates.lines.line_cells import LineCell
from custlist_desktop.ui.estimates.lines.line_delegate import LineDelegate
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.revision_watch import Drift
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.estimates.texts_panel import TextsPanel
from custlist_desktop.ui.estimates.totals_panel import TotalsPanel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
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


def test_descriptions_can_be_read_and_amounts_stay_in_view_in_a_narrow_window(
    window: EstimateEditor, language: Callable[[str], str]
) -> None:
    content = window.document.kept_content
    plain = replace(content.lines[1], description="Remove the old covering", quantity=Decimal(44))
    lines = tuple(replace(plain, key=new_line_key(), unit_cost=Decimal(cost)) for cost in ("18.40", "1480.00"))
    window.document.change(replace(content, lines=lines), EditStep(Did.EDIT_CELL))
    for code in ("en", "fr", "es"):
        language(code)
        table = next(each for each in window.findChildren(LineTable) if each.isVisible())
        for size in SIZES[:2]:
            resized(window, size)
            assert table.horizontalScrollBar().maximum() == 0, (code, size)
            assert table.columnWidth(LineColumn.DESCRIPTION) >= 280, (code, size)


def test_everything_has_room_on_a_small_screen_with_a_large_font(
    large_font: None, window: EstimateEditor, language: Callable[[str], str]
) -> None:
    room = (1024, 660)  # of 1024 x 700, beside the title bar
    for code in ("en", "fr", "es"):
        language(code)
        resized(window, room)
        assert (window.width(), window.height()) == room
        body = next(iter(window.findChildren(EditorBody)))
        assert body.minimumSizeHint().height() <= body.height(), code
        assert body.minimumSizeHint().width() <= body.width(), code
        table = next(each for each in window.findChildren(LineTable) if each.isVisible())
        assert table.viewport().height() >= 3 * table.rowHeight(0), code
        shown = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text()]
        assert len([each for each in shown if each.property("look") == "tab"]) == 3
        places = [QRect(each.mapTo(window, QPoint()), each.size()) for each in shown]
        for number, place in enumerate(places):
            words = shown[number].text()
            assert shown[number].visibleRegion().boundingRect() == shown[number].rect(), (code, words)
            assert QFontMetrics(shown[number].font()).horizontalAdvance(words) <= place.width(), (code, words)
            over = [words for other in places[:number] if place.intersects(other)]
            assert not over, (code, over)


def test_totals_begin_with_the_total_where_they_stand_beside_the_texts(window: EstimateEditor) -> None:
    panel = next(iter(window.findChildren(TotalsPanel)))
    texts = next(iter(window.findChildren(TextsPanel)))
    totals = window.document.totals
    total = format_amount(totals.total, window.document.content.currency, "en_US")
    for size in ((1440, 900), (960, 600), (1440, 900)):
        resized(window, size)
        is_narrow = size[0] < 1100
        below = panel.mapTo(window, QPoint()).y() >= texts.mapTo(window, QPoint()).y()
        assert below is is_narrow
        label = next(each for each in panel.findChildren(QLabel) if each.text() == total)
        assert not label.visibleRegion().isEmpty(), size
        currency = next(each for each in panel.findChildren(QLabel) if each.text() == "USD")
        assert not currency.visibleRegion().isEmpty(), size


def test_what_is_typed_in_the_totals_stays_when_they_go_elsewhere(window: EstimateEditor) -> None:
    panel = next(iter(window.findChildren(TotalsPanel)))
    resized(window, (1440, 900))
    field = next(each for each in panel.findChildren(QLineEdit) if each.isVisible())
    field.setFocus()
    field.selectAll()
    type_text(field, "12x")
    resized(window, (960, 600))
    assert QApplication.focusWidget() is field
    assert field.text() == "12x"
    assert tab_jumps(window) == []


def test_the_customer_scrolls_in_a_low_window_and_tab_reaches_all_of_it(
    large_font: None, window: EstimateEditor
) -> None:
    resized(window, (1024, 660))
    strip = next(iter(window.findChildren(CustomerStrip)))
    assert strip.verticalScrollBar().maximum() > 0
    pencil = next(each for each in strip.findChildren(QToolButton) if each.accessibleName() == "Edit details")
    assert pencil.visibleRegion().boundingRect() != pencil.rect()
    strip.findChildren(QPushButton)[0].setFocus()
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is pencil:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert pencil.visibleRegion().boundingRect() == pencil.rect()
    resized(window, (1440, 1300))
    assert strip.verticalScrollBar().maximum() == 0


def test_header_says_what_differs_by_a_tool_tip_where_it_has_no_room(
    large_font: None, window: EstimateEditor, session: Session
) -> None:
    mark = window.findChildren(RevisionMark)[0]
    mark.show_drift(Drift(1, frozenset({Part.LINES}), Decimal("1234.56"), "USD"))
    for width, has_words in ((1024, False), (1600, True)):
        resized(window, (width, 660))
        texts = [each.text() for each in mark.findChildren(MarkedLabel) if each.isVisible()]
        assert ("Changed since revision 1," in texts) is has_words
        assert "+$1,234.56" in texts
        assert mark.toolTip() == "Changed since revision 1"
        number = next(each for each in window.findChildren(InPlaceEdit) if each.accessibleName() == "Estimate number")
        assert number.width() >= number.sizeHint().width()


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
