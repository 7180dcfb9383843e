"""What a person decides about rows of a staging file, and which rows have to do with each other."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from custlist_desktop.database.staging.staging_file import StagingFile, chosen
from custlist_desktop.database.staging.tables import INSERT_INCOMING
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import Decision, Outcome

Row = tuple[Any, ...]

_CHOICES: Final = {
    Decision.CREATE: "NOT read_error AND NOT own_error",
    Decision.UPDATE: "NOT read_error AND twin_of IS NULL AND (customer IS NOT NULL OR is_several)",
    Decision.SKIP: "1",
}
"""Which rows have a choice, as conditions on the table fate."""

OFFERED: Final = _CHOICES | {
    Decision.UPDATE: f"""{_CHOICES[Decision.UPDATE]} AND (is_several OR is_same OR (NOT merged_error AND NOT EXISTS (
        SELECT 1 FROM fate AS other
        WHERE other.customer = fate.customer AND other.number <> fate.number AND other.outcome = 'update')))"""
}
"""The choices that would work: not an update that would be refused, by itself or because of another row."""


_SAME_ROWS: Final = (
    "o.reference = r.reference AND r.reference <> ''",
    "o.digest = r.digest",
    "o.email_key = r.email_key AND o.company_key IS r.company_key AND o.contact_key IS r.contact_key",
    "o.company_key IS r.company_key AND o.contact_key IS r.contact_key"
    " AND coalesce(r.company_key, r.contact_key) IS NOT NULL",
)
"""Access `Matches` tells rows that are the same, a little wider: each condition is one of the file's indexes."""

_FIELDS: Final = ", ".join(CUSTOMER_FIELDS)


