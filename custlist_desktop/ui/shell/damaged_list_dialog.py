"""The list is damaged, or gone: what can be had is tried on copies, and a person chooses (mock-up 25)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.damage_questions import Missing
from custlist_desktop.database.log_frames import LogUse
from custlist_desktop.domain.errors import CancelledError, DatabaseFileError, FileTrouble
from custlist_desktop.services.recovery.losses import ListPart, Loss
from custlist_desktop.services.recovery.recover import Recovered
from custlist_desktop.services.recovery.ways import GoodBackup, PuttingRight, TrialRequest, Ways, put_right, try_ways
from custlist_desktop.ui.i18n import Sentence, labelled_text, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import moment_text, recent_cell
from custlist_desktop.ui.kit.dialogs.choice_dialog import Choice, ChoiceDialog
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.kit.outlets import open_path
from custlist_desktop.ui.kit.work import Job, JobStarter

BACKUP: Final = "backup"
RECOVER: Final = "recover"
WITH_LOG: Final = "with log"
"""Recover it with a log that may be another list's."""
LOOK: Final = "look"
NEW: Final = "new"
OTHER: Final = "other"
_NAMED: Final = 8
"""Customers and estimates that are missing, by name in a notice."""


class DamagedListDialog(ChoiceDialog):
    """Offers the newest good backup, what can be read, and other lists; `chosen` is a constant of this module."""

    def __init__(self, error: DatabaseFileError, ways: Ways) -> None:
        """
        Args:
            error: why the list isn't opened; MISSING where there is no file any more, and a new list may be begun.
            ways: what came of trying.
        """
        choices = [
            *([_backup_choice(ways.backup)] if ways.backup is not None else ()),
            *_recover_choices(ways),
        ]
        if ways.recovers_most:
            choices.reverse()
        if choices and (ways.backup is not None or ways.with_log is None):
            choices[0] = replace(choices[0], is_safest=True)
        if ways.recovered is not None or ways.with_log is not None:
            choices.append(_look_choice())
        if error.trouble is FileTrouble.MISSING:
            choices.append(_new_choice())
        super().__init__("warning", [*choices, _other_choice()], "warn")
        self.say(translate("DamagedList", "Custlist"), *_said(error, ways))
        folder = make_button(translate("DamagedList", "Show in Folder"), "link")
        self.add_way_out(folder, at_the_left=True).clicked.connect(lambda: open_path(error.path.parent))


def _said(error: DatabaseFileError, ways: Ways) -> tuple[str, str]:
    """Title and sentence."""
    title, sentence = _damage_words(error, ways)
    facts = {"list": error.path.stem, "folder": error.path.parent, "names": error.facts.get("names", "")}
    return title, sentence.format(**facts)


def _damage_words(error: DatabaseFileError, ways: Ways) -> tuple[str, str]:
    if error.trouble is FileTrouble.MISSING:
        title = translate("DamagedList", "The customer list is gone")
        return title, translate("DamagedList", "“{list}” is no longer in {folder}, but backups of it are.")
    if error.trouble is FileTrouble.FOREIGN_PARTS:
        return translate("DamagedList", "The list has parts that aren’t Custlist’s"), translate(
            "DamagedList",
            "Another program put views or triggers into “{list}”: {names}. They could change what you see and save, "
            "so it isn’t opened. Whatever you choose, the file is kept.",
        )
    if error.trouble is FileTrouble.EMPTY and ways.backup is not None:
        return translate("DamagedList", "The file of the list is empty"), translate(
            "DamagedList", "Nothing is in “{list}” any more, but backups of it are in {folder}."
        )
    if error.trouble is FileTrouble.NOT_OURS and ways.recovered is None and ways.backup is not None:
        return translate("DamagedList", "The file isn’t a customer list any more"), translate(
            "DamagedList",
            "Something else is in “{list}”, but backups of the list are in {folder}. Whatever you choose, the "
            "file is kept.",
        )
    title = translate("DamagedList", "The customer list is damaged")
    if ways.backup is None and ways.recovered is None and ways.with_log is None:
        return title, translate(
            "DamagedList",
            "Nothing in “{list}” can be read, and there is no good backup of it in {folder}. The damaged file stays "
            "as it is.",
        )
    if ways.recovered is None and ways.with_log is None:
        return title, translate(
            "DamagedList", "Nothing in “{list}” can be read. Whatever you choose, the damaged file is kept."
        )
    if error.trouble is FileTrouble.LINKS_LOST:
        return title, translate(
            "DamagedList",
            "In “{list}”, rows belong to others that are lost, such as an estimate to its customer. Whatever you "
            "choose, the damaged file is kept.",
        )
    sentence = translate(
        "DamagedList", "Part of “{list}” can’t be read. Whatever you choose, the damaged file is kept."
    )
    if ways.with_log is not None:
        sentence += " " + translate("DamagedList", "The log beside it may be another list’s.")
    return title, sentence


