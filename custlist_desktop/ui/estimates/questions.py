"""What an editor asks before something of an estimate is lost."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.issued_differences import Part
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


def leave_question(failure: str = "", parent: QWidget | None = None) -> ConfirmDialog:
    """Whether an editor is closed that holds what could not be saved.

    Args:
        failure: why nothing could be saved, where it isn't one field only.
        parent: the editor.
    """
    sentence = translate("LeaveDialog", "Everything else is saved.")
    if failure:
        lost = translate("LeaveDialog", "What you typed since the last save would be lost.")
        sentence = f"{failure} {lost}"
    return ConfirmDialog(
        translate("LeaveDialog", "Not Everything Is Saved"),
        translate("LeaveDialog", "Close and lose the fields marked in red?"),
        sentence,
        translate("LeaveDialog", "Close Anyway"),
        parent,
        cancel=translate("LeaveDialog", "Keep Editing"),
        icon_name="warning",
        tint="warn",
    )


def delete_question(number: str, title: str, issued: int, parent: QWidget | None = None) -> ConfirmDialog:
    """Whether an estimate is deleted, of which ``issued`` proposals were sent: what goes, and what stays."""
    question = translate("DeleteEstimateDialog", "Delete {number}?")
    if title:
        question = translate("DeleteEstimateDialog", "Delete {number}, {title}?")
    goes = translate("DeleteEstimateDialog", "Its lines, texts and notes are deleted too.")
    kept = translate("DeleteEstimateDialog", "%Ln issued proposal(s) are kept.", "", issued)
    return ConfirmDialog(
        translate("DeleteEstimateDialog", "Delete Estimate"),
        question.format(number=number, title=title),
        f"{goes} {kept}" if issued else goes,
        translate("DeleteEstimateDialog", "Delete"),
        parent,
    )


def go_back_question(revision: int, staying: frozenset[Part], parent: QWidget | None = None) -> ConfirmDialog:
    """Whether an estimate says again what ``revision`` did; ``staying`` are parts that differ and don't go back."""
    sentence = translate(
        "Differences",
        "Lines, prices, costs, texts and dates go back to what they were then. Status and notes stay. "
        "Undo brings back what is there now.",
    )
    if Part.CUSTOMER in staying:
        sentence += " " + translate("Differences", "The customer and contact details stay as they are now.")
    if staying & {Part.COMPANY, Part.OPTION}:
        sentence += " " + translate("Differences", "The company’s details and the proposal’s choices stay too.")
    return ConfirmDialog(
        translate("Differences", "Go Back"),
        translate("Differences", "Go back to revision {revision}?").format(revision=revision),
        sentence,
        translate("Differences", "Go Back"),
        parent,
        icon_name="undo",
        tint="warn",
        look="primary",
    )
