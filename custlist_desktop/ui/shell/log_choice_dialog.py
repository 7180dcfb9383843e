"""A log lies beside the list that may be another list's: both ways are tried on copies, and a person chooses."""

from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.backup_facts import FoundBackup
from custlist_desktop.database.log_state import log_path
from custlist_desktop.database.unsure_log import LogChoice, Trial, Trials, settle_log, try_both
from custlist_desktop.domain.errors import CancelledError, CustlistError
from custlist_desktop.services.recovery.ways import GoodBackup
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import clock_text, date_text, local_day
from custlist_desktop.ui.kit.dialogs.choice_dialog import Choice, ChoiceDialog
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.kit.work import Job, JobStarter

WITH: Final = "with"
WITHOUT: Final = "without"
OTHER: Final = "other"
BACKUP: Final = "backup"


class LogChoiceDialog(ChoiceDialog):
    """Offers the list with the log, without it, or another list; `chosen` is one of this module's constants."""

    def __init__(
        self,
        path: Path,
        trials: Trials | None,
        error: CustlistError | None = None,
        now: datetime | None = None,
    ) -> None:
        """
        Args:
            path: the list.
            trials: what came of both ways; None where they could not be tried.
            error: why not.
            now: this moment, for "today"; the clock's without.
        """
        self._trials = trials
        self._now = now or datetime.now().astimezone()
        with_log = trials is None or trials.with_log.is_whole or not trials.without_log.is_whole
        ways = (WITH, WITHOUT) if with_log else (WITHOUT, WITH)
        self.is_lost = trials is not None and not (trials.with_log.is_whole or trials.without_log.is_whole)
        """Whether the list is damaged both ways, so that there is nothing to choose here."""
        other = trials.other_lists if trials is not None else None
        is_known = trials is not None and not self.is_lost and other is None
        choices = [self._choice(way, is_safest=is_known and way == ways[0]) for way in ways]
        if other is not None:
            choices.insert(0, self._backup_choice(other))
        super().__init__("data", choices, "warn")
        self.add_way_out(make_button(translate("LogChoice", "Other List…")), OTHER, at_the_left=True)
        self.say(
            translate("LogChoice", "Custlist"),
            translate("LogChoice", "Is the log beside this list its own?"),
            _sentence(path, error, is_other_list=other is not None),
        )

    def _choice(self, way: str, *, is_safest: bool) -> Choice:
        shown = self.shown(way)
        is_possible = shown is None or shown.is_whole
        if way == WITH:
            name = translate("LogChoice", "With the Log")
            return Choice(WITH, "history", name, self._told(shown), is_safest, is_possible)
        name = translate("LogChoice", "Without It")
        return Choice(WITHOUT, "document", name, self._told(shown), is_safest, is_possible)

    def _backup_choice(self, found: FoundBackup) -> Choice:
        """Names the list's own newest backup."""
        facts = found.facts
        told = ""
        if facts is not None:
            held = Trial(is_whole=True, customers=facts.customers, estimates=facts.estimates)
            when = translate("LogChoice", "Backed up: {when}.").format(when=self._moment(facts.made_at))
            told = f"{self._told(held)} {when}"
        return Choice(BACKUP, "history", translate("LogChoice", "The Newest Good Backup Beside It"), told)

    def own_backup(self) -> GoodBackup | None:
        """The backup that can be chosen, if there is one; what changed since isn't known."""
        found = self._trials.other_lists if self._trials is not None else None
        if found is None or found.facts is None:
            return None
        return GoodBackup(found.path, found.facts.made_at, found.facts.customers, found.facts.estimates, None)

    def shown(self, way: str) -> Trial | None:
        """What came of a way when it was tried; None if it was not. A damaged one can't be chosen."""
        if self._trials is None:
            return None
        return self._trials.with_log if way == WITH else self._trials.without_log

    def _told(self, trial: Trial | None) -> str:
        """What a way gives, in numbers."""
        if trial is None:
            return translate("LogChoice", "Could not be tried.")
        if trial.customers is None or trial.estimates is None:
            return translate("LogChoice", "Damaged: nothing can be read this way.")
        many, more = trial.customers, trial.estimates
        customers = translate("LogChoice", "%Ln customer(s)", "", many)
        estimates = translate("LogChoice", "%Ln estimate(s)", "", more)
        sentence = f"{customers}, {estimates}."
        if not trial.is_whole:
            return translate("LogChoice", "Damaged: some of it can’t be read.") + f" {sentence}"
        if trial.changed is not None:
            sentence += " " + translate("LogChoice", "Last change {when}.").format(when=self._moment(trial.changed))
        return sentence

    def _moment(self, moment: datetime) -> str:
        day, time = local_day(moment), clock_text(moment)
        if day == self._now.date():
            return translate("LogChoice", "today, {time}").format(time=time)
        return translate("LogChoice", "{day}, {time}").format(day=date_text(day), time=time)


def _sentence(path: Path, error: CustlistError | None, *, is_other_list: bool) -> str:
    sentence = translate(
        "LogChoice",
        "“{list}” was not closed properly, and the file may have been exchanged since: the log beside it, "
        "“{log}”, may be another list’s. Whatever you choose, both are kept as they are now.",
    ).format(list=path.stem, log=log_path(path).name)
    if is_other_list:
        told = translate("LogChoice", "The file is of another list than the backups beside it.")
        sentence = f"{told} {sentence}"
    if error is not None:
        sentence = f"{sentence} {error_sentence(error)}"
    return sentence


def tried(path: Path, start_job: JobStarter = Job) -> LogChoiceDialog | None:
    """Tries both ways in front of the person, and gives the dialog that asks; None if they would rather quit."""
    trial = WaitingDialog(try_both, path, _trial_texts(path), start_job)
    went_on = bool(trial.exec())
    dialog = LogChoiceDialog(path, trial.result_of_job, trial.error) if went_on else None
    trial.deleteLater()
    return dialog


def settle_in_front(choice: LogChoice, start_job: JobStarter = Job) -> None:
    """Puts the list in place as it was chosen, in front of the person; `settle_log` says what it raises.

    Raises:
        CancelledError: the person would rather not wait; the list is as it was.
    """
    waiting = WaitingDialog(settle_log, choice, _settling_texts(choice.path), start_job)
    went_on, error = bool(waiting.exec()), waiting.error
    waiting.deleteLater()
    if not went_on:
        raise CancelledError
    if error is not None:
        raise error


def _settling_texts(path: Path) -> tuple[str, str]:
    return (
        translate("LogChoice", "Putting the list in place"),
        translate("LogChoice", "“{list}” is made as you chose, checked, and put in place.").format(list=path.stem),
    )


def _trial_texts(path: Path) -> tuple[str, str]:
    return (
        translate("LogChoice", "Checking what can be read"),
        translate("LogChoice", "“{list}” is tried on copies; nothing is written.").format(list=path.stem),
    )
