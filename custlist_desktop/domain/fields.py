"""The catalogue of a customer's fields: what each is, once. All that lists fields follows from it.

Declared besides, and held to it by tests/domain/test_fields.py: the values (`domain.contact`), the columns of the
tables (`models.customer` and a migration), and the words (`domain.words`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_LINE_LENGTH: Final = 500
MAX_NOTES_LENGTH: Final = 100_000


class FieldKind(StrEnum):
    """What a field holds: how it is typed, checked, looked for and shown."""

    TEXT = "text"
    EMAIL = "email"
    PHONE = "phone"
    """As typed; a column of its own, `CustomerField.e164_column`, has what it dials."""
    WEBSITE = "website"
    STREET = "street"
    """A line of an address, of which there are several."""
    REGION = "region"
    """An ISO 3166-2 code without the country's prefix."""
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    """An ISO 3166-1 alpha-2 code."""
    NOTES = "notes"
    """Several lines."""


class Group(StrEnum):
    """Which fields stand together in a form. Those of an address say something only together."""

    CONTACT = "contact"
    ADDRESS = "address"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class CustomerField:
    """A field of a customer.

    Attributes:
        name: of the attribute, the column, the key in JSON, the target of an import.
        kind: what it holds.
        group: its group in forms.
        is_private: whether it stays in the list: no estimate shows it.
        in_list: whether the list has a column for it (`services.customers.search.CustomerRow`).
        is_sorted: whether the table has a sort key for it, in `sort_column`.
        vcard: the property of a vCard that has it; empty where several fields are one property, or it is a name.
        vcard_types: what tells it from other properties of that name, as version 3.0 says it.
        vcard_column: what the reader of vCards calls its column; empty where a part of one fills it.
        icon: beside it in a customer's details.
        is_dialled: of a telephone number, whether a person answers there.
        sheet_width: of its column in a spreadsheet, in digits.
        page_share: how much of the width of a printed list it takes; 0 where a column has several fields.
    """

    name: str
    kind: FieldKind = FieldKind.TEXT
    group: Group = Group.CONTACT
    is_private: bool = False
    in_list: bool = False
    is_sorted: bool = False
    vcard: str = ""
    vcard_types: tuple[str, ...] = ()
    vcard_column: str = ""
    icon: str = "info"
    is_dialled: bool = True
    sheet_width: int = 18
    page_share: float = 1.2

    @property
    def limit(self) -> int:
        """How many characters it takes."""
        return MAX_NOTES_LENGTH if self.kind is FieldKind.NOTES else MAX_LINE_LENGTH

    @property
    def e164_column(self) -> str:
        """The column with what a telephone number dials; empty for all else."""
        return f"{self.name}_e164" if self.kind is FieldKind.PHONE else ""

    @property
    def columns(self) -> tuple[str, ...]:
        """What the list reads to show it."""
        return (self.name, self.e164_column) if self.e164_column else (self.name,)

    @property
    def sort_column(self) -> str:
        """The column with its sort key; empty where it has none."""
        return f"{self.name}_sort" if self.is_sorted else ""


_PLACE = "vcard:adr:"

FIELDS: Final = (
    CustomerField(
        "company", in_list=True, is_sorted=True, vcard="ORG", vcard_column="vcard:org", sheet_width=32,
        page_share=1.75,
    ),
    CustomerField(
        "contact_name", in_list=True, is_sorted=True, vcard_column="vcard:fn", sheet_width=24, page_share=1.25
    ),
    CustomerField("job_title", vcard="TITLE", vcard_column="vcard:title", page_share=1.15),
    CustomerField(
        "email", FieldKind.EMAIL, in_list=True, vcard="EMAIL", vcard_types=("internet", "work"),
        vcard_column="vcard:email", icon="email", sheet_width=32, page_share=2.15,
    ),
    CustomerField(
        "phone", FieldKind.PHONE, in_list=True, vcard="TEL", vcard_types=("work", "voice"),
        vcard_column="vcard:tel:work", icon="call", page_share=1.35,
    ),
    CustomerField(
        "mobile", FieldKind.PHONE, vcard="TEL", vcard_types=("cell", "voice"), vcard_column="vcard:tel:cell",
        icon="mobile", page_share=1.35,
    ),
    CustomerField(
        "website", FieldKind.WEBSITE, vcard="URL", vcard_column="vcard:url", icon="website", sheet_width=28,
        page_share=1.6,
    ),
    CustomerField(
        "address_line1", FieldKind.STREET, Group.ADDRESS, vcard_column=f"{_PLACE}street", sheet_width=30, page_share=0
    ),
    CustomerField("address_line2", FieldKind.STREET, Group.ADDRESS, vcard_column=f"{_PLACE}extended", page_share=0),
    CustomerField(
        "city", group=Group.ADDRESS, in_list=True, is_sorted=True, vcard_column=f"{_PLACE}city", page_share=1.05
    ),
    CustomerField(
        "state_province", FieldKind.REGION, Group.ADDRESS, in_list=True, vcard_column=f"{_PLACE}region",
        page_share=1.1,
    ),
    CustomerField("postal_code", FieldKind.POSTAL_CODE, Group.ADDRESS, vcard_column=f"{_PLACE}code", page_share=0.8),
    CustomerField(
        "country", FieldKind.COUNTRY, Group.ADDRESS, in_list=True, vcard_column=f"{_PLACE}country", page_share=0.85
    ),
    CustomerField(
        "notes", FieldKind.NOTES, Group.NOTES, is_private=True, vcard="NOTE", vcard_column="vcard:note",
        sheet_width=48, page_share=0,
    ),
)  # fmt: skip
"""In the order in which files have them; an address as it is written on an envelope."""

FIELD: Final[Mapping[str, CustomerField]] = {field.name: field for field in FIELDS}
"""The fields by name."""

PHONES: Final = tuple(field for field in FIELDS if field.kind is FieldKind.PHONE)
CALLED: Final = tuple(field for field in PHONES if field.is_dialled)
"""Numbers at which a person answers, the likeliest first."""
REACHED: Final = tuple(
    field for field in FIELDS if field in CALLED or field.kind in (FieldKind.EMAIL, FieldKind.WEBSITE)
)
"""Where a link leads to somebody."""
NAMING: Final = (FIELD["contact_name"], FIELD["job_title"], FIELD["company"])
"""Who it is, as on a business card."""
BESIDES: Final = tuple(field for field in FIELDS if field.group is Group.CONTACT and field not in NAMING)
"""What else is known of a contact, besides the address and the notes."""
ADDRESS: Final = tuple(field for field in FIELDS if field.group is Group.ADDRESS)
SORTED: Final = tuple(field for field in FIELDS if field.is_sorted)

E164_COLUMNS: Final = tuple(field.e164_column for field in PHONES)
FOUND_COLUMNS: Final = (*(field.sort_column for field in SORTED), "search_text")
"""By these a customer is sorted and found; they follow from all others."""
DERIVED_COLUMNS: Final = (*E164_COLUMNS, *FOUND_COLUMNS)
"""Columns of a customer that follow from its fields and the region at home."""


def kind_of(name: str) -> FieldKind | None:
    """What a field holds; None for a name that isn't a field's."""
    return FIELD[name].kind if name in FIELD else None
