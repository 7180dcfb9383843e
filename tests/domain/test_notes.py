"""A file's notes are merged line by line into those that are there: nothing that a person wrote goes (M15)."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.notes import MergedNotes, holds_notes, merged_notes
from custlist_desktop.domain.text import fold


@pytest.mark.parametrize(
    ("before", "incoming", "expected"),
    [
        ("", "Fax: 1", MergedNotes("Fax: 1", ("Fax: 1",))),
        ("Gate code 1234", "", MergedNotes("Gate code 1234")),
        ("Gate code 1234", "Fax: 1", MergedNotes("Gate code 1234\nFax: 1", ("Fax: 1",))),
        ("Gate CODE\nFax: 1", "gate code\nFax: 1", MergedNotes("Gate CODE\nFax: 1")),
        ("Fax: 1\nOwes us", "FAX: 2", MergedNotes("FAX: 2\nOwes us", ("FAX: 2",), ("Fax: 1",))),
        ("Fax: 1\nFax: 2", "Fax: 3", MergedNotes("Fax: 1\nFax: 2\nFax: 3", ("Fax: 3",))),
        ("Fax: 1", "Fax: 2\nFax: 3", MergedNotes("Fax: 1\nFax: 2\nFax: 3", ("Fax: 2", "Fax: 3"))),
        ("Fax: 1 (ask Bob)", "Fax: 1", MergedNotes("Fax: 1 (ask Bob)")),
        ("Terms: Net 30", "Terms: Net 3", MergedNotes("Terms: Net 3", ("Terms: Net 3",), ("Terms: Net 30",))),
        ("Story: a\nb", "Story: c\nd\nFax: 1",
         MergedNotes("Story: a\nb\nStory: c\nd\nFax: 1", ("Story: c", "d", "Fax: 1"))),
        ("See http://a.example", "See http://b.example",
         MergedNotes("See http://a.example\nSee http://b.example", ("See http://b.example",))),
        ("At 10:30", "At 10:45", MergedNotes("At 10:30\nAt 10:45", ("At 10:45",))),
        ("Visit\nok", "Visit\nok\n\nVisit 2\nok", MergedNotes("Visit\nok\nVisit 2\nok", ("Visit 2", "ok"))),
    ],
)  # fmt: skip
def test_m15_lines_stay_or_give_way_to_the_one_with_their_label(
    before: str, incoming: str, expected: MergedNotes
) -> None:
    assert merged_notes(before, incoming) == expected


def test_m15_what_does_not_fit_is_left_out_line_by_line_and_named() -> None:
    merged = merged_notes("Gate code\nFax: 1", "A long line\nFax: 123456789\nOk", 19)
    assert merged == MergedNotes("Gate code\nFax: 1\nOk", ("Ok",), (), ("A long line", "Fax: 123456789"))
    assert not holds_notes("x" * 100_000, "More")


_lines = st.sampled_from(["", "Gate code 1234", "GATE CODE 1234", "Fax: 1", "fax: 2", "Fax: 1, ask Bob", "Fax:", "é"])
_notes = st.lists(_lines, max_size=6).map(lambda lines: "\n".join(lines).strip())


@given(_notes, _notes)
def test_m15_every_line_of_before_stays_or_is_said_to_be_replaced_and_every_line_that_comes_is_there(
    before: str, incoming: str
) -> None:
    merged = merged_notes(before, incoming)
    there = Counter(map(fold, merged.text.split("\n")))
    assert not Counter(map(fold, before.split("\n"))) - there - Counter(map(fold, [*merged.replaced, ""]))
    for line in incoming.split("\n"):
        assert any(known.startswith(fold(line)) for known in there)
    assert merged_notes(merged.text, incoming).text == merged.text
    assert holds_notes(merged.text, incoming)
