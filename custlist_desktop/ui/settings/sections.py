"""The sections of Account Settings, in their order."""

from collections.abc import Callable
from typing import Final

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage
from custlist_desktop.ui.settings.activity_page import ActivityPage
from custlist_desktop.ui.settings.backups_page import BackupsPage
from custlist_desktop.ui.settings.company_page import CompanyPage
from custlist_desktop.ui.settings.defaults_page import DefaultsPage
from custlist_desktop.ui.settings.deleted_page import DeletedPage
from custlist_desktop.ui.settings.templates_page import TemplatesPage
from custlist_desktop.ui.settings.users_page import UsersPage

COMPANY: Final = "company"
USERS: Final = "users"
DEFAULTS: Final = "defaults"
BACKUPS: Final = "backups"
ACTIVITY: Final = "activity"
DELETED: Final = "deleted"


def make_account_settings(
    session: Session, leave: Callable[[], object], undo_places: UndoPlaces
) -> AccountSettingsPage:
    """The page with all its sections; a template section's key is its TemplateKind. Somebody is signed in.

    Args:
        leave: goes back to the customer list.
        undo_places: what undoing in Activity needs of other pages.
    """
    page = AccountSettingsPage(leave)
    scope, terms = TemplateKind.SCOPE_OF_WORK, TemplateKind.TERMS
    for key, icon_name, text, make in (
        (COMPANY, "company", translate("Program", "Company Profile"), lambda: CompanyPage(session)),
        (USERS, "user", translate("Program", "Users"), lambda: UsersPage(session)),
        (scope, "scope", translate("Program", "Scope of Work"), lambda: TemplatesPage(session, scope)),
        (terms, "terms", translate("Program", "Terms and Conditions"), lambda: TemplatesPage(session, terms)),
        (DEFAULTS, "defaults", translate("Program", "Estimate Defaults"), lambda: DefaultsPage(session)),
        (BACKUPS, "data", translate("Program", "Data and Backups"), lambda: BackupsPage(session)),
        (ACTIVITY, "history", translate("Program", "Activity"), lambda: ActivityPage(session, undo_places)),
        (DELETED, "delete", translate("Program", "Recently Deleted"), lambda: DeletedPage(session)),
    ):
        page.add_section(key, icon_name, text, make)
    return page
