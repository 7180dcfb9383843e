"""Company Profile: trade names, one of which is the default, and their logos."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from custlist_desktop.domain.account import LogoFormat, TradeNameDetails
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.logo import LARGEST_LOGO
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings import logo_field
from custlist_desktop.ui.settings.company_page import CompanyPage
from tests.ui.conftest import Shower
from tests.ui.settings.account_place import (
    LAVOIE,
    SVG,
    answer,
    close_dialogs,
    menu_of,
    press,
    rows,
    save,
    sign_in_estimator,
)
from tests.ui.settings.conftest import (
    choose,
    enter,
    entries,
    find,
    messages,
    open_dialog,
    press_button,
    problem_of,
    wait_closed,
)

LIST = "Trade names"
_FRAME = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02%b\x01\0"
GIF = b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff" + _FRAME % b"\x44" + _FRAME % b"\x4c" + b";"
"""A red pixel, and then a blue one."""
OWNERS_ONLY = "Only an Account Owner can change these settings. Ask one."


@pytest.fixture
def page(session: Session, show: Shower) -> Iterator[CompanyPage]:
    """The page with one trade name."""
    session.account.add_trade_name(session.actor, LAVOIE)
    shown = CompanyPage(session)
    shown.resize(960, 700)
    show(shown)
    yield shown
    close_dialogs()


def logo_area(root: QWidget) -> QFrame:
    return next(one for one in root.findChildren(QFrame) if one.acceptDrops() and one.isVisible())


def drop(target: QWidget, *paths: Path) -> bool:
    """Drops files on ``target``; returns whether it lets them be dropped."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(target.rect().center(), actions, mime, button, none)
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), actions, mime, button, none))
    return entering.isAccepted()


def test_rows_say_name_default_and_address(page: CompanyPage) -> None:
    (row,) = rows(page, LIST)
    phone = display_phone("450 555-0199", "+14505550199", "CA")
    assert row.startswith("Lavoie Toitures inc., Default, 2210, boul. Industriel, Laval (Québec) ")
    assert row.endswith(f" · {phone}")


def test_page_without_trade_names_says_what_to_do(session: Session, show: Shower) -> None:
    page = CompanyPage(session)
    show(page)
    page.setFocus()
    assert find(page, QPushButton, "Add Trade Name").hasFocus()


