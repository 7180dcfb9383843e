"""What Account Settings ask before something goes."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.account import TradeNameRecord
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


def remove_password_question(user: User, parent: QWidget | None = None) -> ConfirmDialog:
    """Whether ``user`` signs in without a password from now on."""
    return ConfirmDialog(
        translate("RemovePasswordDialog", "Remove Password"),
        translate("RemovePasswordDialog", "Remove the password of {name}?").format(name=user.name),
        translate("RemovePasswordDialog", "Anyone at this computer can then sign in as {name}.").format(
            name=user.name
        ),
        translate("RemovePasswordDialog", "Remove"),
        parent,
        icon_name="locked",
        tint="warn",
    )


def give_up_role_question(parent: QWidget | None = None) -> ConfirmDialog:
    """Whether the signed-in Account Owner becomes an Estimator."""
    return ConfirmDialog(
        translate("GiveUpRoleDialog", "Change Role"),
        translate("GiveUpRoleDialog", "Make yourself an Estimator?"),
        translate(
            "GiveUpRoleDialog",
            "You could no longer edit customers, settings or users. Only another Account Owner can give the "
            "role back to you.",
        ),
        translate("GiveUpRoleDialog", "Change Role"),
        parent,
        icon_name="user",
        tint="warn",
    )


def delete_trade_name_question(
    record: TradeNameRecord, estimates: int, heir: str, parent: QWidget | None = None
) -> ConfirmDialog:
    """Whether a trade name is deleted.

    Args:
        record: what is to go.
        estimates: how many name it.
        heir: the name that is the default from then on; empty if none is left.
        parent: the window that waits.
    """
    return ConfirmDialog(
        translate("DeleteTradeNameDialog", "Delete Trade Name"),
        translate("DeleteTradeNameDialog", "Delete {name}?").format(name=record.details.name),
        f"{_about_estimates(estimates, heir)} {_about_default(record, heir)}".strip(),
        translate("DeleteTradeNameDialog", "Delete"),
        parent,
    )


def _about_estimates(count: int, heir: str) -> str:
    if not count:
        return translate("DeleteTradeNameDialog", "No estimate uses this name.")
    if not heir:
        return translate("DeleteTradeNameDialog", "%Ln estimate(s) will have no trade name.", "", count)
    return translate("DeleteTradeNameDialog", "%Ln estimate(s) under this name will use {heir}.", "", count).format(
        heir=heir
    )


def _about_default(record: TradeNameRecord, heir: str) -> str:
    if not heir:
        return translate("DeleteTradeNameDialog", "It is the only trade name.")
    if not record.is_default:
        return ""
    return translate("DeleteTradeNameDialog", "{heir} becomes the default.").format(heir=heir)
