"""Which column fills what: by heads in three languages, by their neighbours, and by content."""

import pytest

from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS, REASON_NAMES
from custlist_desktop.exchange.heads import heads
from custlist_desktop.exchange.targets import Target
from tests.exchange.rows import guessed

T = Target


@pytest.mark.parametrize("language", FIELD_NAMES)
def test_m15_our_own_heads_are_known_in_each_language_with_the_column_of_reasons(language: str) -> None:
    heads = [FIELD_NAMES[language][target] for target in FILE_COLUMNS] + [REASON_NAMES[language]]
    mapping = guessed(heads)
    assert mapping.targets == (*FILE_COLUMNS, T.NOTHING)
    assert mapping.is_certain


def test_m15_the_columns_of_a_vcard_are_certain() -> None:
    columns = {head.text: head.meaning.target for head in heads() if head.text.startswith("vcard:")}
    mapping = guessed(list(columns))
    assert mapping.targets == tuple(columns.values())
    assert mapping.is_certain


@pytest.mark.parametrize(
    ("heads", "targets"),
    [
        ("Société;Téléphone;Province", [T.COMPANY, T.PHONE, T.STATE_PROVINCE]),
        ("Prénom;Nom;Courriel", [T.FIRST_NAME, T.LAST_NAME, T.EMAIL]),
        ("Nom;Entreprise", [T.CONTACT_NAME, T.COMPANY]),
        ("Nombre;Apellidos;Correo electrónico", [T.FIRST_NAME, T.LAST_NAME, T.EMAIL]),
        ("Nombre;Empresa;Celular;Código Postal", [T.CONTACT_NAME, T.COMPANY, T.MOBILE, T.POSTAL_CODE]),
        ("N° de téléphone;Nom de l'entreprise", [T.PHONE, T.COMPANY]),
        ("first_name;LastName;E-MAIL;Cell #", [T.FIRST_NAME, T.LAST_NAME, T.EMAIL, T.MOBILE]),
        ("Company Name*;Billing City:;billing_state", [T.COMPANY, T.CITY, T.STATE_PROVINCE]),
        ("Customer;Work email;Main phone number", [T.COMPANY, T.EMAIL, T.PHONE]),
        ("Company;Phone 1;Phone 2", [T.COMPANY, T.ANY_PHONE, T.ANY_PHONE]),
        ("Client;Adresse;Ville", [T.COMPANY, T.ADDRESS_LINE1, T.CITY]),
        ("Client;Adresse", [T.COMPANY, T.ADDRESS]),
        ("Company;Title", [T.COMPANY, T.JOB_TITLE]),
        ("Last Name;Title;Job Title", [T.LAST_NAME, T.NAME_PREFIX, T.JOB_TITLE]),
        ("Titre;Nom;Prénom;Titre", [T.NAME_PREFIX, T.LAST_NAME, T.FIRST_NAME, T.JOB_TITLE]),
        ("Company;Address 1;Address 2;Street 2", [T.COMPANY, T.ADDRESS_LINE1, T.ADDRESS_LINE2, T.ADDRESS_LINE2]),
        ("Name;Contact", [T.COMPANY, T.CONTACT_NAME]),
    ],
)
def test_m15_heads_are_known_in_three_languages_and_beside_each_other(heads: str, targets: list[Target]) -> None:
    mapping = guessed(heads.split(";"))
    assert list(mapping.targets) == targets
    assert mapping.is_certain


def test_m15_a_lone_name_is_a_company_where_companies_stand_below() -> None:
    assert guessed(["Name"], ["Gagné Toitures inc."], ["Harbor Builders LLC"]).targets == (T.COMPANY,)
    assert guessed(["Name"], ["Marie Gagné"], ["Sam O'Neil"]).targets == (T.CONTACT_NAME,)


