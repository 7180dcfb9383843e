"""Scope of Work, and Terms and Conditions: the account's saved texts of one kind (M13)."""

from functools import partial

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord
from custlist_desktop.domain.placeholders import doubtful_placeholders
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.lists.cells import Button, Cell
from custlist_desktop.ui.kit.lists.ornaments import ChipBeside, Tile
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.commands import TEMPLATE_MENU, template_commands
from custlist_desktop.ui.settings.row_page import RowFace, RowPage
from custlist_desktop.ui.settings.template_dialog import TemplateDialog

_ICONS = {TemplateKind.SCOPE_OF_WORK: "scope", TemplateKind.TERMS: "terms"}
_LONGEST_CAPTION = 300


class TemplatesPage(RowPage):
    """Shows the templates of one kind to everybody; an Account Owner changes them here."""

    def __init__(self, session: Session, kind: TemplateKind) -> None:
        """Somebody is signed in."""
        self._kind = kind
        of_rows = {"edit": self._edit, "duplicate": self._duplicate, "delete": self._delete}
        super().__init__(session, Subject.TEXT_TEMPLATE, template_commands(), of_rows, _ICONS[kind])
        if kind is TemplateKind.TERMS:
            title = translate("TemplatesPage", "Terms and Conditions")
            sentence = translate("TemplatesPage", "Saved texts for payment, warranties and other terms.")
        else:
            title = translate("TemplatesPage", "Scope of Work")
            sentence = translate("TemplatesPage", "Saved texts that say what the work includes.")
        self.set_title(title, sentence)
        self.set_words(
            translate("TemplatesPage", "No templates yet"),
            translate("TemplatesPage", "Save text you use often, then insert it in estimates."),
        )
        self.rows.setAccessibleName(title)
        self.show_allowed()

    def refresh(self) -> None:
        """Reads the templates again."""
        records = self.session.account.templates(self._kind)
        self.rows.set_rows([self._face(record) for record in records])
        self.show_empty(not records)

    def _face(self, record: TemplateRecord) -> RowFace:
        has_unknown = any(doubtful_placeholders(record.text))
        text = " ".join(record.text[:_LONGEST_CAPTION].split()) or translate("TemplatesPage", "No text yet")
        cell = Cell(
            record.name,
            second=f"{LANGUAGE_NAMES[record.language]} · {text}",
            lead=Tile(_ICONS[self._kind]),
            trail=ChipBeside(translate("TemplatesPage", "Unknown placeholder"), "warn") if has_unknown else None,
            button=Button.DOTS,
        )
        return RowFace(record.id, cell)

    # What can be done

    def add(self) -> None:
        """Opens the dialog for a new template."""
        self._open(None)

    def _open(self, record: TemplateRecord | None) -> None:
        self.open_record(TemplateDialog(self.session, self._kind, record, self.window()))

    def row_menu(self, key: int) -> RoundMenu:
        """Edit, Duplicate, Delete."""
        menu = self.commands.menu(self, *TEMPLATE_MENU)
        name = self.session.account.template(key).name
        menu.setAccessibleName(translate("TemplatesPage", "Actions for {name}").format(name=name))
        return menu

    def _edit(self, key: int) -> None:
        run(self, lambda: self.session.account.template(key), self._open)

    def _duplicate(self, key: int) -> None:
        run(self, lambda: self._duplicated(self.session.account.template(key)), self.select)

    def _duplicated(self, record: TemplateRecord) -> TemplateRecord:
        taken = {each.name for each in self.session.account.templates(self._kind)}
        count = 2
        while f"{record.name} {count}" in taken:
            count += 1
        copy = TemplateDetails(record.kind, f"{record.name} {count}", record.language, record.text)
        return self.session.account.add_template(self.session.actor, copy)

    def _delete(self, key: int) -> None:
        run(self, lambda: self.session.account.delete_template(self.session.actor, key), self._on_deleted)

    def _on_deleted(self, deleted: Deleted[TemplateRecord]) -> None:
        name = deleted.record.name
        self.show_notice("success", partial(_deleted_sentence, name), name, deleted.change_id)


def _deleted_sentence(name: str) -> str:
    return translate("TemplatesPage", "{name} was deleted. Estimates keep its text.").format(name=name)
