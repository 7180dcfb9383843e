"""A customer in its history: every field as it was, and what it is now where that is another."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, InvalidDetailsError
from custlist_desktop.domain.field_values import dialled_numbers, shown_value
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.history.customer_history import CustomerHistory, CustomerVersion
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.contact.sentences import field_text, problem_sentence
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.history_words import ToldLine, ValueNames, entry_lines, excerpt
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import clear_layout, column_of, make_label, scrolled
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import scaled

_LABEL: Final = 108


def not_restored_text(error: CustlistError) -> str:
    """Why nothing was restored."""
    if isinstance(error, ChangedMeanwhileError):
        return translate("History", "This has changed since, so nothing was restored. Look again, then restore.")
    return error_sentence(error)


class CustomerSide:
    """See `HistorySide`."""

    action = Action.EDIT_CUSTOMER
    size = (1000, 616)

    def __init__(self, session: Session, key: int) -> None:
        """Somebody is signed in; the customer with ``key`` may be gone."""
        self._session = session
        self._key = key
        self.restored: Callable[[], object] = lambda: None
        self.tell: Callable[[str], object] = lambda _sentence: None
        self.hint = translate("History", "Restoring is a change like any other: Undo takes it back.")
        self._head = make_label(role="lead", wrap=True)
        self._caption = make_label(role="muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        content = QWidget()
        inner = column_of(content)
        inner.setContentsMargins(0, 0, 8, 16)
        inner.addLayout(self._rows)
        inner.addStretch(1)
        self.widget = QWidget()
        column = column_of(self.widget, self._head, self._caption)
        column.setSpacing(4)
        column.addWidget(scrolled(content), 1)
        self.begin()
        name = self._record.details if self._record is not None else self._last_known()
        self.title = translate("History", "History of {name}").format(name=name.company or name.contact_name)

    def begin(self) -> None:
        self._history: CustomerHistory = self._session.history.of_customer(self._session.actor, self._key)
        self._record: CustomerRecord | None = self._read_record()

    def _read_record(self) -> CustomerRecord | None:
        try:
            return self._session.customers.get(self._session.actor, self._key)
        except CustlistError:
            return None  # deleted: the newest entry says so

    def _last_known(self) -> CustomerDetails:
        found = CustomerHistory(self._key).read(2)
        return next((each.details for each in found if each.details is not None), CustomerDetails())

    def read(self, count: int) -> Sequence[CustomerVersion]:
        return self._history.read(count)

    def lines(self, version: Any) -> list[ToldLine]:
        return entry_lines(version.entry, Subject.CUSTOMER, ValueNames())

    def show(self, version: Any, *, is_now: bool) -> bool:
        details: CustomerDetails | None = version.details
        now = self._record.details if self._record is not None else None
        clear_layout(self._rows)
        differing = [name for name in CUSTOMER_FIELDS if details and now and self._differs(details, now, name)]
        self._say(version, details is not None, is_now, len(differing))
        for name in CUSTOMER_FIELDS if details is not None else ():
            if details is not None and (getattr(details, name) or name in differing):
                self._rows.addWidget(self._row(name, details, now if name in differing else None))
        return bool(differing) and not is_now

    @staticmethod
    def _differs(then: CustomerDetails, now: CustomerDetails, name: str) -> bool:
        return bool(getattr(then, name) != getattr(now, name))

    def _say(self, version: Any, was_there: bool, is_now: bool, count: int) -> None:
        moment = moment_text(version.entry.at)
        head = translate("History", "As it was on {moment}").format(moment=moment)
        if is_now:
            head = translate("History", "As it is now") if was_there else translate("History", "Deleted")
        self._head.setText(head)
        said = translate("History", "After a change by {person}.").format(person=version.entry.user)
        if count:
            said += " " + translate("History", "%Ln field(s) are different now.", "", count)
        elif not is_now and was_there and self._record is not None:
            said += " " + translate("History", "All of it is the same now.")
        self._caption.setText(said)

    def _row(self, name: str, then: CustomerDetails, now: CustomerDetails | None) -> QWidget:
        row = Outline() if now is not None else QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        label = make_label(words().fields[name].name, "muted")
        label.setFixedWidth(max(scaled(_LABEL), label.sizeHint().width()))
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        values = QVBoxLayout()
        values.setSpacing(0)
        empty = translate("HistoryWords", "Empty")
        values.addWidget(
            make_label(self._value(name, then) or empty, "strong" if now is not None else None, wrap=True)
        )
        layout.addLayout(values, 1)
        if now is not None:
            said = translate("History", "Now: {value}").format(value=excerpt(self._value(name, now)) or empty)
            values.addWidget(make_label(said, "caption", wrap=True))
            layout.addWidget(self._restore_button(name, then), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _restore_button(self, name: str, then: CustomerDetails) -> QWidget:
        button = make_button(translate("History", "Restore"), scale="small")
        said = translate("History", "Restore: {field}").format(field=words().fields[name].name)
        button.setAccessibleName(said)
        refusal = self._session.refusal(self.action)
        button.setEnabled(not refusal)
        button.setToolTip(refusal)
        button.clicked.connect(partial(self._restore_field, name, then))
        return button

    def _value(self, name: str, details: CustomerDetails) -> str:
        home = self._session.home_region
        return shown_value(name, details, dialled_numbers(details, home), home, current_language())

    def _restore_field(self, name: str, then: CustomerDetails) -> None:
        if self._restored(then, [name]):
            self.restored()

    def restore(self, version: Any) -> bool:
        return version.details is not None and self._restored(version.details, [])

    def _restored(self, then: CustomerDetails, fields: list[str]) -> bool:
        record, history, actor = self._record, self._session.history, self._session.actor
        if record is None:
            return False
        return run(self, lambda: history.restore_customer(actor, record, then, fields)) is not None

    def show_error(self, error: CustlistError) -> None:
        if isinstance(error, InvalidDetailsError):
            problem = error.problems[0]
            said = translate("History", "{field}: {problem}")
            self.tell(said.format(field=field_text(problem.field), problem=problem_sentence(problem)))
        else:
            self.tell(not_restored_text(error))

    def is_about(self, announcement: Announcement) -> bool:
        is_many = not announcement.keys
        return announcement.subject is Subject.CUSTOMER and (is_many or self._key in announcement.keys)
