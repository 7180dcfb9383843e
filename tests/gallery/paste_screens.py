"""The editor after a paste from a spreadsheet, and the window in which its columns are chosen, for the gallery."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from custlist_desktop.domain.estimate import Discount, EstimateLine, LineKind, Tax, new_line_key
from custlist_desktop.domain.proposal_lacks import Lack, LackKind
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.lack_question import LackQuestion
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.link_label import LinkLabel
from tests.gallery.sizes import EDITOR_SMALLEST, WIDE
from tests.gallery.walk import Walk, child, close_window, open_window, press

_ROWS = """Work item|Qty|UOM|Rate|Total
Remove existing shingles, two layers|38|sq|95.00|3,610.00
Replace damaged plywood, 5/8 in|12|sheet|78.00|936.00
Ice and water shield, eaves and valleys|14|roll|112.50|1,575.00
Synthetic underlayment|38|sq|18.40|699.20
Architectural shingles, charcoal|38|sq|164.00|6,232.00
Drip edge, aluminum|310|ft|3.85|1,193.50
Step flashing at chimney|TBD|ea|24.00|
Pipe boots|5|ea|46.00|230.00
Ridge vent|64|ft|14.25|912.00
Gutter, 5 in, seamless|186|ft|9.60|1,785.60
Downspouts|8|ea|92.00|736.00
Disposal, 20 yd container|2|ea|540.00|1,080.00
TOTAL||||18,989.30
"""


def see_paste(walk: Walk, customer_id: int) -> None:
    """Pastes the estimate of a roofer, goes to the cell to check, and chooses other columns."""
    if not walk.wants("estimate-paste", "estimate-change-columns", "estimate-lacks"):
        return
    session = walk.session
    record = session.estimates.create(session.actor, customer_id)
    content = replace(
        record.content,
        title="Roof replacement, 4520 rue Saint-Denis",
        currency="CAD",
        discount=Discount(value=Decimal(3)),
        taxes=(Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))),
        lines=(EstimateLine(new_line_key(), LineKind.SECTION, description="Roof"),),
    )
    key = session.estimates.save(session.actor, record.id, content, record.version).id
    window = EstimateEditor(session, key)
    window.resize(*WIDE)
    open_window(window)
    table = child(window, LineTable)
    table.setFocus()
    table.make_current(0, LineColumn.DESCRIPTION)
    QGuiApplication.clipboard().setText(_ROWS.replace("|", "\t"))
    press(table, Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    table.go_to_doubtful()
    walk.see("estimate-paste", window)
    window.resize(*EDITOR_SMALLEST)
    walk.see("estimate-paste-smallest", window)
    window.resize(*WIDE)
    link = child(window, LinkLabel, translate("LineTable", "Change Columns"))
    walk.see_opened("estimate-change-columns", link.click)
    lacks = (Lack(LackKind.CUSTOMER), Lack(LackKind.AMOUNT, 1))
    walk.see_dialog("estimate-lacks", LackQuestion("E-2026-0148", lacks, window, is_leaving=False))
    close_window(window)
