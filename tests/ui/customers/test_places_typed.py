"""Countries and states are found by typing their names in any of the three languages, accents or not."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.geography import LANGUAGES, country_name, subdivision_name
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from tests.ui.conftest import Shower, type_text


def _typed(form: CustomerForm, field: str, text: str) -> str:
    """Types over what stands in a combo, and leaves it; returns what is chosen then."""
    combo = form.findChild(QComboBox, field)
    assert combo is not None
    line = combo.lineEdit()
    assert line is not None
    form.focus_field(field)
    line.selectAll()
    type_text(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return combo.currentText()


@pytest.mark.parametrize("code", LANGUAGES)
def test_country_is_found_in_any_language(code: str, language: Callable[[str], str], show: Shower) -> None:
    language(code)
    form = CustomerForm()
    show(form)
    for country in ("DE", "GB"):
        names = [country_name(country, each) for each in LANGUAGES]
        for text in (names[0].lower(), names[1].upper(), names[2].replace("-", " ")):
            assert _typed(form, "country", text) == country_name(country, code)
            assert form.details().country == country
            _typed(form, "country", "CA")


@pytest.mark.parametrize("code", ["en", "fr", "es"])
@pytest.mark.parametrize(
    ("country", "texts", "state"),
    [
        ("CA", ("nouveau brunswick", "Nouveau-Brunswick", "nuevo brunswick"), "NB"),
        ("CA", ("quebec", "Québec", "QC"), "QC"),
        ("CA", ("ile du prince edouard",), "PE"),
        ("US", ("NY",), "NY"),
        ("US", (), "NC"),
    ],
)
def test_state_is_found_in_any_language(
    country: str, texts: tuple[str, ...], state: str, code: str, language: Callable[[str], str], show: Shower
) -> None:
    language(code)
    form = CustomerForm()
    show(form)
    names = (subdivision_name(country, state, each) for each in LANGUAGES)
    for text in (*texts, *(name.lower().replace("-", " ") for name in names)):
        form.set_details(CustomerDetails(country=country))
        _typed(form, "state_province", text)
        assert form.details().state_province == state