def _backup_choice(backup: GoodBackup) -> Choice:
    moment = recent_cell(backup.made_at, datetime.now().astimezone())
    sentence = labelled_text(moment, f"{_counts(backup.customers, backup.estimates)}.")
    since = _since_words(backup) or translate("DamagedList", "Nothing was changed since then.")
    name = translate("DamagedList", "Open the Newest Good Backup")
    return Choice(BACKUP, "history", name, f"{sentence} {since}")


def _since_words(backup: GoodBackup) -> str:
    """What a backup lacks; empty if it lacks nothing."""
    since = backup.changes_since
    if since is None:
        return translate("DamagedList", "What was changed since then is missing; how much, no one can tell.")
    return translate("DamagedList", "%Ln change(s) made since then are missing.", "", since) if since else ""


def _recover_choices(ways: Ways) -> Iterator[Choice]:
    """One way, or two where nobody knows whether the log beside the list is its own."""
    if ways.with_log is None:
        if ways.recovered is not None:
            name = translate("DamagedList", "Recover What Can Be Read")
            yield Choice(RECOVER, "customers", name, _recovered_sentence(ways, ways.recovered))
        return
    if ways.with_log.recovered is not None:
        name = translate("DamagedList", "Recover With the Log")
        yield Choice(WITH_LOG, "customers", name, _recovered_sentence(ways.with_log, ways.with_log.recovered))
    if ways.recovered is not None:
        name = translate("DamagedList", "Recover Without the Log")
        yield Choice(RECOVER, "document", name, _recovered_sentence(ways, ways.recovered))


def _recovered_sentence(ways: Ways, recovered: Recovered) -> str:
    sentences = [f"{_counts(recovered.customers, recovered.estimates)}.", *_unlinked_words(recovered)]
    sentences += [*_lost_words(ways.lost), *_log_words(ways.log)]
    if not recovered.has_users:
        sentences.append(_users_lost_words())
    return " ".join(sentences)


def _unlinked_words(recovered: Recovered) -> Iterator[str]:
    unlinked = recovered.unlinked
    if unlinked:
        yield translate("DamagedList", "%Ln estimate(s) lost their customer.", "", unlinked)


def _log_words(log: LogUse) -> Iterator[str]:
    """Why what was saved last may be missing, if so."""
    if log is LogUse.LEFT_OUT:
        yield translate("DamagedList", "Without the log beside the list, what was saved last may be missing.")
    elif log is LogUse.GONE:
        yield translate("DamagedList", "The log beside the list is gone, so what was saved last may be missing.")
    elif log is LogUse.CUT:
        yield translate("DamagedList", "The log beside the list is damaged, so what was saved last may be missing.")


def _lost_words(lost: Sequence[Loss]) -> Iterator[str]:
    """What is missing in figures, and what may be."""
    counted = [_part_count(each, each.count) for each in lost if each.count]
    if counted:
        yield translate("DamagedList", "Known to be missing: {counts}.").format(counts=", ".join(counted))
    unsure = [_part_name(each.part) for each in lost if not each.count]
    if unsure:
        yield translate("DamagedList", "Perhaps not complete: {parts}.").format(parts=", ".join(unsure))


def _part_count(loss: Loss, count: int) -> str:
    said = {
        ListPart.CUSTOMERS: translate("DamagedList", "%Ln customer(s)", "", count),
        ListPart.ESTIMATES: translate("DamagedList", "%Ln estimate(s)", "", count),
        ListPart.LINES: translate("DamagedList", "%Ln line(s) of estimates", "", count),
        ListPart.PROPOSALS: translate("DamagedList", "%Ln issued proposal(s)", "", count),
        ListPart.HISTORY: translate("DamagedList", "%Ln entry(s) of the history", "", count),
    }.get(loss.part) or _part_name(loss.part)
    return translate("DamagedList", "at least {count}").format(count=said) if loss.is_least else said


