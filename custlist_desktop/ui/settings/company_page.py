"""Company Profile: the trade names under which the company makes its offers."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from custlist_desktop.domain.account import TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.phone import display_phone, read_phone
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook
from custlist_desktop.ui.kit.lists.ornaments import PICTURE, ChipBeside, Picture, Tile
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.commands import TRADE_NAME_MENU, RowState, trade_name_commands
from custlist_desktop.ui.settings.logo_field import logo_picture
from custlist_desktop.ui.settings.questions import delete_trade_name_question
from custlist_desktop.ui.settings.row_page import RowFace, RowPage
from custlist_desktop.ui.settings.trade_name_dialog import TradeNameDialog

_PICTURE_MARGIN: Final = 4


class CompanyPage(RowPage):
    """Shows the trade names to everybody; an Account Owner changes them here."""

    def __init__(self, session: Session) -> None:
        """Somebody is signed in."""
        of_rows = {"edit": self._edit, "make_default": self._make_default, "delete": self._delete}
        super().__init__(session, Subject.TRADE_NAME, trade_name_commands(), of_rows, "company")
        self._pictures: dict[tuple[int, int, float], QPixmap | None] = {}
        self.set_title(
            translate("CompanyPage", "Company Profile"),
            translate("CompanyPage", "How the company presents itself on proposals: name, address, contact, logo."),
        )
        self.set_words(
            translate("CompanyPage", "No trade name yet"),
            translate("CompanyPage", "Add one, so customers see on proposals who the offer is from."),
        )
        self.rows.setAccessibleName(translate("CompanyPage", "Trade names"))
        self.show_allowed()

    def refresh(self) -> None:
        """Reads the trade names again."""
        records = self.session.account.trade_names()
        self.rows.set_rows([self._face(record) for record in records])
        self.show_empty(not records)

    def _face(self, record: TradeNameRecord) -> RowFace:
        details, picture = record.details, self._picture(record)
        cell = Cell(
            details.name,
            CellLook.STRONG,
            second=self._caption(details),
            lead=Tile("company", is_wide=True) if picture is None else Picture(picture),
            trail=ChipBeside(translate("CompanyPage", "Default")) if record.is_default else None,
            button=Button.DOTS,
        )
        return RowFace(record.id, cell)

    def _caption(self, details: TradeNameDetails) -> str:
        region = details.country or self.session.home_region
        e164 = read_phone(details.phone, region).e164
        phone = display_phone(details.phone, e164, self.session.home_region, current_language())
        lines = [" ".join(line.split()) for line in address_lines(details.as_contact(), current_language())]
        return " · ".join(part for part in (", ".join(lines[:2]), phone, details.licence_number) if part)

    def _picture(self, record: TradeNameRecord) -> QPixmap | None:
        """A small picture of the logo, drawn once for each version."""
        details, dpr = record.details, self.devicePixelRatioF()
        key = (record.id, record.version, dpr)
        if details.logo is None or details.logo_format is None:
            return None
        if key not in self._pictures:
            room = PICTURE - QSize(2 * _PICTURE_MARGIN, 2 * _PICTURE_MARGIN)
            self._pictures[key] = logo_picture(details.logo, details.logo_format, room, dpr)
        return self._pictures[key]

    # What can be done

    def add(self) -> None:
        """Opens the dialog for a new trade name."""
        self._open(None)

    def _open(self, record: TradeNameRecord | None) -> None:
        self.open_record(TradeNameDialog(self.session, record, self.window()))

    def row_menu(self, key: int) -> RoundMenu:
        """Edit, Make Default, Delete."""
        record = self.session.account.trade_name(key)
        self.commands.show(RowState(record.is_default))
        menu = self.commands.menu(self, *TRADE_NAME_MENU)
        menu.setAccessibleName(translate("CompanyPage", "Actions for {name}").format(name=record.details.name))
        return menu

    def _edit(self, key: int) -> None:
        run(self, lambda: self.session.account.trade_name(key), self._open)

    def _make_default(self, key: int) -> None:
        run(self, lambda: self.session.account.make_default(self.session.actor, key))

    def _delete(self, key: int) -> None:
        run(self, lambda: self.session.account.trade_name(key), self._ask_to_delete)

    def _ask_to_delete(self, record: TradeNameRecord) -> None:
        account = self.session.account
        # As the service does: the default stays, or else the oldest of the others becomes it.
        others = [each for each in account.trade_names() if each.id != record.id]
        heir = min(others, key=lambda each: (not each.is_default, each.id)).details.name if others else ""
        dialog = delete_trade_name_question(record, account.estimates_with(record.id), heir, self.window())
        dialog.accepted.connect(lambda: self._delete_record(record))
        self.open_dialog(dialog)

    def _delete_record(self, record: TradeNameRecord) -> None:
        run(self, lambda: self.session.account.delete_trade_name(self.session.actor, record.id), self._on_deleted)

    def _on_deleted(self, deleted: Deleted[TradeNameRecord]) -> None:
        name = deleted.record.details.name
        self.show_notice("success", partial(_deleted_sentence, name), name, deleted.change_id)


def _deleted_sentence(name: str) -> str:
    return translate("CompanyPage", "{name} was deleted.").format(name=name)
