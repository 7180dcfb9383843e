"""A copy of a list that others harmed holds the list as it was, and what is typed (26)."""

import errno
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.shell.copy_saving import CopySaving
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import in_dialog
from tests.ui.shell.watch_place import Place, companies, delete_list, replace_list, write_list


def _typed(place: Place, show: Shower) -> CustomerDialog:
    dialog = CustomerDialog(place.session)
    show(dialog)
    dialog.form.set_details(CustomerDetails(company="Typed and not saved"))
    return dialog


@pytest.mark.parametrize("harm", [delete_list, replace_list])
def test_copy_holds_the_list_as_it_was_and_what_was_typed(
    place: Place, harm: Callable[[Path], None], tmp_path: Path, show: Shower
) -> None:
    place.session.customers.add(place.session.actor, CustomerDetails(company="Saved last"))
    dialog = _typed(place, show)
    harm(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert "as you had it" in said
    assert {"Saved last", "Typed and not saved"} <= companies(tmp_path / "copy.db")
    assert dialog.form.details().company == "Typed and not saved"
    dialog.done(0)


def test_what_a_copy_holds_is_closed_without_a_question_and_what_was_typed_since_with_one(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    estimate = place.session.estimates.create(place.session.actor)
    place.workplace.windows.open(estimate.id)
    editor = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor))
    write_list(place.path)
    place.watch.look()
    _type_title(editor, "Shed")
    dialog = _typed(place, show)
    place.save_copy(tmp_path / "copy.db")
    dialog.close()
    assert not dialog.isVisible()
    _type_title(editor, "Shed and roof")

    def leave() -> None:
        editor.close()

    in_dialog(leave, lambda question: question.done(QDialog.DialogCode.Rejected))
    assert editor.isVisible()
    place.save_copy(tmp_path / "copy.db")
    assert editor.close()


def _type_title(editor: EstimateEditor, title: str) -> None:
    content = replace(editor.document.content, title=title)
    editor.document.change(content, EditStep(Did.EDIT_TITLE))