def _part_name(part: ListPart) -> str:
    return {
        ListPart.CUSTOMERS: translate("DamagedList", "customers"),
        ListPart.ESTIMATES: translate("DamagedList", "estimates"),
        ListPart.LINES: translate("DamagedList", "lines of estimates"),
        ListPart.PROPOSALS: translate("DamagedList", "issued proposals"),
        ListPart.HISTORY: translate("DamagedList", "history"),
        ListPart.USERS: translate("DamagedList", "users"),
        ListPart.TRADE_NAMES: translate("DamagedList", "trade names"),
        ListPart.TEMPLATES: translate("DamagedList", "templates"),
        ListPart.SETTINGS: translate("DamagedList", "settings"),
    }[part]


def _users_lost_words() -> str:
    return translate("DamagedList", "Users and passwords are lost.")


def _look_choice() -> Choice:
    sentence = translate("DamagedList", "Look up what can be read. Nothing is written.")
    return Choice(LOOK, "locked", translate("DamagedList", "Open Read-Only"), sentence)


def _new_choice() -> Choice:
    sentence = translate("DamagedList", "It has no customers yet. The backups stay.")
    return Choice(NEW, "add", translate("DamagedList", "Begin a New List"), sentence)


def _other_choice() -> Choice:
    sentence = translate("DamagedList", "For example, a copy on a USB drive.")
    return Choice(OTHER, "folder", translate("DamagedList", "Choose Another List or Copy…"), sentence)


def _counts(customers: int | None, estimates: int | None) -> str:
    parts = []
    if customers is not None:
        parts.append(translate("DamagedList", "%Ln customer(s)", "", customers))
    if estimates is not None:
        parts.append(translate("DamagedList", "%Ln estimate(s)", "", estimates))
    return ", ".join(parts)


def tried(request: TrialRequest, start_job: JobStarter = Job) -> Ways:
    """Tries the ways in front of the person.

    Raises:
        CancelledError: they would rather quit.
        TemporaryFolderError: there is no room to try.
    """
    texts = (
        translate("DamagedList", "Checking what can be read"),
        translate("DamagedList", "“{list}” is tried on copies; nothing is written.").format(list=request.path.stem),
    )
    ways: Ways = _done_in_front(WaitingDialog(try_ways, request, texts, start_job))
    return ways


def put_right_in_front(request: PuttingRight, start_job: JobStarter = Job) -> Path | None:
    """Puts a list in place as it was chosen, in front of the person; see `put_right`.

    Raises:
        CancelledError: they would rather not wait; the list is as it was.
    """
    texts = (
        translate("DamagedList", "Putting the list in place"),
        translate("DamagedList", "It is checked first, and the list as it was is kept."),
    )
    aside: Path | None = _done_in_front(WaitingDialog(put_right, request, texts, start_job))
    return aside


def _done_in_front(waiting: WaitingDialog) -> Any:
    went_on, error, result = bool(waiting.exec()), waiting.error, waiting.result_of_job
    waiting.deleteLater()
    if not went_on:
        raise CancelledError
    if error is not None:
        raise error
    return result


def put_right_words(chosen: str, ways: Ways, aside: Path | None) -> Sentence:
    """What to tell once the list is open: which one it is, what is missing, and where the damaged one is."""

    def words() -> str:
        parts = []
        if chosen == BACKUP and ways.backup is not None:
            opened = translate("DamagedList", "This is the backup from {moment}.")
            parts.append(opened.format(moment=moment_text(ways.backup.made_at)))
            parts += filter(None, [_since_words(ways.backup)])
        elif ways.recovered is not None:
            found = translate("DamagedList", "Recovered: {counts}.")
            parts.append(found.format(counts=_counts(ways.recovered.customers, ways.recovered.estimates)))
            if ways.recovered.marked:
                marked = ways.recovered.marked
                parts.append(translate("DamagedList", "%Ln of them is a sample, as before.", "", marked))
            parts += [*_unlinked_words(ways.recovered), *_lost_words(ways.lost), *_log_words(ways.log)]
            parts += _missing_words(ways.missing)
            if not ways.recovered.has_users:
                parts.append(_users_lost_words())
            if ways.recovered.locked_out:
                lost = translate("DamagedList", "Deactivated, since their passwords are lost: {names}.")
                parts.append(lost.format(names=", ".join(ways.recovered.locked_out)))
        if aside is not None:
            parts.append(translate("DamagedList", "The list as it was is kept as {file}.").format(file=aside.name))
        return " ".join(parts)

    return words


def _missing_words(missing: Missing) -> list[str]:
    """The names of what is missing, as far as the backup has them."""
    if not missing.names:
        return []
    named = ", ".join(missing.names[:_NAMED]) + (" …" if len(missing.names) > _NAMED else "")
    return [translate("DamagedList", "Among them, by the newest backup: {names}.").format(names=named)]
