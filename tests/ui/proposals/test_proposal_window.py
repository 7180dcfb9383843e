"""The proposal window, driven as a person drives it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QWidget

from custlist_desktop.domain.account import Paper, TradeNameDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.roles import Role
from custlist_desktop.proposals.options import COLORS, Detail, ProposalOptions
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.proposals.page_view import ProposalPages
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.proposals.conftest import CUSTOMER, Desk, says
from tests.ui.proposals.fake_drafter import FakeDrafter


def last_options(desk: Desk) -> ProposalOptions:
    """What the newest draft was made with."""
    return desk.drafter.drafts[-1].options


def choose(desk: Desk, name: str, entry: str) -> None:
    """Chooses an entry of a combo by the keyboard."""
    combo = desk.find(QComboBox, name)
    combo.setFocus()
    for _ in range(combo.count()):
        if combo.currentText() == entry:
            return
        last = combo.currentIndex() == combo.count() - 1
        QTest.keyClick(combo, Qt.Key.Key_Home if last else Qt.Key.Key_Down)
    assert combo.currentText() == entry


def test_m14_the_pages_are_shown_as_they_will_print(desk: Desk) -> None:
    window = desk.open_with_pages()
    assert desk.pages.page_count() == 2
    assert says(window, "E-2026-0148, Mélanie Gagné")
    assert says(window, "Page 1 of 2")
    assert says(window, "Cost, markup and profit are never shown.")
    assert "E-2026-0148" in window.windowTitle()


def test_m14_every_option_reaches_the_proposal_at_once(desk: Desk) -> None:
    desk.open_with_pages()
    choose(desk, "Language", "Español")
    assert last_options(desk).language == "es"
    choose(desk, "Paper", "A4")
    assert last_options(desk).paper is Paper.A4
    desk.click("Green")
    assert last_options(desk).color == COLORS[1]
    desk.enter("Title", "Devis")
    assert last_options(desk).title == "Devis"
    for name, option in (
        ("Quantities and units", "show_quantities"),
        ("Unit prices", "show_unit_prices"),
        ("Section subtotals", "section_subtotals"),
        ("Taxes, each on its own line", "tax_detail"),
        ("Scope of work", "show_scope"),
        ("Signature lines", "signatures"),
    ):
        before = getattr(last_options(desk), option)
        desk.click(name)
        assert getattr(last_options(desk), option) is not before, name
    choose(desk, "Prices", "Lump sum")
    assert last_options(desk).detail is Detail.LUMP


def test_another_paper_gives_pages_of_that_shape(desk: Desk) -> None:
    desk.open_with_pages()
    choose(desk, "Paper", "A4")
    wait_until(lambda: abs(desk.pages.zoom() - fitting(desk.pages, 297 / 25.4)) < 0.01)


def fitting(pages: ProposalPages, height: float) -> float:
    """The zoom at which a page of so many inches and its margins are as high as the view."""
    return (pages.maximumViewportSize().height() - 48) / (height * 96)


def test_the_title_is_proposed_in_the_language_of_the_proposal(desk: Desk) -> None:
    desk.open_with_pages()
    assert desk.find(QLineEdit, "Title").placeholderText() == "Soumission"
    choose(desk, "Language", "English")
    assert desk.find(QLineEdit, "Title").placeholderText() == "Proposal"


def test_options_that_make_no_difference_are_disabled_and_say_why(desk: Desk) -> None:
    desk.open_with_pages()
    terms = desk.find(QCheckBox, "Terms and conditions")
    assert not terms.isEnabled()
    assert terms.toolTip() == "Nothing to show in this estimate."
    assert desk.find(QCheckBox, "Scope of work").isEnabled()
    choose(desk, "Prices", "Totals by section")
    assert not desk.find(QCheckBox, "Unit prices").isEnabled()
    assert desk.find(QCheckBox, "Unit prices").toolTip() == "Set Prices to Every line first."


def test_choices_are_kept_for_the_next_proposal(desk: Desk) -> None:
    window = desk.open_with_pages()
    choose(desk, "Language", "Español")
    desk.enter("Title", "Oferta")
    window.close()
    desk.open_with_pages()
    assert desk.find(QComboBox, "Language").currentText() == "Español"
    assert desk.find(QLineEdit, "Title").text() == "Oferta"
    record = desk.session.estimates.get(desk.session.actor, desk.estimate.id)
    assert record.version == desk.estimate.version


def test_choices_are_offered_for_the_next_estimate_too(desk: Desk) -> None:
    window = desk.open_with_pages()
    choose(desk, "Language", "Español")
    choose(desk, "Paper", "A4")
    choose(desk, "Prices", "Totals by section")
    desk.enter("Title", "Oferta")
    desk.click("Signature lines")
    window.close()
    next_one = desk.session.estimates.create(desk.session.actor)
    desk.estimate = next_one
    desk.open_with_pages()
    shown = [desk.find(QComboBox, name).currentText() for name in ("Language", "Paper", "Prices")]
    assert shown == ["Español", "A4", "Totals by section"]
    assert desk.find(QLineEdit, "Title").text() == "Oferta"
    assert not desk.find(QCheckBox, "Signature lines").isChecked()
    assert desk.find(QCheckBox, "Terms and conditions").isChecked()


@pytest.mark.parametrize(("code", "name"), [("en", "English"), ("fr", "Français"), ("es", "Español")])
def test_the_first_proposal_is_in_the_language_of_the_interface(
    desk: Desk, language: Callable[[str], str], code: str, name: str
) -> None:
    language(code)
    desk.estimate = desk.session.estimates.create(desk.session.actor)
    desk.open_with_pages()
    shown = [each.currentText() for each in desk.window.findChildren(QComboBox) if each.isVisible()]
    assert name in shown


def test_the_pages_say_the_revision_that_they_would_be(desk: Desk) -> None:
    desk.outlets.path = desk.outlets.where / "out.pdf"
    desk.open_with_pages()
    assert desk.drafter.drafts[-1].revision == 1
    desk.click("Download PDF")
    wait_until(lambda: bool(desk.messages()))
    desk.click("Unit prices")
    assert desk.drafter.drafts[-1].revision == 2
    desk.click("Unit prices")
    assert desk.drafter.drafts[-1].revision == 1


def test_item_codes_follow_the_editor(session: Session, estimate: EstimateRecord) -> None:
    drafter, shown = FakeDrafter(), [True]
    window = ProposalWindow(session, estimate.id, drafter=drafter, shows_item_codes=lambda: shown[-1])
    window.show()
    wait_until(lambda: bool(drafter.drafts) and window.isActiveWindow())
    assert [each.options.show_items for each in drafter.drafts] == [True]
    shown.append(False)
    other = QWidget()
    for each in (other, window):
        each.show()
        each.activateWindow()
        wait_until(each.isActiveWindow)
    assert [each.options.show_items for each in drafter.drafts] == [True, False]
    other.close()
    window.close()


def test_options_that_cannot_be_read_give_way_to_the_defaults(desk: Desk) -> None:
    desk.session.estimates.keep_proposal_options(desk.session.actor, desk.estimate.id, '{"paper": "papyrus"}')
    desk.open_with_pages()
    assert desk.find(QComboBox, "Language").currentText() == "Français"


def test_choices_that_could_not_be_kept_are_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object) -> None:
        raise DatabaseFileError(FileTrouble.DISK_FULL, desk.session.file.path)

    window = desk.open_with_pages()
    monkeypatch.setattr(desk.session.estimates, "keep_proposal_options", full_disk)
    desk.find(QCheckBox, "Signature lines").click()
    wait_until(lambda: any("is full" in each for each in desk.messages()))
    monkeypatch.undo()
    window.close()


def test_m11_an_edit_of_the_customer_shows_at_once(desk: Desk) -> None:
    window = desk.open_with_pages()
    session = desk.session
    customer = session.customers.get(session.actor, desk.estimate.customer_id or 0)
    details = replace(CUSTOMER, contact_name="Mélanie Roy", phone="514 555-0199")
    session.customers.edit(session.actor, customer.id, details, customer.version)
    wait_until(lambda: says(window, "Mélanie Roy"))
    assert desk.drafter.drafts[-1].record.contact.phone == "514 555-0199"


def test_an_edit_of_the_estimate_shows_at_once(desk: Desk) -> None:
    window = desk.open_with_pages()
    session, record = desk.session, desk.estimate
    desk.drafter.pages = 3
    session.estimates.save(session.actor, record.id, replace(record.content, number="E-7"), record.version)
    wait_until(lambda: desk.pages.page_count() == 3)
    assert says(window, "E-7, Mélanie Gagné")
    assert says(window, "Page 1 of 3")


def test_a_new_trade_name_can_be_chosen_at_once(desk: Desk) -> None:
    desk.open_with_pages()
    added = desk.session.account.add_trade_name(desk.session.actor, TradeNameDetails("Lavoie Gouttières"))
    combo = desk.find(QComboBox, "Trade name")
    wait_until(lambda: combo.count() == 2)
    choose(desk, "Trade name", "Lavoie Gouttières")
    assert last_options(desk).trade_name_id == added.id


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        (Role.ACCOUNT_OWNER, "Add one in Account Settings, Company Profile."),
        (Role.ESTIMATOR, "An Account Owner can add one in Account Settings, Company Profile."),
    ],
)
def test_without_a_trade_name_it_says_who_adds_one(desk: Desk, role: Role, sentence: str) -> None:
    session = desk.session
    (name,) = session.account.trade_names()
    session.account.delete_trade_name(session.actor, name.id)
    session.set_actor(session.users.add(session.actor, "Sofía Ramírez", role).as_actor())
    assert says(desk.open_with_pages(), sentence)


def test_changes_of_other_estimates_make_nothing_anew(desk: Desk) -> None:
    desk.open_with_pages()
    made = len(desk.drafter.drafts)
    desk.session.estimates.create(desk.session.actor)
    QTest.qWait(0)
    assert len(desk.drafter.drafts) == made


def test_a_sentence_stands_in_place_of_pages_that_cannot_be_made(desk: Desk) -> None:
    desk.drafter.error = TypesettingError("failed to decode image", "")
    window = desk.open()
    wait_until(lambda: says(window, "The proposal can’t be shown"))
    assert says(
        window,
        "The pages can’t be made. In Account Settings, Company Profile, check whether the logo is damaged.",
    )
    assert not desk.find(QAbstractButton, "Download PDF").isEnabled()
    desk.drafter.error = None
    desk.click("Unit prices")
    wait_until(lambda: desk.pages.isVisible())
    assert desk.find(QAbstractButton, "Download PDF").isEnabled()


def test_an_estimate_that_is_deleted_meanwhile_is_told(desk: Desk) -> None:
    window = desk.open_with_pages()
    deleted = desk.session.estimates.delete(desk.session.actor, desk.estimate.id)
    wait_until(lambda: says(window, "This estimate was deleted"))
    assert not desk.find(QAbstractButton, "Email").isEnabled()
    desk.session.undo.undo(desk.session.actor, deleted.change_id)
    wait_until(lambda: desk.pages.isVisible())


def test_glyphs_that_the_fonts_lack_are_named(desk: Desk) -> None:
    desk.drafter.missing_glyphs = ("🏗",)
    desk.open_with_pages()
    assert any("U+1F3D7" in message for message in desk.messages())
    desk.drafter.missing_glyphs = ()
    desk.click("Unit prices")
    wait_until(lambda: not desk.messages())


_GAP = "The proposal would have a gap there."


def _save(desk: Desk, **fields: Any) -> None:
    session, record = desk.session, desk.session.estimates.get(desk.session.actor, desk.estimate.id)
    session.estimates.save(session.actor, record.id, replace(record.content, **fields), record.version)


def test_fields_of_the_texts_that_stay_empty_are_named_and_lead_to_their_mend(desk: Desk) -> None:
    _save(
        desk, scope_of_work="At {site.address}", terms="{company.licence_number}, {company.name}, {company.website}"
    )
    window = desk.open_with_pages()
    wanted: list[str] = []
    window.mend_requested.connect(lambda _key, mend: wanted.append(mend))
    assert desk.messages() == [f"Empty in the terms: Our license number, Our website. {_GAP}"]
    desk.click("Open Company Profile")
    assert wanted == ["company"]


def test_gap_goes_once_it_is_filled_in_or_its_text_left_out(desk: Desk) -> None:
    _save(desk, scope_of_work="{estimate.title}", terms="{company.website}", title="")
    desk.open_with_pages()
    said = f"Empty in the scope of work: Estimate’s title. Empty in the terms: Our website. {_GAP}"
    assert desk.messages() == [said]
    assert desk.find(QAbstractButton, "Open Estimate").isVisible()
    _save(desk, title="Toiture")
    wait_until(lambda: desk.messages() == [f"Empty in the terms: Our website. {_GAP}"])
    desk.click("Terms and conditions")
    wait_until(lambda: not desk.messages())


def test_gap_that_was_put_away_comes_back_with_another_one(desk: Desk) -> None:
    _save(desk, terms="{company.website}")
    desk.open_with_pages()
    desk.click("Close this message")
    assert desk.messages() == []
    _save(desk, terms="{company.website} {company.email}")
    wait_until(lambda: desk.messages() == [f"Empty in the terms: Our website, Our email. {_GAP}"])


def test_what_is_almost_a_placeholder_is_pointed_out_with_the_one_that_was_meant(desk: Desk) -> None:
    _save(desk, scope_of_work="At {job site}, [date]", terms="{job site}")
    window = desk.open_with_pages()
    accepted: list[str] = []
    window.placeholder_accepted.connect(lambda _key, doubt: accepted.append(doubt.typed))
    asks = "{job site} isn’t a placeholder and would print as typed. Did you mean {site.address}?"
    assert desk.messages() == [asks]
    desk.click("Close this message")
    (said,) = desk.messages()
    assert said.startswith("[date] isn’t a placeholder")
    desk.click("Use {estimate.date}")
    assert accepted == ["[date]"]
    _save(desk, scope_of_work="At {job site}, {estimate.date}")
    wait_until(lambda: not desk.messages())


def test_the_newest_options_win(desk: Desk) -> None:
    desk.open_with_pages()
    desk.enter("Title", "Soumission révisée")
    desk.drafter.pages = 4
    desk.click("Unit prices")
    wait_until(lambda: desk.pages.page_count() == 4)
    assert last_options(desk).title == "Soumission révisée"


def test_escape_closes_and_tells(desk: Desk) -> None:
    window = desk.open_with_pages()
    closed: list[int] = []
    window.closed.connect(closed.append)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    wait_until(lambda: closed == [desk.estimate.id])


def test_everything_has_a_name_and_a_place_in_the_tab_order(desk: Desk) -> None:
    window = desk.open_with_pages()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            assert widget.accessibleName(), widget


def test_a_change_of_language_shows_at_once(desk: Desk, language: object) -> None:
    window = desk.open_with_pages()
    assert callable(language)
    language("fr")
    assert window.windowTitle()
    language("en")
    assert says(window, "Page 1 of 2")


def test_on_a_narrow_screen_print_and_email_are_icons_and_nothing_is_cut_off(desk: Desk) -> None:
    window = desk.open_with_pages()
    printing, download = desk.find(QAbstractButton, "Print"), desk.find(QAbstractButton, "Download PDF")

    window.resize(window.minimumSizeHint().width(), 600)
    wait_until(lambda: not printing.text())

    assert download.mapTo(window, QPoint(download.width(), 0)).x() <= window.width()
    window.resize(1400, 800)
    wait_until(lambda: printing.text() == "Print")
