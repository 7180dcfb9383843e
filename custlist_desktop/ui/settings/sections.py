"""The sections of Account Settings, in their order."""

from collections.abc import Callable
from typing import Final

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage
from custlist_desktop.ui.settings.company_page import CompanyPage
from custlist_desktop.ui.settings.defaults_page import DefaultsPage
from custlist_desktop.ui.settings.templates_page import TemplatesPage
from custlist_desktop.ui.settings.users_page import UsersPage

COMPANY: Final = "company"
USERS: Final = "users"
DEFAULTS: Final = "defaults"


def make_account_settings(session: Session, leave: Callable[[], object]) -> AccountSettingsPage:
    """The page with all its sections; a template section's key is its TemplateKind. Somebody is signed in.

    ``leave`` goes back to the customer list.
    """
    page = AccountSettingsPage(leave)
    scope, terms = TemplateKind.SCOPE_OF_WORK, TemplateKind.TERMS
    page.add_section(COMPANY, "company", lambda: translate("Program", "Company Profile"), CompanyPage(session))
    page.add_section(USERS, "user", lambda: translate("Program", "Users"), UsersPage(session))
    page.add_section(scope, "scope", lambda: translate("Program", "Scope of Work"), TemplatesPage(session, scope))
    page.add_section(
        terms, "terms", lambda: translate("Program", "Terms and Conditions"), TemplatesPage(session, terms)
    )
    page.add_section(DEFAULTS, "defaults", lambda: translate("Program", "Estimate Defaults"), DefaultsPage(session))
    return page