class Decisions:
    """The table of fates as a person changes it. Changes are made inside a transaction of the staging file."""

    def __init__(self, staging: StagingFile) -> None:
        self._connection = staging.connection

    def has_candidate(self, number: int, customer: int | None) -> bool:
        return self._has("SELECT 1 FROM candidate WHERE number = ? AND customer = ?", number, customer)

    def decide(self, number: int, decision: Decision) -> None:
        """Decides about a row, which gives way to another one that changes the same customer already."""
        self._connection.execute(
            "UPDATE fate SET decision = ?, decided = 1, rival_of = NULL WHERE number = ?", (decision.value, number)
        )
        self._connection.execute(
            """
            UPDATE fate SET rival_of = (
                SELECT min(other.number) FROM fate AS other
                WHERE other.customer = fate.customer AND other.number <> fate.number AND other.outcome = 'update'
            ) WHERE number = ? AND outcome = 'update'
            """,
            (number,),
        )

    def say_who(self, number: int, customer: int, facts: tuple[bool, bool, bool], names: tuple[str, str]) -> None:
        """Makes a row a customer.

        Args:
            facts: whether it changes nothing there, and whether the changed customer has errors, or warnings.
        """
        self._connection.execute(
            "UPDATE fate SET customer = ?, is_same = ?, merged_error = ?, merged_warning = ?,"
            " company = ?, contact_name = ? WHERE number = ?",
            (customer, *facts, *names, number),
        )

    def decide_all(self, outcome: Outcome | None, decision: Decision) -> int:
        """Decides alike about all rows with ``outcome`` (all with None) that have this choice; returns how many."""
        condition, values = chosen(outcome)
        is_known = "customer IS NOT NULL" if decision is Decision.UPDATE else "1"
        self._connection.execute(
            f"UPDATE fate SET decision = ?, decided = 1 WHERE number IN (SELECT number FROM fate WHERE {condition})"
            f" AND {_CHOICES[decision]} AND {is_known}",
            (decision.value, *values),
        )
        count = self._connection.changes()
        if decision is Decision.UPDATE:
            self._connection.execute(
                """
                UPDATE fate SET rival_of = shared.first FROM (
                    SELECT customer, min(number) AS first FROM fate WHERE outcome = 'update'
                    GROUP BY customer HAVING count(*) > 1
                ) AS shared
                WHERE fate.customer = shared.customer AND fate.outcome = 'update' AND fate.number > shared.first
                """
            )
        return count

    def decided(self, number: int) -> tuple[str, int | None] | None:
        """What a person decided about a row, and the customer where several fitted; None where nobody did."""
        row: tuple[str, int | None] | None = self._connection.execute(
            "SELECT decision, iif(is_several, customer, NULL) FROM fate WHERE number = ? AND decided", (number,)
        ).fetchone()
        return row

    def choice(self, number: int, decision: Decision) -> tuple[bool, int | None, bool]:
        """Whether a row has this choice, its customer, and whether several fit it."""
        has_choice, customer, is_several = self._connection.execute(
            f"SELECT {_CHOICES[decision]}, customer, is_several FROM fate WHERE number = ?", (number,)
        ).fetchone()
        return bool(has_choice), customer, bool(is_several)

    def let_others_give_way(self, number: int, customer: int | None) -> None:
        """Lets rows that nobody decided about give way to this one, which changes the same customer."""
        self._connection.execute(
            "UPDATE fate SET rival_of = ?1"
            " WHERE customer = ?2 AND number <> ?1 AND NOT decided AND outcome = 'update'",
            (number, customer),
        )

    def twin(self, number: int) -> tuple[int | None, int | None]:
        """The earlier row that a row is the same as, and its customer."""
        first, customer = self._connection.execute(
            "SELECT twin_of, customer FROM fate WHERE number = ?", (number,)
        ).fetchone()
        return first, customer

    def swap_twins(self, number: int, first: int | None) -> bool:
        """Makes the earlier row the one that isn't taken, if nobody decided about it; returns whether it is now."""
        self._connection.execute(
            "UPDATE fate SET twin_of = ?1, decision = 'update' WHERE number = ?2 AND NOT decided", (number, first)
        )
        is_changed = self._connection.changes() > 0
        if is_changed:
            self._connection.execute("UPDATE fate SET twin_of = NULL WHERE number = ?", (number,))
        return is_changed

    def others_that_change(self, number: int) -> list[int]:
        """The rows that change the customer whom a row changes, in the file's order."""
        return self._numbers(
            "SELECT other.number FROM fate JOIN fate AS other ON other.customer = fate.customer"
            " AND other.outcome = 'update' WHERE fate.number = ? AND fate.outcome = 'update' ORDER BY other.number",
            number,
        )

    def give_way(self, number: int, to: int) -> None:
        """Lets a row give way to another one."""
        self._connection.execute("UPDATE fate SET rival_of = ? WHERE number = ?", (to, number))

    def same_rows(self, number: int, most: int) -> set[int]:
        """Rows that may be the same as this one, up to ``most`` in each way to be it."""
        return {
            other
            for condition in _SAME_ROWS
            for other in self._numbers(
                f"SELECT o.number FROM incoming AS r CROSS JOIN incoming AS o ON {condition}"
                f" WHERE r.number = ? LIMIT {most}",
                number,
            )
        }

    def same_customer(self, number: int, most: int) -> set[int]:
        """Up to ``most`` rows that are the customer who this one is."""
        customers = "SELECT customer FROM fate WHERE number = ? AND customer IS NOT NULL"
        return set(self._numbers(f"SELECT number FROM fate WHERE customer IN ({customers}) LIMIT {most}", number))

    def cells(self, number: int) -> tuple[str, str, str | None, dict[int, str]] | None:
        """The cells of a row, what is beside them, why it was skipped, and the own text of mended cells by place."""
        row = self._connection.execute("SELECT cells, beside, skipped FROM incoming WHERE number = ?", (number,))
        found = row.fetchone()
        if found is None:
            return None
        mended = self._connection.execute(
            "SELECT place, own_text FROM mended WHERE number = ? ORDER BY place", (number,)
        )
        return (*found, dict(mended.fetchall()))

    def replace(self, number: int, values: Sequence[Any], mended: Mapping[int, str]) -> None:
        """Puts other columns in the place of a row's, and the own text of mended cells by place."""
        self._connection.execute("DELETE FROM incoming WHERE number = ?", (number,))
        self._connection.execute(INSERT_INCOMING, tuple(values))
        self._connection.execute("DELETE FROM mended WHERE number = ?", (number,))
        self._connection.executemany(
            "INSERT INTO mended VALUES (?, ?, ?)", [(number, place, text) for place, text in mended.items()]
        )

    def given(self, number: int) -> Row:
        """`CUSTOMER_FIELDS` of a row."""
        row: Row = self._connection.execute(f"SELECT {_FIELDS} FROM incoming WHERE number = ?", (number,)).fetchone()
        return row

    def before_and_after(self, number: int) -> tuple[Row, Row] | None:
        """`CUSTOMER_FIELDS` of the customer that a row updates, as it is and as it will be; None for a new one.

        The customer list is attached.
        """
        before: Row | None = self._connection.execute(
            f"SELECT {_FIELDS} FROM list.customer WHERE id = (SELECT customer FROM fate WHERE number = ?"
            " AND twin_of IS NULL AND (outcome IN ('update', 'unchanged') OR"
            " (outcome = 'refused' AND decision = 'update')))",
            (number,),
        ).fetchone()
        if before is None:
            return None
        after: Row | None = self._connection.execute(
            f"SELECT {_FIELDS} FROM merged WHERE number = ?", (number,)
        ).fetchone()
        return before, after or before

    def _has(self, sql: str, *values: int | None) -> bool:
        return self._connection.execute(sql, values).fetchone() is not None

    def _numbers(self, sql: str, number: int) -> list[int]:
        return [other for (other,) in self._connection.execute(sql, (number,))]