@pytest.mark.parametrize(
    ("head", "target"),
    [
        ("Zip+4", T.POSTAL_CODE),
        ("BillAddr2", T.ADDRESS_LINE2),
        ("Bill Addr 1", T.ADDRESS_LINE1),
        ("Physical City", T.CITY),
        ("Jobsite City", T.CITY),
        ("Tel. Cel.", T.MOBILE),
        ("Téléphone cell.", T.MOBILE),
        ("Cellulaire #", T.MOBILE),
        ("No. Tel", T.PHONE),
        ("Phone (optional)", T.PHONE),
        ("Código Postal (C.P.)", T.POSTAL_CODE),
        ("Estado/Prov.", T.STATE_PROVINCE),
        ("Country/Territory", T.COUNTRY),
        ("Correo-e", T.EMAIL),
        ("Courriel du contact", T.EMAIL),
        ("Nom du client ou de l'entreprise", T.COMPANY),
        ("Empresa / Razón social", T.COMPANY),
        ("Company/Client", T.COMPANY),
        ("Nombre del contacto principal", T.CONTACT_NAME),
        ("Nom du responsable", T.CONTACT_NAME),
        ("Contact 2", T.CONTACT_NAME),
        ("Número exterior", T.ADDRESS_LINE1),
        ("Colonia", T.ADDRESS_LINE2),
        ("City, State Zip", T.ADDRESS),
        ("Télécopieur", T.NOTES),
        ("Department", T.NOTES),
    ],
)
def test_m15_heads_are_known_whatever_words_stand_around_them(head: str, target: Target) -> None:
    mapping = guessed(["Company", head])
    assert mapping.targets == (T.COMPANY, target)
    assert mapping.is_certain


@pytest.mark.parametrize(
    "head",
    [
        "Project Name",
        "Job Name",
        "Nom du chantier",
        "Spouse phone",
        "Phone (spouse)",
        "Phone or Email",
        "First Name 2",
        "Customer Since",
        "Anything",
    ],
)
def test_m15_a_head_that_only_resembles_a_known_one_is_not_certain(head: str) -> None:
    mapping = guessed(["Company", head])
    assert mapping.targets == (T.COMPANY, T.NOTHING)
    assert not mapping.is_certain


def test_m15_a_file_that_names_nobody_is_not_certain() -> None:
    assert not guessed(["Email", "Phone"]).is_certain


def test_m15_columns_without_heads_are_guessed_by_content() -> None:
    rows = [
        [
            "Gagné Toitures inc.",
            "Marie Gagné",
            "marie@gagne.example",
            "514 555-0187",
            "H7A 1A1",
            "Québec",
            "www.gagne.ca",
        ],
        [
            "Harbor Builders LLC",
            "Sam O'Neil",
            "sam@harbor.example",
            "(617) 555-0142",
            "02110",
            "MA",
            "harbor.example",
        ],
        ["Toits Côté", "Luc Côté", "luc@cote.example", "418-555-0121", "G1R 2B5", "QC", "http://cote.example"],
    ]
    mapping = guessed([""] * 7, *rows)
    assert mapping.targets == (
        T.COMPANY,
        T.CONTACT_NAME,
        T.EMAIL,
        T.ANY_PHONE,
        T.POSTAL_CODE,
        T.STATE_PROVINCE,
        T.WEBSITE,
    )
    assert not mapping.is_certain


def test_m15_dates_under_an_unknown_head_are_no_phone_numbers() -> None:
    assert guessed(["Company", "Quand"], ["A", "2024-05-01"], ["B", "2024-06-11"]).targets[1] is T.NOTHING


def test_m15_an_empty_column_without_a_head_takes_no_certainty() -> None:
    assert guessed(["", "Company"], ["", "Gagné"]).is_certain
    assert not guessed(["", "Company"], ["x", "Gagné"]).is_certain


def test_m15_a_head_that_comes_twice_fills_the_same_twice() -> None:
    mapping = guessed(["Company", "Email", "Email"])
    assert mapping.targets == (T.COMPANY, T.EMAIL, T.EMAIL)
    assert mapping.is_certain


def test_m15_two_thousand_cells_of_ten_thousand_characters_are_looked_at_without_a_hang() -> None:
    long_cells = ["a" * 10_000, "1 " * 5_000, " " * 9_999 + "x", "@" * 10_000]
    rows = [long_cells * 10 for _ in range(50)]
    assert len(guessed([f"Column {place}" for place in range(40)], *rows).targets) == 40
