"""The sections of Account Settings, in their order."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.ui.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from custlist_desktop.ui.kit.undoing import UndoPlaces
    from custlist_desktop.ui.session import Session
    from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage

COMPANY: Final = "company"
USERS: Final = "users"
DEFAULTS: Final = "defaults"
BACKUPS: Final = "backups"
ACTIVITY: Final = "activity"
DELETED: Final = "deleted"


def make_account_settings(
    session: "Session", leave: Callable[[], object], undo_places: "UndoPlaces"
) -> "AccountSettingsPage":
    """The page with all its sections; a template section's key is its TemplateKind. Somebody is signed in.

    Args:
        leave: goes back to the customer list.
        undo_places: what undoing in Activity needs of other pages.
    """
    from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage

    page = AccountSettingsPage(leave)
    scope, terms = TemplateKind.SCOPE_OF_WORK, TemplateKind.TERMS
    for key, icon_name, text, make in (
        (COMPANY, "company", translate("Program", "Company Profile"), partial(_company, session)),
        (USERS, "user", translate("Program", "Users"), partial(_users, session)),
        (scope, "scope", translate("Program", "Scope of Work"), partial(_templates, session, scope)),
        (terms, "terms", translate("Program", "Terms and Conditions"), partial(_templates, session, terms)),
        (DEFAULTS, "defaults", translate("Program", "Estimate Defaults"), partial(_defaults, session)),
        (BACKUPS, "data", translate("Program", "Data and Backups"), partial(_backups, session)),
        (ACTIVITY, "history", translate("Program", "Activity"), partial(_activity, session, undo_places)),
        (DELETED, "delete", translate("Program", "Recently Deleted"), partial(_deleted, session)),
    ):
        page.add_section(key, icon_name, text, make)
    return page


# Each section is imported when it is opened: together they take a fifth of a start.


def _company(session: "Session") -> "QWidget":
    from custlist_desktop.ui.settings.company_page import CompanyPage

    return CompanyPage(session)


def _users(session: "Session") -> "QWidget":
    from custlist_desktop.ui.settings.users_page import UsersPage

    return UsersPage(session)


def _templates(session: "Session", kind: TemplateKind) -> "QWidget":
    from custlist_desktop.ui.settings.templates_page import TemplatesPage

    return TemplatesPage(session, kind)


def _defaults(session: "Session") -> "QWidget":
    from custlist_desktop.ui.settings.defaults_page import DefaultsPage

    return DefaultsPage(session)


def _backups(session: "Session") -> "QWidget":
    from custlist_desktop.ui.settings.backups_page import BackupsPage

    return BackupsPage(session)


def _activity(session: "Session", undo_places: "UndoPlaces") -> "QWidget":
    from custlist_desktop.ui.settings.activity_page import ActivityPage

    return ActivityPage(session, undo_places)


def _deleted(session: "Session") -> "QWidget":
    from custlist_desktop.ui.settings.deleted_page import DeletedPage

    return DeletedPage(session)
