"""When users signed in last, as their table tells it."""

from datetime import timedelta

import pytest

from custlist_desktop.models.account import UserAccount
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.users_page import UsersPage
from tests.ui.conftest import Shower
from tests.ui.settings.test_users_page import NOW, cell


@pytest.mark.parametrize(
    ("ago", "start"), [(timedelta(hours=2), "Today, 8:00"), (timedelta(days=1), "Yesterday, 10:00")]
)
def test_recent_sign_ins_are_told_with_their_time(session: Session, show: Shower, ago: timedelta, start: str) -> None:
    UserAccount.update(last_signed_in_at=NOW - ago).execute()
    page = UsersPage(session, now=lambda: NOW)
    show(page)
    assert cell(page, 0, 3).startswith(start)


def test_older_sign_ins_are_told_as_a_date(session: Session, show: Shower) -> None:
    UserAccount.update(last_signed_in_at=NOW - timedelta(days=2)).execute()
    page = UsersPage(session, now=lambda: NOW)
    show(page)
    assert cell(page, 0, 3) == "Nov 22, 2026"
