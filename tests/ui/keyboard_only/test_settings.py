"""Whole jobs without a pointer: the Settings menu and Account Settings."""

from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import Workplace
from custlist_desktop.ui.theme.appearance import Appearance
from tests.ui.keyboard_only.keyboard import (
    Press,
    Script,
    Type,
    Until,
    choose,
    fill_in,
    follow,
    in_menu,
    in_window,
    on,
    tab_to,
)


def test_appearance_and_language_are_chosen_with_keys(workplace: Workplace) -> None:
    chosen: list[object] = []
    workplace.window.appearance_chosen.connect(chosen.append)
    workplace.window.language_chosen.connect(chosen.append)

    def script() -> Script:
        yield Press("F10")
        yield from choose("Appearance")
        yield from choose("Dark")
        yield Until(lambda: chosen == [Appearance.DARK], "the choice")
        yield Press("F10")
        yield in_menu()
        yield Type("l")
        yield from choose("Français")
        yield Until(lambda: chosen == [Appearance.DARK, "fr"], "the choice")

    follow(script())


def open_section(number: int) -> Script:
    """Opens a section of Account Settings: the first one is 0."""
    yield Press("F10")
    yield from choose("Account Settings")
    yield on("Account Settings")
    for _ in range(number):
        yield Press("Down")


def test_a_user_is_added_and_gets_another_role(workplace: Workplace, session: Session) -> None:
    def roles() -> dict[str, Role]:
        return {user.name: user.role for user in session.users.all()}

    def script() -> Script:
        yield from open_section(1)
        yield Press("Ctrl+N")
        yield in_window("Add User")
        yield from fill_in(Name="Hannah Osei", Email="hannah@example.com")
        yield Press("Return")
        yield Until(lambda: roles().get("Hannah Osei") is Role.ESTIMATOR, "the new user")
        yield from tab_to("Users")
        yield Press("Home")
        for _ in range(3):
            if "Hannah" in current_text():
                break
            yield Press("Down")
        yield Press("F2")
        yield from choose("Account Owner")
        yield Until(lambda: roles()["Hannah Osei"] is Role.ACCOUNT_OWNER, "the other role")
        yield Press("Escape")
        yield on("Add Customer")

    def current_text() -> str:
        table = QApplication.focusWidget()
        index = table.currentIndex() if table is not None and hasattr(table, "currentIndex") else None
        return str(index.siblingAtColumn(0).data()) if index is not None else ""

    follow(script())


def test_a_trade_name_is_added_and_edited(workplace: Workplace, session: Session) -> None:
    def script() -> Script:
        yield from open_section(0)
        yield from tab_to("Add Trade Name")
        yield Press("Return")
        yield in_window("Trade Name")
        yield from fill_in(Name="Ace Roofing")
        yield Press("Ctrl+Return")
        yield Until(lambda: bool(session.account.trade_names()), "the trade name")
        yield from tab_to("Trade names")
        yield Press("Return")
        yield in_window("Trade Name")
        yield Press("Escape")
        yield on("Trade names")

    follow(script())


def test_a_template_is_added_deleted_and_brought_back(workplace: Workplace, session: Session) -> None:
    def names() -> list[str]:
        return [record.name for record in session.account.templates(TemplateKind.SCOPE_OF_WORK)]

    def script() -> Script:
        yield from open_section(2)
        yield Press("Ctrl+N")
        yield in_window("Scope of Work")
        yield from fill_in(Name="Roof")
        yield from tab_to("Text")
        yield Type("Take off the old roof")
        yield Press("Ctrl+Return")
        yield Until(lambda: names() == ["Roof"], "the template")
        yield from tab_to("Scope of Work")
        yield Press("Delete")
        yield Until(lambda: not names(), "the template gone")
        yield Press("Ctrl+Z")
        yield Until(lambda: names() == ["Roof"], "the template back")

    follow(script())


def test_the_defaults_are_changed(workplace: Workplace, session: Session) -> None:
    def script() -> Script:
        yield from open_section(4)
        yield from tab_to("Markup on cost, %")
        yield Press("Ctrl+A")
        yield Type("25")
        yield Press("Tab")
        yield Until(lambda: session.account.defaults().markup == 25, "the default")

    follow(script())
