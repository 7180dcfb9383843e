"""What cards say besides a name and a number: in its field, in the notes with its label, or left out by name."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.heads import heads
from custlist_desktop.exchange.mapping import guess_mapping
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.targets import LeftOutReason
from custlist_desktop.exchange.vcard_columns import COLUMNS, shown_head
from tests.helpers.examples import examples

Values = Callable[..., dict[str, str]]
Rows = Callable[..., list[dict[str, str]]]


def _card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


@pytest.fixture
def all_values(tmp_path: Path) -> Rows:
    """What the cards of a file give a customer, as an import in Canada reads them."""

    def read(*cards: str) -> list[dict[str, str]]:
        path = tmp_path / "cards.vcf"
        path.write_bytes("".join(cards).encode())
        mapping = guess_mapping(preview(path))
        source = open_source(path)
        rows = list(map(RowReader(source.columns, mapping, "CA", "CA").read, source.rows))
        return [dict(row.values) for row in rows]

    return read


@pytest.fixture
def values(all_values: Rows) -> Values:
    """What one card gives, of its lines."""

    def read(*lines: str, version: str = "3.0") -> dict[str, str]:
        (found,) = all_values(_card(*lines, version=version))
        return found

    return read


# Quoted-printable


def test_indented_soft_break_within_a_letter_is_joined(values: Values) -> None:
    found = values(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=",
        " =B0=D0=BD =D0=9F=D0=B5=D1=82=D1=80=D0=BE=",
        " =D0=B2",
        version="2.1",
    )
    assert found["contact_name"] == "Иван Петров"


def test_indent_that_all_soft_breaks_have_is_none_of_the_text(all_values: Rows) -> None:
    cards = [
        _card(f"FN:Person {number}", "NOTE;ENCODING=QUOTED-PRINTABLE:Call in the mor=", " ning", version="2.1")
        for number in range(3)
    ]
    assert [each["notes"] for each in all_values(*cards)] == ["Call in the morning"] * 3


@pytest.mark.parametrize(
    "written", ["ENCODING=QUOTED", "QUOTED-PRINTABLE", "ENCODING=quoted-printable", "ENCODING=Q"]
)
def test_quoted_printable_is_known_however_it_is_called(values: Values, written: str) -> None:
    assert values(f"FN;{written}:Zo=C3=A9 Roy", version="2.1")["contact_name"] == "Zoé Roy"


def test_text_in_base64_is_read(values: Values) -> None:
    assert values("FN;ENCODING=BASE64:Wm/DqSBSb3k=", version="2.1")["contact_name"] == "Zoé Roy"


@pytest.mark.parametrize("codec", ["windows-1251", "koi8-r", "utf-8"])
def test_charset_of_a_line_is_believed(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes(f"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET={codec}:Иван\nEND:VCARD\n".encode(codec))
    assert [row.cells for row in open_source(path).rows] == [("Иван",)]


def test_soft_break_by_mistake_does_not_swallow_the_next_property(values: Values) -> None:
    found = values("TITLE;ENCODING=QUOTED-PRINTABLE:Boss=", "EMAIL:boss@x.example", "FN:Al Roy", version="2.1")
    assert (found["job_title"], found["email"]) == ("Boss", "boss@x.example")


def test_line_of_a_note_that_begins_like_a_property_stays_in_it(values: Values) -> None:
    lines = ("FN:Al Roy", "NOTE;ENCODING=QUOTED-PRINTABLE:Site=0D=0A=", "TEL: ring twice")
    assert values(*lines, version="2.1")["notes"] == "Site\nTEL: ring twice"


def test_card_with_a_margin_is_read(all_values: Rows) -> None:
    indented = "".join(f"   {line}\n" for line in _card("FN:Al Roy", "ORG:Oak Ltd").split())
    assert all_values(indented.replace("FN:Al", "FN:Al Roy").replace("   Roy\n", ""))[0]["contact_name"] == "Al Roy"


# Numbers


@pytest.mark.parametrize("order", [1, -1])
def test_work_comes_before_home_whatever_the_order(values: Values, order: int) -> None:
    lines = ["TEL:5145550104", "TEL;TYPE=HOME:5145550106", "TEL;TYPE=WORK:5145550105"][::order]
    site = ("item1.TEL:5145550107", "item1.X-ABLabel:Site trailer")
    found = values("FN:Di All", *lines, *site)
    assert found["phone"] == "5145550105"
    assert "mobile" not in found
    numbers = ["Site trailer: 5145550107", "Home: 5145550106", "Phone 2: 5145550104"]
    assert found["notes"].splitlines() == numbers


def test_preferred_number_comes_first(values: Values) -> None:
    found = values("FN:Di All", "TEL;TYPE=WORK:5145550105", "TEL;TYPE=HOME,PREF:5145550106")
    assert (found["phone"], found["notes"]) == ("5145550106", "Work: 5145550105")
    newer = values("FN:Di All", "TEL;PREF=2:5145550105", "TEL;PREF=1;TYPE=home:5145550106", version="4.0")
    assert newer["phone"] == "5145550106"


def test_only_number_is_the_phone_even_that_of_home(values: Values) -> None:
    assert values("FN:Di All", "TEL;TYPE=HOME:5145550106") == {"contact_name": "Di All", "phone": "5145550106"}


@pytest.mark.parametrize(
    "lines",
    [("TEL;CELL:5145550101",), ("TEL;TYPE=WORK,CELL:5145550101",), ("a.TEL:5145550101", "a.X-ABLabel:Mobile")],
)
def test_mobile_is_what_says_so(values: Values, lines: tuple[str, ...]) -> None:
    assert values("FN:Di All", *lines) == {"contact_name": "Di All", "mobile": "5145550101"}


def test_fax_and_pager_are_never_the_phone(values: Values) -> None:
    found = values("FN:Di All", "TEL;TYPE=WORK,FAX:5145550101", "TEL;TYPE=PAGER:5145550102")
    assert found == {"contact_name": "Di All", "notes": "Work fax: 5145550101\nPager: 5145550102"}


def test_android_label_of_a_number_is_decoded(values: Values) -> None:
    typed = "X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,Chantier=20=C3=89lan)"
    found = values("FN:Di All", "TEL;WORK:5145550101", f"TEL;{typed}:5145550102", version="2.1")
    assert found["notes"] == "Chantier Élan: 5145550102"


# Addresses


@pytest.mark.parametrize(
    ("value", "street", "city", "state", "code"),
    [
        (r";;123 Home St\nAustin\, TX 78701;;;;", "123 Home St", "Austin", "TX", "78701"),
        (r"123 Home St\, Austin\, TX 78701;;;;;;", "123 Home St", "Austin", "TX", "78701"),
        (";;88 King St W, Toronto, ON M5H 1A1;;;;", "88 King St W", "Toronto", "ON", "M5H 1A1"),
        (r";;;88 King St W\, Toronto\, ON M5H 1A1;;;", "88 King St W", "Toronto", "ON", "M5H 1A1"),
    ],
)
def test_whole_address_in_one_part_is_divided(
    values: Values, value: str, street: str, city: str, state: str, code: str
) -> None:
    found = values("FN:Di All", f"ADR;TYPE=WORK:{value}")
    parts = [found.get(name, "") for name in ("address_line1", "city", "state_province", "postal_code")]
    assert parts == [street, city, state, code]


def test_list_in_a_street_is_two_lines_and_a_comma_of_the_text_stays(values: Values) -> None:
    found = values("FN:A B", "ADR:;;12 Main St,Suite 4;Austin;TX;78701;USA", version="4.0")
    assert (found["address_line1"], found["address_line2"]) == ("12 Main St", "Suite 4")
    found = values("FN:A B", "ADR:;;4520,rue Saint-Denis, bureau 3;Montréal;QC;H2J 2L3;Canada")
    assert (found["address_line1"], found.get("address_line2")) == ("4520,rue Saint-Denis, bureau 3", None)


def test_country_code_of_apple_is_the_country_where_none_is_written(values: Values) -> None:
    found = values("FN:A B", "i.ADR;type=WORK:;;Am Berg 14;Würzburg;;97078;", "i.X-ABADR:de")
    assert found["country"] == "DE"
    found = values("FN:A B", "i.ADR;type=WORK:;;Am Berg 14;Wien;;1010;Austria", "i.X-ABADR:de")
    assert found["country"] == "AT"


def test_label_without_an_address_is_divided_and_beside_one_only_its_news_are_kept(values: Values) -> None:
    found = values("FN:A B", r"LABEL;TYPE=WORK:12 Main St\nAustin\, TX 78701\nUSA")
    assert (found["address_line1"], found["city"], found["country"]) == ("12 Main St", "Austin", "US")
    address = 'ADR;TYPE=WORK;LABEL="Tower B^n12 Main St":;;12 Main St;Austin;TX;78701;USA'
    assert values("FN:A B", address, version="4.0")["notes"] == "Address: Tower B, 12 Main St"
    address = address.replace("Tower B^n", "")
    assert "notes" not in values("FN:A B", address, version="4.0")


# Names


def test_lists_in_names_have_no_commas(values: Values) -> None:
    found = values("FN:John Doe", "N:Doe;John;Q.,Public;;Jr.,M.D.")
    assert found["contact_name"] == "John Q. Public Doe Jr. M.D."


@pytest.mark.parametrize("name", ["514-555-0101", "(514) 555-0101"])
def test_number_in_place_of_a_name_is_none(values: Values, name: str) -> None:
    assert values("N:;;;;", f"FN:{name}", "TEL:514-555-0101") == {"phone": "514-555-0101"}
    assert values("N:;;;;", f"FN:{name}")["phone"] == name


def test_email_in_place_of_a_name_is_none(values: Values) -> None:
    found = values("FN:ann.lee@oak.example", "N:ann.lee@oak.example;;;;", "EMAIL:ann.lee@oak.example")
    assert found["contact_name"] == "Ann Lee"


def test_second_name_in_another_language_is_kept(values: Values) -> None:
    found = values("FN;ALTID=1:Yamada Taro", "FN;ALTID=1;LANGUAGE=ja:山田太郎", version="4.0")
    assert (found["contact_name"], found["notes"]) == ("Yamada Taro", "Name: 山田太郎")


# All else


def test_everything_else_is_in_the_notes_with_its_label(values: Values) -> None:
    found = values(
        "FN:Di All",
        "NICKNAME:Di",
        "BDAY:1980-05-21",
        r"CATEGORIES:myContacts,Clients\, old,Site",
        "ORG:Oak Ltd;Sales",
        "X-MS-TEL;VOICE;CALLBACK:5145550108",
        "IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:di.all",
        "X-SKYPE-USERNAME:di",
        "X-SOCIALPROFILE;type=linkedin:https://linked.example/di",
        "item1.X-ABDATE:2010-06-05",
        "item1.X-ABLabel:_$!<Anniversary>!$_",
        "X-MS-MANAGER:Bo Roy",
        "X-CUSTOM1:net 30",
        "X-ANDROID-CUSTOM:vnd.com.google.cursor.item/contact_user_defined_field;Gate code;4411;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ann All;0;Sister;;;;",
        "EMAIL;TYPE=WORK:di@oak.example",
        "EMAIL;TYPE=HOME:di@home.example",
        "ADR;TYPE=HOME:;;1 Oak St;Laval;QC;H7N 1A1;Canada",
        "ADR;TYPE=WORK:;;2 Elm St;Laval;QC;H7N 1A2;Canada",
        "URL:https://oak.example",
        "item2.URL:https://blog.example",
        "item2.X-ABLabel:Blog",
    )
    assert (found["email"], found["address_line1"], found["website"]) == (
        "di@oak.example",
        "2 Elm St",
        "https://oak.example",
    )
    assert set(found["notes"].splitlines()) == {
        "Nickname: Di",
        "Birthday: 1980-05-21",
        "Categories: Clients, old, Site",
        "Department: Sales",
        "Callback phone: 5145550108",
        "Skype: di.all",
        "Skype: di",
        "Linkedin: https://linked.example/di",
        "Anniversary: 2010-06-05",
        "Manager: Bo Roy",
        "Custom1: net 30",
        "Gate code: 4411",
        "Sister: Ann All",
        "Home email: di@home.example",
        "Home address: 1 Oak St, Laval, QC, H7N 1A1, Canada",
        "Blog: https://blog.example",
    }


def test_what_no_customer_has_room_for_is_left_out_by_name(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    card = _card(
        "FN:Di All",
        "X-PHONETIC-FIRST-NAME:Dee",
        "PHOTO;ENCODING=b:AAAA",
        "KEY:data:;base64,AAAA",
        "X-ODD;ENCODING=b:/w==",
    )
    path.write_text(card)
    seen = preview(path)
    left_out = [head for head in seen.columns if recognised(head).left_out]  # type: ignore[union-attr]
    names = [shown_head(head, "en") for head in left_out]
    assert names == ["Phonetic name", "Photo", "Encryption key", "Program data"]
    assert {recognised(head).left_out for head in left_out} == {  # type: ignore[union-attr]
        LeftOutReason.PRONUNCIATION,
        LeftOutReason.NO_TEXT,
    }
    assert seen.rows[0].cells[-4:] == ("Dee", "Photo", "Key", "Odd")


def test_empty_spoken_name_of_telephones_is_nothing_left_out(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(_card("FN:Di", "SOUND;X-IRMC-N:;;;;", version="2.1"))
    assert preview(path).columns == ("vcard:fn",)
    path.write_text(_card("FN:Di", "SOUND;X-IRMC-N:All;Di;;;", version="2.1"))
    assert preview(path).columns == ("vcard:fn", "vcard:phonetic")


def test_types_with_an_escaped_comma_are_two(values: Values) -> None:
    assert values("FN:Di", r"TEL;TYPE=VOICE\,CELL:5145550101")["mobile"] == "5145550101"


_PROPERTIES = st.sampled_from(
    [
        *("NICKNAME:{}", "TITLE:{}", "ROLE:{}", "ORG:{};{}", "NOTE:{}", "X-ODD-{}:{}", "URL:https://{}.example"),
        *("EMAIL;TYPE=HOME:{}@x.example", "EMAIL:{}@x.example", "CATEGORIES:{},{}", "IMPP:skype:{}", "LABEL:{}"),
        *("ADR;TYPE=HOME:;;{};{};;;", "ADR:{};{};{};{};{};{};", "X-ABRELATEDNAMES:{}", "item1.X-ABDATE:{}"),
        *("BDAY:{}", "X-SOCIALPROFILE;type=twitter:{}", "FN:{}", "X-{}", "{} without a colon", "AGENT:{}"),
    ]
)


@examples(15)
@given(st.lists(_PROPERTIES, min_size=1, max_size=12))
def test_every_word_of_a_card_is_in_a_cell(tmp_path_factory: Any, lines: list[str]) -> None:
    words = [f"word{first}{second}" for first in "abcdefghij" for second in "klmnopqrst"]
    given_words = iter(words)
    written = [re.sub("{}", lambda _place: next(given_words), line) for line in lines]
    path = tmp_path_factory.getbasetemp() / "cards.vcf"
    path.write_text(_card("FN:First", *written))
    (row,) = open_source(path).rows
    told = fold(" ".join(row.cells))
    assert [word for word in words if word in "".join(written) and word not in told] == []


def test_card_of_a_group_is_no_customer(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    group = _card("KIND:group", "FN:Friends", "MEMBER:urn:uuid:1", version="4.0")
    apple = _card("FN:Friends", "X-ADDRESSBOOKSERVER-KIND:group")
    path.write_text(_card("FN:Di All") + group + apple)
    assert [row.skipped for row in open_source(path).rows] == [None, SkipReason.GROUP, SkipReason.GROUP]


def test_file_of_nameless_cards_has_a_column_for_the_name(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(_card("TEL:514-555-0101"))
    assert guess_mapping(preview(path)).names_anybody()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_people_see_words_that_an_import_understands(language: str) -> None:
    for head in COLUMNS:
        shown = shown_head(head, language)
        assert "vcard" not in shown.casefold()
        meaning, again = recognised(head), recognised(shown)
        assert meaning is not None
        assert again is not None, shown
        assert (again.target, again.left_out is None) == (meaning.target, meaning.left_out is None), shown


def test_table_of_heads_has_every_column_of_cards() -> None:
    assert {head.text for head in heads() if head.text.startswith("vcard:")} == set(COLUMNS)


@pytest.mark.parametrize("nothing", ["n/a", "-", "ask Bob"])
def test_what_is_no_number_and_no_address_leaves_the_place_to_the_next(values: Values, nothing: str) -> None:
    found = values(
        "FN:Di", f"TEL;TYPE=WORK:{nothing}", "TEL;TYPE=HOME:514-555-0101", f"EMAIL:{nothing}", "EMAIL:di@x.example"
    )
    assert (found["phone"], found["email"]) == ("514-555-0101", "di@x.example")
    assert ("Bob" in nothing) == (found.get("notes", "") == "Email 2: ask Bob\nWork: ask Bob")


def test_name_of_one_letter_is_a_name(values: Values) -> None:
    assert values("FN:X")["contact_name"] == "X"


def test_letter_that_is_broken_softly_is_joined_though_other_lines_have_no_margin(values: Values) -> None:
    quoted = "ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8"
    found = values(
        *(f"N;{quoted}:=C3=89lan;Zo=C3=", " =AB;;;"),
        *(f"FN;{quoted}:Zo=C3=AB =C3=", "=89lan"),
        *(f"NOTE;{quoted}:two=", " words"),
        version="2.1",
    )
    assert found == {"contact_name": "Zoë Élan", "notes": "two words"}
