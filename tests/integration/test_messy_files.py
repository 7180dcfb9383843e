"""Files as people really have them, imported from a shell into an empty list: what each customer is afterwards."""

import json
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.domain.contact import CUSTOMER_FIELDS

Customers = dict[str, dict[str, str]]
"""By company, or else contact name, what else a customer has."""

AUSTIN: Final = {"city": "Austin", "state_province": "TX", "country": "US"}

TABLES: Final[dict[str, tuple[str, Customers]]] = {
    "payment terms are no street": (
        "Company,Payment Terms,Address,City,State,Zip\nPine Co,Net 45,8 Elm Rd,Austin,TX,78702\n",
        {
            "Pine Co": {
                "address_line1": "8 Elm Rd",
                "postal_code": "78702",
                "notes": "Payment Terms: Net 45",
                **AUSTIN,
            }
        },
    ),
    "a yes or no is no address": (
        "Customer Name,Email,shipping_address\nCounter Sale,c@e.example,TRUE\nPhone Sale,p@e.example,FALSE\n",
        {
            "Counter Sale": {"email": "c@e.example", "notes": "shipping_address: TRUE"},
            "Phone Sale": {"email": "p@e.example", "notes": "shipping_address: FALSE"},
        },
    ),
    "what stands for nothing is no country": (
        "Company,Country\nA Ltd,N/A\nB Ltd,NA\nC Ltd,none\nD Ltd,--\nE Ltd,S/O\nF Ltd,N/D\nG Ltd,Norway\nH Ltd,NO\n",
        {
            "A Ltd": {},
            "B Ltd": {},
            "C Ltd": {},
            "D Ltd": {},
            "E Ltd": {},
            "F Ltd": {},
            "G Ltd": {"country": "NO"},
            "H Ltd": {"country": "NO"},
        },
    ),
    "a contact's number is a phone": (
        "Company,Contact Number,Contact\nOak,512-555-0131,Lee Ann\nElm,512-555-0132,\n",
        {"Oak": {"contact_name": "Lee Ann", "phone": "512-555-0131"}, "Elm": {"phone": "512-555-0132"}},
    ),
    "a vendor's number is not the vendor": (
        "Supplier #,Supplier,City\nS-9,Pine Co,Austin\n",
        {"Pine Co": {"city": "Austin", "notes": "Supplier #: S-9"}},
    ),
    "a customer's number is not the customer": (
        "Customer No,First Name,Last Name\n70021,Ida,Moss\n70022,Max,Rey\n",
        {"Ida Moss": {"notes": "Customer No: 70021"}, "Max Rey": {"notes": "Customer No: 70022"}},
    ),
    "an owner's email is not the customer's": (
        "First Name,Last Name,Email,Contact owner\nIda,Moss,,kim@us.example\nMax,Rey,max@e.example,kim@us.example\n",
        {"Ida Moss": {}, "Max Rey": {"email": "max@e.example"}},
    ),
    "an industry and a description are no names": (
        "Company name,Industry,Description\nPine Co,Home Repair,Pays Late\n",
        {"Pine Co": {"notes": "Industry: Home Repair\nDescription: Pays Late"}},
    ),
    "a tax number is no phone": (
        "Business,Phone,A.B.N.\nHaven Pty,02 9300 0001,71 455 210 884\n",
        {"Haven Pty": {"phone": "02 9300 0001", "notes": "A.B.N.: 71 455 210 884"}},
    ),
    "the city of an address": (
        "Company,Bill To Street,Bill To City,Bill To State,Bill To Zip\nPine Co,3 Main,Austin,TX,78703\n",
        {"Pine Co": {"address_line1": "3 Main", "postal_code": "78703", **AUSTIN}},
    ),
    "odd phones and emails refuse nobody": (
        "Name,Phone,Email\n"
        "Nobody,n/a,a1@e.example\n"
        "Ask Me,ask the office,a2@e.example\n"
        "Two Of,514-555-0131 / 514-555-0132,a3@e.example\n"
        "And Cell,514-555-0133 or 514-555-0134 (cell),a4@e.example\n"
        "Nine One,911,a5@e.example\n"
        "Bad Mail,514-555-0135,none at all\n"
        "No Mail,514-555-0136,TBD\n",
        {
            "Nobody": {"email": "a1@e.example"},
            "Ask Me": {"email": "a2@e.example", "notes": "Phone: ask the office"},
            "Two Of": {"email": "a3@e.example", "phone": "514-555-0131", "notes": "Phone 2: 514-555-0132"},
            "And Cell": {"email": "a4@e.example", "phone": "514-555-0133", "mobile": "514-555-0134"},
            "Nine One": {"email": "a5@e.example", "notes": "Phone: 911"},
            "Bad Mail": {"phone": "514-555-0135", "notes": "Email: none at all"},
            "No Mail": {"phone": "514-555-0136"},
        },
    ),
    "states as products write them": (
        "Company,State\nA,Nevada (US)\nB,US-NY\nC,NY - New York\nD,Quebec (CA)\nE,Kalifornia\n",
        {
            "A": {"state_province": "NV", "country": "US"},
            "B": {"state_province": "NY", "country": "US"},
            "C": {"state_province": "NY", "country": "US"},
            "D": {"state_province": "QC", "country": "CA"},
            "E": {"notes": "State: Kalifornia"},
        },
    ),
    "old Mexican numbers and words beside a number": (
        "Company,Phone\nA,+52 1 33 1234 5678\nB,01 33 1234 5678\nC,514-555-0141 cell\nD,514-555-0142 Rita\n",
        {
            "A": {"phone": "+52 33 1234 5678"},
            "B": {"phone": "+52 33 1234 5678"},
            "C": {"mobile": "514-555-0141"},
            "D": {"phone": "514-555-0142", "notes": "Phone: 514-555-0142 Rita"},
        },
    ),
    "cells that a spreadsheet was told to keep as text": (
        'Company,Zip,Phone\nPine Co,"=""02111""","=""5125550131"""\n',
        {"Pine Co": {"postal_code": "02111", "phone": "5125550131"}},
    ),
    "titles, dates and totals": (
        "Vendor Contact List\nAs of 1 Dec 2026\n\nVendor,Main Phone,Main Email\n"
        "Pine Co,512-555-0151,p@e.example\nTOTAL,,\n",
        {"Pine Co": {"phone": "512-555-0151", "email": "p@e.example"}},
    ),
    "Mister is no job": (
        "Company,Title,First Name,Last Name\nPine Co,Mr.,Max,Rey\nFir Co,Ms.,Ida,Moss\n",
        {"Pine Co": {"contact_name": "Mr. Max Rey"}, "Fir Co": {"contact_name": "Ms. Ida Moss"}},
    ),
    "the jobs of a customer": (
        "Customer,Company,Primary Contact,Main Phone,Job Status\n"
        "Pine Co,Pine Co,Max Rey,512-555-0161,\nPine Co:Deck,Pine Co,Max Rey,512-555-0161,Closed\n",
        {"Pine Co": {"contact_name": "Max Rey", "phone": "512-555-0161"}},
    ),
    "a header with one known head": (
        "Company,Foreman,Team,Remind me\nPine Co,Sam Low,Red Team,Ring twice\nFir Co,Sam Low,Blue Team,No dogs\n",
        {
            "Pine Co": {"notes": "Foreman: Sam Low\nTeam: Red Team\nRemind me: Ring twice"},
            "Fir Co": {"notes": "Foreman: Sam Low\nTeam: Blue Team\nRemind me: No dogs"},
        },
    ),
    "an email alone": ("Email\nida.moss@e.example\n", {"Ida Moss": {"email": "ida.moss@e.example"}}),
    "a cell too many": (
        "Company,City\nPine Co,Austin,call first\nFir Co,Waco\nElm Co,Waco\n",
        {
            "Pine Co": {"city": "Austin", "notes": "call first"},
            "Fir Co": {"city": "Waco"},
            "Elm Co": {"city": "Waco"},
        },
    ),
}


