"""The texts of an estimate, and the templates that are inserted into them (M13)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton

from custlist_desktop.domain.account import TemplateDetails, TemplateKind
from custlist_desktop.domain.placeholders import doubtful_placeholders
from custlist_desktop.ui.estimates.template_menu import TemplateButton
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.customers.conftest import sign_in_as_estimator
from tests.ui.estimates.conftest import make_estimate
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import control, in_dialog, in_menu

SCOPE, TERMS, NOTES = "Scope of Work", "Terms and Conditions", "Internal Notes"
SAVE = "Save This Text as a Template"


@pytest.fixture
def editor(session: Session) -> Iterator[EditorPlace]:
    """The editor of an estimate in French, with templates in two languages."""
    for kind, name, language, text in (
        (TemplateKind.SCOPE_OF_WORK, "Flat roof", "en", "A flat roof."),
        (TemplateKind.SCOPE_OF_WORK, "Toit plat", "fr", "Un toit plat pour {customer.company}."),
        (TemplateKind.TERMS, "Trente jours", "fr", "Payable dans les 30 jours."),
    ):
        session.account.add_template(session.actor, TemplateDetails(kind, name, language, text))
    place = EditorPlace(session, make_estimate(session, title="Toit", language="fr").id)
    yield place
    place.window.close()


def test_texts_are_typed_into_their_tabs_and_saved(editor: EditorPlace) -> None:
    for name in (SCOPE, TERMS, NOTES):
        type_text(editor.text(name), f"{name} 😀 é")
    editor.save()
    content = editor.content()
    assert (content.scope_of_work, content.terms, content.notes) == tuple(
        f"{name} 😀 é" for name in (SCOPE, TERMS, NOTES)
    )


@pytest.mark.parametrize(("spoken", "words"), [("en", "Insert Template"), ("fr", "Insérer un modèle")])
@pytest.mark.parametrize("width", [1024, 1400])
def test_button_for_templates_shows_its_words_whole(
    editor: EditorPlace, language: Callable[[str], str], spoken: str, words: str, width: int
) -> None:
    language(spoken)
    editor.window.resize(width, 700)
    button = editor.named(QPushButton, words)
    arrow = button.iconSize().height() + 8

    def has_room() -> bool:
        icon = 0 if button.icon().isNull() else button.iconSize().width()
        taken = button.fontMetrics().horizontalAdvance(words) + icon
        return taken + arrow <= button.width() - 8

    wait_until(lambda: editor.window.width() == width and has_room())


def test_button_for_templates_has_a_short_word_or_its_icon_alone_where_its_words_would_be_cut(show: Shower) -> None:
    button = TemplateButton("Insérer un modèle", "Modèles")
    show(button)
    whole = button.sizeHint().width()
    for width, text in (
        (button.minimumSizeHint().width(), ""),
        (whole - 48, "Modèles"),
        (whole, "Insérer un modèle"),
    ):
        button.resize(width, 32)
        assert button.text() == text
        assert not button.icon().isNull()
        assert button.toolTip() == button.accessibleName() == "Insérer un modèle"


def test_undo_in_a_text_is_the_estimates_undo(editor: EditorPlace) -> None:
    edit = editor.text(SCOPE)
    edit.setFocus()
    type_text(edit, "One")
    editor.undo()
    assert edit.toPlainText() == ""
    editor.redo()
    assert edit.toPlainText() == "One"


def test_m13_templates_of_the_proposals_language_come_first(editor: EditorPlace) -> None:
    editor.text(SCOPE)
    entries = editor.menu_entries("Insert Template")
    assert entries == ["Toit plat", "Flat roof (English)", SAVE, "Manage Templates"]
    editor.text(TERMS)
    assert editor.menu_entries("Insert Template")[0] == "Trente jours"


def test_m13_a_template_is_inserted_where_the_cursor_is_as_one_step(editor: EditorPlace) -> None:
    edit = editor.text(SCOPE)
    edit.setFocus()
    type_text(edit, "😀 Before")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    type_text(edit, "After")
    for _ in "After":
        QTest.keyClick(edit, Qt.Key.Key_Left)
    QTest.keyClick(edit, Qt.Key.Key_Left)
    editor.choose_in_menu("Insert Template", "Toit plat")
    assert edit.toPlainText() == "😀 Before\nUn toit plat pour {customer.company}.\nAfter"
    editor.save()
    assert editor.content().scope_of_work == edit.toPlainText()
    edit.setFocus()
    editor.undo()
    assert edit.toPlainText() == "😀 Before\nAfter"


def test_m13_only_an_account_owner_saves_a_text_as_a_template(session: Session, editor: EditorPlace) -> None:
    type_text(editor.text(TERMS), "Net 30")
    sign_in_as_estimator(session)
    seen: list[tuple[bool, str]] = []

    def look(menu: QMenu) -> None:
        action = next(each for each in menu.actions() if each.text() == SAVE)
        seen.append((action.isEnabled(), action.toolTip()))

    in_menu(lambda: editor.click("Insert Template"), look)
    wait_until(lambda: bool(seen))
    assert not seen[0][0]
    assert "Account Owner" in seen[0][1]


def test_a_text_is_saved_as_a_template_under_a_name(session: Session, editor: EditorPlace) -> None:
    type_text(editor.text(TERMS), "Payable à la livraison.")

    def work(dialog: QDialog) -> None:
        save = control(dialog, "Save")
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        name = control(dialog, "Name of the template")
        assert isinstance(name, QLineEdit)
        assert name.accessibleDescription() == "Give the template a name."
        type_text(name, "Trente jours")
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        assert name.accessibleDescription().startswith("This language already has a template with this name.")
        name.selectAll()
        type_text(name, "À la livraison")
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)

    in_dialog(lambda: editor.choose_in_menu("Insert Template", SAVE), work)
    saved = [each for each in session.account.templates(TemplateKind.TERMS) if each.name == "À la livraison"]
    assert [(each.language, each.text) for each in saved] == [("fr", "Payable à la livraison.")]


def test_a_placeholder_that_was_meant_is_put_in_by_one_click_and_undone(editor: EditorPlace) -> None:
    type_text(editor.text(SCOPE), "Au {chantier}")
    assert editor.says("{chantier} isn’t a placeholder and would print as typed. Did you mean {site.address}?")
    editor.click("Use {site.address}")
    assert editor.text(SCOPE).toPlainText() == "Au {site.address}"
    assert not editor.says("{chantier} isn’t a placeholder and would print as typed. Did you mean {site.address}?")
    editor.undo()
    assert editor.text(SCOPE).toPlainText() == "Au {chantier}"


def test_a_placeholder_accepted_in_the_proposal_is_a_step_of_undo_here(editor: EditorPlace) -> None:
    type_text(editor.text(SCOPE), "Au {chantier}")
    (doubt,) = doubtful_placeholders("{chantier}")
    editor.window.mend_placeholder(doubt)
    assert editor.text(SCOPE).toPlainText() == "Au {site.address}"
    editor.undo()
    assert editor.text(SCOPE).toPlainText() == "Au {chantier}"


def test_managing_templates_is_asked_of_the_program(editor: EditorPlace) -> None:
    asked: list[str] = []
    editor.window.manage_templates_requested.connect(asked.append)
    editor.text(TERMS)
    editor.choose_in_menu("Insert Template", "Manage Templates")
    assert asked == ["terms"]


def test_notes_have_no_templates(editor: EditorPlace) -> None:
    editor.text(NOTES)
    assert not editor.says("Insert Template")
