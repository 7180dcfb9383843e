"""The table of heads: what each row says is what a head is taken for."""

from collections import defaultdict

import pytest

from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.heads import NUMBER, Head, Meaning, head_key, heads, sources
from custlist_desktop.exchange.targets import LeftOutReason, Target

T = Target
PEOPLE = ""


@pytest.mark.parametrize("product", [PEOPLE, *sources()], ids=lambda product: product or "what people write")
def test_every_row_of_the_table_is_recognised_as_what_it_says(product: str) -> None:
    rows = [head for head in heads() if product in (head.products or (PEOPLE,))]
    assert [head.text for head in rows if not _is_recognised(head)] == []


def _is_recognised(head: Head) -> bool:
    """Whether the recogniser says of ``head``, however it is written, what its row says."""
    written = head.text.replace(NUMBER, "2")
    found = [recognised(each) for each in (written, written.upper(), written.title())]
    return all(each and _without_group(each) == _without_group(head.meaning) for each in found)


def test_no_head_stands_in_the_table_twice() -> None:
    meanings = defaultdict(list)
    for head in heads():
        meanings[head_key(head.text)].append(head.meaning)
    for names in FIELD_NAMES.values():
        for target, name in names.items():
            for meaning in meanings[head_key(name)]:
                assert meaning.target is target
    assert {key: found for key, found in meanings.items() if len(found) > 1} == {}


def test_every_head_of_a_product_says_which_and_every_product_where_it_was_read() -> None:
    named = {product for head in heads() for product in head.products}
    assert named <= set(sources())
    assert all(name and url for name, url in sources().values())


@pytest.mark.parametrize(
    ("head", "target", "group"),
    [
        ("Address City", T.CITY, ""),
        ("Bill To City", T.CITY, "billing"),
        ("BillToCity", T.CITY, "billing"),
        ("Primary Address City", T.CITY, ""),
        ("Ship To Zip", T.POSTAL_CODE, "shipping"),
        ("Work Address - Street", T.ADDRESS_LINE1, "business"),
        ("Home Address Street 2", T.ADDRESS_LINE2, "home"),
        ("Mailing_City", T.CITY, "mailing"),
        ("Site Address State", T.STATE_PROVINCE, "site"),
        ("Location Street", T.ADDRESS_LINE1, "site"),
        ("Location City", T.CITY, "site"),
        ("alternate_address_postalcode", T.POSTAL_CODE, "other"),
        ("Address (ZIP / Postal Code)", T.POSTAL_CODE, ""),
        ("Business postal code", T.POSTAL_CODE, "business"),
        ("Adresse de facturation - Ville", T.CITY, "billing"),
        ("Ciudad de facturación", T.CITY, "billing"),
        ("State/Zip", T.ADDRESS, ""),
        ("Cust. Phone", T.PHONE, ""),
        ("Telephone number (mobile)", T.MOBILE, ""),
        ("Apartment, suite, unit, etc.", T.ADDRESS_LINE2, ""),
        ("Bill To Add 1", T.ADDRESS_LINE1, "billing"),
        ("Bill to Address-Line Two", T.ADDRESS_LINE2, "billing"),
        ("Customer Web Site", T.WEBSITE, ""),
        ("Téléphone perso", T.PHONE, "home"),
        ("customer_address_line_1", T.ADDRESS_LINE1, ""),
        ("Suite #", T.ADDRESS_LINE2, ""),
        ("Contact: Phone", T.PHONE, ""),
        ("Phone No.", T.PHONE, ""),
        ("N° de téléphone", T.PHONE, ""),
        ("Núm. de teléfono", T.PHONE, ""),
        ("Phone (Mobile)", T.MOBILE, ""),
        ("Phone/Fax", T.PHONE, ""),
        ("Phone/Mobile", T.ANY_PHONE, ""),
        ("Name (First)", T.FIRST_NAME, ""),
        ("First and Last Name", T.CONTACT_NAME, ""),
        ("Company Contact", T.CONTACT_NAME, "business"),
        ("Contact du client", T.CONTACT_NAME, ""),
    ],
)
def test_what_the_table_does_not_have_in_full_is_told_by_its_words(head: str, target: Target, group: str) -> None:
    found = recognised(head)
    assert found is not None
    assert (found.target, found.group) == (target, group)


@pytest.mark.parametrize(
    "head",
    [
        *("Cust No", "Cust. ID"),
        *("Vendor Number", "Vendor #", "Client No", "Customer #", "Account No.", "Supplier Code", "Company ID"),
        *("N° client", "Nº de cliente", "Núm. cliente", "Código de proveedor", "Contact ID", "Address No."),
        *("A.B.N.", "VAT No", "NEQ", "RFC", "SIRET", "Tax ID", "N° TVA", "NIF/CIF"),
        *("Fax", "Fax (work)", "Work Fax No.", "Home phone fax", "Numéro de fax", "Télécopieur au bureau"),
        *("Fax del trabajo", "Telefax", "Fax Number 2", "Téléc.", "Télécop. bureau", "Fx", "Facs.", "Faxnr"),
        *("Industry", "Description", "Payment Terms", "Terms", "Credit Limit", "Categories", "Tags", "Gate code"),
        *("Private Notes", "Lead source", "Job Name"),
        *("Last Contact", "Premier contact", "Próximo contacto", "Title Company"),
    ],
)
def test_numbers_faxes_and_what_no_field_holds_go_to_the_notes_with_their_heads(head: str) -> None:
    found = recognised(head)
    assert found is not None
    assert (found.target, found.is_labelled) == (T.NOTES, True)


@pytest.mark.parametrize(
    "head",
    [
        *("Contact owner", "Owner email", "Sales rep", "Sales Rep Email", "Assigned to", "Assigned To Name"),
        *("Created by", "Propriétaire du contact", "Vendeur", "Vendedor", "Asignado a"),
    ],
)
def test_the_users_own_people_are_left_out(head: str) -> None:
    found = recognised(head)
    assert found is not None
    assert (found.target, found.left_out) == (T.NOTHING, LeftOutReason.OWN_PEOPLE)


def _without_group(meaning: Meaning) -> tuple[object, ...]:
    """What a head says apart from whose it is, which its words may say besides."""
    return meaning.target, meaning.is_second_choice, meaning.is_labelled, meaning.unsettled, meaning.left_out
