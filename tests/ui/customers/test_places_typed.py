"""Countries and states are found by typing their names in any of the three languages, accents or not."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.ui.customers.customer_form import CustomerForm
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


@pytest.mark.parametrize(
    ("code", "germany", "kingdom"),
    [
        ("en", "Germany", "United Kingdom"),
        ("fr", "Allemagne", "Royaume-Uni"),
        ("es", "Alemania", "Reino Unido"),
    ],
)
def test_country_is_found_in_any_language(
    code: str, germany: str, kingdom: str, language: Callable[[str], str], show: Shower
) -> None:
    language(code)
    form = CustomerForm()
    show(form)
    for text in ("germany", "ALLEMAGNE", "alemania"):
        assert _typed(form, "country", text) == germany
        assert form.details().country == "DE"
        _typed(form, "country", "canada")
    for text in ("united kingdom", "royaume uni", "reino unido"):
        assert _typed(form, "country", text) == kingdom
        _typed(form, "country", "canada")


@pytest.mark.parametrize("code", ["en", "fr", "es"])
@pytest.mark.parametrize(
    ("country", "texts", "state"),
    [
        ("CA", ("new brunswick", "nouveau brunswick", "Nouveau-Brunswick", "nuevo brunswick"), "NB"),
        ("CA", ("quebec", "Québec", "QC"), "QC"),
        ("CA", ("prince edward island", "ile du prince edouard", "isla del principe eduardo"), "PE"),
        ("US", ("new york", "nueva york", "NY"), "NY"),
        ("US", ("north carolina", "caroline du nord", "carolina del norte"), "NC"),
    ],
)
def test_state_is_found_in_any_language(
    country: str, texts: tuple[str, ...], state: str, code: str, language: Callable[[str], str], show: Shower
) -> None:
    language(code)
    form = CustomerForm()
    show(form)
    for text in texts:
        form.set_details(CustomerDetails(country=country))
        _typed(form, "state_province", text)
        assert form.details().state_province == state
