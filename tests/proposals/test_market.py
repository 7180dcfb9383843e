"""What a market calls its document, how it writes, and which words agree."""

from dataclasses import replace
from datetime import date

import pytest

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.money import currency_letters
from custlist_desktop.domain.words.market import Gender, document_name, proposal_locale
from custlist_desktop.domain.words.proposal import words_for
from custlist_desktop.proposals.market import licence_line

LOCALES = ("en_US", "en_CA", "fr_CA", "fr_FR", "fr_CH", "es_MX", "es_ES", "es_US", "es_CO", "es_AR")


@pytest.mark.parametrize(
    ("language", "region", "locale"),
    [
        ("fr", "CA", "fr_CA"),
        ("en", "CA", "en_CA"),
        ("es", "CA", "es_MX"),
        ("es", "US", "es_US"),
        ("fr", "US", "fr_CA"),
        ("fr", "ES", "fr_FR"),
        ("es", "FR", "es_ES"),
        ("fr", "", "fr_CA"),
        ("es", "", "es_MX"),
        ("en", "", "en_US"),
    ],
)
def test_a_market_is_the_companys_country_or_the_nearest_that_speaks_the_language(
    language: str, region: str, locale: str
) -> None:
    assert proposal_locale(language, region) == locale


@pytest.mark.parametrize(
    ("locale", "name", "by", "until"),
    [
        ("en_US", "Proposal", "Prepared by", "Valid until"),
        ("en_CA", "Proposal", "Prepared by", "Valid until"),
        ("fr_CA", "Soumission", "Préparée par", "Valide jusqu’au"),
        ("fr_FR", "Devis", "Préparé par", "Valable jusqu’au"),
        ("fr_BE", "Devis", "Préparé par", "Valable jusqu’au"),
        ("fr_CH", "Devis", "Préparé par", "Valable jusqu’au"),
        ("es_MX", "Cotización", "Preparada por", "Válida hasta"),
        ("es_CO", "Cotización", "Preparada por", "Válida hasta"),
        ("es_CL", "Cotización", "Preparada por", "Válida hasta"),
        ("es_ES", "Presupuesto", "Preparado por", "Válido hasta"),
        ("es_AR", "Presupuesto", "Preparado por", "Válido hasta"),
        ("es_US", "Propuesta", "Preparada por", "Válida hasta"),
    ],
)
def test_each_market_has_its_word_and_what_agrees_with_it(locale: str, name: str, by: str, until: str) -> None:
    document = document_name(locale)
    words = words_for(locale, document.gender)
    assert (document.text, words["prepared_by"], words["valid_until"]) == (name, by, until)


@pytest.mark.parametrize(
    ("locale", "title", "gender"),
    [
        ("fr_CA", "Offre de services", Gender.FEMININE),
        ("fr_CA", "DEVIS ESTIMATIF", Gender.MASCULINE),
        ("fr_FR", "«\u00a0Proposition\u00a0»", Gender.FEMININE),
        ("es_MX", "Cotizacion", Gender.FEMININE),
        ("es_MX", "Presupuesto de obra", Gender.MASCULINE),
        ("es_ES", "Memoria", Gender.UNKNOWN),
        ("fr_CA", "Toiture", Gender.UNKNOWN),
        ("en_US", "Bid", Gender.UNKNOWN),
        ("fr_CA", "«", Gender.UNKNOWN),
    ],
)
def test_words_agree_with_a_title_that_was_typed_as_far_as_it_is_known(
    locale: str, title: str, gender: Gender
) -> None:
    document = document_name(locale, title)
    assert document.text == title
    assert document.gender is gender


def test_words_around_an_unknown_title_agree_with_any() -> None:
    for locale in ("fr_CA", "es_MX"):
        unknown = words_for(locale, Gender.UNKNOWN)
        for gender in (Gender.FEMININE, Gender.MASCULINE):
            agreeing = words_for(locale, gender)
            assert unknown["prepared_by"] != agreeing["prepared_by"]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_market_has_all_words_whatever_the_document_is_called(locale: str) -> None:
    wanted = set(words_for("en_US", Gender.UNKNOWN))
    for gender in Gender:
        assert set(words_for(locale, gender)) - {"valid"} == wanted


