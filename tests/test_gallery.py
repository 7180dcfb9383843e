"""What belongs to the gallery besides its pictures: the names of files, the page over them, the small pictures."""

import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from tests.gallery.index_page import Picture, index_of, picture_of_name
from tests.gallery.options import naming_of, read_options
from tests.gallery.pictures import small_image

NAMES = ("customers-small-light-en.png", "customers-small-dark-fr.png", "about-light-es.png")


class Addresses(HTMLParser):
    """Collects what a page would load, and which elements have an id."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element."""
        for name, value in attrs:
            if name in ("src", "href", "data"):
                self.addresses.append(value or "")
            if name == "id":
                self.ids.add(value or "")


def test_a_file_name_says_the_screen_the_appearance_and_the_language() -> None:
    assert picture_of_name(NAMES[0]) == Picture("customers-small", "light", "en")


@pytest.mark.parametrize(
    "name", ["index.html", "customers.png", "customers-blue-en.png", "-light-en.png", "x-light-de.png"]
)
def test_other_files_are_no_pictures(name: str) -> None:
    assert picture_of_name(name) is None


def test_a_picture_is_called_by_what_its_name_was_read_as() -> None:
    assert [picture.file_name for name in NAMES if (picture := picture_of_name(name))] == list(NAMES)


def test_the_page_lists_every_picture_once_and_sorted() -> None:
    page = index_of([*NAMES, NAMES[0], "index.html"])

    assert '[["about","light","es"],["customers-small","light","en"],["customers-small","dark","fr"]]' in page


def test_the_page_loads_nothing_from_elsewhere() -> None:
    page = index_of(NAMES)
    parser = Addresses()
    parser.feed(page)

    assert parser.addresses == []
    assert "http" not in page
    assert {"screen", "language", "appearance", "pictures", "view"} <= parser.ids


def test_a_name_cannot_end_the_script_of_the_page() -> None:
    assert "</script><b>" not in index_of(["</script><b>-light-en.png"])


def test_readme_and_guide_take_their_screens_only() -> None:
    readme, guide = read_options(["--readme"]), read_options(["--guide", "--language", "fr"])

    assert readme.languages == ("en",)
    assert set(readme.appearances) == {"light", "dark"}
    assert naming_of("readme", "dark", "en")("customers-search") == "customers-dark"
    assert naming_of("readme", "dark", "en")("proposal") == ""
    assert (guide.languages, guide.appearances) == (("fr",), ("light",))
    assert naming_of("guide", "light", "fr")("customers-smallest") == "customers-browse-fr"


def test_without_a_folder_nothing_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_options([])

    assert "OUT" in capsys.readouterr().err


def test_a_screen_that_there_is_not_is_refused_by_name(tmp_path: Path) -> None:
    options = ["--screens", "about", "nosuch", "--language", "en", "--appearance", "light"]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    command = [sys.executable, "-m", "tests.gallery", str(tmp_path), *options]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)

    assert ended.returncode == 2
    assert ended.stderr.strip().endswith("No screen is called nosuch. The pictures' files have the names.")


def test_a_picture_for_the_guide_is_narrow_and_has_few_colours() -> None:
    image = QImage(1280, 400, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 1280, 400)
    gradient.setColorAt(0, QColor("red"))
    gradient.setColorAt(1, QColor("blue"))
    painter.fillRect(image.rect(), gradient)
    painter.end()

    small = small_image(image, 900)

    assert (small.width(), small.height()) == (900, 281)
    assert small.format() is QImage.Format.Format_Indexed8
    assert small.colorCount() <= 256
    assert small_image(image.scaled(300, 100, Qt.AspectRatioMode.IgnoreAspectRatio), 900).width() == 300
