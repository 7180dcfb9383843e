"""vCards 2.1, 3.0 and 4.0 as phones, Outlook, Apple and Google write them, as rows with columns of their own."""

from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import FileFormat, ImportFileError, ImportTrouble, ReadOptions
from custlist_desktop.exchange.vcards import open_vcards

Rows = Callable[[str | bytes], list[dict[str, str]]]


@pytest.fixture
def rows(tmp_path: Path) -> Rows:
    """The cards of a file as what they give by column, empty cells left out."""

    def read(content: str | bytes) -> list[dict[str, str]]:
        path = tmp_path / "cards.vcf"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        source = open_source(path)
        return [
            {column: cell for column, cell in zip(source.columns, row.cells, strict=True) if cell}
            for row in source.rows
        ]

    return read


def _card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def test_outlook_card_of_version_2_1(rows: Rows) -> None:
    card = _card(
        "N;LANGUAGE=fr-ca;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Gagn=E9;Am=E9lie;;Mme",
        "FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Am=E9lie Gagn=E9",
        "ORG:Toitures Gagne inc.;Ventes",
        "TITLE:Estimatrice",
        "NOTE;ENCODING=QUOTED-PRINTABLE:Rappeler le lundi.=0D=0A=0D=0APorte bleue=",
        " au fond=0D=0A=",
        "",
        "TEL;WORK;VOICE:(514) 555-0123",
        "TEL;CELL;VOICE:(514) 555-0124",
        "TEL;WORK;FAX:(514) 555-0125",
        "ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:;;12, rue =C3=89tienne=",
        "=0D=0ABureau 3;Montr=C3=A9al;QC;H2X 1Y4;Canada",
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:12, rue Etienne=0D=0A=",
        "Bureau 3",
        "URL;WORK:https://example.com/a:b",
        "EMAIL;PREF;INTERNET:amelie@example.com",
        "PHOTO;TYPE=JPEG;ENCODING=BASE64:",
        " /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh",
        " wcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjI=",
        "",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
        "REV:20261124T081500Z",
        version="2.1",
    )
    assert rows(card) == [
        {
            "vcard:fn": "Amélie Gagné",
            "vcard:prefix": "Mme",
            "vcard:given": "Amélie",
            "vcard:family": "Gagné",
            "vcard:org": "Toitures Gagne inc.",
            "vcard:title": "Estimatrice",
            "vcard:email": "amelie@example.com",
            "vcard:tel:work": "(514) 555-0123",
            "vcard:tel:cell": "(514) 555-0124",
            "vcard:url": "https://example.com/a:b",
            "vcard:adr:street": "12, rue Étienne",
            "vcard:adr:extended": "Bureau 3",
            "vcard:adr:city": "Montréal",
            "vcard:adr:region": "QC",
            "vcard:adr:code": "H2X 1Y4",
            "vcard:adr:country": "Canada",
            "vcard:note": "Rappeler le lundi.\n\nPorte bleue au fond\nDepartment: Ventes\nWork fax: (514) 555-0125",
            "vcard:picture": "Photo",
        }
    ]


def test_android_cards_of_version_2_1(rows: Rows) -> None:
    cards = _card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89lan;=42=C3=A9=74=6F=6E;;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=42=C3=A9=74=6F=6E=20=",
        "=C3=89lan",
        "TEL;CELL;PREF:+15145550123",
        "TEL;HOME:+15145550199",
        "TEL;X-Custom(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43):+15145550177",
        version="2.1",
    ) + _card("N:;;;;", "FN:", "TEL;VOICE:911", version="2.1")
    assert rows(cards) == [
        {
            "vcard:fn": "Béton Élan",
            "vcard:given": "Béton",
            "vcard:family": "Élan",
            "vcard:tel:cell": "+15145550123",
            "vcard:tel:work": "+15145550177",
            "vcard:note": "Home: +15145550199",
        },
        {"vcard:tel:work": "911"},
    ]


