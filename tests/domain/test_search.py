"""What a search means, compared with a plain reading of the same words, and what it highlights."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import dialled_numbers
from custlist_desktop.domain.geography import LANGUAGES, country_name, subdivision_name
from custlist_desktop.domain.search import SearchQuery, highlight_spans, parse_query, search_text
from custlist_desktop.domain.text import fold
from tests.helpers.texts import SYNTAX, matches_words, phrases


def _text(details: CustomerDetails) -> str:
    region = details.country or "US"
    return search_text(details, dialled_numbers(details, region))


def _holds(query: SearchQuery, text: str) -> bool:
    return query.is_empty or any(
        all(any(part in text for part in word) for word in branch) for branch in query.branches
    )


def _finds(typed: str, language: str = "en", **fields: str) -> bool:
    return _holds(parse_query(typed, language), _text(CustomerDetails(**fields)))


_any_details = st.builds(
    CustomerDetails, **dict.fromkeys(set(CUSTOMER_FIELDS) - {"country", "state_province"}, phrases)
)


@given(_any_details, phrases)
@example(CustomerDetails(company="№ 5 d´Arc"), "no d'arc")
def test_m6_every_word_is_a_folded_part_of_some_field(details: CustomerDetails, typed: str) -> None:
    query = parse_query(typed, "en")
    # Made-up words that name a place are found by it too, which the plain model doesn't know.
    assume(not any("\ue000" <= part[0] <= "\ue002" for branch in query.branches for word in branch for part in word))
    assert _holds(query, _text(details)) is matches_words(details, typed)


_ascii = st.text(st.characters(min_codepoint=9, max_codepoint=126), max_size=8)


@given(
    st.builds(CustomerDetails, **dict.fromkeys(("company", "contact_name", "job_title", "notes"), _ascii | phrases))
)
@example(CustomerDetails(company="Ann Roy", contact_name=" Ann  ROY", job_title="a\nb", notes="a\n\nB"))
def test_m6_text_to_search_is_each_folded_field_once(details: CustomerDetails) -> None:
    lines = [details.company, details.contact_name, details.job_title, details.notes]
    assert search_text(details, {}) == "\n".join(dict.fromkeys(fold(line) for line in lines if line))


@given(_any_details, st.data())
def test_m6_any_part_of_any_field_is_found(details: CustomerDetails, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(CUSTOMER_FIELDS))
    word = data.draw(st.sampled_from(getattr(details, name).split() or [""]))
    start = data.draw(st.integers(0, len(word)))
    assert _holds(parse_query(word[start : start + data.draw(st.integers(1, 5))], "fr"), _text(details))


@pytest.mark.parametrize("name", [name for name in CUSTOMER_FIELDS if name not in ("country", "state_province")])
def test_m6_search_reads_every_field(name: str) -> None:
    assert _finds("zebr", **{name: "Zébra"})


@pytest.mark.parametrize(
    ("typed", "language"),
    [("canada", "en"), ("quebec", "en"), ("québ", "fr"), ("gagne CANADA", "es"), ("Québec gag", "es")],
)
def test_m6_country_and_state_are_found_by_name(typed: str, language: str) -> None:
    assert _finds(typed, language, company="Gagné", country="CA", state_province="QC")
    assert not _finds(typed, language, company="Gagné", country="FR")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("named_in", LANGUAGES)
@pytest.mark.parametrize(("country", "state"), [("DE", ""), ("GB", ""), ("US", "NY"), ("CA", "NB"), ("CA", "QC")])
def test_m6_places_are_found_by_their_names_in_any_language(
    country: str, state: str, named_in: str, language: str
) -> None:
    names = [country_name(country, named_in)] + [subdivision_name(country, state, named_in)] * bool(state)
    for typed in (typed for name in names for typed in (name, name.lower().replace("-", " "))):
        assert _finds(f"gagne {typed}", language, company="Gagné", country=country, state_province=state)
        assert not _finds(f"gagne {typed}", language, company="Gagné", country="MX")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("typed", "state"),
    [("Nouveau-Brunswick", "NB"), ("nuevo brunswick", "NB"), ("ile du prince edouard", "PE"), ("Quebec", "QC")],
)
def test_m6_provinces_are_found_without_hyphens_and_accents(typed: str, state: str, language: str) -> None:
    assert _finds(f"gagne {typed}", language, company="Gagné", country="CA", state_province=state)


def test_place_of_several_words_does_not_hide_other_texts_with_them() -> None:
    assert _finds("nueva york", "en", company="Panadería Nueva York")
    assert _finds("york nueva", "en", company="Panadería Nueva York")


def test_m6_words_come_in_any_order_from_any_field() -> None:
    fields = {"company": "Gagné Roofing", "phone": "(512) 555-0123", "city": "Austin"}
    assert _finds("gagne roof 512", **fields)
    assert _finds("512 austin GAGNÉ", **fields)
    assert not _finds("gagne roof 513", **fields)


def test_word_does_not_reach_over_two_fields() -> None:
    assert not _finds("roofingmelanie", company="Roofing", contact_name="Melanie")


_FORMS = (
    "5125550123",
    "(512) 555-0123",
    "512.555.0123",
    "+1 512 555 0123",
    "1-512-555-0123",
    "+15125550123",
    "0115125550123",
)


@pytest.mark.parametrize("kept", _FORMS[:6])
@pytest.mark.parametrize(
    "typed", [*_FORMS[:6], "555-0123", "5550123", "512555", "512-5550", "(512)", "001 512 555 0123"]
)
def test_m6_north_american_number_is_found_whatever_either_side_writes(kept: str, typed: str) -> None:
    assert _finds(typed, phone=kept)
    assert _finds(typed, mobile=kept)


@pytest.mark.parametrize("kept", ["01 42 68 53 00", "+33 1 42 68 53 00", "+33 (0)1 42685300", "0033142685300"])
@pytest.mark.parametrize(
    "typed",
    ["0142685300", "01 42 68 53 00", "+33142685300", "+33 1 42 68 53 00", "+33 (0)1 42 68 53 00", "0033 142685300",
     "011 33 1 42 68 53 00", "426853", "01.42.68.53.00", "33142685300"],
)  # fmt: skip
def test_m6_french_number_is_found_whatever_either_side_writes(kept: str, typed: str) -> None:
    assert _finds(typed, phone=kept, country="FR")


@pytest.mark.parametrize("kept", ["418 555 0142 p. 231", "418-555-0142 x231", "(418) 555-0142 poste 231"])
def test_m6_number_with_an_extension_is_found_as_any_language_shows_it(kept: str) -> None:
    for typed in ("(418) 555-0142 poste 231", "+1 418-555-0142 ext. 231", "poste 231", "roy poste 231"):
        assert _finds(typed, phone=kept, country="CA", contact_name="Roy")
    assert not _finds("(418) 555-0142 poste 232", phone=kept, country="CA")
    assert _finds("poste 231", notes="Chantier au poste 231")


def test_m6_number_without_e164_form_is_found_by_its_digits() -> None:
    for typed in ("5552671", "555-2671", "2671", "555 2671"):
        assert _finds(typed, phone="555-2671")
    assert _finds("+1 514 155 0142", phone="514 155-0142", country="CA")


def test_number_in_groups_does_not_find_its_groups_in_another_order() -> None:
    assert not _finds("512 555 0123 gagne", company="Gagné", phone="(513) 555-0124")
    assert _finds("gagne 512 555 0123", company="Gagné", phone="(512) 555-0123")


@pytest.mark.parametrize("typed", SYNTAX)
def test_operators_are_text_like_any_other(typed: str) -> None:
    assert _finds(typed, notes=f"we wrote {typed} here")
    assert not _finds(typed, notes="xyz")


@pytest.mark.parametrize("typed", ["", "  ", "\n", "\u0301", "\x00", "\u202b", "\ue000\ue001"])
def test_search_without_anything_to_see_asks_nothing(typed: str) -> None:
    assert parse_query(typed, "en").is_empty


@pytest.mark.parametrize(
    "typed", ["x" * 100_000, "é " * 50_000, "5 " * 50_000, " ".join(map(str, range(20_000))), "\x00" * 100_000]
)
def test_hundred_thousand_characters_are_a_search_of_bounded_size(typed: str) -> None:
    query = parse_query(typed, "en")
    assert sum(len(part) for branch in query.branches for word in branch for part in word) < 100_000


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_can_be_searched_for_and_finds_itself(typed: str) -> None:
    query = parse_query(typed, "en")
    plain = "".join(char for char in typed if not "\ue000" <= char <= "\ue002")
    assert _holds(query, _text(CustomerDetails(notes=plain)))
    for branch in query.branches:
        assert all(part and "\x00" not in part for word in branch for part in word)


@pytest.mark.parametrize(
    ("shown", "typed", "marked"),
    [
        ("Gagné Roofing", "gagne", ["Gagné"]),
        ("Gagne\u0301 Roofing", "gagne", ["Gagne\u0301"]),
        ("Gagne\u0301 Roofing", "gag", ["Gag"]),
        ("Weiß & Söhne", "weiss sohn", ["Weiß", "Söhn"]),
        ("Weiß", "s", ["ß"]),
        ("(512) 555-0123", "5125550", ["512) 555-0"]),
        ("(512) 555-0123", "512", ["512"]),
        ("+33 1 42 68 53 00", "0142685300", ["1 42 68 53 00"]),
        ("+1 512-555-0123", "+1 (512) 555-0123", ["+1", "512-555-0123"]),
        ("Séan O'Connor", "oconnor", ["O'Connor"]),
        ("L’Heureux", "lheur", ["L’Heur"]),
        ("banana", "ana", ["ana"]),
        ("banana", "an", ["anan"]),
        ("banana", "ba na", ["banana"]),
        ("100% Roofing_", "% _", ["%", "_"]),
        ("Gagné", "", []),
        ("", "gagne", []),
        ("Gagné", "xyz", []),
        ("12 Main St, Suite 512", "12", ["12", "12"]),
    ],
)
def test_highlighting_marks_what_matched(shown: str, typed: str, marked: list[str]) -> None:
    spans = highlight_spans(shown, parse_query(typed, "en").highlights)
    assert [shown[start:end] for start, end in spans] == marked


@given(st.text(max_size=30), phrases)
def test_highlights_are_sorted_apart_and_inside_the_text(shown: str, typed: str) -> None:
    spans = highlight_spans(shown, parse_query(typed, "en").highlights)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(shown) for edge in edges)


@given(st.text(max_size=10), st.text("éøabß", min_size=1, max_size=5), st.text(max_size=10))
def test_what_was_searched_for_is_inside_the_highlights(before: str, word: str, after: str) -> None:
    shown = before + word + after
    spans = highlight_spans(shown, parse_query(word, "en").highlights)
    assert any(fold(word) in fold(shown[start:end]) for start, end in spans)


def test_digits_are_marked_in_a_number_with_an_extension() -> None:
    assert highlight_spans("(512) 555-0123 ext. 4", ("5550123",)) == [(6, 14)]


def test_a_byte_that_is_no_character_is_looked_for_as_it_would_be_kept() -> None:
    assert parse_query("\udcff", "en").branches == ((("\ufffd",),),)
