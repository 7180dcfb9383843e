"""The estimate editor with its picker, menus and dialogs, for the gallery."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.estimate import Discount, EstimateLine, LineKind, Site, Tax, new_line_key
from custlist_desktop.ui.estimates.contact_dialog import ContactDialog
from custlist_desktop.ui.estimates.details_dialog import DetailsDialog
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.job_site_dialog import JobSiteDialog
from custlist_desktop.ui.estimates.leave_dialog import LeaveDialog
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.template_menu import TemplateNameDialog
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.widgets.search_box import SearchBox

Save = Callable[[str, QPixmap], None]

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
_SCOPE = (
    "Enlever le recouvrement existant jusqu’au pontage et en disposer hors du site. "
    "Remplacer le pontage abîmé, jusqu’à 3 m², compris dans le prix.\n"
    "Poser l’isolant polyisocyanurate de 100 mm en quinconce, puis la membrane élastomère en deux plis, "
    "la seconde soudée au chalumeau.\n"
    "Fournir et poser les solins d’aluminium prépeint, couleur au choix du client."
)


def take_editor(
    session: Session,
    customer_id: int,
    sizes: tuple[tuple[int, int], tuple[int, int]],
    save: Save,
    settle: Callable[[], None],
) -> None:
    """Takes the editor of an estimate, and what opens over it.

    Args:
        session: somebody who may save templates is signed in.
        customer_id: whom the estimate is for.
        sizes: of the window, wide and small.
        save: keeps a picture under a name.
        settle: returns when everything is painted.
    """
    window = EstimateEditor(session, _make_estimate(session, customer_id))
    window.resize(*sizes[0])
    window.show()
    window.activateWindow()
    settle()
    _take_lines(window, sizes, save, settle)
    _take_template_menu(window, save, settle)
    _take_picker(window, save, settle)
    _take_dialogs(session, window, save, settle)
    _take_conflict(session, window, save, settle)
    window.close()
    window.deleteLater()
    _take_new(session, sizes[0], save, settle)


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


def _take_lines(
    window: EstimateEditor,
    sizes: tuple[tuple[int, int], tuple[int, int]],
    save: Save,
    settle: Callable[[], None],
) -> None:
    table = window.findChildren(LineTable)[0]
    table.setFocus()
    table.edit_cell(window.document.content.lines[1].key, LineColumn.QUANTITY)
    cell = QApplication.focusWidget()
    if cell is not None:
        QTest.keyClick(cell, Qt.Key.Key_End)
        QTest.keyClick(cell, Qt.Key.Key_Backspace)
        QTest.keyClicks(cell, "%")
    settle()
    save("estimate-editor", window.grab())
    window.resize(*sizes[1])
    settle()
    save("estimate-editor-small", window.grab())
    window.resize(*sizes[0])
    table.finish_editing()
    settle()


def _take_template_menu(window: EstimateEditor, save: Save, settle: Callable[[], None]) -> None:
    text = translate("TextsPanel", "Insert Template")
    button = next(each for each in window.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    _take_popup("estimate-template", window, save, settle)


def _take_picker(window: EstimateEditor, save: Save, settle: Callable[[], None]) -> None:
    window.choose_customer()
    settle()
    box = QApplication.focusWidget()
    if isinstance(box, SearchBox):
        QTest.keyClicks(box, "gagne")
    _take_popup("estimate-customer-picker", window, save, settle)


def _take_popup(name: str, window: QWidget, save: Save, settle: Callable[[], None]) -> None:
    settle()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        picture = window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(window.mapFromGlobal(popup.mapToGlobal(QPoint(0, 0))), popup.grab())
        painter.end()
        save(name, picture)
        popup.close()
    settle()


def _take_dialogs(session: Session, window: EstimateEditor, save: Save, settle: Callable[[], None]) -> None:
    content, contact = window.document.content, window.document.record.contact
    dialogs: dict[str, QDialog] = {
        "estimate-details": DetailsDialog(content, session.account.trade_names(), window),
        "estimate-job-site": JobSiteDialog(session, content.site, contact, window),
        "estimate-contact": ContactDialog(session, contact, lambda _details: None, window),
        "estimate-template-name": TemplateNameDialog(TemplateKind.SCOPE_OF_WORK, "fr", window),
        "estimate-leave": LeaveDialog(window),
    }
    for name, dialog in dialogs.items():
        dialog.show()
        settle()
        save(name, dialog.grab())
        dialog.done(0)
        dialog.deleteLater()


def _take_conflict(session: Session, window: EstimateEditor, save: Save, settle: Callable[[], None]) -> None:
    """Two people change the same estimate, and a number is typed that another one has."""
    document = window.document
    other = session.estimates.create(session.actor)
    document.change(replace(document.kept_content, number=other.content.number), "")
    window.flush()
    document.change(replace(document.kept_content, notes="Mine"), "")
    record = session.estimates.get(session.actor, document.record.id)
    session.estimates.save(session.actor, record.id, replace(record.content, notes="Theirs"), record.version)
    settle()
    save("estimate-conflict", window.grab())
    document.change(replace(document.kept_content, number="E-2026-0148"), "")
    for link in window.findChildren(QWidget):
        if link.isVisible() and link.accessibleName() == translate("EditorNotices", "Keep Mine"):
            QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    settle()


def _take_new(session: Session, size: tuple[int, int], save: Save, settle: Callable[[], None]) -> None:
    window = EstimateEditor(session, session.estimates.create(session.actor).id)
    window.resize(*size)
    window.show()
    window.activateWindow()
    settle()
    save("estimate-editor-new", window.grab())
    window.close()
    window.deleteLater()