def test_apple_card_of_version_3_0(rows: Rows) -> None:
    card = _card(
        "PRODID:-//Apple Inc.//macOS 15.1//EN",
        "N:Tremblay;Jean;Marie;Dr.;fils",
        "FN:Dr. Jean Marie Tremblay fils",
        "ORG:Toiture\\, Bardeaux & Fils;",
        "TITLE:Contremaître",
        "EMAIL;type=INTERNET;type=HOME:jean@home.example",
        "EMAIL;type=INTERNET;type=WORK;type=pref:jean@example.com",
        "item1.TEL;type=pref:(418) 555-0101",
        "item1.X-ABLabel:_$!<Main>!$_",
        "TEL;type=IPHONE;type=CELL;type=VOICE:(418) 555-0102",
        "TEL;type=HOME;type=FAX:(418) 555-0103",
        "item2.URL;type=pref:https\\://example.com",
        "item2.X-ABLabel:_$!<HomePage>!$_",
        "item3.ADR;type=HOME:;;9 rue du Lac;Lévis;QC;G6V 1A1;Canada",
        "item4.ADR;type=WORK;type=pref:;;12 rue Principale\\nSuite 3;Québec;Québec;G1K",
        "  2L2;Canada",
        "item4.X-ABADR:ca",
        "NOTE:Premier appel\\; le 3 mai\\nA un chien",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD",
        " 4QBMRXhpZgAATU0AKgAAAAgAAgESAAMAAAABAAEAAIdpAAQAAAABAAAAJgAAAAA=",
        "UID:5F2E1A5B-0000-4000-8000-000000000000",
    )
    assert rows(card) == [
        {
            "vcard:fn": "Dr. Jean Marie Tremblay fils",
            "vcard:prefix": "Dr.",
            "vcard:given": "Jean",
            "vcard:additional": "Marie",
            "vcard:family": "Tremblay",
            "vcard:suffix": "fils",
            "vcard:org": "Toiture, Bardeaux & Fils",
            "vcard:title": "Contremaître",
            "vcard:email": "jean@example.com",
            "vcard:tel:work": "(418) 555-0101",
            "vcard:tel:cell": "(418) 555-0102",
            "vcard:url": "https://example.com",
            "vcard:adr:street": "12 rue Principale",
            "vcard:adr:extended": "Suite 3",
            "vcard:adr:city": "Québec",
            "vcard:adr:region": "Québec",
            "vcard:adr:code": "G1K 2L2",
            "vcard:adr:country": "Canada",
            "vcard:note": "Premier appel; le 3 mai\nA un chien\nHome email: jean@home.example\n"
            "Home fax: (418) 555-0103\nHome address: 9 rue du Lac, Lévis, QC, G6V 1A1, Canada",
            "vcard:picture": "Photo",
        }
    ]


def test_apple_company_has_no_person(rows: Rows) -> None:
    company = _card("N:;;;;", "FN:Béton Élan", "ORG:Béton Élan;", "X-ABShowAs:COMPANY", "item1.TEL;type=pref:514")
    person = _card("N:Roy;Zoé;;;", "FN:Béton Élan", "ORG:Béton Élan;", "X-ABShowAs:COMPANY")
    assert rows(company + person) == [
        {"vcard:org": "Béton Élan", "vcard:tel:work": "514"},
        {"vcard:org": "Béton Élan", "vcard:family": "Roy", "vcard:given": "Zoé"},
    ]


def test_m15_a_cards_uid_is_a_reference_only_if_it_is_ours(rows: Rows) -> None:
    ours = _card("UID:urn:custlist:4f7a91c2-118", "FN:Marie")
    others = _card("UID:urn:uuid:0e6a5f4e-52d0-4f7a-9f6b-6c1f6a5e7a10", "FN:Marie")
    assert rows(ours + others) == [{"vcard:uid": "4f7a91c2-118", "vcard:fn": "Marie"}, {"vcard:fn": "Marie"}]


def test_card_of_version_4_0(rows: Rows) -> None:
    card = _card(
        "KIND:individual",
        "UID:urn:custlist:4f7a91c2-118",
        "FN:Simon Perreault",
        "N:Perreault;Simon;;;ing. jr,M.Sc.",
        "ORG;TYPE=work:Viagénie",
        'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+1-418-656-9254;ext=102',
        'TEL;VALUE=uri;TYPE="voice,cell,video,text":tel:+1-418-262-6501',
        "EMAIL;PREF=2:second@example.com",
        "EMAIL;TYPE=work;PREF=1:mailto:simon@example.com",
        "ADR;TYPE=work;LABEL=\"Simon^nSuite ^'D2': 625\":;Suite D2-625;2875 Laurier;Quebec;QC;G1V 2M2;Canada",
        "URL;TYPE=home:http://nomis80.org",
        "NOTE:Aime \\, les\\n virgules",
        version="4.0",
    )
    assert rows(card) == [
        {
            "vcard:uid": "4f7a91c2-118",
            "vcard:fn": "Simon Perreault",
            "vcard:given": "Simon",
            "vcard:family": "Perreault",
            "vcard:suffix": "ing. jr M.Sc.",
            "vcard:org": "Viagénie",
            "vcard:email": "simon@example.com",
            "vcard:tel:work": "+1-418-656-9254 ext. 102",
            "vcard:tel:cell": "+1-418-262-6501",
            "vcard:url": "http://nomis80.org",
            "vcard:adr:street": "2875 Laurier",
            "vcard:adr:extended": "Suite D2-625",
            "vcard:adr:city": "Quebec",
            "vcard:adr:region": "QC",
            "vcard:adr:code": "G1V 2M2",
            "vcard:adr:country": "Canada",
            "vcard:note": "Aime , les\n virgules\nEmail 2: second@example.com",
        }
    ]


