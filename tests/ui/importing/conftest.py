"""Files to import, and a window to import them in."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from shiboken6 import isValid

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.ui.session import Session
from tests.ui.importing.import_place import ImportPlace

MIXED = (
    "Company,Contact name,Email,Phone,City,Country\n"
    "Gagné Roofing,Mélanie Gagné,melanie@gagne.example,512-555-0123,Dallas,US\n"
    ",,,514 555-0143,Laval,Canada\n"
    "Maçonnerie Lévis,Luc Bélanger,luc@levis.example,418 555-0187,Lévis,Canada\n"
    "Toits Plats inc.,Rita Roy,rita@plats.example,,Québec,Canada\n"
    ",,,,Laval,Canada\n"
)
"""One row that updates, two that are refused, one that is as it is in the list, one that is new."""

Opener = Callable[..., ImportPlace]


@pytest.fixture
def people(session: Session) -> Session:
    """A roofer and a mason are in the list."""
    session.customers.add(
        session.actor,
        CustomerDetails(
            "Gagné Roofing", "Mélanie Gagné", email="melanie@gagne.example", phone="512-555-0123", city="Austin",
            country="US",
        ),
    )  # fmt: skip
    session.customers.add(
        session.actor,
        CustomerDetails(
            "Maçonnerie Lévis", "Luc Bélanger", email="luc@levis.example", phone="418 555-0187", city="Lévis",
            country="CA",
        ),
    )  # fmt: skip
    return session


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file, and returns its path."""

    def write_file(text: str, name: str = "clients.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write_file


@pytest.fixture
def open_window(settings: QSettings, tmp_path: Path) -> Iterator[Opener]:
    """Opens the window for a session."""
    places: list[ImportPlace] = []
    settings.setValue("import/folder", str(tmp_path))

    def open_place(session: Session, path: Path | None = None, **given: Any) -> ImportPlace:
        places.append(ImportPlace(session, settings, path, **given))
        return places[-1]

    yield open_place
    for place in places:
        place.jobs.held = False
        if isValid(place.window):
            place.window.close()


@pytest.fixture
def checked(people: Session, write: Callable[..., Path], open_window: Opener) -> ImportPlace:
    """A mixed file at the Check step."""
    place = open_window(people, write(MIXED))
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    return place
