"""The table of heads: what each row says is what a head is taken for."""

from collections import defaultdict

import pytest

from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.heads import NUMBER, Head, Meaning, head_key, heads, sources

PEOPLE = ""


@pytest.mark.parametrize("product", [PEOPLE, *sources()], ids=lambda product: product or "what people write")
def test_every_row_of_the_table_is_recognised_as_what_it_says(product: str) -> None:
    rows = [head for head in heads() if product in (head.products or (PEOPLE,))]
    assert [head.text for head in rows if not _is_recognised(head)] == []


def _is_recognised(head: Head) -> bool:
    """Whether the recogniser says of ``head``, however it is written, what its row says."""
    written = head.text.replace(NUMBER, "2")
    found = [recognised(each) for each in (written, written.upper(), written.title())]
    return all(each and _without_group(each) == _without_group(head.meaning) for each in found)


def test_no_head_stands_in_the_table_with_two_meanings() -> None:
    meanings = defaultdict(set)
    for head in heads():
        meanings[head_key(head.text)].add(head.meaning)
    for names in FIELD_NAMES.values():
        for target, name in names.items():
            for meaning in meanings[head_key(name)]:
                assert meaning.target is target
    assert {key: found for key, found in meanings.items() if len(found) > 1} == {}


def test_every_head_of_a_product_says_which_and_every_product_where_it_was_read() -> None:
    named = {product for head in heads() for product in head.products}
    assert named <= set(sources())
    assert all(name and url for name, url in sources().values())


def _without_group(meaning: Meaning) -> tuple[object, ...]:
    """What a head says apart from whose it is, which its words may say besides."""
    return meaning.target, meaning.is_second_choice, meaning.is_labelled, meaning.unsettled, meaning.left_out
