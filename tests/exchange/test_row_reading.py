"""From the cells of a row to what it says of a customer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, Problem, Severity
from custlist_desktop.domain.geography import LANGUAGES, country_name
from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.cells import neutral_cell
from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from tests.exchange.rows import codes, guessed, read
from tests.helpers.examples import examples

T = Target


def test_m15_a_row_of_our_own_file_is_read_field_by_field() -> None:
    cells = {
        "Custlist ID": "4f7a91c2-118",
        "Company": "Gagné Toitures",
        "Contact name": "Marie Gagné",
        "Phone": "514 555-0187",
        "Address, line 1": "12, rue des Érables",
        "City": "Laval",
        "State/Province": "Québec",
        "Postal code": "H7A 1A1",
        "Country": "Canada",
        "Notes": "Appeler avant midi\nPaie à temps",
    }
    row = read(cells)
    assert (row.number, row.key, row.cells, row.problems) == (2, "4f7a91c2-118", tuple(cells.values()), ())
    assert row.values == {
        "company": "Gagné Toitures",
        "contact_name": "Marie Gagné",
        "phone": "514 555-0187",
        "address_line1": "12, rue des Érables",
        "city": "Laval",
        "state_province": "QC",
        "postal_code": "H7A 1A1",
        "country": "CA",
        "notes": "Appeler avant midi\nPaie à temps",
    }


def test_m15_blank_cells_give_nothing() -> None:
    row = read({"Company": "Gagné", "Email": " ", "Phone": "", "Notes": "\n"})
    assert row.values == {"company": "Gagné"}


def test_m15_names_in_parts_join_in_the_order_of_a_name() -> None:
    row = read({"Last name": "Gagné", "First name": "Marie", "M.I.": "C.", "Salutation": "Mme", "Suffix": "ing."})
    assert row.values == {"contact_name": "Mme Marie C. Gagné ing."}


def test_m15_a_whole_name_is_not_joined_with_its_parts() -> None:
    assert read({"Contact": "Marie Gagné", "First name": "Marie", "Last name": "Gagné"}).values == {
        "contact_name": "Marie Gagné"
    }


def test_m15_parts_that_say_more_than_the_whole_name_are_the_name() -> None:
    row = read(
        {"Contact": "Owen Marsh", "Mr./Ms./...": "Mr.", "First name": "Owen", "M.I.": "T", "Last name": "Marsh"}
    )
    assert row.values == {"contact_name": "Mr. Owen T Marsh"}


def test_m15_a_customer_is_a_company_only_where_it_is_no_person_of_the_row() -> None:
    person = {"Customer": "Hollis, Renata", "First Name": "Renata", "Last Name": "Hollis"}
    assert read(person).values == {"contact_name": "Renata Hollis"}
    both = {"Customer": "Tamarack Lighting", "Company": "Tamarack Lighting Supply", "Contact": "Owen Marsh"}
    assert read(both).values == {"company": "Tamarack Lighting Supply", "contact_name": "Owen Marsh"}
    assert read({"Customer": "Tamarack Lighting"}).values == {"company": "Tamarack Lighting"}


def test_m15_a_company_called_by_a_part_of_its_persons_name_stays_a_company() -> None:
    person = {"First Name": "Ole", "Last Name": "Dahl"}
    assert read({"Account Name": "Dahl", **person}).values == {"company": "Dahl", "contact_name": "Ole Dahl"}
    assert read({"Customer": "Frap", "Contact": "Joe-Frap"}).values["company"] == "Frap"
    assert "company" not in read({"Customer": "Dahl, Ole", **person, "M.I.": "B"}).values


def test_m15_a_display_name_is_a_company_where_it_ends_like_one() -> None:
    heads = {"Company": "", "Email": "a@x.example"}
    assert read({"Name": "Cool Cars LLC", **heads}).values["company"] == "Cool Cars LLC"
    assert read({"Name": "Ines Calder", **heads}).values["contact_name"] == "Ines Calder"


def test_m15_a_second_company_is_kept_in_the_notes() -> None:
    row = read({"Company": "Gagné", "Entreprise": "Toitures du Nord"})
    assert row.values == {"company": "Gagné", "notes": "Entreprise: Toitures du Nord"}


@pytest.mark.parametrize("country", ["USA", "U.S.", *(country_name("US", each) for each in LANGUAGES), "us"])
def test_m15_a_country_is_known_however_it_is_written(country: str) -> None:
    assert read({"Company": "A", "Country": country}).values["country"] == "US"


def test_m15_an_unknown_country_goes_to_the_notes() -> None:
    row = read({"Company": "A", "Country": "Atlantis"})
    assert codes(row) == [("country", "country_unknown")]
    assert row.problems[0].facts == {"value": "Atlantis", "head": "Country", "place": 1}
    assert row.values == {"company": "A", "notes": "Country: Atlantis"}


@pytest.mark.parametrize(("state", "code"), [("Ontario", "state_not_of_country"), ("Bayern", "state_unknown")])
def test_m15_a_state_that_the_country_does_not_have_goes_to_the_notes(state: str, code: str) -> None:
    row = read({"Company": "A", "State": state, "Country": "USA"})
    assert [(each.code, each.severity) for each in row.problems] == [(code, Severity.WARNING)]
    assert row.values == {"company": "A", "country": "US", "notes": f"State: {state}"}


def test_m15_a_state_settles_the_country_of_a_row_without_one() -> None:
    values = read({"Company": "A", "State": "Tex."}).values
    assert (values["state_province"], values["country"]) == ("TX", "US")


def test_m15_a_state_of_a_country_without_the_field_is_not_lost() -> None:
    merida = read({"Company": "A", "City": "Mérida", "State": "Yucatán", "Country": "México"})
    assert merida.values["city"] == "Mérida, Yucatán"
    paris = read({"Company": "A", "City": "Paris", "State": "Île-de-France", "Country": "France"})
    assert (paris.values["city"], paris.values["notes"]) == ("Paris", "State: Île-de-France")
    nowhere = read({"Company": "A", "City": "Laval", "State": "Quelque part"})
    assert nowhere.values["notes"] == "State: Quelque part"
    assert codes(nowhere) == [("state_province", "state_unknown")]
    assert nowhere.problems[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("cell", "written"), [("g1r1s4", "G1R 1S4"), ("g1r-1s4", "G1R 1S4"), ("G1R 1S", "G1R 1S"), ("11455", "11455")]
)
def test_m15_a_postal_code_is_written_as_its_country_does(cell: str, written: str) -> None:
    row = read({"Company": "A", "Country": "Canada", "Zip": cell})
    assert (row.values["postal_code"], row.problems) == (written, ())


def test_m15_zeros_of_a_postal_code_come_back_and_it_is_said() -> None:
    row = read({"Company": "A", "Zip": "2138", "State": "MA"})
    assert row.values["postal_code"] == "02138"
    assert codes(row) == [("postal_code", "postal_code_restored")]
    assert row.problems[0].severity is Severity.WARNING
    assert row.problems[0].facts == {"value": "02138", "before": "2138", "country": "US"}


def test_m15_an_address_with_line_breaks_is_taken_apart() -> None:
    row = read({"Company": "Gagné", "Address": "Gagné\n12 rue des Érables\nBureau 4\nLaval QC H7A 1A1\nCanada"})
    assert row.values == {
        "company": "Gagné",
        "address_line1": "12 rue des Érables",
        "address_line2": "Bureau 4",
        "city": "Laval",
        "state_province": "QC",
        "postal_code": "H7A 1A1",
        "country": "CA",
    }


def test_m15_a_street_with_line_breaks_fills_both_lines() -> None:
    values = read({"Company": "A", "Street": "12 Main St\r\nSuite 4\r\nRear", "City": "Boston"}).values
    assert (values["address_line1"], values["address_line2"]) == ("12 Main St", "Suite 4, Rear")


def test_m15_a_street_and_its_number_in_columns_of_their_own_are_one_line() -> None:
    assert (
        read({"Company": "A", "Street number": "12", "Street name": "Main St"}).values["address_line1"]
        == "12 Main St"
    )
    assert read({"Empresa": "A", "Calle": "Juárez", "Número exterior": "14B"}).values["address_line1"] == "Juárez 14B"


def test_m15_city_state_and_zip_in_one_column_are_taken_apart() -> None:
    values = read({"Company": "A", "Street": "12 Main St", "City, State ZIP": "Boston, MA 02110"}).values
    assert values == {
        "company": "A",
        "address_line1": "12 Main St",
        "city": "Boston",
        "state_province": "MA",
        "postal_code": "02110",
        "country": "US",
    }


def test_m15_a_street_does_not_say_again_what_the_other_columns_say() -> None:
    place = {"City": "Austin", "State": "TX", "Zip": "78704", "Country": "USA"}
    for address in ("14 Barton Hills Dr, Rear, Austin, TX 78704", "14 Barton Hills Dr, Rear\nAustin, TX 78704\nUSA"):
        values = read({"Company": "A", "Address": address, **place}).values
        assert values["address_line1"] == "14 Barton Hills Dr, Rear"
        assert "address_line2" not in values
    ours = read({"Company": "A", "Address, line 1": "14 Barton Hills Dr, Austin", **place})
    assert ours.values["address_line1"] == "14 Barton Hills Dr, Austin"


def test_m15_addresses_are_never_mixed_and_the_second_one_is_kept() -> None:
    cells = {
        "Company": "A",
        "Home Street": "9 Birch Ln",
        "Home City": "Franklin",
        "Business Street": "",
        "Business City": "Nashville",
        "Business Postal Code": "37201",
    }
    values = read(cells).values
    assert (values.get("address_line1"), values["city"], values["postal_code"]) == (None, "Nashville", "37201")
    assert values["notes"] == "Home Street: 9 Birch Ln, Franklin"
    cells |= {"Business City": "", "Business Postal Code": ""}
    home = read(cells).values
    assert (home["address_line1"], home["city"]) == ("9 Birch Ln", "Franklin")
    assert "notes" not in home


def test_m15_the_place_of_the_work_is_no_part_of_the_customers_address() -> None:
    customer = {"Customer Name": "Rail Co", "Customer Street": "6 Ash St", "Customer Unit": "Apt 4"}
    place = {"Location Street": "7 Ash St", "Location City": "Sparks", "Location State": "NV"}
    values = read({**customer, "Customer City": "Reno", "Customer State": "NV", **place}).values
    assert (values["address_line1"], values["address_line2"], values["city"]) == ("6 Ash St", "Apt 4", "Reno")
    assert values["notes"] == "Location Street: 7 Ash St, Sparks, NV"
    only = read({"Customer Name": "Rail Co", **place}).values
    assert (only["address_line1"], only["city"], only["state_province"]) == ("7 Ash St", "Sparks", "NV")


@pytest.mark.parametrize("whose", ["Mailing", "Billing", "Property", "Job", "Service", "Home", "Location"])
def test_m15_a_place_belongs_to_the_address_to_its_left(whose: str) -> None:
    cells = {"Company": "A", f"{whose} Address": "12 Main St", "City": "Austin", "State": "TX", "Zip": "78701"}
    values = read(cells).values
    assert (values["address_line1"], values["city"], values["postal_code"]) == ("12 Main St", "Austin", "78701")
    assert "notes" not in values


def test_m15_places_of_two_addresses_with_the_same_heads_are_not_mixed() -> None:
    heads = ("Company", "Job Address", "City", "Zip", "Mailing Address", "City", "Zip")
    cells = ("A", "12 Main St", "Austin", "78701", "PO Box 9", "Waco", "76701")
    row = RowReader(heads, guessed(heads, cells), "US", "US").read(SourceRow(2, cells))
    assert (row.values["address_line1"], row.values["city"]) == ("PO Box 9", "Waco")
    assert row.values["notes"] == "Job Address: 12 Main St, Austin, 78701"


@pytest.mark.parametrize("state", ["México", "Méx."])
def test_m15_the_state_of_mexico_is_not_the_country_once_more(state: str) -> None:
    values = read({"Empresa": "Sol", "Ciudad": "Toluca", "Estado": state, "País": "México"}).values
    assert (values["city"], values["country"]) == (f"Toluca, {state}", "MX")


def test_m15_the_street_comes_before_what_completes_it_whatever_the_order_of_the_columns() -> None:
    cells = {"Empresa": "Sol", "Colonia": "Centro", "Calle": "Juárez", "No. ext.": "12", "No. int.": "3B"}
    values = read(cells).values
    assert (values["address_line1"], values["address_line2"]) == ("Juárez 12", "Centro, 3B")


def test_m15_an_address_that_comes_twice_is_not_repeated_in_the_notes() -> None:
    address = "77 Larch St., San Mateo, CA 94403"
    assert "notes" not in read({"Company": "A", "Bill address": address, "Ship address": address}).values


def test_m15_a_second_email_goes_to_the_notes_and_a_name_is_no_part_of_one() -> None:
    values = read({"Company": "A", "Email": "a@x.example; b@x.example", "E-mail 2": "c@x.example"}).values
    assert values["email"] == "a@x.example"
    assert values["notes"] == "Email: b@x.example\nE-mail 2: c@x.example"
    named = read({"Company": "A", "Email": '"Marie Gagné" <marie@gagne.example>'}).values
    assert (named["email"], named["contact_name"]) == ("marie@gagne.example", "Marie Gagné")


def test_m15_a_header_that_comes_twice_fills_what_the_first_left_empty() -> None:
    heads = ("Company", "Email", "Email")
    reader = RowReader(heads, guessed(heads), "CA", "CA")
    rows = [SourceRow(2, ("A", "", "a@x.example")), SourceRow(3, ("B", "b@x.example", "B@x.example"))]
    assert [row.values["email"] for row in map(reader.read, rows)] == ["a@x.example", "b@x.example"]


def test_m15_columns_that_join_the_notes_say_what_they_were() -> None:
    row = read({"Company": "A", "Fax": "514-555-0189", "Notes": "Pays on time", "Department": "Sales"})
    assert row.values["notes"] == "Pays on time\nFax: 514-555-0189\nDepartment: Sales"


def test_m15_a_column_that_somebody_left_out_is_left_out() -> None:
    assert read({"Company": "A", "Phone": "5"}, targets=[T.COMPANY, T.NOTHING]).values == {"company": "A"}


def test_m15_cells_that_our_export_made_harmless_are_as_before() -> None:
    phone, notes = "+1 514-555-0187", "=SUM(A1)"
    row = read({"Company": "'-", "Phone": neutral_cell(phone), "Notes": neutral_cell(notes), "City": "'t Hof"})
    assert row.values == {"company": "-", "phone": phone, "notes": notes, "city": "'t Hof"}


def test_m15_cells_beyond_the_columns_are_kept_in_the_notes() -> None:
    reader = RowReader(("Company",), guessed(["Company"]), "CA", "CA")
    row = reader.read(SourceRow(2, ("A",), ("x", "", "y")))
    assert [(each.code, each.severity) for each in row.problems] == [("cells_beyond_columns", Severity.WARNING)]
    assert row.problems[0].facts == {"value": "x, y"}
    assert row.values == {"company": "A", "notes": "x, y"}


_SAFE_TARGETS = [target for target in T if target not in (T.NOTHING, T.KEY, T.PHONE_LABEL)]
_WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=6, max_size=12).map(lambda word: f"zz{word}")
_CELLS = st.lists(_WORDS, max_size=4).map(" ".join)


@examples(40)
@given(st.data())
def test_m15_no_word_of_a_mapped_column_is_lost(data: st.DataObject) -> None:
    targets = data.draw(st.lists(st.sampled_from(_SAFE_TARGETS), min_size=1, max_size=8))
    cells = [data.draw(_CELLS) for _ in targets]
    heads = [data.draw(st.sampled_from(["", "Other", "Home Street", "Phone 2", "Client", "Notes"])) for _ in targets]
    reader = RowReader(heads, ColumnMapping(tuple(targets)), "CA", "CA")
    row = reader.read(SourceRow(2, tuple(cells)))
    assert not any(problem.severity is Severity.ERROR for problem in row.problems)
    kept = " ".join(row.values.values())
    assert all(word in kept for cell in cells for word in cell.split())


@given(st.lists(st.text(max_size=40), min_size=len(FILE_COLUMNS), max_size=len(FILE_COLUMNS)))
def test_m15_any_cells_can_be_read_and_give_only_fields_with_text(cells: list[str]) -> None:
    heads = tuple(FIELD_NAMES["en"][target] for target in FILE_COLUMNS)
    row = RowReader(heads, ColumnMapping(FILE_COLUMNS), "CA", "FR").read(SourceRow(2, tuple(cells)))
    assert set(row.values) <= set(CUSTOMER_FIELDS)
    assert all(row.values.values())


def test_m15_cells_of_ten_thousand_characters_are_read_whole() -> None:
    for text in ("x" * 10_000, "1 " * 5_000, "a@b " * 2_500, "\n" * 5_000 + "x" * 5_000, "é;" * 5_000):
        cells = {"Company": text, "Phone": text, "Email": text, "Adresse": text, "State": text, "Zip": text}
        row = read(cells, targets=[T.COMPANY, T.PHONE, T.EMAIL, T.ADDRESS, T.STATE_PROVINCE, T.POSTAL_CODE])
        assert row.values["company"] == text.strip()


def test_m15_an_email_that_is_only_a_scheme_gives_nothing() -> None:
    reader = RowReader(("Email",), ColumnMapping((Target.EMAIL,)), "US", "US")
    assert reader.read(SourceRow(2, ("mailto:",))).values == {}


def test_what_reading_the_file_met_in_a_row_and_why_it_is_no_customer_go_on_with_it() -> None:
    reader = RowReader(("Company",), ColumnMapping((Target.COMPANY,)), "CA", "CA")
    dropped = Problem("", "control_characters_dropped", Severity.WARNING, {"count": 1})
    row = reader.read(SourceRow(2, ("TOTAL",), skipped=SkipReason.TOTAL, problems=(dropped,)))
    assert row.problems == (dropped,)
    assert row.skipped is SkipReason.TOTAL


def test_groups_that_every_contact_is_in_are_not_noted() -> None:
    assert "notes" not in read({"Company": "Oak", "Labels": "* myContacts"}).values
    assert read({"Company": "Oak", "Labels": "* myContacts ::: Clients"}).values["notes"] == "Labels: Clients"
    assert read({"Company": "Oak", "Remark": "* call first"}).values["notes"] == "* call first"


def test_m15_lines_of_an_address_are_divided_as_pages_divide_them() -> None:
    assert read({"Company": "Oak", "Street": "77 Stone Rd<br>Unit 2<BR />"}).values == {
        "company": "Oak",
        "address_line1": "77 Stone Rd",
        "address_line2": "Unit 2",
    }


def test_m15_another_address_begins_with_its_street_and_ends_with_its_country() -> None:
    cells = {
        "Company": "Oak",
        "City": "Laval",
        "Ship Country": "Canada",
        "Ship City": "Oka",
        "Ship Street": "1 Rue A",
    }
    assert read(cells).values["notes"] == "Ship Street: 1 Rue A, Oka, Canada"


def test_m15_code_of_a_country_says_nothing_more_than_its_name() -> None:
    values = read({"Company": "Oak", "City": "Bath", "Country": "United Kingdom", "Country code": "GB"}).values
    assert values == {"company": "Oak", "city": "Bath", "country": "GB"}


def test_m15_state_of_a_country_without_the_field_is_no_state_of_another() -> None:
    cells = {"Company": "Oak", "City": "Fremantle", "State": "WA"}
    assert read(cells, default_country="AU").values == {"company": "Oak", "city": "Fremantle, WA"}
