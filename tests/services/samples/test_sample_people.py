"""Sample customers: the same again for the same seed, valid in every field, and as varied as real ones."""

import json
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import islice
from random import Random

import pycountry
import pytest
from email_validator import validate_email

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem
from custlist_desktop.domain.phone import PhoneReading, read_phone
from custlist_desktop.services.samples.people import estimate_title, generate_customers
from custlist_desktop.system.resources import resource_path

_MANY = 20_000
_SHOWCASE = 40
# Reading 20,000 numbers and addresses takes seconds, and the last ones are made as the first ones are.
_CHECKED = 6_000


@cache
def _many() -> tuple[CustomerDetails, ...]:
    return tuple(generate_customers(_MANY, seed=1))


def _checked() -> tuple[CustomerDetails, ...]:
    return _many()[:_CHECKED]


@cache
def _problems() -> tuple[tuple[CustomerDetails, tuple[Problem, ...]], ...]:
    return tuple((details, check_customer(details, home_region="US")) for details in _checked())


@cache
def _numbers() -> tuple[tuple[CustomerDetails, PhoneReading], ...]:
    """Every number of the customers that are checked, as read in its country."""
    typed = ((details, number) for details in _checked() for number in (details.phone, details.mobile) if number)
    return tuple((details, read_phone(number, details.country)) for details, number in typed)


def _share(condition: Callable[[CustomerDetails], bool]) -> float:
    generated = _many()[_SHOWCASE:]
    return sum(map(condition, generated)) / len(generated)


def test_same_seed_makes_the_same_customers() -> None:
    assert list(generate_customers(3000, seed=7)) == list(generate_customers(3000, seed=7))


def test_another_seed_makes_other_customers_after_the_showcase() -> None:
    one, other = (list(generate_customers(200, seed=seed)) for seed in (1, 2))
    assert one[:_SHOWCASE] == other[:_SHOWCASE]
    assert not set(one[_SHOWCASE:]) & set(other[_SHOWCASE:])


def test_longer_list_begins_with_the_shorter_one() -> None:
    assert list(generate_customers(500, seed=3)) == list(islice(generate_customers(2500, seed=3), 500))


@pytest.mark.parametrize("count", [0, 1, 39, 40, 41])
def test_as_many_customers_as_asked_for(count: int) -> None:
    assert len(list(generate_customers(count, seed=1))) == count


def test_no_customer_comes_twice() -> None:
    assert len(set(_many())) == _MANY


def test_every_customer_can_be_saved_as_it_is() -> None:
    for details, problems in _problems():
        assert normalised(details) == details
        assert not errors_in(problems), details


def test_nothing_but_a_numbering_plan_or_a_form_of_postal_codes_has_a_doubt() -> None:
    """Numbers reserved for fiction are in no plan of some countries, and plans and forms change."""
    for details, problems in _problems():
        assert {problem.code for problem in problems} <= {"phone_odd", "postal_code_odd"}, details


def test_countries_and_states_exist() -> None:
    for details in _many():
        if details.country:
            assert pycountry.countries.get(alpha_2=details.country)
        if details.state_province:
            assert details.country in {"US", "CA"}
            assert pycountry.subdivisions.get(code=f"{details.country}-{details.state_province}")


def test_city_in_the_united_states_or_canada_has_a_state() -> None:
    assert all(d.state_province for d in _many() if d.city and d.country in {"US", "CA"})


def test_phone_numbers_parse_in_their_country() -> None:
    for details, reading in _numbers():
        assert reading.code in {"", "phone_odd"}, details


def test_north_american_numbers_are_fictitious() -> None:
    for details, reading in _numbers():
        assert not reading.e164.startswith("+1") or reading.e164[5:10] == "55501", details


def test_extensions_are_read() -> None:
    extensions = Counter(bool(read_phone(d.phone, d.country).extension) for d in _checked() if d.phone)
    assert 0.08 < extensions[True] / extensions.total() < 0.25
    assert any("poste" in d.phone for d in _many())


