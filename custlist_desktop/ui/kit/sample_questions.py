"""Asking before sample data comes into a list that has customers, and before it is removed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import DatabaseFileError
from custlist_desktop.services.samples.service import (
    WINDOW_CUSTOMERS,
    WINDOW_ESTIMATES,
    SamplesRemoved,
    SamplesToRemove,
)
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.session import Session

_NAMED = 5
"""So many of those that stay are named; the others are counted."""


def known_of_samples(ask: Callable[[], bool]) -> bool:
    """The answer to a question about sample data; no where the list can't be read, which its page or the banner says.

    Args:
        ask: a function of `SampleService`.
    """
    try:
        return ask()
    except DatabaseFileError:
        return False


def may_add_samples(session: Session, window: QWidget) -> bool:
    """Whether sample data may be added: asked over ``window`` where customers are in the list."""
    count = session.customers.count()
    return not count or _adding_question(count, window).ask()


def _adding_question(count: int, window: QWidget) -> ConfirmDialog:
    customers = translate("SampleQuestions", "%Ln invented customer(s)", "", WINDOW_CUSTOMERS)
    estimates = translate("SampleQuestions", "%Ln invented estimate(s)", "", WINDOW_ESTIMATES)
    return ConfirmDialog(
        translate("SampleQuestions", "Add Sample Data"),
        translate("SampleQuestions", "Add {first} and {second}?").format(first=customers, second=estimates),
        translate(
            "SampleQuestions",
            "%Ln customer(s) in the list stay as they are. The others can be removed again.",
            "",
            count,
        ),
        translate("SampleQuestions", "Add"),
        window,
        icon_name="sample",
        tint="info",
        look="primary",
    )


def removing_question(plan: SamplesToRemove, window: QWidget) -> ConfirmDialog:
    """Says what goes and what stays."""
    return ConfirmDialog(
        translate("SampleQuestions", "Remove Sample Data"),
        translate("SampleQuestions", "Remove {first} and {second}?").format(**_counted(plan)),
        staying_sentence(plan),
        translate("SampleQuestions", "Remove"),
        window,
        icon_name="sample",
    )


def removed_sentence(removed: SamplesRemoved) -> str:
    """What went."""
    return translate("SampleQuestions", "Removed: {first} and {second}.").format(**_counted(removed))


def _counted(samples: SamplesToRemove | SamplesRemoved) -> dict[str, str]:
    customers, estimates = samples.customers, samples.estimates
    first = translate("SampleQuestions", "%Ln sample customer(s)", "", customers)
    second = translate("SampleQuestions", "%Ln sample estimate(s)", "", estimates)
    return {"first": first, "second": second}


def staying_sentence(plan: SamplesToRemove) -> str:
    """What stays, and why."""
    stays = [*plan.staying, *plan.staying_estimates]
    if not stays:
        return translate("SampleQuestions", "Everything else stays.")
    told = translate("SampleQuestions", "These stay, since they were changed or an estimate needs them: {names}")
    return told.format(names=_named(stays))


def _named(names: list[str]) -> str:
    named, more = names[:_NAMED], len(names) - _NAMED
    if more > 0:
        named.append(translate("SampleQuestions", "%Ln more", "", more))
    return ", ".join(named)
