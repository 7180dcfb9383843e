"""Which column fills what: by heads in three languages, by their neighbours, and by content."""

import pytest

from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS, REASON_NAMES
from custlist_desktop.exchange.heads import heads
from custlist_desktop.exchange.targets import ColumnFact, LeftOutReason, Origin, Target
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
        "Nom du chantier",
        "Spouse phone",
        "Phone (spouse)",
        "Phone or Email",
        "First Name 2",
        "Customer Since",
        "Shipping Name",
        "Job first name",
        "Anything",
        "Comapny",
    ],
)
def test_a_head_that_only_resembles_a_known_one_goes_to_the_notes_and_is_not_certain(head: str) -> None:
    mapping = guessed(["Company", head])
    assert mapping.targets == (T.COMPANY, T.NOTES)
    assert [fact.origin for fact in mapping.facts] == [Origin.HEAD, Origin.NOTHING_KNOWN]
    assert not mapping.is_certain


def test_an_email_alone_names_somebody() -> None:
    assert guessed(["Email", "Phone"]).is_certain
    assert not guessed(["Phone", "City"]).is_certain


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Payment plan", ["Net 30", "Net 15"]),
        ("Branche", ["General Contracting", "Home Building"]),
        ("Kind of firm", ["Oak Ltd", "Elm Inc."]),
        ("Whereabouts", ["10 King St", "12 Queen St"]),
        ("Land", ["Canada", "France"]),
        ("Plot", ["78701", "78702"]),
        ("Handled in", ["TX", "ON"]),
        ("Paper", ["https://files.example/a.pdf", "https://files.example/b.pdf"]),
        ("Social", ["https://www.linkedin.com/in/a", "https://www.linkedin.com/in/b"]),
        ("Permit No", ["512 555 0101", "512 555 0102"]),
        ("Spouse email", ["a@example.com", "b@example.com"]),
        ("Bond ref.", ["71 455 210 883", "71 455 210 884"]),
        ("When", ["2024-05-01", "2024-06-11"]),
    ],
)
def test_nothing_is_invented_from_what_stands_under_an_unknown_head(head: str, cells: list[str]) -> None:
    mapping = guessed(["Company", head], *([name, cell] for name, cell in zip("AB", cells, strict=True)))
    assert mapping.targets == (T.COMPANY, T.NOTES)
    assert mapping.facts[1].origin is Origin.NOTHING_KNOWN


@pytest.mark.parametrize(
    ("head", "cells", "target"),
    [
        ("Reach", ["a@example.com", "b@example.com"], T.EMAIL),
        ("Ring", ["512-555-0101", "(512) 555-0102"], T.ANY_PHONE),
        ("Appeler", ["06 12 34 56 78", "01 42 55 01 10"], T.ANY_PHONE),
        ("Online", ["oak.example", "www.elm.example"], T.WEBSITE),
    ],
)
def test_an_email_a_phone_and_a_website_are_guessed_and_marked(head: str, cells: list[str], target: Target) -> None:
    mapping = guessed(["Company", head], *([name, cell] for name, cell in zip("AB", cells, strict=True)))
    assert mapping.targets == (T.COMPANY, target)
    assert mapping.facts[1] == ColumnFact(Origin.CONTENT, 1.0)
    assert not mapping.is_certain


def test_a_guess_says_which_share_of_the_cells_looks_so() -> None:
    rows = [
        ["A", "a@example.com"],
        ["B", "b@example.com"],
        ["C", "c@example.com"],
        ["D", "d@example.com"],
        ["E", "?!"],
    ]
    assert guessed(["Company", "Reach"], *rows).facts[1].share == pytest.approx(0.8)


def test_nothing_is_guessed_to_be_what_another_column_says_that_it_is() -> None:
    mapping = guessed(["Company", "Email", "Reach", "Mobile", "Ring"], ["A", "", "a@example.com", "", "512-555-0101"])
    assert mapping.targets == (T.COMPANY, T.EMAIL, T.NOTES, T.MOBILE, T.NOTES)


