"""The question whether a proposal is made, or leaves, though something is missing."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from custlist_desktop.domain.proposal_lacks import Lack, lack_sentences
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog

_SHOW_LINE: Final = 2


class LackQuestion(ConfirmDialog):
    """Names all that is missing. Accepted means: go on without it."""

    def __init__(
        self, number: str, lacks: Sequence[Lack], parent: QWidget | None = None, *, is_leaving: bool
    ) -> None:
        """
        Args:
            number: of the estimate.
            lacks: what is missing.
            parent: the window that waits.
            is_leaving: whether the proposal is made already, and is about to leave.
        """
        title = translate("Lacks", "Make Proposal")
        question = translate("Lacks", "{number} isn’t complete. Make the proposal anyway?")
        confirm = translate("Lacks", "Make It Anyway")
        if is_leaving:
            title = translate("Lacks", "Issue Proposal")
            question = translate("Lacks", "{number} isn’t complete. Issue the proposal anyway?")
            confirm = translate("Lacks", "Issue It Anyway")
        super().__init__(
            title,
            question.format(number=number),
            "\n".join(lack_sentences(lacks, current_language())),
            confirm,
            parent,
            icon_name="warning",
            tint="warn",
            look="secondary",
        )
        if any(each.line for each in lacks):
            show = self.footer.add_at_the_left(make_button(translate("Lacks", "Show the Line")))
            show.clicked.connect(lambda: self.done(_SHOW_LINE))


class AgreedLacks:
    """What the proposal of each estimate may leave without: nobody is asked about the same twice."""

    def __init__(self, show_line: Callable[[int, int], object]) -> None:
        """``show_line`` shows a line of an estimate, by the keys of both."""
        self._show_line = show_line
        self._agreed: dict[int, frozenset[Lack]] = {}

    def forget(self, key: int) -> None:
        """The proposal of an estimate is made anew: nothing of it was agreed to."""
        self._agreed.pop(key, None)

    def ask(self, record: EstimateRecord, lacks: Sequence[Lack], below: QWidget | None, *, is_leaving: bool) -> bool:
        """Whether to go on without ``lacks``; asks, over the window that waits, unless all of it was agreed to."""
        agreed = self._agreed.get(record.id, frozenset())
        if agreed.issuperset(lacks):
            return True
        question = LackQuestion(record.content.number, lacks, below, is_leaving=is_leaving)
        answer = question.exec()
        question.deleteLater()
        if answer == _SHOW_LINE:
            self._show_line(record.id, next(each.line for each in lacks if each.line))
        elif answer == QDialog.DialogCode.Accepted:
            self._agreed[record.id] = agreed.union(lacks)
        return answer == QDialog.DialogCode.Accepted
