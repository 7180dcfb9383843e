"""The estimate editor with its picker, menus and dialogs, for the gallery."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.estimate import Discount, EstimateLine, LineKind, Site, Tax, new_line_key
from custlist_desktop.ui.estimates.customer_control import ContactDialog
from custlist_desktop.ui.estimates.details_dialog import DetailsDialog
from custlist_desktop.ui.estimates.editor_header import StatusButton
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.find_bar import FindBar
from custlist_desktop.ui.estimates.job_site_dialog import JobSiteDialog
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.questions import leave_question
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.estimates.template_menu import TemplateNameDialog
from custlist_desktop.ui.estimates.totals_panel import TotalsPanel
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import MoreButton
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from tests.gallery.revision_screens import see_revisions
from tests.gallery.settling import settle
from tests.gallery.sizes import EDITOR_SMALLEST, SMALL, SMALLEST, WIDE
from tests.gallery.walk import Walk, child, close_window, open_window, plain, press, primary_button

_Row = str | tuple[str, str, str, str, str, str]
_LINES: tuple[_Row, ...] = (
    "Démolition et préparation",
    ("Enlèvement du recouvrement existant", "44", "m²", "18.40", "25", "12.5*3.2+10%"),
    ("Conteneur de 20 verges, dépôt compris", "2", "un.", "480", "15", ""),
    ("Protection du terrain et des accès", "1", "forfait", "340", "20", ""),
    "Couverture",
    ("Membrane élastomère, 2 plis", "44", "m²", "62", "30", ""),
    ("Isolant polyisocyanurate, 100 mm", "44", "m²", "31.50", "30", ""),
    ("Solins d’aluminium prépeint", "31.4", "m", "24", "35", "12.5+18.9"),
    ("Drain de toit en cuivre, 75 mm", "2", "un.", "215", "30", ""),
    "Main-d’œuvre",
    ("Couvreurs, équipe de trois", "28", "h", "74", "40", ""),
    ("Grutier et grue de 40 t", "4", "h", "185", "20", ""),
)
_SMALL_PRICE: _Row = ("Calfeutrant, tube de 300 ml", "11", "un.", "3.33", "15", "")
_SCOPE = (
    "Enlever le recouvrement existant jusqu’au pontage et en disposer hors du site. "
    "Remplacer le pontage abîmé, jusqu’à 3 m², compris dans le prix.\n"
    "Poser l’isolant polyisocyanurate de 100 mm en quinconce, puis la membrane élastomère en deux plis, "
    "la seconde soudée au chalumeau.\n"
    "Fournir et poser les solins d’aluminium prépeint, couleur au choix du client."
)


def see_editor(walk: Walk, customer_id: int) -> None:
    """Shows the editor of an estimate for a customer, and what opens over it."""
    if not walk.wants("estimate-"):
        return
    session = walk.session
    estimate_id = _make_estimate(session, customer_id)
    window = EstimateEditor(session, estimate_id)
    window.resize(*WIDE)
    open_window(window)
    _see_lines(walk, window)
    _see_tax(walk, window)
    _see_find(walk, window)
    _see_menus(walk, window)
    _see_picker(walk, window)
    _see_dialogs(walk, window)
    _see_details(walk, window)
    _see_conflict(walk, window)
    _see_unlinked(walk, window)
    close_window(window)
    _see_new(walk)
    see_revisions(walk, estimate_id)


def _make_estimate(session: Session, customer_id: int) -> int:
    record = session.estimates.create(session.actor, customer_id)
    content = replace(
        record.content,
        number="E-2026-0148",
        title="Réfection de la toiture, 4520 rue Saint-Denis",
        issued_on=date(2026, 11, 24),
        valid_until=date(2099, 12, 24),
        estimator="Sofía Ramírez",
        language="fr",
        currency="CAD",
        site=Site("4520, rue Saint-Denis", "", "Montréal", "CA", "QC", "H2J 2L3"),
        discount=Discount(value=Decimal(3)),
        taxes=(Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))),
        lines=tuple(map(_line, _LINES)),
        scope_of_work=_SCOPE,
    )
    return session.estimates.save(session.actor, record.id, content, record.version).id


def _line(row: _Row) -> EstimateLine:
    if isinstance(row, str):
        return EstimateLine(new_line_key(), LineKind.SECTION, description=row)
    description, quantity, unit, cost, markup, expression = row
    return EstimateLine(
        new_line_key(),
        description=description,
        quantity=Decimal(quantity),
        quantity_expression=expression,
        unit=unit,
        unit_cost=Decimal(cost),
        markup=Decimal(markup),
    )


def _see_lines(walk: Walk, window: EstimateEditor) -> None:
    table = child(window, LineTable)
    table.setFocus()
    key = window.document.content.lines[1].key
    table.edit_cell(key, LineColumn.QUANTITY)
    cell = QApplication.focusWidget()
    if cell is not None:
        press(cell, Qt.Key.Key_End, Qt.Key.Key_Backspace)
        QTest.keyClicks(cell, "%")
    walk.see("estimate-editor", window)
    for name, size in (("small", SMALL), ("smallest", EDITOR_SMALLEST), ("narrow", SMALLEST)):
        window.resize(*size)
        walk.see(f"estimate-editor-{name}", window)
    window.resize(*WIDE)
    table.finish_editing()
    table.edit_cell(key, LineColumn.QUANTITY)
    cell = QApplication.focusWidget()
    if cell is not None:
        QTest.keyClicks(cell, "12*(")
        press(cell, Qt.Key.Key_Return)
    walk.see("estimate-cell-error", window)
    table.cancel_editing()
    settle()
    _see_numbers(walk, window)


def _see_numbers(walk: Walk, window: EstimateEditor) -> None:
    """Prices of six decimals, a quantity in another unit than the line's, and a cost that is worked out."""
    if not walk.wants("estimate-prices", "estimate-quantity-refused", "estimate-cost-worked-out"):
        return
    document, table = window.document, child(window, LineTable)
    fine = (_line(("Vis à toiture", "20000", "un.", "0.0123", "17.55", "")), _line(_SMALL_PRICE))
    before = document.content
    document.change(replace(before, lines=(*before.lines[:2], *fine, *before.lines[2:])), EditStep(Did.PASTE_LINES))
    table.make_current(2, LineColumn.UNIT_PRICE)
    walk.see("estimate-prices", window)
    for name, column, text, key in (
        ("estimate-quantity-refused", LineColumn.QUANTITY, "100 ft2", Qt.Key.Key_Return),
        ("estimate-cost-worked-out", LineColumn.UNIT_COST, "18.40*1.15", Qt.Key.Key_End),
    ):
        table.edit_cell(before.lines[1].key, column)
        cell = QApplication.focusWidget()
        if cell is not None:
            QTest.keyClicks(cell, text)
            press(cell, key)
        walk.see(name, window)
        table.cancel_editing()
    document.undo()
    settle()


