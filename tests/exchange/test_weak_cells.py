"""Cells that can't be what their column says: the customer comes in, and their text stands in its notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database.staging.tables import CUSTOMER_COLUMNS
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, Problem, Severity
from custlist_desktop.domain.fields import MAX_LINE_LENGTH
from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.problem_sentences import is_moved, is_to_check
from custlist_desktop.exchange.report_rows import with_jobs_told
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.services.imports.rows import prepared, problems_from_json
from tests.exchange.rows import guessed, read
from tests.helpers.examples import examples


def come_in(
    cells: dict[str, str], home: str = "US", targets: list[Target] | None = None
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """What a customer has of a row in the end, and what is told about it."""
    heads, row = tuple(cells), tuple(cells.values())
    mapping = guessed(heads, row) if targets is None else ColumnMapping(tuple(targets))
    reader = RowReader(heads, mapping, home, home)
    (ready,) = prepared([reader.read(SourceRow(2, row))], home, reader.labels)
    values = dict(zip(CUSTOMER_COLUMNS, ready.columns, strict=False))
    fields = {name: str(values[name]) for name in CUSTOMER_COLUMNS if values[name] and name in CUSTOMER_FIELDS}
    return fields, (*problems_from_json(ready.read_problems), *problems_from_json(ready.own_problems))


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("Phone", "call office"),
        ("Phone", "911"),
        ("Phone", "x204"),
        ("Phone", "000-000-0000"),
        ("Phone", "(999) 999-9999"),
        ("Email", "not-an-email"),
        ("Email", "ann lee@oak.example"),
        ("Email", "ann@oak,example"),
        ("Website", "http//a b"),
        ("Country", "Atlantis"),
        ("Postal code", "ask Ann"),
        ("Job title", "x" * (MAX_LINE_LENGTH + 1)),
    ],
)
def test_m15_a_cell_that_cannot_be_what_its_head_says_is_a_line_of_the_notes(head: str, text: str) -> None:
    values, problems = come_in({"Company": "Oak", head: text})
    assert values == {"company": "Oak", "notes": f"{head}: {text}"}
    assert [problem.severity for problem in problems] == [Severity.WARNING]
    assert (problems[0].facts["head"], problems[0].facts["place"]) == (head, 1)


def test_a_head_of_two_lines_stands_on_one_in_front_of_a_weak_cell() -> None:
    values, _ = come_in({"Company": "Oak", "Phone\n number": "911", "Side\r\nnote": "Pays late"})
    assert values["notes"] == "Side note: Pays late\nPhone number: 911"


def test_m15_a_weak_cell_stands_behind_the_notes_that_the_file_has() -> None:
    values, _ = come_in({"Company": "Oak", "Phone": "911", "Notes": "Pays late"})
    assert values["notes"] == "Pays late\nPhone: 911"


def test_m15_a_value_that_neither_its_field_nor_the_notes_can_hold_refuses_its_row() -> None:
    _, problems = come_in({"Company": "Oak", "Job title": "x" * 501, "Notes": "y" * 100_000})
    assert [(each.field, each.code, each.severity) for each in problems] == [
        ("job_title", "too_long", Severity.ERROR)
    ]


def test_m15_a_good_number_or_address_is_taken_before_a_weak_one() -> None:
    values, _ = come_in({"Company": "Oak", "Phone": "call office", "Phone 2": "512-555-0101"})
    assert values == {"company": "Oak", "phone": "512-555-0101", "notes": "Phone: call office"}
    values, _ = come_in({"Company": "Oak", "Email": "none yet", "Email 2": "ann@oak.example"})
    assert values == {"company": "Oak", "email": "ann@oak.example", "notes": "Email: none yet"}


@pytest.mark.parametrize(
    "text",
    [
        "N/A",
        "n/a",
        "NA",
        "n.a.",
        "None",
        "NONE",
        "-",
        "--",
        "TBD",
        "tbd",
        "S/O",
        "N/D",
        "null",
        "#N/A",
        "?",
    ],
)
def test_m15_an_answer_that_says_nothing_is_an_empty_cell_in_any_column(text: str) -> None:
    heads = (
        "Company",
        "Contact name",
        "Job title",
        "Email",
        "Phone",
        "Mobile",
        "Website",
        "City",
        "State",
        "Country",
    )
    assert come_in(dict.fromkeys(heads, text) | {"Company": "Oak"}) == ({"company": "Oak"}, ())


def test_m15_what_looks_like_no_answer_is_a_name_beside_another_part_of_it() -> None:
    assert read({"First name": "Na", "Last name": "Li"}).values == {"contact_name": "Na Li"}
    assert read({"First name": "Ann", "Last name": "NULL"}).values == {"contact_name": "Ann"}
    assert read({"Company": "None Such Ltd", "City": "Nd"}).values == {"company": "None Such Ltd", "city": "Nd"}


@pytest.mark.parametrize("text", ["aucun", "Aucune", "ninguno", "Not provided", "à déterminer", "none given"])
def test_m15_a_longer_answer_that_says_nothing_names_no_company_and_is_told(text: str) -> None:
    row = read({"Nom": "Marc-André L'Heureux", "Compagnie": text})
    assert row.values == {"contact_name": "Marc-André L'Heureux"}
    assert row.emptied == (text,)
    _, problems = come_in({"Company": text, "City": "Oakville"})
    assert problems[0].code == "name_required"


@pytest.mark.parametrize(
    ("cells", "values", "place"),
    [
        ({"Company": "Unknown", "City": "unknown"}, {"company": "Unknown"}, 0),
        ({"Nom": "Ann Lee", "Compagnie": "inconnue"}, {"contact_name": "Ann Lee", "company": "inconnue"}, 1),
        ({"First name": "Arthur", "Last name": "Blank"}, {"contact_name": "Arthur Blank"}, 1),
    ],
)
def test_m15_a_word_that_may_be_a_name_is_taken_as_one_and_to_be_checked(
    cells: dict[str, str], values: dict[str, str], place: int
) -> None:
    row = read(cells)
    assert row.values == values
    (problem,) = row.problems
    assert (problem.code, problem.severity, problem.facts["place"]) == ("name_says_none", Severity.WARNING, place)
    assert is_to_check(problem)
    assert not is_moved(problem)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("514-555-0197/514-555-0196", {"phone": "514-555-0197", "notes": "Phone 2: 514-555-0196"}),
        ("514-555-0195 or 514-555-0194", {"phone": "514-555-0195", "notes": "Phone 2: 514-555-0194"}),
        ("514-555-0193 & 514-555-0192", {"phone": "514-555-0193", "notes": "Phone 2: 514-555-0192"}),
        ("514-555-0101 cell", {"mobile": "514-555-0101"}),
        ("514-555-0101 Bob", {"phone": "514-555-0101", "notes": "Phone: 514-555-0101 Bob"}),
        ("ask for Ann 514 555 0101", {"phone": "514 555 0101", "notes": "Phone: ask for Ann 514 555 0101"}),
        (
            "514-555-0199 (cell) - wife 514-555-0198",
            {"mobile": "514-555-0199", "notes": "Phone 2: wife 514-555-0198"},
        ),
        ("Office 514-555-0101, Fax 514-555-0102", {"phone": "514-555-0101", "notes": "Fax: 514-555-0102"}),
        (
            "Home: 514-555-0101; Work: 514-555-0102",
            {"phone": "514-555-0102", "notes": "Home: 514-555-0101"},
        ),
        ("(514) 555-0101 / 555-0102", {"phone": "(514) 555-0101", "notes": "Phone 2: 555-0102"}),
        ("514 555-0101, cel. 514 555-0102", {"phone": "514 555-0101", "mobile": "514 555-0102"}),
        ("514 555-0101 p. 12", {"phone": "514 555-0101 p. 12"}),
        ("514 555-0101 #12", {"phone": "514 555-0101 #12"}),
        ("+52 1 55 1234 5678", {"phone": "+52 55 1234 5678"}),
        ("01 55 1234 5678", {"phone": "+52 55 1234 5678"}),
        ("044 55 1234 5678", {"phone": "+52 55 1234 5678"}),
    ],
)
def test_m15_a_cell_with_more_than_a_number_is_read(cell: str, expected: dict[str, str]) -> None:
    values, problems = come_in({"Company": "Oak", "Phone": cell})
    assert values == {"company": "Oak"} | expected
    assert not any(problem.severity is Severity.ERROR for problem in problems)


def test_m15_a_landline_never_fills_the_mobile() -> None:
    values, _ = come_in({"Empresa": "Oak", "Teléfono": "55 1234 5678 / 55 1234 5679", "País": "México"}, "MX")
    assert "mobile" not in values
    french = {"Société": "Oak", "Téléphone": "01 42 55 01 10 / 06 12 34 56 78", "Pays": "France"}
    assert come_in(french, "FR")[0]["mobile"] == "06 12 34 56 78"


@pytest.mark.parametrize(
    ("cell", "email", "notes"),
    [
        ("ann@oak.example, bob@oak.example", "ann@oak.example", "Email: bob@oak.example"),
        ("ann@oak.example/bob@oak.example", "ann@oak.example", "Email: bob@oak.example"),
        ("ann@oak.example bob@oak.example", "ann@oak.example", "Email: bob@oak.example"),
        ("ann@oak.example and bob@oak.example", "ann@oak.example", "Email: bob@oak.example"),
        ("mailto:ann@oak.example", "ann@oak.example", ""),
        ("ann@oak.example.", "ann@oak.example", ""),
        ("ann @ oak.example", "ann@oak.example", ""),
        ("EMAIL: ann@oak.example", "ann@oak.example", ""),
        ("ann@oak.example (work)", "ann@oak.example", "Email: ann@oak.example (work)"),
        ("Bob Ray ann@oak.example", "ann@oak.example", "Email: Bob Ray ann@oak.example"),
    ],
)
def test_m15_the_addresses_of_a_cell_are_told_from_what_stands_beside(cell: str, email: str, notes: str) -> None:
    values, _ = come_in({"Company": "Oak", "Email": cell})
    assert (values["email"], values.get("notes", "")) == (email, notes)


@pytest.mark.parametrize(
    ("email", "field", "name"),
    [
        ("ann.lee@oak.example", "contact_name", "Ann Lee"),
        ("info@oak.example", "company", "oak.example"),
        ("info@gmail.com", "contact_name", "info@gmail.com"),
        ("ann99@oak.example", "contact_name", "ann99@oak.example"),
    ],
)
def test_m15_an_email_alone_makes_a_customer_and_it_is_said(email: str, field: str, name: str) -> None:
    values, problems = come_in({"Company": "", "Email": email})
    assert values == {"email": email, field: name}
    assert [(each.code, each.severity) for each in problems] == [("name_from_email", Severity.WARNING)]
    assert [each.code for each in come_in({"Company": "", "Email": "nobody"})[1]][-1] == "name_required"


@pytest.mark.parametrize(
    ("country", "state", "expected"),
    [
        ("United States", "California (US)", ("US", "CA")),
        ("Canada", "Ontario (CA)", ("CA", "ON")),
        ("USA", "US-TX", ("US", "TX")),
        ("USA", "TX - Texas", ("US", "TX")),
        ("", "Texas, USA", ("US", "TX")),
        ("", "State of Texas", ("US", "TX")),
        ("Texas, USA", "", ("US", "TX")),
        ("United States (USA)", "", ("US", "")),
        ("Republic of Ireland", "", ("IE", "")),
        ("", "Québec (Province)", ("CA", "QC")),
        ("NO", "", ("NO", "")),
    ],
)
def test_m15_a_place_that_is_said_twice_is_known(country: str, state: str, expected: tuple[str, str]) -> None:
    targets = [Target.COMPANY, Target.STATE_PROVINCE, Target.COUNTRY]
    values, problems = come_in({"Company": "Oak", "State": state, "Country": country}, targets=targets)
    assert (values["country"], values.get("state_province", "")) == expected
    assert not problems


def test_m15_no_is_an_answer_and_no_country() -> None:
    values, problems = come_in({"Company": "Oak", "Country": "No"}, targets=[Target.COMPANY, Target.COUNTRY])
    assert values == {"company": "Oak", "notes": "Country: No"}
    assert [problem.code for problem in problems] == ["country_unknown"]


def test_m15_a_state_of_mexico_settles_the_country_and_joins_the_city() -> None:
    values, _ = come_in({"Company": "Oak", "City": "Toluca", "State": "Edo. Méx."})
    assert (values["city"], values["country"]) == ("Toluca, Edo. Méx.", "MX")


def told(targets: tuple[Target, ...], *rows: tuple[str, ...]) -> dict[int, SkipReason | None]:
    """Why each row is skipped, by its number."""
    source = [SourceRow(number, cells) for number, cells in enumerate(rows, 2)]
    return {row.number: row.skipped for row in with_jobs_told(source, ColumnMapping(targets))}


def test_m15_a_job_of_a_customer_is_told_wherever_the_customer_stands() -> None:
    rows = (("Elm:Roof",), ("Elm",), ("Oak",), ("Oak:Kitchen",), ("Acme: The Builders",))
    job = SkipReason.JOB
    assert told((Target.COMPANY,), *rows) == {2: job, 3: None, 4: None, 5: job, 6: None}


def test_m15_of_the_jobs_of_a_customer_without_a_row_one_stands_for_it() -> None:
    targets = (Target.COMPANY, Target.FIRST_NAME, Target.LAST_NAME)
    rows = (("Lee, Ann:Kitchen", "Ann", "Lee"), ("Lee, Ann:Bath", "Ann", "Lee"))
    assert told(targets, *rows) == {2: None, 3: SkipReason.JOB}


def test_m15_every_value_says_which_columns_gave_it() -> None:
    row = read(
        {"First name": "Ann", "Last name": "Lee", "Email": "ann@oak.example; b@oak.example", "Phone": "911 or 1"}
    )
    assert row.sources["contact_name"] == (0, 1)
    assert row.sources["email"] == (2,)
    assert set(row.sources["notes"]) >= {2}
    assert set(row.values) <= set(row.sources)


_READ = [target for target in Target if target not in (Target.NOTHING, Target.KEY, Target.PHONE_LABEL)]
_PIECES = st.sampled_from(
    ["514-555-0101", "514-555-0102", "cell", "Fax", "(", ")", "/", ",", "or", "x12", "Bob", "ask for Ann", "911", ":",
     "ann@oak.example", "bob@elm.example", "<", ">", "Texas", "US", "-", "TX", "Canada", "12 Main St", "Austin",
     "78701", "www.oak.example", "call", "zwart", "Mx. Quill", "\n", ";", "514", "#"]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=6).map(" ".join)
_WORDS_OF_FIELDS = frozenset(
    {"cell", "fax", "or", "x", "us", "tx", "texas", "canada", "call", "-", "email", "main", "st"}
)
"""Words that a field says by itself: a country's code stands for its name."""


@examples(30)
@given(st.data())
def test_m15_whatever_a_cell_holds_is_in_a_field_in_the_notes_or_told(data: st.DataObject) -> None:
    targets = data.draw(st.lists(st.sampled_from(_READ), min_size=1, max_size=6))
    cells = {f"Head {place}": data.draw(_TEXTS) for place in range(len(targets))}
    values, problems = come_in({"Company": "Oak", **cells}, targets=[Target.COMPANY, *targets])
    kept = fold(" ".join([*values.values(), *(str(problem.facts.get("value", "")) for problem in problems)]))
    lost = {
        word
        for text in cells.values()
        for word in fold(text).split()
        if any(map(str.isalnum, word)) and word not in _WORDS_OF_FIELDS and word not in kept
    }
    assert not lost
    assert not any(problem.severity is Severity.ERROR for problem in problems)