def test_email_addresses_are_valid_and_belong_to_nobody() -> None:
    for details in _checked():
        if details.email:
            assert validate_email(details.email, check_deliverability=False).ascii_email == details.email
            assert details.email.endswith(".example")
        assert not details.website or details.website.endswith(".example")


CONTROL = {"Cc", "Cf", "Cs", "Co", "Cn"}


def test_no_control_characters_but_line_breaks_in_notes() -> None:
    for details in _many():
        for name in CUSTOMER_FIELDS:
            text = getattr(details, name)
            assert text == text.strip()
            assert unicodedata.is_normalized("NFC", text), text
            bare = text.replace("\n", "") if name == "notes" else text
            assert not CONTROL & {unicodedata.category(char) for char in set(bare)}, text
            assert "{" not in text
            assert "%s" not in text


@pytest.mark.parametrize(
    ("field", "expected"),
    [("email", 0.12), ("phone", 0.08), ("mobile", 0.45), ("contact_name", 0.06), ("company", 0.09)],
)
def test_share_without_a_field(field: str, expected: float) -> None:
    assert _share(lambda details: not getattr(details, field)) == pytest.approx(expected, abs=0.015)


def test_some_have_no_address_and_some_only_a_city() -> None:
    assert 0.02 < _share(lambda d: not d.address_line1 and not d.city) < 0.08
    assert 0.03 < _share(lambda d: bool(d.city) and not d.address_line1) < 0.09


@pytest.mark.parametrize(("country", "expected"), [("US", 0.45), ("CA", 0.32), ("FR", 0.10), ("MX", 0.08)])
def test_share_of_a_country(country: str, expected: float) -> None:
    assert _share(lambda details: details.country == country) == pytest.approx(expected, abs=0.02)


def test_half_of_canada_is_quebec_and_some_come_from_elsewhere() -> None:
    canada = [d for d in _many() if d.state_province and d.country == "CA"]
    assert sum(d.state_province == "QC" for d in canada) / len(canada) == pytest.approx(0.5, abs=0.04)
    assert {"ES", "BE", "GB", "DE", "PL", "DK", "JP"} <= {d.country for d in _many()}


def test_a_third_has_notes() -> None:
    assert _share(lambda details: bool(details.notes)) == pytest.approx(1 / 3, abs=0.02)
    assert _share(lambda details: "\n" in details.notes) > 0.05


def test_companies_are_shared_under_one_domain() -> None:
    companies: Counter[str] = Counter()
    again = 0
    for details in _many()[_SHOWCASE:]:
        if details.company:
            again += companies[details.company] > 0
            companies[details.company] += 1
    # Public bodies are few, and add to those that are shared by intention.
    assert 0.15 < again / _MANY < 0.30


def test_text_has_letters_of_many_languages() -> None:
    text = "".join(d.company + d.contact_name for d in _many())
    assert set("øłßñéçüåźœ’田") <= set(text)


def test_showcase_is_forty_handwritten_customers() -> None:
    records = json.loads(resource_path("samples", "showcase.json").read_text(encoding="utf-8"))
    showcase = list(generate_customers(_SHOWCASE, seed=99))
    assert [(record.get("company", ""), record.get("email", "")) for record in records] == [
        (details.company, details.email) for details in showcase
    ]
    gagne = showcase[0]
    assert (gagne.company, gagne.contact_name) == ("Construction Gagné & Fils inc.", "Mélanie Gagné")
    assert "(305) 555-0171 ext. 20" in {d.phone for d in showcase}
    assert {"Søren Jørgensen", "Łukasz Wójcik"} <= {d.contact_name for d in showcase}
    assert {"US", "CA", "FR", "MX", "DK", "PL", "DE", "JP"} <= {d.country for d in showcase}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_estimate_titles_are_varied_and_whole(language: str) -> None:
    rng = Random(5)
    titles = [estimate_title(rng, language, language) for _ in range(500)]
    assert len(set(titles)) > 200
    assert all(title[0].isupper() or title[0].isdigit() for title in titles)
    assert not any("{" in title or "%" in title for title in titles)