def _see_tax(walk: Walk, window: EstimateEditor) -> None:
    """A tax that is being typed among the totals, and can't be read."""
    if walk.wants("estimate-tax"):
        child(window, LinkLabel, translate("TaxesField", "Add Tax")).click()
        name = QApplication.focusWidget()
        if name is not None:
            QTest.keyClicks(name, "Eco")
            press(name, Qt.Key.Key_Return)
        walk.see("estimate-tax", window)
        child(window, TotalsPanel).cancel_editing()


def _see_find(walk: Walk, window: EstimateEditor) -> None:
    """Find with some matches, in lines and in a text."""
    if walk.wants("estimate-find"):
        bar = next(iter(window.findChildren(FindBar)))
        bar.open()
        _type_found("membrane")
        walk.see("estimate-find", window)
        bar.close_find()


def _type_found(text: str) -> None:
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        QTest.keyClicks(field, text)


def _see_menus(walk: Walk, window: EstimateEditor) -> None:
    """The menus of the header, the lines, the customer and the templates."""
    walk.see_popup("estimate-status-menu", window, child(window, StatusButton).click)
    more = child(window, MoreButton, translate("EditorHeader", "More actions for this estimate"))
    walk.see_popup("estimate-header-menu", window, more.click)
    customer = child(window, MoreButton, translate("CustomerBlock", "More actions for the customer"))
    walk.see_popup("estimate-customer-menu", window, customer.click)
    table = child(window, LineTable)
    table.setFocus()
    table.make_current(1, LineColumn.DESCRIPTION)
    walk.see_popup("estimate-line-menu", window, table.open_menu_by_key)
    header = table.horizontalHeader()
    walk.see_popup("estimate-columns-menu", window, lambda: header.customContextMenuRequested.emit(QPoint(400, 32)))
    template = child(window, QPushButton, translate("TextsPanel", "Insert Template"))
    walk.see_popup("estimate-template", window, template.click)


