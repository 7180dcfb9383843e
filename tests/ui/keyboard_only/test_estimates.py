"""Whole jobs without a pointer: an estimate, from its customer to its proposal."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.keyboard_only.keyboard import (
    Press,
    Script,
    Type,
    Until,
    add,
    choose,
    follow,
    in_window,
    lists,
    on,
    says,
    tab_to,
)


def editor() -> EstimateEditor:
    """The editor that has the keyboard."""
    window = QApplication.activeWindow()
    assert isinstance(window, EstimateEditor)
    return window


def in_editor() -> Until:
    """Waits for an editor."""
    return Until(lambda: isinstance(QApplication.activeWindow(), EstimateEditor), "an editor")


def descriptions() -> list[str]:
    lines = editor().document.kept_content.lines
    return [line.description for line in lines if line.description]


def new_estimate(company: str) -> Script:
    """A customer, and an estimate that is for it, with the keyboard in the title."""
    yield from add(company, "z@example.com")
    yield lists(company)
    yield Press("Alt+E")
    yield on("New Estimate")
    yield Press("Ctrl+N")
    yield in_editor()
    yield Until(lambda: QApplication.activePopupWidget() is not None, "the picker")
    yield Type(company[:3])
    yield Press("Return")
    yield says(company)


def kept(workplace: Workplace, seen: Callable[[EstimateContent], bool], what: str) -> Until:
    """Waits until the estimate in view is as ``seen`` wants it."""
    return Until(lambda: seen(editor().document.kept_content), what)


def test_an_estimate_is_begun_and_its_lines_are_typed_and_moved(workplace: Workplace) -> None:
    def script() -> Script:
        yield from new_estimate("Alpha")
        yield from tab_to("Lines of the estimate")
        yield Type("Shingles")
        yield Press("Return")
        yield Type("Nails")
        yield Press("Return")
        yield Until(lambda: descriptions() == ["Shingles", "Nails"], "the lines")
        yield Press("Up")
        yield Press("Alt+Up")
        yield Until(lambda: descriptions() == ["Nails", "Shingles"], "the other order")
        yield Press("Ctrl+Shift+N")
        yield Type("Roof")
        yield Press("Return")
        yield Until(lambda: "Roof" in descriptions(), "a section")
        yield Press("Ctrl+Z")
        yield Press("Ctrl+Z")
        yield Until(lambda: descriptions() == ["Nails", "Shingles"], "the lines as before")

    follow(script())


def test_title_status_discount_and_details_are_given(workplace: Workplace) -> None:
    def script() -> Script:
        yield from new_estimate("Alpha")
        yield from tab_to("Title")
        yield Type("New roof")
        yield Press("Return")
        yield kept(workplace, lambda content: content.title == "New roof", "the title")
        yield from tab_to("Status: Draft")
        yield Press("Space")
        yield from choose("Sent")
        yield kept(workplace, lambda content: content.status is EstimateStatus.SENT, "the status")
        yield from tab_to("Discount")
        yield Press("Ctrl+A")
        yield Type("5")
        yield Press("Return")
        yield kept(workplace, lambda content: content.discount.value == 5, "the discount")
        yield from tab_to("Scope of Work")
        yield Press("Tab")
        yield from tab_to("Edit details")
        yield Press("Space")
        yield in_window("Details")
        yield Press("Escape")
        yield in_editor()
        yield Press("Ctrl+W")
        yield in_window("Custlist")
        yield lists("E-2026-0001")

    follow(script())


def test_a_new_customer_is_added_from_the_picker(workplace: Workplace) -> None:
    def script() -> Script:
        yield from new_estimate("Alpha")
        yield Press("Ctrl+K")
        yield Until(lambda: QApplication.activePopupWidget() is not None, "the picker")
        yield Type("Zeta")
        yield Press("Ctrl+N")
        yield in_window("Add Customer")
        yield Press("Ctrl+Return")
        yield in_editor()
        yield says("Zeta")

    follow(script())


def test_a_proposal_is_made_and_downloaded(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "proposal.pdf"
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: path)

    def script() -> Script:
        yield from new_estimate("Alpha")
        yield from tab_to("Lines of the estimate")
        for text in ("Shingles", "30", "sq", "120"):
            yield Type(text)
            yield Press("Tab")
        yield kept(workplace, lambda content: bool(totals_of(content).total), "an amount")
        yield Press("Ctrl+P")
        yield in_window("Proposal")
        yield from tab_to("Paper")
        yield Press("Down")
        yield Press("Ctrl+S")
        yield from tab_to("Issue It Anyway")  # asked about the computer's account, whose name the estimator still has
        yield Press("Return")
        yield Until(path.exists, "the PDF", patience=40.0)
        yield Press("Escape")
        yield in_editor()

    follow(script())
