"""``custlist import``: a file's customers into the list from a shell (M15)."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.system.locks import InstanceLock
from tests.helpers.rights import rights_of_files_count

Capture = pytest.CaptureFixture[str]

CLIENTS = """Company,Contact Name,Email,Phone,City,State/Province,Postal Code,Country
Gagné Roofing,Mélanie Gagné,melanie@gagne.example,(514) 555-0123,Montréal,Québec,H2X 1Y4,Canada
Blake & Sons,Dana Blake,dana@blake.example,(512) 555-0123 ext. 4,Austin,TX,73301,USA
,Luis Peña,luis@pena.example,,Boston,Massachusetts,2118,États-Unis
"""

WITHOUT_A_NAME = CLIENTS.replace("Blake & Sons,Dana Blake,dana@blake.example,", ",,,")
"""The second customer is nobody."""


@pytest.fixture(autouse=True)
def at_home_in_canada(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_CA.UTF-8")
    # Where that locale isn't installed, Python would read paths as ASCII, its own ones too.
    monkeypatch.setenv("LC_CTYPE", "C.UTF-8")


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    path.write_text(CLIENTS, encoding="utf-8")
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the list is to be; nothing is there yet."""
    return tmp_path / "list" / "customers.db"


def run(file: Path, database: Path, *options: str | Path) -> int:
    return main(["import", str(file), "--database", str(database), *map(str, options)])


def printed(capsys: Capture) -> dict[str, Any]:
    """What ``--json`` printed."""
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def counts(capsys: Capture) -> dict[str, int]:
    """The five counts that ``--json`` printed."""
    found = printed(capsys)
    return {name: found[name] for name in ("created", "updated", "unchanged", "skipped", "rejected")}


def dump(database: Path) -> list[tuple[object, ...]]:
    with closing(engine.connect(database)) as connection:
        return connection.execute("SELECT * FROM customer ORDER BY id").fetchall()


def test_copies_that_belong_to_another_account_are_named(clients: Path, database: Path, capsys: Capture) -> None:
    backups = database.parent / "backups"
    backups.mkdir(0o000, parents=True)
    with rights_of_files_count():
        code = run(clients, database)
    backups.chmod(0o700)
    assert code == 2
    assert f"can’t be written into {backups}. Ask whoever made" in capsys.readouterr().err