@pytest.mark.parametrize(
    ("head", "cells", "target"),
    [
        ("Contact No.", ["1001", "1002"], T.NOTES),
        ("Phone", ["a@example.com", "b@example.com"], T.EMAIL),
        ("Email", ["512-555-0101", "512-555-0102"], T.ANY_PHONE),
        ("Contact", ["512-555-0101", "512-555-0102"], T.ANY_PHONE),
        ("Contact", ["a@example.com", "b@example.com"], T.EMAIL),
        ("Contact", ["1001", "1002"], T.NOTES),
        ("Contact", ["5/1/2023", "12/11/2024"], T.NOTES),
        ("Address", ["TRUE", "FALSE"], T.NOTES),
        ("shipping_address", ["False", ""], T.NOTES),
        ("Country", ["Yes", "No"], T.NOTES),
        ("Website", ["oui", "non"], T.NOTES),
        ("Job title", ["Mr.", "Mrs."], T.NAME_PREFIX),
        ("Salutation", ["Dear Ann", "Dear Mr. Ray"], T.NOTES),
        ("Country code", ["1", "52"], T.NOTES),
    ],
)
def test_a_head_gives_way_to_cells_that_cannot_be_what_it_says(head: str, cells: list[str], target: Target) -> None:
    mapping = guessed(["Company", head], *([name, cell] for name, cell in zip("AB", cells, strict=True)))
    assert mapping.targets == (T.COMPANY, target)


@pytest.mark.parametrize(
    ("head", "cells", "target"),
    [
        ("Contact No.", ["512-555-0101", "512 555 0102"], T.PHONE),
        ("Country", ["NO", "Norway"], T.COUNTRY),
        ("Country code", ["US", "CA"], T.COUNTRY),
        ("Address", ["12", "14"], T.ADDRESS),
        ("Title", ["Mr.", "Mme"], T.NAME_PREFIX),
        ("Title", ["Buyer", "Owner"], T.JOB_TITLE),
    ],
)
def test_cells_that_can_be_what_the_head_says_leave_it_so(head: str, cells: list[str], target: Target) -> None:
    mapping = guessed(["Company", head], *([name, cell] for name, cell in zip("AB", cells, strict=True)))
    assert mapping.targets == (T.COMPANY, target)
    assert mapping.facts[1].origin is Origin.HEAD


def test_placeholders_tell_nothing_of_a_column() -> None:
    rows = [["A", "N/A"], ["B", "-"], ["C", "a@example.com"]]
    assert guessed(["Company", "Reach"], *rows).targets == (T.COMPANY, T.EMAIL)


def test_a_title_beside_a_job_title_is_what_its_cells_say() -> None:
    heads = ["Last Name", "Title", "Job Title"]
    assert guessed(heads, ["Lee", "Buyer", ""]).targets == (T.LAST_NAME, T.JOB_TITLE, T.JOB_TITLE)
    assert guessed(heads, ["Lee", "Ms.", ""]).targets == (T.LAST_NAME, T.NAME_PREFIX, T.JOB_TITLE)


@pytest.mark.parametrize(
    ("heads", "rows", "targets"),
    [
        # Xero: the organization, and its person beside it.
        (
            "*ContactName;AccountNumber;FirstName;LastName;POAttentionTo",
            [["Oak Ltd", "", "Ann", "Lee", ""], ["Elm Roofing", "", "", "", ""]],
            [T.COMPANY, T.NOTES, T.FIRST_NAME, T.LAST_NAME],
        ),
        ("ContactName;FirstName;LastName", [["Ann Lee", "Ann", "Lee"]], [T.CONTACT_NAME, T.FIRST_NAME, T.LAST_NAME]),
        ("Name;First Name;Last Name", [["Oak", "Ann", "Lee"]], [T.COMPANY, T.FIRST_NAME, T.LAST_NAME]),
        # Odoo: a person, and whom they work for.
        (
            "Name;Company Name;Job Position",
            [["Ann Lee", "Oak Ltd", "Buyer"]],
            [T.CONTACT_NAME, T.COMPANY, T.JOB_TITLE],
        ),
        # Dolibarr: third parties by their name, alias and code.
        ("Name;Alias name;Customer code", [["Oak", "", "C1"]], [T.COMPANY, T.NOTES, T.NOTES]),
        # Shops: the name of the billing address where there is no other.
        ("Billing First Name;Billing Last Name;Shipping First Name", [], [T.FIRST_NAME, T.LAST_NAME, T.NOTES]),
        ("First Name;Billing First Name;Email", [], [T.FIRST_NAME, T.NOTES, T.EMAIL]),
    ],
)
def test_company_and_contact_stand_the_right_way_round(
    heads: str, rows: list[list[str]], targets: list[Target]
) -> None:
    assert list(guessed(heads.split(";"), *rows).targets)[: len(targets)] == targets


def test_what_is_left_out_says_why() -> None:
    heads = ["Company", "Birthday", "Contact owner", "Record ID", "Balance", "Created by", "Last modified date"]
    mapping = guessed(heads)
    assert mapping.targets == (T.COMPANY, *[T.NOTHING] * 6)
    assert [fact.left_out for fact in mapping.facts] == [
        None,
        LeftOutReason.PRIVATE,
        LeftOutReason.OWN_PEOPLE,
        LeftOutReason.OTHER_PROGRAM,
        LeftOutReason.MONEY,
        LeftOutReason.OWN_PEOPLE,
        LeftOutReason.DATES,
    ]