def test_organisation_of_version_4_0_has_no_person(rows: Rows) -> None:
    cards = _card("KIND:org", "FN:Béton Élan", "ORG:Béton Élan", version="4.0") + _card(
        "KIND:org", "FN:Béton Élan", version="4.0"
    )
    assert rows(cards) == [{"vcard:org": "Béton Élan"}] * 2


def test_second_number_of_a_kind_goes_to_the_notes_with_its_label(rows: Rows) -> None:
    card = _card(
        "FN:Zoé Roy",
        "TEL;TYPE=work:1",
        "TEL;TYPE=work:2",
        "TEL;TYPE=work:3",
        "TEL;TYPE=cell:4",
        "TEL;TYPE=cell:5",
        "TEL;TYPE=pager:6",
        "TEL;TYPE=work,voice:1",
    )
    assert rows(card) == [
        {
            "vcard:fn": "Zoé Roy",
            "vcard:tel:work": "1",
            "vcard:tel:cell": "4",
            "vcard:note": "Work: 2\nWork: 3\nMobile: 5\nPager: 6",
        }
    ]


def test_columns_are_those_that_any_card_has(tmp_path: Path) -> None:
    path = tmp_path / "cards.csv"
    path.write_text(_card("FN:A", "TEL;TYPE=cell:1") + _card("FN:B", "EMAIL:b@example.com"), encoding="utf-8")
    seen = preview(path)
    assert seen.options == ReadOptions(FileFormat.VCARD, "utf-8")
    assert seen.columns == ("vcard:fn", "vcard:email", "vcard:tel:cell")
    assert [(row.number, row.cells) for row in seen.rows] == [(1, ("A", "", "1")), (2, ("B", "b@example.com", ""))]
    assert seen.row_count == 2


