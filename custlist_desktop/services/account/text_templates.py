"""Saved texts for scopes of work and for terms and conditions (M13)."""

from dataclasses import asdict
from typing import Any

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord
from custlist_desktop.domain.account_checks import check_template, normalised_template
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import fold
from custlist_desktop.models.account import TextTemplate
from custlist_desktop.models.base import row_of
from custlist_desktop.services.core.change import Deleted, Ledger
from custlist_desktop.services.core.journal import entries_of


class TextTemplateService:
    _ledger: Ledger

    def templates(self, kind: TemplateKind) -> list[TemplateRecord]:
        """The templates of a kind, by name."""
        rows = [_record(row) for row in TextTemplate.select().where(TextTemplate.kind == kind.value)]
        return sorted(rows, key=lambda record: (fold(record.name), record.id))

    def template(self, key: int) -> TemplateRecord:
        """The template with ``key``. Raises NotFoundError if there is none."""
        return _record(row_of(TextTemplate, key))

    def add_template(self, actor: Actor, details: TemplateDetails) -> TemplateRecord:
        """Adds a template.

        Raises:
            InvalidDetailsError: the details can't be saved; the name may be another's of its kind and language.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            return _record(it.insert(TextTemplate, self._checked_template(details, None)))

    def edit_template(self, actor: Actor, key: int, details: TemplateDetails, version: int) -> TemplateRecord:
        """Saves another name, language or text; estimates that took the text before keep theirs.

        Raises:
            InvalidDetailsError: the details can't be saved.
            NotFoundError: it was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is a `TemplateRecord`.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            columns = self._checked_template(details, key)
            row = it.locked(TextTemplate, key, version, _record)
            it.update(row, columns)
            return _record(row)

    def delete_template(self, actor: Actor, key: int) -> Deleted[TemplateRecord]:
        """Deletes a template; estimates that took its text keep it.

        Returns:
            what `undo_delete_template` needs to bring it back.

        Raises:
            NotFoundError: it was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            row = it.locked(TextTemplate, key)
            it.delete(row)
            return Deleted(_record(row), it.change_id)

    def undo_delete_template(self, actor: Actor, deleted: Deleted[TemplateRecord]) -> TemplateRecord:
        """Brings a deleted template back, with its key.

        Raises:
            InvalidDetailsError: another one of its kind and language has its name by now.
            ChangedMeanwhileError: it is back already; ``current`` is its `TemplateRecord`.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            (entry,) = entries_of(deleted.change_id)
            row = it.bring_back(TextTemplate, entry, "undo_delete", _record)
            was = deleted.record
            self._checked_template(TemplateDetails(was.kind, was.name, was.language, was.text), row.id)
            return _record(row)

    def _checked_template(self, details: TemplateDetails, key: int | None) -> dict[str, Any]:
        """The columns of checked details. Raises InvalidDetailsError."""
        clean = normalised_template(details)
        problems = list(check_template(clean))
        others = [each for each in self.templates(clean.kind) if each.id != key and each.language == clean.language]
        if any(fold(each.name) == fold(clean.name) for each in others):
            problems.append(Problem("name", "name_taken"))
        if problems:
            raise InvalidDetailsError(problems)
        return asdict(clean) | {"kind": clean.kind.value}


def _record(row: TextTemplate) -> TemplateRecord:
    return TemplateRecord(row.id, TemplateKind(row.kind), row.name, row.language, row.text, row.version)
