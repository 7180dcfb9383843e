"""Taking changes of templates, trade names and estimate defaults back."""

from collections.abc import Callable
from typing import Any, Final

from custlist_desktop.database.orm import among
from custlist_desktop.domain.account import TemplateDetails
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.models.account import EstimateDefaultsRow, TextTemplate, TradeName
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.account.text_templates import is_template_name_taken, template_of
from custlist_desktop.services.account.trade_names import trade_name_of
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change
from custlist_desktop.services.core.journal import Entry, is_digest

SETTINGS: Final[dict[Subject, type[BaseModel]]] = {
    Subject.TEXT_TEMPLATE: TextTemplate,
    Subject.TRADE_NAME: TradeName,
    Subject.ESTIMATE_DEFAULTS: EstimateDefaultsRow,
}
_RECORDS: Final[dict[Subject, Callable[[Any], object]]] = {
    Subject.TEXT_TEMPLATE: template_of,
    Subject.TRADE_NAME: trade_name_of,
}


def revert_setting(it: Change, entry: Entry, action: str) -> None:
    """Takes one entry back.

    Raises:
        NotFoundError: the row is gone by now.
        ChangedMeanwhileError: what was changed is another by now, or it is back already.
        InvalidDetailsError: another template has its name by now.
    """
    model, record = SETTINGS[entry.subject], _RECORDS.get(entry.subject, bool)
    row: BaseModel
    if entry.before is None:
        row = it.locked(model, entry.key)
        it.take_away(row, entry, action, record, **_facts(entry.key, model))
        return
    if entry.after is None:
        row = it.bring_back(model, entry, action, record, **_default_now(model))
        _name_again(it, entry)
    else:
        row = it.locked(model, entry.key)
        it.restore(row, entry, action, record)
    if isinstance(row, TextTemplate):
        was = template_of(row)
        if is_template_name_taken(TemplateDetails(was.kind, was.name, was.language, was.text), row.id):
            raise InvalidDetailsError([Problem("name", "name_taken")])


def lacks_picture(entry: Entry) -> bool:
    """Whether taking an entry back needs a picture that an older version didn't keep."""
    before, after = entry.before or {}, entry.after or {}
    logo = before.get("logo")
    return is_digest(TradeName._meta.fields["logo"], logo) and logo != after.get("logo")


def _default_now(model: type[BaseModel]) -> dict[str, Any]:
    """Two defaults at once the file refuses."""
    if model is TradeName and TradeName.select().where(TradeName.is_default).exists():
        return {"is_default": False}
    return {}


def _facts(key: int, model: type[BaseModel]) -> dict[str, object]:
    """What the entry of a deleted trade name has besides: the estimates that named it."""
    if model is not TradeName:
        return {}
    named = Estimate.select(Estimate.id).where(Estimate.trade_name == key).order_by(Estimate.id)
    return {"estimates": [each.id for each in named]}


def _name_again(it: Change, entry: Entry) -> None:
    """Lets estimates that named a trade name, and name no other by now, name it again."""
    named = (entry.before or {}).get("estimates", [])
    if named:
        Estimate.update(trade_name=entry.key).where(
            among(Estimate.id, named) & Estimate.trade_name.is_null()
        ).execute()
        it.tell(Subject.ESTIMATE, *named)
