"""Whole jobs without a pointer: the customer list."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.keyboard_only.keyboard import (
    Press,
    Script,
    Type,
    Until,
    add,
    choose,
    fill_in,
    focus,
    follow,
    in_menu,
    in_window,
    lists,
    on,
    says,
    tab_to,
)


def test_a_first_customer_is_added_with_country_and_province_and_a_second_one_mended(workplace: Workplace) -> None:
    def script() -> Script:
        yield Press("Ctrl+N")
        yield in_window("Add Customer")
        yield from fill_in(Company="Toitures Gagné", Contact_name="Luc Bélanger", Job_title="Owner")
        yield from fill_in(Email="luc@example.com", Phone="514 555 0142", Mobile="514 555 0143")
        yield from fill_in(Website="example.com", Country="canada")
        yield from tab_to("Address, line 1")
        yield Type("4520 rue Saint-Denis")
        yield from fill_in(City="Montréal")
        yield from tab_to("Province or Territory")
        yield Type("queb")
        yield from fill_in(Postal_code="H2J 2L3", Notes="Back door")
        yield Press("Return")
        yield Type("dog")
        yield Press("Tab")
        yield from tab_to("Save")
        yield Press("Return")
        yield lists("Toitures Gagné")
        yield says("Back door")
        yield says("Montréal")
        yield from add("Ace Roofing", "ace@@example")
        yield says("email")
        yield from tab_to("Email")
        yield Press("Ctrl+A")
        yield Type("ace@example.com")
        yield Press("Return")
        yield lists("Ace Roofing", "Toitures Gagné")

    follow(script())


def test_a_customer_is_found_edited_deleted_and_brought_back(workplace: Workplace) -> None:
    def script() -> Script:
        yield from add("Bravo", "b@example.com")
        yield lists("Bravo")
        yield from add("Alpha", "a@example.com")
        yield lists("Alpha", "Bravo")
        yield Press("Ctrl+F")
        yield Type("brav")
        yield lists("Bravo")
        yield Press("Return")
        yield in_window("Edit Customer")
        yield from fill_in(Job_title="Builder")
        yield Press("Ctrl+S")
        yield says("Builder")
        yield Press("Ctrl+F")
        yield Press("Escape")
        yield lists("Alpha", "Bravo")
        yield from tab_to("Customers")
        yield Press("Home")
        yield Press("Down")
        yield Press("Delete")
        yield on("Cancel")
        yield from tab_to("Delete")
        yield Press("Return")
        yield lists("Alpha")
        yield says("was deleted")
        yield Press("Ctrl+Z")
        yield lists("Alpha", "Bravo")

    follow(script())


def test_a_customer_is_called_written_to_and_copied(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    def urls(count: int) -> Until:
        return Until(lambda: len(opened_urls) == count, f"{count} links, not {opened_urls}")

    def script() -> Script:
        yield Press("Ctrl+N")
        yield in_window("Add Customer")
        yield from fill_in(Company="Ace", Email="ace@example.com", Phone="512 555 0142")
        yield Press("Ctrl+Return")
        yield lists("Ace")
        yield Press("Ctrl+E")
        yield urls(1)
        yield Press("Ctrl+L")
        yield urls(2)
        yield from tab_to("ace@example.com")
        yield Press("Return")
        yield urls(3)
        yield Press("Ctrl+F")
        yield Press("Ctrl+C")
        yield Until(lambda: "ace@example.com" in QApplication.clipboard().text(), "the details in the clipboard")

    follow(script())
    assert [url.scheme() for url in opened_urls] == ["mailto", "tel", "mailto"]


def test_the_list_is_sorted_and_a_column_made_wider(workplace: Workplace) -> None:
    def width(column: int) -> int:
        table = next(each for each in workplace.window.findChildren(ListTable) if each.isVisible())
        return table.columnWidth(column)

    def script() -> Script:
        yield from add("Alpha", "z@example.com")
        yield lists("Alpha")
        yield from add("Bravo", "a@example.com")
        yield lists("Alpha", "Bravo")
        yield Press("Alt+Down")
        yield from choose("Sort by Company")
        yield lists("Bravo", "Alpha")
        yield Press("Alt+Down")
        yield in_menu()
        yield Type("e")
        yield Until(lambda: QApplication.activePopupWidget() is None, "the menu closed")
        yield from tab_to("Customers")
        yield Press("Right")
        before = width(1)
        yield Press("Ctrl+Shift+Right")
        assert width(1) > before
        yield Press("Ctrl+Shift+Left")
        assert width(1) == before

    follow(script())


def test_the_menu_of_a_row_is_opened_by_key(workplace: Workplace) -> None:
    def script() -> Script:
        yield from add("Alpha", "z@example.com")
        yield lists("Alpha")
        yield from tab_to("Customers")
        for _ in range(16):  # more than the list has columns
            yield Press("Right")
        yield Press("Return")
        yield in_menu()
        yield Type("d")
        yield on("Cancel")
        yield Press("Escape")
        yield on("Customers")

    follow(script())


def test_typed_things_are_not_lost_by_esc(workplace: Workplace) -> None:
    def script() -> Script:
        yield Press("Ctrl+N")
        yield in_window("Add Customer")
        yield from fill_in(Company="Ace")
        yield Press("Escape")
        yield on("Keep Editing")
        yield Press("Return")
        yield in_window("Add Customer")
        yield Press("Escape")
        yield on("Keep Editing")
        yield from tab_to("Discard")
        yield Press("Return")
        yield in_window("Custlist")

    follow(script())
    assert focus().isVisible()