def test_trade_name_is_added_by_keyboard(page: CompanyPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = open_dialog()
    enter(dialog, "Name", "Gouttières Lavoie")
    enter(dialog, "Phone", "450 555-0142")
    enter(dialog, "License number", "RBQ 5678")
    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_closed(dialog)
    added = session.account.trade_names()[1].details
    phone = display_phone("450 555-0142", "+14505550142", "CA")
    assert (added.name, added.phone, added.country) == ("Gouttières Lavoie", "450 555-0142", "CA")
    assert rows(page, LIST)[1] == f"Gouttières Lavoie, {country_name('CA', 'en')} · {phone} · RBQ 5678"


def test_what_is_wrong_stands_beside_its_field_and_blocks_saving(page: CompanyPage, session: Session) -> None:
    press_button(page, "Add Trade Name")
    dialog = open_dialog()
    enter(dialog, "Email", "luc@")
    press_button(dialog, "Save")
    assert problem_of(dialog, "Name") == "Type a name."
    assert problem_of(dialog, "Email") == "Something is missing after “@”."
    assert len(session.account.trade_names()) == 1
    enter(dialog, "Name", "Gouttières")
    enter(dialog, "Email", "luc@lavoie.ca")
    save(dialog)
    assert len(session.account.trade_names()) == 2


def test_a_name_that_another_trade_name_has_is_pointed_out_and_can_be_saved(
    page: CompanyPage, session: Session
) -> None:
    press_button(page, "Add Trade Name")
    dialog = open_dialog()
    enter(dialog, "Name", "lavoie  toitures INC.")
    enter(dialog, "Email", "luc@")
    press_button(dialog, "Save")
    assert problem_of(dialog, "Name") == "Another trade name has this name. You can still save it."
    enter(dialog, "Email", "luc@lavoie.example")
    press_button(dialog, "Save")
    wait_closed(dialog)
    assert len(session.account.trade_names()) == 2


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_a_name_that_another_trade_name_has_is_pointed_out_before_a_key_saves_it(
    page: CompanyPage, session: Session, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    press_button(page, "Add Trade Name")
    dialog = open_dialog()
    name = find(dialog, QLineEdit, "Name")
    name.setFocus()
    QTest.keyClicks(name, "lavoie  toitures INC.")
    QTest.keyClick(name, key, modifier)
    assert dialog.isVisible()
    assert problem_of(dialog, "Name") == "Another trade name has this name. You can still save it."
    assert "Save again to keep both." in [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert len(session.account.trade_names()) == 1
    QTest.keyClick(name, key, modifier)
    wait_closed(dialog)
    assert len(session.account.trade_names()) == 2


def test_closing_with_unsaved_changes_asks(page: CompanyPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    enter(dialog, "Name", "Other")
    QTimer.singleShot(0, lambda: answer("Discard"))
    press_button(dialog, "Cancel")
    wait_closed(dialog)
    assert session.account.trade_names()[0].details == LAVOIE


def test_edit_of_what_somebody_else_saved_meanwhile_shows_theirs(page: CompanyPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    enter(dialog, "Phone", "450 555-0100")
    record = session.account.trade_names()[0]
    session.account.edit_trade_name(session.actor, record.id, replace(LAVOIE, name="Lavoie ltée"), record.version)
    press_button(dialog, "Save")
    assert messages(dialog) == ["Someone else changed this. Your changes are still here; save to replace theirs."]
    save(dialog)
    assert session.account.trade_names()[0].details == replace(LAVOIE, phone="450 555-0100")


def test_edit_of_a_deleted_trade_name_adds_it_again(page: CompanyPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    enter(dialog, "Phone", "450 555-0100")
    session.account.delete_trade_name(session.actor, session.account.trade_names()[0].id)
    press_button(dialog, "Save")
    assert messages(dialog) == ["Someone deleted this. Save adds it again as a new one."]
    save(dialog)
    assert [each.details.phone for each in session.account.trade_names()] == ["450 555-0100"]


def test_another_trade_name_is_made_the_default(page: CompanyPage, session: Session) -> None:
    session.account.add_trade_name(session.actor, TradeNameDetails("Gouttières"))
    menu = menu_of(page, LIST, 0)
    assert entries(menu)["Make Default"] == "It is already the default."
    menu.close()
    choose(menu_of(page, LIST, 1), "Make Default")
    assert rows(page, LIST)[0].startswith("Gouttières, Default")


def test_delete_says_how_many_estimates_and_can_be_undone(page: CompanyPage, session: Session) -> None:
    key = session.account.trade_names()[0].id
    session.account.add_trade_name(session.actor, TradeNameDetails("Gouttières"))
    estimate = session.estimates.create(session.actor)
    assert estimate.content.trade_name_id == key
    press(page, LIST, Qt.Key.Key_Delete)
    dialog = open_dialog()
    said = dialog.accessibleDescription()
    assert said.startswith("Delete Lavoie Toitures inc.?")
    assert "1 estimate under this name will use Gouttières." in said
    assert said.endswith("Gouttières becomes the default.")
    press_button(dialog, "Delete")
    wait_closed(dialog)
    assert messages(page) == ["Lavoie Toitures inc. was deleted."]
    assert session.estimates.get(session.actor, estimate.id).content.trade_name_id is None
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(page, LIST)[0].startswith("Lavoie Toitures inc., Default")
    assert session.estimates.get(session.actor, estimate.id).content.trade_name_id == key
    assert messages(page) == []


def test_cancelled_delete_keeps_the_trade_name(page: CompanyPage, session: Session) -> None:
    choose(menu_of(page, LIST, 0), "Delete Trade Name…")
    answer("Cancel")
    assert len(session.account.trade_names()) == 1


def test_logo_is_chosen_from_a_file_and_removed(
    page: CompanyPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.png"
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    # The one window that belongs to the system.
    monkeypatch.setattr(logo_field, "ask_open_name", lambda *_: path)
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    press_button(dialog, "Choose a file for the logo")
    find(dialog, QWidget, "Preview of the logo")
    save(dialog)
    details = session.account.trade_names()[0].details
    assert (details.logo, details.logo_format) == (path.read_bytes(), LogoFormat.PNG)
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    press_button(dialog, "Remove the logo")
    find(dialog, QWidget, "No logo")
    save(dialog)
    assert session.account.trade_names()[0].details.logo is None


def said(dialog: QWidget, words: str) -> bool:
    return any(words in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_large_logo_is_scaled_down_and_that_is_said(page: CompanyPage, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    noise = QImage(random.Random(1).randbytes(8_000_000), 2000, 1000, QImage.Format.Format_RGB32)
    assert noise.save(str(path))
    assert path.stat().st_size > LARGEST_LOGO
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    assert drop(logo_area(dialog), path)
    assert said(dialog, "huge.png was scaled down from 2,000 × 1,000 (")
    save(dialog)
    logo = session.account.trade_names()[0].details.logo
    assert logo is not None
    kept = QImage.fromData(logo)
    assert kept.width() == 2 * kept.height()
    assert len(logo) <= LARGEST_LOGO


def test_the_first_picture_of_a_gif_is_taken(page: CompanyPage, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "moves.gif"
    path.write_bytes(GIF)
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    assert drop(logo_area(dialog), path)
    assert said(dialog, "moves.gif is animated. Its first picture is used.")
    save(dialog)
    details = session.account.trade_names()[0].details
    assert details.logo_format is LogoFormat.PNG
    assert QImage.fromData(details.logo or b"").pixelColor(0, 0) == QColor("red")


def test_a_logo_that_hardly_shows_on_paper_is_taken_and_that_is_said(page: CompanyPage, tmp_path: Path) -> None:
    path = tmp_path / "white.png"
    image = QImage(300, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 255, 255, 128))
    assert image.save(str(path))
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    assert drop(logo_area(dialog), path)
    assert said(dialog, "It is almost white, and hard to see on paper. Choose a darker one.")


def test_logo_may_be_dropped_whatever_its_files_name(page: CompanyPage, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "logo.txt"
    path.write_bytes(SVG)
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    assert drop(logo_area(dialog), path)
    save(dialog)
    assert session.account.trade_names()[0].details.logo_format is LogoFormat.SVG


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"MZ" * 99, "logo.png isn’t a PNG, JPEG, GIF, WebP, BMP or SVG picture. Choose another file."),
        (GIF[:-1], "Part of logo.png is missing or damaged. Save it again in the program that made it."),
        (b"\x89PNG\r\n\x1a\n", "Part of logo.png is missing or damaged. Save it again in the program that made it."),
        (SVG + b"\n" * 2_000_001, "logo.png is larger than 2 MB. Save it as PNG."),
        (
            SVG.replace(b"<path", b"<script/><path"),
            "logo.png has a script in it, or loads something from elsewhere. Save it as a plain SVG, or as PNG.",
        ),
        (None, "logo.png can’t be read. Is its drive connected?"),
    ],
    ids=["no picture", "cut off GIF", "cut off", "too large", "with a script", "unreadable"],
)
def test_file_that_cant_be_a_logo_is_refused_in_words(
    page: CompanyPage, session: Session, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "logo.png"
    if content is not None:
        path.write_bytes(content)
    record = session.account.trade_names()[0]
    with_logo = replace(LAVOIE, logo=SVG, logo_format=LogoFormat.SVG)
    session.account.edit_trade_name(session.actor, record.id, with_logo, record.version)
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    drop(logo_area(dialog), path)
    assert find(dialog, QPushButton, "Choose a file for the logo").accessibleDescription() == sentence
    save(dialog)
    assert session.account.trade_names()[0].details == with_logo


def test_several_files_at_once_are_not_taken(page: CompanyPage, tmp_path: Path) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    assert not drop(logo_area(open_dialog()), tmp_path / "a.png", tmp_path / "b.png")


def test_estimator_sees_trade_names_and_who_changes_them(page: CompanyPage, session: Session) -> None:
    sign_in_estimator(session)
    add = find(page, QPushButton, "Add Trade Name")
    assert (add.isEnabled(), add.toolTip()) == (False, OWNERS_ONLY)
    menu = menu_of(page, LIST, 0)
    assert set(entries(menu).values()) == {OWNERS_ONLY}
    menu.close()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        press(page, LIST, key)
        assert QApplication.activeModalWidget() is None
    assert page.key_hints() == [("Up Down", "Move")]
