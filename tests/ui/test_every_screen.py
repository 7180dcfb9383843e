"""Every screen of the gallery, in every language: nothing is cut off, nameless, or has the letter of another.

Tab goes through each as one reads it, and dialogs open in their first field.
"""

import pytest

from tests.ui.shared_walk import LANGUAGES, SharedWalk, in_group_of


@pytest.mark.parametrize("code", [pytest.param(code, marks=in_group_of(code)) for code in LANGUAGES])
def test_nothing_is_wrong_on_any_screen(code: str, shared_walk: SharedWalk) -> None:
    seen = shared_walk.seen_in(code)

    assert len(seen.screens) > 100
    assert {"UserDialog", "PasswordDialog", "CustomerDialog", "SignInDialog"} <= seen.dialogs
    assert not seen.wrong, "\n".join(seen.wrong)
