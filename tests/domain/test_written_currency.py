"""Which currency is written beside a number, and whether it can be the estimate's."""

import pytest

from custlist_desktop.domain.paste_words import currency_in_title
from custlist_desktop.domain.written_currency import other_currencies


@pytest.mark.parametrize(
    ("cell", "currency"),
    [
        ("€12.50", "USD"),
        ("12,50 €", "CAD"),
        ("£5", "USD"),
        ("CA$ 12", "USD"),
        ("C$12", "USD"),
        ("12,00 $ CA", "USD"),
        ("MXN 5", "USD"),
        ("5 USD", "CAD"),
        ("US$5", "CAD"),
        ("US$5", "MXN"),
        ("$5", "EUR"),
        ("(€5.00)", "USD"),
        ("¥500", "USD"),
        ("R$ 5", "USD"),
        ("CHF 5", "EUR"),
        ("50¢", "USD"),
    ],
)
def test_sign_or_letters_of_another_currency_are_told(cell: str, currency: str) -> None:
    assert len(other_currencies([cell, cell], currency)) == 1


@pytest.mark.parametrize(
    ("cell", "currency"),
    [
        ("$5", "USD"),
        ("$5", "CAD"),
        ("5,00 $", "CAD"),
        ("$5", "MXN"),
        ("$5", "AUD"),
        ("$5", "ARS"),
        ("＄5", "USD"),
        ("CA$5", "CAD"),
        ("C$5", "CAD"),
        ("5 $ CA", "CAD"),
        ("US$5", "USD"),
        ("MX$5", "MXN"),
        ("5 MXN", "MXN"),
        ("€5", "EUR"),
        ("£5", "GBP"),
        ("¥500", "JPY"),
        ("R$ 5", "BRL"),
        ("CHF 5", "CHF"),
        ("5.00", "USD"),
        ("TBD", "USD"),
    ],
)
def test_what_can_be_the_estimates_own_currency_is_not_told(cell: str, currency: str) -> None:
    assert other_currencies([cell], currency) == []


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Unit Price (CAD)", "CAD"),
        ("Total MXN", "MXN"),
        ("Prix unitaire (€)", "€"),
        ("Prix €", "€"),
        ("Montant ($ CA)", "$ CA"),
        ("Unit $", "$"),
        ("Total HT", ""),
        ("PRIX UNITAIRE", ""),
        ("Amount (each)", ""),
    ],
)
def test_titles_name_currencies(title: str, mark: str) -> None:
    assert currency_in_title(title) == mark
