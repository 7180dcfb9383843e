"""The line of sample data where the list is narrow: short, with its sentence in the tool tip."""

from PySide6.QtWidgets import QApplication, QLabel, QListView, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.lists.samples_line import SamplesLine
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower


def test_sentence_is_short_where_it_would_take_many_lines(session: Session, show: Shower) -> None:
    session.samples.fill(session.actor, 3, 0)
    rows, words = QWidget(), "Some of these customers are sample data."
    QVBoxLayout(rows).addWidget(QListView(), 1)
    line = SamplesLine(session.samples, lambda: False, words, rows)
    line.message.set_link("Remove Sample Data")
    line.refresh()
    show(rows)
    for width, shown in ((900, words), (300, "Sample data"), (900, words)):
        rows.resize(width, 200)
        for _ in range(3):
            QApplication.processEvents()
        assert shown in [each.text() for each in line.message.findChildren(QLabel)]
        assert line.message.toolTip() == ("" if shown == words else words)
        assert line.message.height() <= 2 * line.fontMetrics().lineSpacing() + 16
