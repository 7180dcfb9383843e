"""A field has one name: in its form, in Undo and histories, and where a copy is compared."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.restoring import RecordKind
from custlist_desktop.domain.words import words_of
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.estimates.lines import LINE_FIELDS
from custlist_desktop.services.history.estimate_states import ESTIMATE_FIELDS
from custlist_desktop.services.restoring.comparing import DEFAULTS_COLUMNS, FIELD_COLUMNS
from custlist_desktop.services.restoring.wording import DifferenceWords
from custlist_desktop.ui.estimates.details_dialog import DetailsDialog
from custlist_desktop.ui.kit.undo_words import field_name
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.defaults_page import DefaultsPage

_LANGUAGES = ("en", "fr", "es")


@pytest.mark.parametrize("code", _LANGUAGES)
def test_forms_begin_with_the_name_that_undo_and_comparisons_say(
    session: Session, language: Callable[[str], str], code: str
) -> None:
    language(code)
    compared = DifferenceWords(words_of(code), code)
    details = DetailsDialog(EstimateContent(number="E-1"), session.account.trade_names())
    defaults = DefaultsPage(session, today=lambda: date(2026, 11, 24))
    for window, subject, kind, names in (
        (details, Subject.ESTIMATE, RecordKind.ESTIMATE, ESTIMATE_FIELDS),
        (defaults, Subject.ESTIMATE_DEFAULTS, RecordKind.ESTIMATE_DEFAULTS, DEFAULTS_COLUMNS),
    ):
        labels = {each: control.accessibleName() for each in names if (control := window.findChild(QWidget, each))}
        assert len(labels) >= 7
        for name, label in labels.items():
            assert label.startswith(field_name(subject, name))
            assert compared.field(kind, name) == field_name(subject, name)


@pytest.mark.parametrize("code", _LANGUAGES)
def test_every_field_that_history_tells_has_a_name(language: Callable[[str], str], code: str) -> None:
    language(code)
    compared, words = DifferenceWords(words_of(code), code), words_of(code)
    assert {*FIELD_COLUMNS, "lines"} == {*ESTIMATE_FIELDS, "lines"}
    for name in FIELD_COLUMNS:
        assert field_name(Subject.ESTIMATE, name) == compared.field(RecordKind.ESTIMATE, name)
    assert words.line_fields.keys() >= {*LINE_FIELDS}
    assert field_name(Subject.ESTIMATE, "notes") != field_name(Subject.CUSTOMER, "notes")
