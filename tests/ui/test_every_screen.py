"""Every screen of the gallery, in every language: nothing is cut off, nameless, or has the letter of another.

Tab goes through each as one reads it, and dialogs open in their first field. The guide explains every label.
"""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from custlist_desktop.domain.words import words_of
from custlist_desktop.ui.help.finding import search_guide
from custlist_desktop.ui.help.shortcuts import ACCOUNT_SETTINGS, ACTIVITY, BACKUPS, DIALOGS, EDITOR, EVERYWHERE, LINES
from custlist_desktop.ui.shell.key_groups import shortcut_groups
from custlist_desktop.ui.theme.tokens import DARK, LIGHT
from tests.ui.help.guide_pages import sources
from tests.ui.inspection.keys import listed
from tests.ui.shared_walk import LANGUAGES, READ_IN, SharedWalk
from tests.ui.theme.cells import SCREENS

PARTS = {EDITOR: (LINES,), ACCOUNT_SETTINGS: (ACTIVITY, BACKUPS)}
"""Groups of keys that a part of a window has."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_wrong_on_any_screen(code: str, shared_walk: SharedWalk) -> None:
    seen = shared_walk.seen_in(code)

    assert len(seen.screens) > 100
    assert {"UserDialog", "PasswordDialog", "CustomerDialog", "SignInDialog"} <= seen.dialogs
    assert not seen.wrong, "\n".join(seen.wrong)


def test_every_word_in_a_list_is_readable_in_every_state(shared_walk: SharedWalk) -> None:
    cells = shared_walk.seen_in(READ_IN).cells

    assert cells is not None
    assert cells.screens == set(SCREENS)
    assert cells.delegates == {"LineDelegate", "ListDelegate", "NavDelegate", "PickerDelegate", "_UserDelegate"}
    assert not cells.found, "\n".join(cells.found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_label_finds_a_page_of_the_guide(code: str, shared_walk: SharedWalk) -> None:
    examples = {words.example for words in words_of(code).fields.values()}
    # What isn't the program's own word is what somebody typed, such as a name.
    labels = {each for each in shared_walk.seen_in(code).labels if sources(code, each)} - examples
    answers = {label: search_guide(label, code) for label in labels}

    assert len(labels) > 300
    assert not sorted(label for label, answer in answers.items() if answer.is_nearest or not answer.places)


def test_no_screen_has_changed_a_colour_that_all_share(shared_walk: SharedWalk) -> None:
    assert shared_walk.seen_in(READ_IN).screens
    for tokens in (LIGHT, DARK):
        names = [each.name for each in fields(tokens) if each.name != "dark"]
        assert [name for name in names if tokens.colour(name) != QColor(getattr(tokens, name))] == []


def test_every_key_that_something_listens_for_is_in_the_window(shared_walk: SharedWalk) -> None:
    missing = set()
    for bound in shared_walk.seen_in(READ_IN).bound:
        known = listed(bound.group, EVERYWHERE, DIALOGS, *PARTS.get(bound.group, ()))
        missing |= {f"{key} in {bound.group}" for key in bound.known | bound.shown if key not in known}
    assert not missing


def test_every_key_in_the_window_is_listened_for(shared_walk: SharedWalk) -> None:
    idle, seen = set(), shared_walk.seen_in(READ_IN).bound
    for group in shortcut_groups():
        bound = {
            key
            for each in seen
            if group.key in (each.group, EVERYWHERE) or group.key in PARTS.get(each.group, ())
            for key in each.known
        }
        idle |= {f"{key} in {group.key}" for key, own in listed(group.key).items() if not own and key not in bound}
    # A section is begun by a key of the editor's window; its lines only say so.
    assert idle - {f"Ctrl+Shift+N in {LINES}"} == set()


def test_keys_are_heard_wherever_the_keyboard_is_in_the_window(shared_walk: SharedWalk) -> None:
    narrow = {key for bound in shared_walk.seen_in(READ_IN).bound for key in bound.narrow}
    # They mean the column that the keyboard is in.
    assert narrow == {"Alt+Left", "Alt+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right"}


def test_no_key_means_two_things_in_one_place(shared_walk: SharedWalk) -> None:
    assert sorted({key for bound in shared_walk.seen_in(READ_IN).bound for key in bound.ambiguous}) == []