def test_m15_a_file_makes_a_list(clients: Path, database: Path, capsys: Capture) -> None:
    assert run(clients, database, "--json") == 0
    assert counts(capsys) == {"created": 3, "updated": 0, "unchanged": 0, "skipped": 0, "rejected": 0}
    assert main(["search", "--json", "--database", str(database), "pena"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["country"], found["state_province"], found["postal_code"]) == ("US", "MA", "02118")
    assert (found["company"], found["contact_name"]) == ("", "Luis Peña")


def test_m15_the_same_file_twice_changes_nothing(clients: Path, database: Path, capsys: Capture) -> None:
    run(clients, database)
    before = dump(database)
    capsys.readouterr()
    assert run(clients, database, "--json") == 0
    assert counts(capsys) == {"created": 0, "updated": 0, "unchanged": 3, "skipped": 0, "rejected": 0}
    assert dump(database) == before


def test_without_json_the_counts_are_lines(clients: Path, database: Path, capsys: Capture) -> None:
    assert run(clients, database) == 0
    assert capsys.readouterr().out.splitlines() == [
        "created 3",
        "updated 0",
        "unchanged 0",
        "skipped 0",
        "refused 0",
    ]


def test_a_dry_run_counts_and_writes_nothing(clients: Path, database: Path, capsys: Capture) -> None:
    run(clients, database)
    clients.write_text(CLIENTS.replace("Austin", "Dallas") + "New Company,,,,,,,\n", encoding="utf-8")
    before, files = dump(database), sorted(database.parent.rglob("*"))
    capsys.readouterr()
    assert run(clients, database, "--dry-run", "--json") == 0
    assert counts(capsys) == {"created": 1, "updated": 1, "unchanged": 2, "skipped": 0, "rejected": 0}
    assert dump(database) == before
    assert sorted(database.parent.rglob("*")) == files


@pytest.mark.parametrize(
    ("choice", "expected"),
    [("update", (0, 1, 2, 0)), ("skip", (0, 0, 0, 3)), ("create", (3, 0, 0, 0))],
)
def test_what_becomes_of_customers_in_the_list_can_be_chosen(
    choice: str, expected: tuple[int, ...], clients: Path, database: Path, capsys: Capture
) -> None:
    run(clients, database)
    clients.write_text(CLIENTS.replace("Austin", "Dallas"), encoding="utf-8")
    capsys.readouterr()
    assert run(clients, database, "--on-match", choice, "--json") == 0
    found = counts(capsys)
    assert (found["created"], found["updated"], found["unchanged"], found["skipped"]) == expected


def test_refused_rows_are_told_written_out_and_import_once_mended(
    clients: Path, database: Path, tmp_path: Path, capsys: Capture
) -> None:
    clients.write_text(WITHOUT_A_NAME, encoding="utf-8")
    rejects = tmp_path / "rejects.csv"
    assert run(clients, database, "--rejects", rejects, "--json") == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["rejected"] == 1
    assert "Row 3: No company, name or email" in printed.err
    text = rejects.read_text(encoding="utf-8-sig")
    assert "(512) 555-0123" in text
    assert "Gagné" not in text
    rejects.write_text(text.replace(",,,(512)", "Blake & Sons,,,(512)", 1), encoding="utf-8-sig")
    assert run(rejects, database, "--json") == 0
    assert counts(capsys)["created"] == 1


@pytest.mark.parametrize("name", ["clients.csv", "list/customers.db"])
def test_refused_rows_never_replace_the_list_or_the_file_they_come_from(
    name: str, clients: Path, database: Path, tmp_path: Path, capsys: Capture
) -> None:
    run(clients, database)
    clients.write_text(WITHOUT_A_NAME, encoding="utf-8")
    before, read = dump(database), clients.read_bytes()
    assert run(clients, database, "--rejects", tmp_path / name) == 2
    assert "name another file with --rejects" in capsys.readouterr().err
    assert (dump(database), clients.read_bytes()) == (before, read)


def test_the_counts_are_told_where_refused_rows_cant_be_written(
    clients: Path, database: Path, tmp_path: Path, capsys: Capture
) -> None:
    clients.write_text(WITHOUT_A_NAME, encoding="utf-8")
    (tmp_path / "rejects.csv").mkdir()
    assert run(clients, database, "--rejects", tmp_path / "rejects.csv", "--json") == 2
    printed = capsys.readouterr()
    assert json.loads(printed.out)["created"] == 2
    assert "was not saved: a folder has this name" in printed.err


@pytest.mark.parametrize("delimiter", ["", "::", '"', "\n"])
def test_what_cant_divide_cells_is_refused(delimiter: str, clients: Path, database: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        run(clients, database, "--delimiter", delimiter)
    assert ended.value.code == 2
    assert "--delimiter" in capsys.readouterr().err
    assert not database.exists()


def test_the_country_of_numbers_can_be_told(database: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "clients.csv"
    file.write_text("Société,Téléphone\nToitures du Midi,04 65 71 08 42\n", encoding="utf-8")
    assert run(file, database, "--country", "fr", "--json") == 0
    assert counts(capsys)["created"] == 1
    main(["search", "--json", "--database", str(database), "midi"])
    (found,) = json.loads(capsys.readouterr().out)
    assert found["phone_e164"] == "+33465710842"


def test_the_list_as_it_was_is_kept_beside_it(clients: Path, database: Path, capsys: Capture) -> None:
    run(clients, database)
    before = dump(database)
    clients.write_text("Company\nOne More\n", encoding="utf-8")
    run(clients, database)
    copies = sorted((database.parent / "backups").iterdir())
    assert len(copies) == 2
    assert before in [dump(copy) for copy in copies]
    assert str(copies[-1]) in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "is a PDF, not a table"),
        (b"Colour,Size\nred,4\n", "No column"),
        (b'Company,"Notes\nGagn\xc3\xa9,x\nBlake,\n', "quotation mark"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_sentence_and_nothing_is_made(
    content: bytes, words: str, database: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "clients.csv"
    file.write_bytes(content)
    assert run(file, database, "--json") == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert words in printed.err
    if words != "quotation mark":  # which is met in the middle, once the list is open
        assert not database.exists()


@pytest.mark.parametrize("name", ["wrong folder/clients.csv", ".", "/"])
def test_a_file_that_cannot_be_read_is_named_as_it_was_typed(name: str, database: Path, capsys: Capture) -> None:
    assert run(Path(name), database) == 2
    assert capsys.readouterr().err.startswith(f"{Path(name)} is ")


def test_a_dry_run_on_a_list_that_is_not_there_is_refused(clients: Path, database: Path, capsys: Capture) -> None:
    assert run(clients, database, "--dry-run") == 2
    assert "is not there" in capsys.readouterr().err
    assert not database.exists()


def test_an_unknown_country_is_refused(clients: Path, database: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        run(clients, database, "--country", "XX")
    assert ended.value.code == 2


def test_a_list_that_is_open_elsewhere_is_not_written(clients: Path, database: Path, capsys: Capture) -> None:
    run(clients, database)
    before = dump(database)
    with InstanceLock(database, "Custlist"):
        assert run(clients, database, "--on-match", "create") == 2
    assert dump(database) == before


def test_reasons_are_what_refuses_a_row_and_not_what_else_is_odd_in_it(
    database: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "clients.csv"
    file.write_text("Company,Phone,Postal Code,Country\n,2024-01-05,1001,US\n", encoding="utf-8")
    assert run(file, database, "--rejects", tmp_path / "rejects.csv") == 1
    text = (tmp_path / "rejects.csv").read_text(encoding="utf-8-sig")
    assert "No company, name or email" in text
    assert "zeros" not in text + capsys.readouterr().err


def test_refused_rows_into_a_folder_that_is_not_there_are_refused_before_anything_is_written(
    clients: Path, database: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert run(clients, database, "--rejects", tmp_path / "nowhere" / "rejects.csv") == 2
    assert "folder" in capsys.readouterr().err
    assert not database.exists()


def test_columns_that_are_left_out_are_named(tmp_path: Path, database: Path, capsys: Capture) -> None:
    file = tmp_path / "leads.csv"
    file.write_text(
        "Company,Birthday,Contact owner,Record ID,Gate code\nOak,1980-02-03,sam@ourfirm.example,,1234\nElm,,,,\n",
        encoding="utf-8",
    )
    assert run(file, database, "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["left_out"] == ["Birthday", "Contact owner"]
    assert "2 columns left out: Birthday, Contact owner" in told.err.splitlines()


def test_cells_that_only_say_that_they_are_empty_are_counted(tmp_path: Path, database: Path, capsys: Capture) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("Company,Phone,Birthday\nOak,n/d,n/d\nElm,aucun,\nAsh,n/d,\n", encoding="utf-8")
    assert run(file, database, "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["left_empty"] == {"n/d": 2, "aucun": 1}
    assert "3 cells left empty, as they say only “n/d”, “aucun”" in told.err.splitlines()


def test_columns_that_were_guessed_are_named(tmp_path: Path, database: Path, capsys: Capture) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Company,Ring,,\nOak,512-555-0101,,ann@oak.example\nElm,,,\n", encoding="utf-8")
    assert run(file, database, "--json", "--country", "US") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["guessed"] == [
        {"column": "Ring", "field": "any_phone"},
        {"column": "Col. 4", "field": "email"},
    ]
    assert "Guessed: Ring as Phone, Col. 4 as Email" in told.err.splitlines()
    run(file, database, "--json", "--country", "US")
    assert [each["column"] for each in printed(capsys)["guessed"]] == ["Ring", "Col. 4"]


def test_cells_in_the_notes_and_rows_that_are_no_customers_are_counted(
    tmp_path: Path, database: Path, capsys: Capture
) -> None:
    file = tmp_path / "report.csv"
    file.write_text("Company,Phone,Balance\nOak,call office,10\nElm,512-555-0101,20\nTOTAL,,30\n", encoding="utf-8")
    assert run(file, database, "--json", "--country", "US") == 0
    told = capsys.readouterr()
    facts = json.loads(told.out)
    assert (facts["created"], facts["cells_in_notes"], facts["skipped_rows"]) == (2, 1, {"total": 1})
    assert "1 cell moved to the notes: its text doesn't fit its column" in told.err.splitlines()
    assert "1 row skipped as no customers: totals 1" in told.err.splitlines()


def test_letters_guessed_and_characters_dropped_are_told(tmp_path: Path, database: Path, capsys: Capture) -> None:
    file = tmp_path / "clients.csv"
    file.write_bytes(b"Company,City\nCaf\xc3\xa9 A,Qu\xc3\xa9bec\nCaf\xe9 B,Laval\nEl\x00m,Tr\x07oy\n")
    assert run(file, database, "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["unclear_rows"] == {"bytes_guessed": 1, "control_characters_dropped": 1}
    assert "Letters that are not in the file's encoding were guessed in 1 row" in told.err.splitlines()
    assert "Characters that can't be seen were left out of 1 row" in told.err.splitlines()


def test_cells_beyond_the_columns_are_in_the_file_of_refused_rows(tmp_path: Path, database: Path) -> None:
    file, rejects = tmp_path / "clients.csv", tmp_path / "refused.csv"
    rows = "".join(f"Oak {number},\n" for number in range(60))
    file.write_text(f"Company,Phone\n{rows},,lonely\n", encoding="utf-8")
    assert run(file, database, "--rejects", str(rejects)) == 1
    assert rejects.read_text(encoding="utf-8-sig").splitlines()[1].endswith(",lonely")


def test_cards_that_only_name_others_are_counted_as_groups(tmp_path: Path, database: Path, capsys: Capture) -> None:
    file = tmp_path / "cards.vcf"
    group = "BEGIN:VCARD\nVERSION:3.0\nFN:Roofers\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD\n"
    file.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n{group}", encoding="utf-8")
    assert run(file, database, "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["skipped_rows"] == {"group": 1}
    assert "1 row skipped as no customers: groups 1" in told.err.splitlines()


def test_new_customers_that_look_like_one_of_the_list_are_counted(
    tmp_path: Path, database: Path, capsys: Capture
) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("Company,Address,City\nIntl. Steel Mfg,500 Pine Pkwy,Dallas\n", encoding="utf-8")
    second.write_text(
        "Company,Address,City\nInternational Steel Manufacturing,500 Pine Parkway,Dallas\nOak Ltd,1 Elm St,Waco\n",
        encoding="utf-8",
    )
    run(first, database)
    capsys.readouterr()
    assert run(second, database, "--json") == 0
    told = capsys.readouterr()
    facts = json.loads(told.out)
    assert (facts["created"], facts["look_alikes"]) == (2, 1)
    assert "Perhaps twice in the list: 1 new customer; see Find Duplicates in the window" in told.err.splitlines()


def test_nothing_is_said_of_columns_where_there_is_nothing_to_say(
    clients: Path, database: Path, capsys: Capture
) -> None:
    run(clients, database)
    capsys.readouterr()
    assert run(clients, database, "--json") == 0
    told = capsys.readouterr()
    facts = json.loads(told.out)
    assert (facts["left_out"], facts["guessed"], facts["cells_in_notes"], facts["skipped_rows"]) == ([], [], 0, {})
    assert told.err == ""


def test_the_sheet_that_is_read_is_named_among_the_others(tmp_path: Path, database: Path, capsys: Capture) -> None:
    workbook = Workbook()
    workbook.active.title = "Instructions"
    workbook.active.append(("Fill in the second sheet",))
    for row in (("Company", "Email"), ("Oak", "a@oak.example"), ("Elm", "b@elm.example")):
        (workbook["Clients"] if "Clients" in workbook.sheetnames else workbook.create_sheet("Clients")).append(row)
    workbook.save(tmp_path / "clients.xlsx")
    assert run(tmp_path / "clients.xlsx", database) == 0
    assert "Sheet “Clients” of 2; also: Instructions (1 row)" in capsys.readouterr().err
