"""What today's list has otherwise than a copy of it: found by a job, record by record and field by field."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.database.comparing import DifferingRow, TwoLists, Values, make_comparable
from custlist_desktop.database.differences import DifferenceFile, FieldChange, RecordDifference
from custlist_desktop.database.open_files import is_same_file
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.watch import WHOLE, Watch
from custlist_desktop.domain.account import TRADE_NAME_TEXTS
from custlist_desktop.domain.backups import BackupFacts
from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, OtherListError
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.services.core.authority import authorise_reader
from custlist_desktop.services.restoring.found_differences import FoundDifferences

COPY: Final = "copy.db"
DIFFERENCES: Final = "differences.db"

Side = Mapping[str, Any]
"""The columns of a record, as one of the lists has them."""

HOLDER: Final = "customer"
"""The field of an estimate that says whom it is for: a customer of the list, or details of its own."""
LINES: Final = "lines"
SITE: Final = "site"
DISCOUNT: Final = "discount"
TRADE_NAME: Final = "trade_name_id"
LOGO: Final = "logo"

_SITE: Final = ("differs", "address_line1", "address_line2", "city", "country", "state_province", "postal_code")
SITE_COLUMNS: Final = tuple(f"site_{name}" for name in _SITE)
HOLDER_COLUMNS: Final = ("customer_id", *CONTACT_FIELDS)
PLAIN_COLUMNS: Final = (
    "number", "title", "status", "currency", "issued_on", "valid_until", "language", "estimator", "markup", "taxes",
    "scope_of_work", "terms", "notes",
)  # fmt: skip
"""Of an estimate: columns that are fields of their own, under the same name."""
_ESTIMATE: Final = (
    *PLAIN_COLUMNS, *HOLDER_COLUMNS, TRADE_NAME, *SITE_COLUMNS, "discount_kind", "discount",
)  # fmt: skip
FIELD_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    **{name: (name,) for name in PLAIN_COLUMNS},
    HOLDER: HOLDER_COLUMNS,
    TRADE_NAME: (TRADE_NAME,),
    SITE: SITE_COLUMNS,
    DISCOUNT: ("discount_kind", "discount"),
}
"""The columns of each field of an estimate but its lines."""
TEMPLATE_COLUMNS: Final = ("kind", "language", "name", "text")
DEFAULTS_COLUMNS: Final = (
    "currency", "language", "markup", "aim", "taxes", "days_valid", "number_pattern", "paper", "sent_after_download",
)  # fmt: skip
USER_COLUMNS: Final = ("name", "email", "role", "active")
_BULK: Final = frozenset(
    ("import", "import_update", "undo_import", "add_sample", "remove_sample", "undo_remove_sample")
)
_OF_SAMPLES: Final = frozenset(("add_sample", "remove_sample", "undo_remove_sample"))


_WANTED: Final[Mapping[str, Sequence[str]]] = {
    "customer": CUSTOMER_FIELDS,
    "estimate": _ESTIMATE,
    "estimate_line": ("estimate_id", "position"),
    "trade_name": TRADE_NAME_TEXTS,
    "text_template": TEMPLATE_COLUMNS,
    "estimate_defaults": DEFAULTS_COLUMNS,
    "user_account": USER_COLUMNS,
    "journal": ("at",),
    "list_identity": ("tag",),
}
"""The tables that are read of a copy."""


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """What to compare.

    Attributes:
        address: today's list.
        source: the copy: any customer list of this or an older version.
        folder: a private one, in which the copy that is compared and the `DifferenceFile` are made.
        actor: who compares; None in a list that has no users yet.
    """

    address: ListAddress
    source: Path
    folder: Path
    actor: Actor | None

    @property
    def copy(self) -> Path:
        return self.folder / COPY

    @property
    def differences(self) -> Path:
        return self.folder / DIFFERENCES


@dataclass(frozen=True, slots=True)
class ComparedLists:
    """What a comparison found.

    Attributes:
        customers: how many the copy has, and today's list.
        estimates: likewise.
        records: how many of each kind were added, changed and deleted since; users are one that changed.
        facts: what is known of the copy: when it was made, and why.
    """

    customers: tuple[int, int]
    estimates: tuple[int, int]
    records: Mapping[Since, Mapping[RecordKind, int]]
    facts: BackupFacts

    @property
    def counts(self) -> dict[Since, int]:
        """How many records were added, changed and deleted since."""
        return {since: sum(kinds.values()) for since, kinds in self.records.items()}

    @property
    def total(self) -> int:
        """How many records differ."""
        return sum(self.counts.values())


def compare_lists(request: CompareRequest, progress: Progress) -> ComparedLists:
    """Finds what differs, and writes it into ``request.differences``, which can be read meanwhile; a job.

    Raises:
        NotAllowedError: only an Account Owner compares.
        OtherListError: the source is a list of its own.
        DatabaseFileError: the source, or today's list, can't be read.
        TemporaryFolderError: there is no room for the copy.
        CancelledError: ``progress`` said so.
    """
    if request.actor is not None:
        with closing(open_reader(request.address)) as reader:
            authorise_reader(reader, request.actor, Action.RESTORE_LIST)
    if is_same_file(request.address.path, request.source):
        raise DatabaseFileError(FileTrouble.IN_USE, request.source)
    had_tag = make_comparable(
        request.source, request.copy, lambda done, total: progress(done * WHOLE // 2 // max(total, 1), WHOLE)
    )
    facts = look_at(request.copy).facts
    try:
        if facts is None:
            raise DatabaseFileError(FileTrouble.DAMAGED, request.source)
        return _compared(request, progress, facts, had_tag=had_tag)
    except DatabaseFileError as error:
        if error.path == request.copy:
            raise DatabaseFileError(error.trouble, request.source, **error.facts) from error
        raise


def _compared(request: CompareRequest, progress: Progress, facts: BackupFacts, *, had_tag: bool) -> ComparedLists:
    with DifferenceFile.create(request.differences) as file:
        found = FoundDifferences(file)

        def tell(done: int, total: int) -> None:
            found.write_if_due()
            progress(done, total)

        watch = Watch(tell)
        watch.stage(0.5)
        with TwoLists(request.address, request.copy, watch) as lists:
            for table, columns in _WANTED.items():
                lists.require(table, columns)
            if not lists.is_same_list(has_tag=had_tag):
                raise OtherListError(request.source)
            found.add(_differences(lists, watch))
            watch.finish()
            return ComparedLists(lists.count("customer"), lists.count("estimate"), file.counts(), facts)


def _differences(lists: TwoLists, watch: Watch) -> Iterator[RecordDifference]:
    finding = _Finding(lists)
    watch.stage(0.75, sum(lists.count("customer")) * 40)
    yield from finding.customers()
    watch.stage(0.85, sum(lists.count("estimate_line")) * 40)
    others = lists.estimates_with_other_lines()
    watch.stage(0.98, sum(lists.count("estimate")) * 80)
    yield from finding.estimates(others)
    yield from finding.trade_names()
    yield from finding.templates()
    yield from finding.defaults()
    yield from finding.users()


class _Finding:
    """Makes differences of rows that differ."""

    def __init__(self, lists: TwoLists) -> None:
        self._lists = lists
        self._files: dict[str, str] = {}

    def customers(self) -> Iterator[RecordDifference]:
        for row in self._lists.differing("customer", CUSTOMER_FIELDS, has_origin=True):
            then, now = _named(CUSTOMER_FIELDS, row.then), _named(CUSTOMER_FIELDS, row.now)
            shown = now or then or {}
            facts = {"name": shown["company"] or shown["contact_name"]}
            facts |= _sides(then, now, ("company", "contact_name", "city", "country"))
            yield self._difference(RecordKind.CUSTOMER, row, facts, _plain_changes(CUSTOMER_FIELDS, then, now))

    def estimates(self, with_other_lines: str) -> Iterator[RecordDifference]:
        besides = ("total",)
        rows = self._lists.differing("estimate", _ESTIMATE, besides, also=with_other_lines, has_origin=True)
        for row in rows:
            then, now = (_named((*_ESTIMATE, *besides), side) for side in (row.then, row.now))
            old_lines, new_lines = self._lists.lines(row.key)
            shown = now or then or {}
            facts: dict[str, Any] = {"number": shown["number"], "title": shown["title"]}
            for side, columns, lines, in_copy in (("then", then, old_lines, True), ("now", now, new_lines, False)):
                if columns is not None:
                    facts[side] = {"total": columns["total"], "currency": columns["currency"], "lines": len(lines)}
                    facts[side] |= {"customer": self._holder(columns, in_copy)["name"], "status": columns["status"]}
            changes = self._estimate_changes(then, now, old_lines, new_lines)
            if changes:  # but for places of lines that were spaced anew
                yield self._difference(RecordKind.ESTIMATE, row, facts, changes)

    def _estimate_changes(
        self,
        then: Side | None,
        now: Side | None,
        old_lines: Sequence[Values],
        new_lines: Sequence[Values],
    ) -> tuple[FieldChange, ...]:
        changes = list(_plain_changes(PLAIN_COLUMNS, then, now))
        told: dict[str, Callable[[Side, bool], Any]] = {
            HOLDER: self._holder,
            TRADE_NAME: self._trade_name,
            SITE: lambda side, _in_copy: {name: side[name] for name in SITE_COLUMNS},
            DISCOUNT: lambda side, _in_copy: {name: side[name] for name in FIELD_COLUMNS[DISCOUNT]},
        }
        changes += [
            _change(field, then, now, tell)
            for field, tell in told.items()
            if _differ(then, now, FIELD_COLUMNS[field])
        ]
        if old_lines != new_lines:
            changes.append(
                _change(
                    LINES, then, now, lambda side, in_copy: _told_lines(side, old_lines if in_copy else new_lines)
                )
            )
        return tuple(changes)

    def _holder(self, columns: Side, in_copy: bool) -> dict[str, Any]:
        """Whom an estimate is for: the name, and the key of the customer that it is linked to."""
        key = columns["customer_id"]
        found: Values | None = columns["company"], columns["contact_name"]
        if key is not None:
            found = self._lists.named("customer", ("company", "contact_name"), key, in_copy=in_copy)
        company, contact = found or ("", "")
        return {"key": key, "name": company or contact}

    def _trade_name(self, columns: Side, in_copy: bool) -> str | None:
        if columns["trade_name_id"] is None:
            return None
        found = self._lists.named("trade_name", ("name",), columns["trade_name_id"], in_copy=in_copy)
        return "" if found is None else str(found[0])

    def trade_names(self) -> Iterator[RecordDifference]:
        columns = (*TRADE_NAME_TEXTS, "is_default", "logo", "logo_format")
        for row in self._lists.differing("trade_name", columns):
            then, now = _named(columns, row.then), _named(columns, row.now)
            facts = {"name": (now or then or {})["name"]}
            changes = list(_plain_changes((*TRADE_NAME_TEXTS, "is_default"), then, now))
            if _differ(then, now, ("logo", "logo_format")):
                changes.append(_change(LOGO, then, now, lambda side, _in_copy: side["logo"] is not None))
            yield self._difference(RecordKind.TRADE_NAME, row, facts, tuple(changes))

    def templates(self) -> Iterator[RecordDifference]:
        for row in self._lists.differing("text_template", TEMPLATE_COLUMNS):
            then, now = _named(TEMPLATE_COLUMNS, row.then), _named(TEMPLATE_COLUMNS, row.now)
            shown = now or then or {}
            facts = {name: shown[name] for name in ("name", "kind", "language")}
            yield self._difference(RecordKind.TEXT_TEMPLATE, row, facts, _plain_changes(TEMPLATE_COLUMNS, then, now))

    def defaults(self) -> Iterator[RecordDifference]:
        for row in self._lists.differing("estimate_defaults", DEFAULTS_COLUMNS):
            then, now = _named(DEFAULTS_COLUMNS, row.then), _named(DEFAULTS_COLUMNS, row.now)
            changes = _plain_changes(DEFAULTS_COLUMNS, then, now)
            yield self._difference(RecordKind.ESTIMATE_DEFAULTS, row, {}, changes)

    def users(self) -> Iterator[RecordDifference]:
        """One row for all of them; nobody is ever deleted."""
        changes: list[FieldChange] = []
        newest: DifferingRow | None = None
        for row in self._lists.differing("user_account", USER_COLUMNS):
            changes.append((str(row.key), _named(USER_COLUMNS, row.then), _named(USER_COLUMNS, row.now)))
            if newest is None or (row.last and (not newest.last or row.last.entry > newest.last.entry)):
                newest = row
        if newest is not None:
            one = DifferingRow(0, (), (), None, newest.last)
            yield self._difference(RecordKind.USERS, one, {}, tuple(changes))

    def _difference(
        self, kind: RecordKind, row: DifferingRow, facts: dict[str, Any], changes: tuple[FieldChange, ...]
    ) -> RecordDifference:
        since = Since.ADDED if row.then is None else Since.DELETED if row.now is None else Since.CHANGED
        last, bulk = row.last, ""
        if last is not None and last.action in _BULK:
            bulk = last.change_id
            facts |= {"file": self._file_of(bulk)}
            if last.action in _OF_SAMPLES:
                facts |= {"is_sample": True}
            if since is not Since.CHANGED:
                changes = ()  # of as many as a file has, all that there is would be another list
        if last is None:
            return RecordDifference(kind, row.key, since, facts, changes, row.version)
        found = (last.entry, last.at, last.user_name, bulk)
        return RecordDifference(kind, row.key, since, facts, changes, row.version, *found)

    def _file_of(self, change_id: str) -> str:
        if change_id not in self._files:
            self._files[change_id] = self._lists.file_of_import(change_id)
        return self._files[change_id]


def _named(columns: Sequence[str], values: Values | None) -> dict[str, Any] | None:
    return None if values is None else dict(zip(columns, values, strict=True))


def _differ(then: Side | None, now: Side | None, columns: Sequence[str]) -> bool:
    """Whether one of the columns differs; of a record that only one list has, whether it says anything."""
    if then is None or now is None:
        side = then or now or {}
        return any(side[name] not in (None, "", 0, "[]") for name in columns)
    return any(then[name] != now[name] for name in columns)


def _plain_changes(columns: Sequence[str], then: Side | None, now: Side | None) -> tuple[FieldChange, ...]:
    """A change for each column that differs; values as the file keeps them."""
    return tuple(
        (name, None if then is None else then[name], None if now is None else now[name])
        for name in columns
        if _differ(then, now, (name,))
    )


def _sides(then: Side | None, now: Side | None, columns: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Of the sides that there are, some columns: what a row shows of a record."""
    sides = {"then": then, "now": now}
    return {name: {each: side[each] for each in columns} for name, side in sides.items() if side is not None}


def _change(field: str, then: Side | None, now: Side | None, told: Callable[[Side, bool], Any]) -> FieldChange:
    """A change of what ``told`` makes of a side, and of whether that is the copy's."""
    return field, None if then is None else told(then, True), None if now is None else told(now, False)


def _told_lines(side: Side, lines: Sequence[Values]) -> dict[str, Any]:
    """The lines of an estimate, each its key and columns, and what they come to."""
    return {"lines": [list(line) for line in lines], "total": side["total"], "currency": side["currency"]}
