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


class TextTemplateService:
    _ledger: Ledger

    def templates(self, kind: TemplateKind) -> list[TemplateRecord]:
        """The templates of a kind, by name."""
        rows = [template_of(row) for row in TextTemplate.select().where(TextTemplate.kind == kind.value)]
        return sorted(rows, key=lambda record: (fold(record.name), record.id))

    def template(self, key: int) -> TemplateRecord:
        """The template with ``key``. Raises NotFoundError if there is none."""
        return template_of(row_of(TextTemplate, key))

    def add_template(self, actor: Actor, details: TemplateDetails) -> TemplateRecord:
        """Adds a template.

        Raises:
            InvalidDetailsError: the details can't be saved; the name may be another's of its kind and language.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            return template_of(it.insert(TextTemplate, self._checked_template(details, None)))

    def edit_template(self, actor: Actor, key: int, details: TemplateDetails, version: int) -> TemplateRecord:
        """Saves another name, language or text; estimates that took the text before keep theirs.

        Raises:
            InvalidDetailsError: the details can't be saved.
            NotFoundError: it was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is a `TemplateRecord`.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            columns = self._checked_template(details, key)
            row = it.locked(TextTemplate, key, version, template_of)
            it.update(row, columns)
            return template_of(row)

    def delete_template(self, actor: Actor, key: int) -> Deleted[TemplateRecord]:
        """Deletes a template; estimates that took its text keep it.

        Returns:
            what undo needs to bring it back.

        Raises:
            NotFoundError: it was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            row = it.locked(TextTemplate, key)
            it.delete(row)
            return Deleted(template_of(row), it.change_id)

    def _checked_template(self, details: TemplateDetails, key: int | None) -> dict[str, Any]:
        """The columns of checked details. Raises InvalidDetailsError."""
        clean = normalised_template(details)
        problems = list(check_template(clean))
        if is_template_name_taken(clean, key):
            problems.append(Problem("name", "name_taken"))
        if problems:
            raise InvalidDetailsError(problems)
        return asdict(clean) | {"kind": clean.kind.value}


def is_template_name_taken(details: TemplateDetails, by_other_than: int | None) -> bool:
    """Whether another template of the same kind and language has the name; the one with the given key may have it."""
    alike = TextTemplate.select().where(
        TextTemplate.kind == details.kind.value, TextTemplate.language == details.language
    )
    return any(row.id != by_other_than and fold(row.name) == fold(details.name) for row in alike)


def template_of(row: TextTemplate) -> TemplateRecord:
    return TemplateRecord(row.id, TemplateKind(row.kind), row.name, row.language, row.text, row.version)
