"""The Import window at each of its steps, and the dialog that takes an import back, for the gallery."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.check_table import CheckColumn, CheckTable
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.importing.done_step import DoneStep
from custlist_desktop.ui.importing.file_step import PreviewTable
from custlist_desktop.ui.importing.footer import ImportFooter
from custlist_desktop.ui.importing.import_window import ImportWindow
from custlist_desktop.ui.importing.row_pane import RowPane
from custlist_desktop.ui.importing.step_bar import Step, StepButton
from custlist_desktop.ui.importing.undo_import_dialog import UndoImportDialog
from custlist_desktop.ui.importing.words import leave_question
from custlist_desktop.ui.kit.count_tiles import CountTile
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from tests.gallery.import_file import add_known, write_messy_file
from tests.gallery.settling import settle, wait_for
from tests.gallery.walk import Walk, child, close_window, open_window, primary_button, still_job

_SIZE = (1200, 800)
_ROOMY = (1280, 868)
_SMALL = (1000, 640)
_SMALLEST = (880, 560)
_HIGHLIGHTED = 3
_DOUBTFUL = 2


def see_import(walk: Walk, path: Path) -> None:
    """Shows the steps of an import of the file at ``path``, which is about the list's sample customers."""
    if not walk.wants("import"):
        return
    session = walk.session
    walk.see_dialog("import-undo-none", UndoImportDialog(session))
    add_known(session)
    _see_reading(walk, path)
    window = ImportWindow(session, open_guide=open_guide, settings=walk.settings("import"), start_job=walk.jobs)
    open_window(window)
    walk.see("import-start", window)
    template = child(window, QPushButton, translate("FileStep", "Download Template"))
    walk.see_popup("import-template-menu", window, template.click)
    _see_unreadable(walk, window)
    _see_columns(walk, window, path)
    _see_check(walk, window)
    _see_end(walk, window)
    _see_messy(walk)
    walk.see_dialog("import-undo", UndoImportDialog(session, start_job=walk.jobs))
    walk.see_dialog("import-leave", leave_question(None))


def _see_reading(walk: Walk, path: Path) -> None:
    """While a file is read."""
    window = ImportWindow(
        walk.session, path=path, open_guide=open_guide, settings=walk.settings("import"), start_job=still_job
    )
    open_window(window)
    wait_for(lambda: _is_working(window))
    walk.see("import-reading", window)
    window.close()
    settle()


def _is_working(window: QWidget) -> bool:
    return any(each.isVisible() for each in window.findChildren(ProgressPanel))


def _see_unreadable(walk: Walk, window: ImportWindow) -> None:
    """A file that is no workbook, whatever it is called."""
    broken = walk.folder / "clients.xlsx"
    broken.write_bytes(b"PK\x03\x04 and nothing more")
    window.take_file(broken)
    wait_for(lambda: any(each.isVisible() for each in window.findChildren(InlineMessage)))
    walk.see("import-unreadable", window)


def _see_columns(walk: Walk, window: ImportWindow, path: Path) -> None:
    window.take_file(path)
    wait_for(window.findChildren(PreviewTable)[0].isVisible)
    walk.see("import-file", window)
    window.findChildren(StepButton)[Step.COLUMNS].click()
    walk.see("import-columns", window)
    window.resize(*_SMALLEST)
    walk.see("import-columns-smallest", window)
    window.resize(*_SIZE)
    settle()


def _see_check(walk: Walk, window: ImportWindow) -> None:
    _next(window).click()
    table = window.findChildren(CheckTable)[0]
    wait_for(table.isVisible)
    table.setCurrentIndex(table.model().index(_HIGHLIGHTED, 4))
    table.setFocus()
    walk.see("import-check", window)
    place = table.choice_point(_HIGHLIGHTED, CheckColumn.RESULT)
    walk.see_popup("import-check-menu", window, lambda: table.context_menu_requested.emit(_HIGHLIGHTED, place))
    for name, size in (("small", _SMALL), ("smallest", _SMALLEST)):
        window.resize(*size)
        walk.see(f"import-check-{name}", window)
    table.row_activated.emit(table.current_row())
    walk.see("import-check-over", window)
    window.findChildren(RowPane)[0].close_button.click()
    window.resize(*_ROOMY)
    settle()
    table.set_current_row(_DOUBTFUL)
    window.findChildren(RowPane)[0].take_focus()
    walk.see("import-check-row", window)
    table.set_current_row(_HIGHLIGHTED)
    window.resize(*_SIZE)
    tile = next(each for each in window.findChildren(CountTile)[1:] if each.isEnabled())
    tile.click()
    walk.see("import-check-filtered", window)
    window.findChildren(CountTile)[0].click()


def _see_end(walk: Walk, window: ImportWindow) -> None:
    """Somebody changes the list before the rows are written; then they are."""
    session = walk.session
    changed = session.customers.add(session.actor, CustomerDetails(company="Couvertures Nadeau inc."))
    _next(window).click()
    wait_for(lambda: any(each.isVisible() for each in window.findChildren(InlineMessage)))
    walk.see("import-changed", window)
    session.customers.delete(session.actor, changed.id)
    message = next(each for each in window.findChildren(InlineMessage) if each.isVisible())
    message.link.click()
    table = window.findChildren(CheckTable)[0]
    wait_for(lambda: table.isVisible() and table.model().rowCount() > 0)
    _next(window).click()
    wait_for(window.findChildren(DoneStep)[0].isVisible)
    walk.see("import-done", window)
    close_window(window)


def _see_messy(walk: Walk) -> None:
    """Another program's export, whose columns are to be looked at."""
    path = walk.folder / "crm-export.csv"
    write_messy_file(path)
    window = ImportWindow(walk.session, open_guide=open_guide, settings=walk.settings("import"), start_job=walk.jobs)
    open_window(window)
    window.take_file(path)
    wait_for(window.findChildren(PreviewTable)[0].isVisible)
    _next(window).click()
    table = window.findChildren(ColumnsTable)[0]
    wait_for(table.isVisible)
    table.setCurrentIndex(table.model().index(3, 0))
    walk.see("import-messy-columns", window)
    for name, size in (("1024", (1024, 700)), ("smallest", _SMALLEST)):
        window.resize(*size)
        walk.see(f"import-messy-columns-{name}", window)
    window.resize(*_SIZE)
    settle()
    _next(window).click()
    check = window.findChildren(CheckTable)[0]
    wait_for(lambda: check.isVisible() and check.model().rowCount() > 0)
    _next(window).click()
    wait_for(window.findChildren(DoneStep)[0].isVisible)
    walk.see("import-messy-done", window)
    done = window.findChildren(DoneStep)[0]
    child(done, QPushButton, translate("DoneStep", "Undo Import")).click()
    tile = translate("DoneStep", "Import undone")
    wait_for(lambda: any(each.isVisible() and each.text() == tile for each in done.findChildren(QLabel)))
    walk.see("import-messy-undone", window)
    close_window(window)


def _next(window: QWidget) -> QPushButton:
    """The button that goes on to the next step."""
    return primary_button(window.findChildren(ImportFooter)[0])
