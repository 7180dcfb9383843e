"""What is said once somebody has signed in."""

from collections.abc import Sequence

from custlist_desktop.services.account.sign_in import PasswordReset
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import local_day, short_date


def resets_sentence(resets: Sequence[PasswordReset]) -> str:
    """Which passwords were set from a shell, when, and by which account of the system; and what to do about it."""
    told = [
        translate(
            "SignIn", "The password of {name} was set anew from a shell on {date}, by the system account {account}."
        ).format(name=reset.name, date=short_date(local_day(reset.at)), account=reset.by)
        for reset in resets
    ]
    return " ".join([*told, translate("SignIn", "If nobody here did that, change the password.")])