@pytest.mark.parametrize(
    ("locale", "first", "second"),
    [
        ("fr_CA", "1er avril 2026", "2 avril 2026"),
        ("fr_FR", "1er avril 2026", "2 avril 2026"),
        ("es_MX", "1 de abril de 2026", "2 de abril de 2026"),
        ("en_US", "April 1, 2026", "April 2, 2026"),
        ("en_GB", "1 April 2026", "2 April 2026"),
        ("en", "April 1, 2026", "April 2, 2026"),
    ],
)
def test_only_the_first_of_a_french_month_is_an_ordinal(locale: str, first: str, second: str) -> None:
    assert [long_date(date(2026, 4, day), locale) for day in (1, 2)] == [first, second]


QUEBEC = TradeNameDetails("Lavoie", country="CA", state_province="QC")
DENVER = TradeNameDetails("Summit", country="US", state_province="CO")
TORONTO = TradeNameDetails("Maple", country="CA", state_province="ON")


@pytest.mark.parametrize(
    ("company", "typed", "locale", "line"),
    [
        (QUEBEC, "1234-5678-90", "fr_CA", "Licence RBQ : 1234-5678-90"),
        (QUEBEC, "RBQ 1234-5678-90", "fr_CA", "Licence RBQ : 1234-5678-90"),
        (QUEBEC, "R.B.Q. : 1234 5678 90", "fr_CA", "Licence RBQ : 1234-5678-90"),
        (QUEBEC, "Licence RBQ : 1234-5678-90", "fr_CA", "Licence RBQ : 1234-5678-90"),
        (QUEBEC, "RBQ no 1234567890", "fr_CA", "Licence RBQ : 1234-5678-90"),
        (QUEBEC, "1234567890", "en_CA", "RBQ licence: 1234-5678-90"),
        (QUEBEC, "1234567890", "es_MX", "Licencia RBQ: 1234-5678-90"),
        (QUEBEC, "CMMTQ 4411", "fr_CA", "Licence : CMMTQ 4411"),
        (TORONTO, "1234567890", "fr_CA", "Licence : 1234567890"),
        (TORONTO, "1234567890", "en_CA", "Licence: 1234567890"),
        (DENVER, "1012345", "en_US", "License: 1012345"),
        (DENVER, "CSLB #1012345", "en_US", "License: CSLB #1012345"),
        (DENVER, "Lic. 1012345", "en_US", "Lic. 1012345"),
        (DENVER, "License No. 77", "en_US", "License No. 77"),
        (DENVER, "1012345", "es_US", "Licencia: 1012345"),
        (DENVER, "", "en_US", ""),
    ],
)
def test_a_licence_number_stands_behind_the_words_of_its_market(
    company: TradeNameDetails, typed: str, locale: str, line: str
) -> None:
    written = licence_line(replace(company, licence_number=typed), locale)
    assert written.replace("\u00a0", " ") == line
    assert (locale.startswith("fr") and " :" in line) == ("\u00a0:" in written)


DOLLARS_AND_PESOS = ("USD", "CAD", "MXN", "AUD", "NZD", "ARS", "CLP", "COP")


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_dollars_or_pesos_are_written_alike_once_they_are_named(locale: str) -> None:
    named = {currency_letters(currency, locale) for currency in DOLLARS_AND_PESOS}
    assert len(named) == len(DOLLARS_AND_PESOS)
    assert not named & {"$"}


@pytest.mark.parametrize(
    ("currency", "english", "french"),
    [("USD", "US$", "$ US"), ("CAD", "CA$", "$ CA"), ("MXN", "MX$", "$ MX"), ("EUR", "€", "€")],
)
def test_letters_stand_before_a_shared_sign_and_in_french_behind_it(currency: str, english: str, french: str) -> None:
    assert currency_letters(currency, "en_US") == english
    assert currency_letters(currency, "fr_CA").replace("\u00a0", " ") == french
