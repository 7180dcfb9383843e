"""A file of customers for the gallery's Import window, with something of everything that can become of a row."""

import csv
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from custlist_desktop.database import engine
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.targets import Target
from custlist_desktop.ui.session import Session

ROWS: Final = 1204
_FIELDS: Final = tuple(name for name in CUSTOMER_FIELDS)
_UNCHANGED: Final = 948
_UPDATED: Final = 37

_QC: Final = {"country": "CA", "state_province": "QC"}
_IL: Final = {"country": "US", "state_province": "IL"}
_KNOWN: Final = (
    CustomerDetails("Toitures Gagné-Côté", "Julie Gagné", phone="514 555-0147", city="Montréal", **_QC),
    CustomerDetails("Lakeshore Medical Center", "Tom Weiss", phone="312 555-0142", **_IL),
    CustomerDetails("Vitrerie Abenaki inc.", "Louis Msadoques", phone="450 555-0118", **_QC),
    CustomerDetails(
        "Bâtiments Courcelles inc.", "Sébastien Roy", email="roy@courcelles.example", phone="418 555-0163", **_QC
    ),
    CustomerDetails(
        "Hartwell & Sons Roofing", "Tom Hartwell", email="tom@hartwell.example", city="Boston", postal_code="02118",
        country="US", state_province="MA",
    ),
    CustomerDetails("Grupo Xóchitl Desarrollos", "Andrés Villaseñor", email="andres@xochitl.example", country="MX"),
    CustomerDetails("École Saint-Exupéry", "Anaïs Lefevre", email="anais@exupery.example", country="FR"),
    CustomerDetails("Jørgensen Timber Frames", "Søren Jørgensen", email="soren@jorgensen.example", country="DK"),
)  # fmt: skip
_TWIN: Final = {
    "company": "Ébénisterie Saint-Laurent", "contact_name": "Maude Pelletier", "email": "maude@ebeniste.example"
}  # fmt: skip
_SPECIAL: Final[dict[int, dict[str, str]]] = {
    14: {"company": "Rénovations Dupont", "contact_name": "Jean Dupont", "email": "jean.dupont@"},
    27: {"city": "Laval", "country": "Canada", "postal_code": "H7T 1A1"},
    58: {
        "company": "Menuiserie Arsenault", "contact_name": "Réjean Arsenault", "phone": "506 555-01",
        "country": "Canada",
    },
    96: _TWIN,
    102: {"company": "Sunset Pools & Spas", "contact_name": "Carlos Mendoza", "country": "U.S. of A."},
    118: _TWIN,
    16: {"company": "Toitures Mont-Royal", "contact_name": "Alexandre Côté", "phone": "514 555-0147"},
    84: {
        "company": "Lakeshore Medical Ctr.", "contact_name": "Angela Brandt", "phone": "312 555-0142",
        "country": "USA",
    },
    233: {"company": "Vitrerie Abénakis", "contact_name": "Kiana O’Bomsawin", "phone": "450 555-0118"},
    31: {"company": "Bâtiments Courcelles inc.", "email": "roy@courcelles.example", "phone": "(418) 555-0199"},
    45: {"email": "tom@hartwell.example", "city": "Cambridge", "postal_code": "02139", "country": "USA"},
    73: {"email": "andres@xochitl.example", "job_title": "Director de obra", "notes": "Obra en Puebla"},
    90: {"email": "anais@exupery.example", "contact_name": "Anaïs Lefèvre"},
    127: {"email": "soren@jorgensen.example", "website": "jorgensen.example"},
}  # fmt: skip


def add_known(session: Session) -> None:
    """Adds the customers of whom the file knows something new, or something alike."""
    for details in _KNOWN:
        session.customers.add(session.actor, details)


def write_file(session: Session, path: Path) -> None:
    """Writes the file: a workbook of 1,204 rows under a header, for a list with that many sample customers."""
    known = _customers(session.file.path)
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Clients")
    sheet.append([FIELD_NAMES["en"][Target(name)] for name in _FIELDS])
    same, changed, new = 0, 0, 0
    for number in range(2, ROWS + 2):
        if number in _SPECIAL:
            row = _SPECIAL[number]
        elif same < _UNCHANGED:
            row, same = next(known), same + 1
        elif changed < _UPDATED - 5:
            row, changed = next(known) | {"job_title": "Directrice des achats"}, changed + 1
        else:
            new += 1
            row = {"company": f"Constructions du Parc {new} inc.", "contact_name": "Nadia Ferland", "city": "Lévis"}
        sheet.append([row.get(name, "") for name in _FIELDS])
    workbook.save(path)


_MESSY_HEADS: Final = (
    "Account Name", "Primary Contact", "Col. 4", "Phone", "Telephone", "Gate code", "Payment Terms", "Contact owner",
    "Record ID", "Billing Street", "Billing City", "Billing State", "Billing Zip", "Billing Country", "Website",
)  # fmt: skip
_MESSY_FIRST: Final = (
    ("Acme Builders", "John Smith", "john@acmebuilders.example", "(312) 555-0127", "312-555-0144", "1234", "Net 30"),
    ("Lakeshore Medical Ctr.", "Angela Brandt", "abrandt@lakeshore.example", "312-555-0190 x12", "call office",
     "#0042", "Due on receipt"),
    ("Harbor Point Condominiums", "Priya Nair", "priya@harborpoint.example", "617 555 0161", "", "", "Net 15"),
)  # fmt: skip


def write_messy_file(path: Path) -> None:
    """Writes the file: another program's export, with odd columns, and cells that say little."""
    places = (
        ("410 N Wells St", "Chicago", "IL", "60654", "US"),
        ("88 Summer St", "Boston", "MA", "02110", "United States (USA)"),
    )
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_MESSY_HEADS)
        for number in range(60):
            first = _MESSY_FIRST[number % len(_MESSY_FIRST)]
            row = [f"{first[0]} {number}" if number > 2 else first[0], *first[1:]]
            if number > 2:
                row[2] = f"contact{number}@example.com" if number != 30 else "see notes"
                row[3] = f"(312) 555-{number:04}"
            if number == 40:
                row = [""] * len(first)
            owner = ("Priya Raman", f"100{23348 + number}")
            writer.writerow(
                (*row, *owner, *places[number % 2], "" if number % 2 else f"https://site{number}.example")
            )


def _customers(path: Path) -> Iterator[dict[str, str]]:
    """Sample customers that nobody could take for one another, as a file has them."""
    columns = ", ".join(_FIELDS)
    with closing(engine.connect(path)) as connection:
        rows = connection.execute(
            f"SELECT {columns} FROM customer WHERE email <> '' GROUP BY lower(email) HAVING count(*) = 1 ORDER BY id"
        ).fetchall()
    for row in rows:
        yield dict(zip(_FIELDS, row, strict=True))
