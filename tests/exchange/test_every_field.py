"""A field of the catalogue is in every file and in every answer of the shell, whichever it is."""

import json
import re
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.cli.lines import customer_lines
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.field_values import dialled_numbers, shown_value
from custlist_desktop.domain.fields import FIELDS, FieldKind
from custlist_desktop.domain.words import words_of
from custlist_desktop.exchange.formats import VCardVersion, formats
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.reading import open_source
from custlist_desktop.exchange.targets import Target
from custlist_desktop.proposals.customer_list import COLUMNS
from custlist_desktop.services.duplicates.merge_plan import MergePlan, candidates
from custlist_desktop.system.config import LANGUAGES
from tests.exchange.exports import export
from tests.helpers.every_field import EVERYTHING
from tests.helpers.open_list import HOME_REGION, OpenList

NAMES = [each.name for each in FIELDS]
EVERY_FIELD = pytest.mark.parametrize("name", NAMES)


@EVERY_FIELD
def test_a_column_of_a_file_can_fill_it_and_its_words_say_so(name: str) -> None:
    for language in LANGUAGES:
        meaning = recognised(words_of(language).fields[name].name)
        assert meaning is not None
        assert meaning.target is Target(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_card_has_it(open_list: OpenList, tmp_path: Path, language: str) -> None:
    open_list.customers.add(open_list.owner, EVERYTHING)
    for ending in ("csv", "xlsx", "ods"):
        out = tmp_path / f"out.{ending}"
        export(open_list.path, out, formats()[ending], language)
        source = open_source(out)
        heads = [words_of(language).fields[name].name for name in NAMES]
        assert list(source.columns)[1:] == heads
        assert all(next(iter(source.rows)).cells)
    for version in VCardVersion:
        out = tmp_path / f"{version}.vcf"
        export(open_list.path, out, formats()["vcf"], language, vcard_version=version)
        card = re.sub(r"\r\n ", "", out.read_bytes().decode())
        lines = card.splitlines()
        for each in FIELDS:
            if each.vcard:
                written = ",".join(each.vcard_types).lower()
                assert [line for line in lines if line.startswith(each.vcard)], (each.vcard, written)
        found = {recognised(head).target for head in open_source(out).columns if recognised(head)}  # type: ignore[union-attr]
        assert {Target(name) for name in NAMES} - found == set()


@EVERY_FIELD
def test_the_shell_shows_it_and_prints_it_as_json(open_list: OpenList, name: str) -> None:
    key = open_list.customers.add(open_list.owner, EVERYTHING).id
    with closing(open_reader(open_list.file.address)) as reader:
        customer = next(reader.customers([key]))
    assert json.loads(json.dumps(customer))[name] == getattr(EVERYTHING, name)
    numbers = dialled_numbers(EVERYTHING, HOME_REGION)
    shown = shown_value(name, EVERYTHING, numbers, HOME_REGION, "en")
    assert any(line.endswith(f": {shown}") for line in customer_lines(customer, HOME_REGION))


@EVERY_FIELD
def test_a_merged_customer_gets_it_from_who_has_it(open_list: OpenList, name: str) -> None:
    poor = open_list.customers.add(open_list.owner, type(EVERYTHING)(company=EVERYTHING.company)).id
    rich = open_list.customers.add(open_list.owner, EVERYTHING).id
    plan = MergePlan(candidates([poor, rich]), HOME_REGION)
    plan.keep(0)
    assert plan.result(name) == getattr(EVERYTHING, name)


def test_a_printed_list_has_it_by_itself_or_with_the_street() -> None:
    assert set(COLUMNS) == {each.name for each in FIELDS if each.kind is not FieldKind.STREET} | {"street"}