def test_an_owner_is_the_customer_only_where_nothing_else_names_anybody() -> None:
    assert guessed(["Owner Name", "Property Address", "Mailing City"]).targets[0] is T.CONTACT_NAME
    mapping = guessed(["First Name", "Owner Name"])
    assert mapping.targets == (T.FIRST_NAME, T.NOTHING)
    assert mapping.facts[1].left_out is LeftOutReason.OWN_PEOPLE


@pytest.mark.parametrize("head", ["Password", "Mot de passe", "Contraseña", "Credit Card Number", "IBAN"])
def test_secrets_never_go_to_the_notes(head: str) -> None:
    mapping = guessed(["Company", head], ["Oak", "4929 1234 5678 9012"])
    assert (mapping.targets[1], mapping.facts[1].left_out) == (T.NOTHING, LeftOutReason.PRIVATE)


def test_keys_that_only_a_program_reads_are_left_out_and_numbers_are_not() -> None:
    mapping = guessed(["Company", "Client ID", "Customer ID"], ["A", "1001", "5f3c2a10-9b1d-4e7a-8c55-0a1b2c3d4e5f"])
    assert mapping.targets == (T.COMPANY, T.NOTES, T.NOTHING)


@pytest.mark.parametrize("number", ["123456789RT0001", "1234567890TQ0001", "FR40552100554", "22AAAAA0000A1Z5"])
def test_number_of_a_tax_is_no_key_of_a_program(number: str) -> None:
    assert guessed(["Company", "VAT number"], ["A", number]).targets == (T.COMPANY, T.NOTES)


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
    assert {fact.origin for fact in mapping.facts} == {Origin.CONTENT}
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


@pytest.mark.parametrize(
    ("heads", "targets"),
    [
        ("Compnay;Contcat Name;E-mial;Phnoe", [T.COMPANY, T.CONTACT_NAME, T.EMAIL, T.PHONE]),
        ("Company;Adress;Citty;Zip Cdoe", [T.COMPANY, T.ADDRESS_LINE1, T.CITY, T.POSTAL_CODE]),
        ("Entrperise;Téléhpone;Courreil", [T.COMPANY, T.PHONE, T.EMAIL]),
        ("Empersa;Teléfnoo", [T.COMPANY, T.PHONE]),
    ],
)
def test_m15_a_head_with_a_slip_in_it_is_guessed(heads: str, targets: list[Target]) -> None:
    mapping = guessed(heads.split(";"))
    assert list(mapping.targets) == targets
    slips = [fact.origin is Origin.SPELLING for fact in mapping.facts]
    assert slips == [head != "Company" for head in heads.split(";")]
    assert not mapping.is_certain


@pytest.mark.parametrize("head", ["Stage", "Contract", "Estate", "Comapny", "Owenr", "Nmae"])
def test_m15_a_word_of_its_own_is_no_slip_and_none_takes_a_known_column(head: str) -> None:
    mapping = guessed(["Company", head], ["Acme", "x"], ["Oak", "y"])
    assert mapping.targets == (T.COMPANY, T.NOTES)


def test_m15_a_slip_that_the_cells_contradict_goes_to_the_notes() -> None:
    mapping = guessed(["Email", "Adress"], ["ann@acme.example", "yes"], ["bob@oak.example", "no"])
    assert mapping.targets == (T.EMAIL, T.NOTES)


@pytest.mark.parametrize(
    ("heads", "targets"),
    [
        ("Owner Name;Owner Phone;Property Address", [T.CONTACT_NAME, T.PHONE, T.ADDRESS]),
        ("Owner;Owner Mobile;Owner Email", [T.CONTACT_NAME, T.MOBILE, T.EMAIL]),
        ("Nom du propriétaire;Téléphone du propriétaire", [T.CONTACT_NAME, T.PHONE]),
        ("Company;Owner;Owner Phone;Owner Email", [T.COMPANY, T.NOTHING, T.NOTHING, T.NOTHING]),
        ("Email;Owner Name;Owner Email", [T.EMAIL, T.NOTHING, T.NOTHING]),
    ],
)
def test_m15_an_owners_number_and_email_are_the_customers_where_the_owner_is(
    heads: str, targets: list[Target]
) -> None:
    assert list(guessed(heads.split(";")).targets) == targets