def _see_picker(walk: Walk, window: EstimateEditor) -> None:
    walk.see_popup("estimate-customer-picker-all", window, window.choose_customer)
    walk.see_popup("estimate-customer-picker", window, window.choose_customer, lambda _popup: _type("gagne"))
    walk.see_popup("estimate-customer-picker-none", window, window.choose_customer, lambda _popup: _type("zzzz"))


def _type(text: str) -> None:
    box = QApplication.focusWidget()
    if isinstance(box, SearchBox):
        QTest.keyClicks(box, text)


def _see_dialogs(walk: Walk, window: EstimateEditor) -> None:
    session = walk.session
    content, contact = window.document.content, window.document.record.contact
    walk.see_dialog("estimate-job-site", JobSiteDialog(session, content.site, contact, window))
    walk.see_dialog("estimate-contact", ContactDialog(session, contact, lambda _details: None, window))
    walk.see_dialog(
        "estimate-template-name", TemplateNameDialog(TemplateKind.SCOPE_OF_WORK, "fr", lambda *_typed: None, window)
    )
    walk.see_dialog("estimate-leave", leave_question(parent=window))


def _see_details(walk: Walk, window: EstimateEditor) -> None:
    """The dialog with numbers and dates, its calendar, and what it refuses."""
    content, names = window.document.content, walk.session.account.trade_names()
    walk.see_dialog("estimate-details", DetailsDialog(content, names, window))
    wrong = DetailsDialog(content, names, window)
    walk.see_dialog("estimate-details-errors", wrong, lambda: _type_wrong(wrong))
    if walk.wants("estimate-calendar"):
        dialog = DetailsDialog(content, names, window)
        open_window(dialog)
        button = child(dialog, QToolButton, translate("DateEdit", "Choose from a calendar"))
        walk.see_popup("estimate-calendar", dialog, button.click)
        dialog.done(0)
        dialog.deleteLater()


def _type_wrong(dialog: DetailsDialog) -> None:
    """Something that can't be read in each field."""
    for field in dialog.findChildren(QLineEdit):
        if field.isVisible() and not isinstance(field.parent(), QComboBox):
            field.setText("?")
    primary_button(dialog).click()


def _see_conflict(walk: Walk, window: EstimateEditor) -> None:
    """Two people change the same estimate, and a number is typed that another one has."""
    session, document = walk.session, window.document
    other = session.estimates.create(session.actor)
    document.change(replace(document.kept_content, number=other.content.number), EditStep(Did.EDIT_NOTES))
    window.flush()
    document.change(replace(document.kept_content, notes="Mine"), EditStep(Did.EDIT_NOTES))
    record = session.estimates.get(session.actor, document.record.id)
    session.estimates.save(session.actor, record.id, replace(record.content, notes="Theirs"), record.version)
    settle()
    walk.see("estimate-conflict", window)
    document.change(replace(document.kept_content, number="E-2026-0148"), EditStep(Did.EDIT_NOTES))
    for link in window.findChildren(QWidget):
        if link.isVisible() and plain(link.accessibleName()) == plain(translate("EditorNotices", "Keep Mine")):
            QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    window.flush()
    settle()


def _see_unlinked(walk: Walk, window: EstimateEditor) -> None:
    """The customer is deleted, then the estimate; both come back."""
    session, document = walk.session, window.document
    if not walk.wants("estimate-unlinked", "estimate-deleted") or document.record.customer_id is None:
        return
    customer = session.customers.delete(session.actor, document.record.customer_id)
    walk.see("estimate-unlinked", window)
    session.undo.undo(session.actor, customer.change_id)
    estimate = session.estimates.delete(session.actor, document.record.id)
    walk.see("estimate-deleted", window)
    session.undo.undo(session.actor, estimate.change_id)
    settle()


def _see_new(walk: Walk) -> None:
    session = walk.session
    window = EstimateEditor(session, session.estimates.create(session.actor).id)
    window.resize(*WIDE)
    open_window(window)
    walk.see("estimate-editor-new", window)
    close_window(window)