def test_copy_of_an_overwritten_list_is_the_newest_backup_with_what_is_open(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    backups = place.path.parent / "backups"
    backups.mkdir()
    back_up(place.path, backups / "customers before import 2026-11-30 080000.db")
    (estimate,) = [place.session.estimates.create(place.session.actor)]
    place.workplace.windows.open(estimate.id)
    dialog = _typed(place, show)
    write_list(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert "customers before import 2026-11-30 080000.db" in said
    assert "Typed and not saved" in companies(tmp_path / "copy.db")
    with closing(engine.connect(tmp_path / "copy.db")) as connection:
        numbers = {number for (number,) in connection.execute("SELECT number FROM estimate")}
    assert estimate.content.number in numbers
    dialog.done(0)


def test_copy_of_an_overwritten_list_without_a_backup_is_a_new_list(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    dialog = _typed(place, show)
    write_list(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert f"No backup of the list was found in {place.session.file.path.parent / 'backups'}" in said
    assert companies(tmp_path / "copy.db") == {"Typed and not saved"}
    dialog.done(0)


def _held(path: Path, number: str) -> tuple[str | None, str, str]:
    """The company of the customer that an estimate is linked to, and the details of its own."""
    with closing(engine.connect(path)) as connection:
        row = connection.execute(
            "SELECT customer.company, estimate.company, estimate.contact_name FROM estimate"
            " LEFT JOIN customer ON customer.id = estimate.customer_id WHERE number = ?",
            (number,),
        ).fetchone()
    return (row[0], row[1], row[2])


@pytest.mark.parametrize("has_backup", [True, False])
def test_open_estimate_whose_customer_is_not_in_the_copy_holds_its_details(
    place: Place, tmp_path: Path, has_backup: bool
) -> None:
    if has_backup:
        (place.path.parent / "backups").mkdir()
        back_up(place.path, place.path.parent / "backups" / "customers before import 2026-11-30 080000.db")
    details = CustomerDetails(company="Added after the backup", contact_name="Ana Peña")
    customer = place.session.customers.add(place.session.actor, details)
    estimate = place.session.estimates.create(place.session.actor, customer.id)
    place.workplace.windows.open(estimate.id)
    write_list(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert _held(tmp_path / "copy.db", estimate.content.number) == (None, "Added after the backup", "Ana Peña")
    assert f"the contact details are kept: {estimate.content.number}." in said


def test_open_estimate_stays_linked_in_the_copy_to_a_customer_that_the_backup_has(
    place: Place, tmp_path: Path
) -> None:
    customer = place.session.customers.add(place.session.actor, CustomerDetails(company="Before the backup"))
    (place.path.parent / "backups").mkdir()
    back_up(place.path, place.path.parent / "backups" / "customers before import 2026-11-30 080000.db")
    estimate = place.session.estimates.create(place.session.actor, customer.id)
    place.workplace.windows.open(estimate.id)
    write_list(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert _held(tmp_path / "copy.db", estimate.content.number) == ("Before the backup", "", "")
    assert "Not linked" not in said


def test_open_estimate_is_linked_in_the_copy_to_the_customer_whose_dialog_is_open(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    place.session.customers.add(place.session.actor, CustomerDetails(company="Takes the first key"))
    customer = place.session.customers.add(place.session.actor, CustomerDetails(company="Edited now"))
    estimate = place.session.estimates.create(place.session.actor, customer.id)
    place.workplace.windows.open(estimate.id)
    dialog = CustomerDialog(place.session, customer)
    show(dialog)
    write_list(place.path)
    place.watch.look()
    place.save_copy(tmp_path / "copy.db")
    assert _held(tmp_path / "copy.db", estimate.content.number) == ("Edited now", "", "")
    dialog.done(0)


def test_copy_never_goes_over_the_list_itself(place: Place) -> None:
    replace_list(place.path)
    place.watch.look()
    before = place.path.read_bytes()
    assert place.save_copy(place.path) == "is_list"
    assert place.path.read_bytes() == before


@pytest.mark.parametrize("harm", [delete_list, replace_list, write_list])
def test_copy_replaces_another_file_that_the_person_chose(
    place: Place, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    target = tmp_path / "copy.db"
    target.write_text("older", "utf-8")
    harm(place.path)
    place.watch.look()
    assert str(target) in place.save_copy(target)
    assert target.read_bytes().startswith(b"SQLite format 3")


def test_what_became_of_the_copy_is_said_over_every_window(place: Place, tmp_path: Path) -> None:
    delete_list(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    place.watch.tell(lambda: said)
    assert place.banner().accessibleName() == f"Saving has stopped. {said}"
    place.press("Find")
    assert place.asked == ["find"]


def test_backup_that_cannot_be_copied_is_told_and_nothing_is_left_of_the_copy(
    place: Place, tmp_path: Path, show: Shower, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = place.path.parent / "backups"
    backups.mkdir()
    back_up(place.path, backups / "customers before import 2026-11-30 080000.db")
    dialog = _typed(place, show)
    write_list(place.path)
    place.watch.look()

    def no_room(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("custlist_desktop.database.backup.make_private_file", no_room)
    target = tmp_path / "elsewhere" / "copy.db"
    target.parent.mkdir()
    assert place.save_copy(target) == "not_written"
    assert list(target.parent.iterdir()) == []
    dialog.done(0)


def test_copy_that_cannot_get_its_name_leaves_nothing(place: Place, tmp_path: Path) -> None:
    delete_list(place.path)
    place.watch.look()
    target = tmp_path / "elsewhere" / "copy.db"
    (target / "full").mkdir(parents=True)
    assert place.save_copy(target) == "is_folder"
    assert [each.name for each in target.parent.iterdir()] == ["copy.db"]


def test_copy_that_can_not_be_made_is_called_by_its_own_name(place: Place, tmp_path: Path) -> None:
    saving, failed = CopySaving(place.session), list[CustlistError]()
    saving.failed.connect(failed.append)
    target = tmp_path / "none" / "f copy.db"
    saving.save(target)
    wait_until(lambda: bool(failed))
    said = error_sentence(failed[0])
    assert str(target.parent) in said
    assert "unfinished" not in said