def test_cards_that_are_too_many_to_keep_are_read_again(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text("".join(_card(f"FN:Customer {number}", "NOTE:" + "x" * 100) for number in range(100)))
    kept, _count = open_vcards(path, ReadOptions())
    again, count = open_vcards(path, ReadOptions(), kept_length=1_000)
    assert count == 100
    assert list(again.rows) == list(kept.rows)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_cards_of_any_encoding_and_line_end_are_read(rows: Rows, codec: str, line_end: str) -> None:
    text = _card("FN:Zoé Roy", "ORG:Béton", " Élan").replace("\r\n", line_end)
    assert rows(text.encode(codec)) == [{"vcard:fn": "Zoé Roy", "vcard:org": "BétonÉlan"}]


def test_lines_of_two_encodings_are_each_read_by_their_own(rows: Rows) -> None:
    card = _card("FN:Zoé Roy").encode() + _card("FN:Élan").encode("cp1252")
    assert rows(card) == [{"vcard:fn": "Zoé Roy"}, {"vcard:fn": "Élan"}]


def test_letter_that_a_fold_cut_in_two_is_whole_again(rows: Rows) -> None:
    name = "Zoé".encode()
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name[:3] + b"\r\n " + name[3:] + b" Roy\r\nEND:VCARD\r\n"
    assert rows(card) == [{"vcard:fn": "Zoé Roy"}]


def test_small_letters_do_not_matter_and_lines_that_nobody_understands_are_kept(rows: Rows) -> None:
    cards = (
        "\n\nbegin:vcard\nversion:3.0\nfn:Zoé Roy\nthis is no line\n:\n;;\ntel;type=cell:1\nend:vcard\n"
        "some words\nBEGIN:VCARD\nFN:B\nEND:VCARD"
    )
    first = {"vcard:fn": "Zoé Roy", "vcard:tel:cell": "1", "vcard:note": "this is no line"}
    assert rows(cards) == [first, {"vcard:fn": "B"}]


def test_line_breaks_that_nobody_encoded_stay_in_the_note(rows: Rows) -> None:
    card = _card("FN:Zoé Roy", "NOTE:first line", "second line", "", "TEL;TYPE=cell:1")
    assert rows(card) == [{"vcard:fn": "Zoé Roy", "vcard:tel:cell": "1", "vcard:note": "first line\nsecond line"}]


def test_card_within_a_card_is_not_another_customer(rows: Rows) -> None:
    card = _card(
        "FN:Zoé Roy", "AGENT:", "BEGIN:VCARD", "FN:Her secretary", "TEL:9", "END:VCARD", "TEL;CELL:1", version="2.1"
    )
    expected = {"vcard:fn": "Zoé Roy", "vcard:tel:cell": "1", "vcard:note": "Assistant: Her secretary"}
    assert rows(card) == [expected]


def test_cards_without_anything_to_keep_are_left_out(rows: Rows) -> None:
    cards = _card("FN:A") + _card("FN:", "REV:20261124T081500Z") + _card("FN:C")
    assert rows(cards) == [{"vcard:fn": "A"}, {"vcard:fn": "C"}]


def _error(path: Path, content: str) -> ImportFileError:
    path.write_bytes(content.encode())
    with pytest.raises(ImportFileError) as caught:
        preview(path)
    return caught.value


def test_file_that_ends_within_a_card_is_told_with_the_card(tmp_path: Path) -> None:
    error = _error(tmp_path / "cards.vcf", _card("FN:A") + "BEGIN:VCARD\nVERSION:3.0\nFN:B\nTEL:5")
    assert (error.trouble, error.facts) == (ImportTrouble.DAMAGED, {"row": 2})


def test_file_of_empty_cards_is_told(tmp_path: Path) -> None:
    assert _error(tmp_path / "cards.vcf", _card("REV:20261124T081500Z")).trouble is ImportTrouble.NO_ROWS


@pytest.mark.parametrize("lines", [["NOTE:" + "x" * 2_000_000], ["NOTE:x", *[" " + "x" * 70] * 20_000]])
def test_value_that_nobody_wrote_refuses_its_card_and_not_the_file(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(_card("FN:A") + _card("FN:B", *lines, "TEL:1") + _card("FN:C"))
    found = [(row.cells[0], [problem.code for problem in row.problems]) for row in open_source(path).rows]
    assert found == [("A", []), ("B", ["cell_too_long"]), ("C", [])]


def test_control_characters_are_dropped_with_a_word(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes(_card("FN:Zo\x00\x01e").encode())
    (row,) = open_source(path).rows
    assert row.cells == ("Zoe",)
    assert [(each.code, each.severity, dict(each.facts)) for each in row.problems] == [
        ("control_characters_dropped", "warning", {"count": 2})
    ]


def test_picture_of_megabytes_is_left_out_and_named(rows: Rows) -> None:
    picture = ["PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 3_000_000, *[" " + "B" * 74] * 30_000]
    expected = {"vcard:fn": "A", "vcard:tel:cell": "1", "vcard:picture": "Photo"}
    assert rows(_card("FN:A", *picture, "TEL;TYPE=cell:1")) == [expected]


_text = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Z"]), min_size=1, max_size=40)


@given(name=_text, notes=st.lists(_text, min_size=1, max_size=3))
def test_escaped_and_folded_text_comes_back(rows: Rows, name: str, notes: list[str]) -> None:
    note = "\n".join(notes)
    lines = []
    for head, value in (("FN", name), ("NOTE", note)):
        escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        line = f"{head}:{escaped}"
        lines.append("\r\n ".join(line[place : place + 10] for place in range(0, len(line), 10)))
    assert rows(_card(*lines, version="4.0")) == [{"vcard:fn": name, "vcard:note": note}]


def test_a_card_of_very_many_properties_is_read_in_time_that_grows_with_it(tmp_path: Path) -> None:
    took = []
    for count in (2_000, 16_000):
        lines = "\n".join(f"X-A{number}:a\nTEL:514 555 {number:05}" for number in range(count))
        path = tmp_path / f"{count}.vcf"
        path.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:A\n{lines}\nEND:VCARD\n")
        began = process_time()
        assert len(list(open_source(path).rows)) == 1
        took.append(process_time() - began)
    assert took[1] < 24 * took[0]