@pytest.fixture(autouse=True)
def at_home_in_the_united_states(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv("LC_CTYPE", "C.UTF-8")


def imported(folder: Path, *files: Path) -> Customers:
    """What customers an empty list has after the import of ``files``, of which none may refuse a row."""
    database = folder / "list.custlist"
    for file in files:
        assert main(["import", str(file), "--database", str(database), "--country", "US", "--json"]) == 0
    with closing(engine.connect(database)) as connection:
        rows = connection.execute(f"SELECT {', '.join(CUSTOMER_FIELDS)} FROM customer").fetchall()
    customers = {}
    for row in rows:
        values = {name: value for name, value in zip(CUSTOMER_FIELDS, row, strict=True) if value}
        name = values.pop("company", "") or values.pop("contact_name")
        assert name not in customers
        customers[name] = values
    return customers


@pytest.mark.parametrize("kind", TABLES)
def test_a_messy_table_comes_in_right_and_once(tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    text, expected = TABLES[kind]
    file = tmp_path / "list.csv"
    file.write_text(text, encoding="utf-8")
    assert imported(tmp_path, file) == expected
    capsys.readouterr()
    assert imported(tmp_path, file) == expected
    counts = json.loads(capsys.readouterr().out)
    assert (counts["created"], counts["updated"]) == (0, 0)


def test_an_update_keeps_what_a_person_wrote(tmp_path: Path) -> None:
    first, then = tmp_path / "first.csv", tmp_path / "then.csv"
    first.write_text("Company,Email,Notes\nPine Co,p@e.example,Ring twice - dog\n", encoding="utf-8")
    then.write_text("Company,Email,Fax,Notes\nPine Co,p@e.example,512-555-0171,New gate\n", encoding="utf-8")
    customers = imported(tmp_path, first, then)
    lines = customers["Pine Co"].pop("notes").splitlines()
    assert lines[0] == "Ring twice - dog"
    assert sorted(lines[1:]) == ["Fax: 512-555-0171", "New gate"]
    assert customers == {"Pine Co": {"email": "p@e.example"}}


def test_two_people_behind_one_address_stay_two(tmp_path: Path) -> None:
    first, then = tmp_path / "first.csv", tmp_path / "then.csv"
    first.write_text("Contact,Email,Phone\nIda Moss,info@pine.example,512-555-0181\n", encoding="utf-8")
    then.write_text("Contact,Email,Phone\nMax Rey,info@pine.example,512-555-0182\n", encoding="utf-8")
    assert imported(tmp_path, first, then) == {
        "Ida Moss": {"email": "info@pine.example", "phone": "512-555-0181"},
        "Max Rey": {"email": "info@pine.example", "phone": "512-555-0182"},
    }


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850", "cp1252"])
def test_letters_of_older_computers_are_told_apart(tmp_path: Path, encoding: str) -> None:
    rows = ["Company,Contact,City", "Maçonnerie Élan,Zoë Größe,Montréal", "Café Noël,José Peña,Trois-Rivières"]
    file = tmp_path / "list.csv"
    file.write_bytes("\r\n".join(rows).encode(encoding))
    assert imported(tmp_path, file) == {
        "Maçonnerie Élan": {"contact_name": "Zoë Größe", "city": "Montréal"},
        "Café Noël": {"contact_name": "José Peña", "city": "Trois-Rivières"},
    }
