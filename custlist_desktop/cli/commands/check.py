"""Check the list, and repair what is wrong in it."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import failure
from custlist_desktop.cli.lines import printable
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import figure, say, say_count
from custlist_desktop.cli.writing import locked
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.copying import BACKUP_FOLDER, newest_copies
from custlist_desktop.database.damage_questions import may_be_saved
from custlist_desktop.database.soundness import Soundness
from custlist_desktop.database.unsure_log import LogChoice, Trial, copied, settle_log, tried, try_both
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.recovery.losses import ListPart
from custlist_desktop.services.recovery.ways import (
    GoodBackup,
    PuttingRight,
    TrialRequest,
    Ways,
    good_backups,
    put_right,
    try_ways,
)
from custlist_desktop.services.upkeep.checking import Checked, UpkeepRequest, check_list, renew
from custlist_desktop.system.config import home_region
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.system.temporary_folders import TemporaryFolder

_WRONG: Final = 1
_DERIVED: Final = "derived"
_BACKUP: Final = "backup"
_RECOVERED: Final = "recovered"
_WITH_LOG: Final = "with-log"
_WITHOUT_LOG: Final = "without-log"
_REPLACING: Final = (_BACKUP, _RECOVERED, _WITH_LOG, _WITHOUT_LOG)


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--repair",
        nargs="?",
        const=_DERIVED,
        choices=(_DERIVED, *_REPLACING),
        help=say(
            "rebuild indexes, search and totals from the rows; in place of a damaged list put the newest good "
            "backup, or what can be recovered; where the log beside a list may be another list's, take the list with "
            "the log or without"
        ),
    )


def run(options: argparse.Namespace) -> int:
    """Says what was checked and found, and repairs it where that is asked for.

    Returns:
        the exit code: 1 where something is wrong, and stays so.
    """
    path: Path = options.database
    is_known, told = False, None
    try:
        with looked_at(path) as there:
            who(options, _action(options), there)
            is_known = True
            found = check_list(UpkeepRequest(FileAddress(there), home_region()))
    except DatabaseFileError as error:
        if error.path == path and error.trouble is FileTrouble.LOG_UNSURE:
            return _run_unsure(options)
        if error.path != path or not may_be_saved(path, error):
            raise
        found = Checked(Soundness(is_readable=False))
        told = _refusal_sentence(error)
    for sentence in (*((told,) if told else _sentences(path, found)), _of_backups(path)):
        print(sentence)
    if found.is_damaged:
        return _save(options, is_known=is_known)
    if options.repair in _REPLACING:
        raise failure("The list isn't damaged, so it stays; to go back to a backup, use custlist restore.")
    return _renew(options, found) if found.is_stale else 0


def _run_unsure(options: argparse.Namespace) -> int:
    """Says what the list is with the log beside it and without, and takes it one way where that is asked for."""
    path: Path = options.database
    trials = try_both(path, unheard)
    print(say("{path} was not closed properly, and the log beside it may be another list's.", path=path))
    if not (trials.with_log.is_whole or trials.without_log.is_whole):
        print(_of_backups(path))
        return _save(options, is_known=False)
    print(say("With the log: {counts}", counts=_trial_text(trials.with_log)))
    print(say("Without the log: {counts}", counts=_trial_text(trials.without_log)))
    if trials.other_lists is not None:
        print(say("The file is of another list than the backups beside it; restore --other-list takes one of these."))
    else:
        print(_of_backups(path))
    if options.repair not in (_WITH_LOG, _WITHOUT_LOG):
        print(_log_choices())
        return _WRONG
    is_with = options.repair == _WITH_LOG
    with InstanceLock(path, "custlist check"):
        with copied(path, with_log=is_with) as copy:
            shown = tried(copy)  # which folds the log in
            if shown.is_whole:
                who(options, _action(options), copy)
        _say_repaired(path, settle_log(LogChoice(path, is_with, shown)))
    return 0


def _trial_text(trial: Trial) -> str:
    if not trial.is_whole or trial.customers is None or trial.estimates is None:
        return say("damaged")
    return _counts(trial.customers, trial.estimates)


def _log_choices() -> str:
    return say("Nothing was changed. Choose with --repair with-log or --repair without-log.")


def _action(options: argparse.Namespace) -> Action:
    return Action.RESTORE_LIST if options.repair in _REPLACING else Action.SEE_CUSTOMERS


def _refusal_sentence(error: DatabaseFileError) -> str | None:
    """Why the list can't be opened, where that isn't damage."""
    if error.trouble is FileTrouble.MISSING:
        return say("{path} is gone.", path=error.path)
    if error.trouble is FileTrouble.EMPTY:
        return say("{path} is empty.", path=error.path)
    if error.trouble is FileTrouble.NOT_OURS:
        return say("{path} doesn't begin as a customer list does.", path=error.path)
    if error.trouble is not FileTrouble.FOREIGN_PARTS:
        return None
    return say(
        "{path} has views or triggers that Custlist didn't make ({names}); recovering takes its rows without them.",
        path=error.path,
        names=printable(str(error.facts["names"])),
    )


def _sentences(path: Path, found: Checked) -> Iterator[str]:
    """What was checked and found, in lines."""
    soundness = found.soundness
    if not soundness.is_readable:
        yield say("{path}: part of the file can't be read.", path=path)
        return
    customers = say_count("{count} customer", "{count} customers", found.customers)
    estimates = say_count("{count} estimate", "{count} estimates", found.estimates)
    yield f"{path}: {customers}, {estimates}"
    yield (
        say("File: every page can be read.")
        if not soundness.has_damaged_parts
        else say("File: every page that holds rows can be read.")
    )
    if found.unreadable:
        yield say_count(
            "Rows: {count} holds what no list holds.", "Rows: {count} hold what no list holds.", found.unreadable
        )
    yield from _reference_sentences(soundness)
    yield from _derived_sentences(soundness)
    stale = found.stale_customers + found.stale_estimates
    yield (
        say_count(
            "Sort keys, totals and the like: wrong in {count} row.",
            "Sort keys, totals and the like: wrong in {count} rows.",
            stale,
        )
        if stale
        else say("Sort keys, totals and the like: right in every row.")
    )


def _derived_sentences(soundness: Soundness) -> Iterator[str]:
    if soundness.has_damaged_parts:
        yield say("Indexes or search: part of them can't be read.")
        return
    yield (
        say("Indexes: they agree with the rows.")
        if not soundness.wrong_indexes
        else say("Indexes: they don't agree with the rows.")
    )
    yield (
        say("Search: wrong, so it may not find all.")
        if soundness.wrong_searches
        else say("Search: it finds what the rows hold.")
    )


def _reference_sentences(soundness: Soundness) -> Iterator[str]:
    lost, others = soundness.lost_customers, soundness.lost_links - soundness.lost_customers
    if lost:
        yield say_count(
            "References: {count} estimate lost its customer.",
            "References: {count} estimates lost their customer.",
            lost,
        )
    if others:
        yield say_count("References: {count} leads nowhere.", "References: {count} lead nowhere.", others)
    if not soundness.lost_links:
        yield say("References: each leads to a row.")


def _of_backups(path: Path) -> str:
    folder = path.parent / BACKUP_FOLDER
    newest = next(good_backups(path), None)
    if newest is not None and newest.facts is not None:
        moment = f"{newest.facts.made_at.astimezone():%Y-%m-%d %H:%M}"
        return say("Backups: the newest good one is of {moment}, {file}.", moment=moment, file=newest.path)
    if newest_copies(path):
        return say("Backups: none of those in {folder} is good.", folder=folder)
    return say("Backups: there is none in {folder}.", folder=folder)


def _renew(options: argparse.Namespace, found: Checked) -> int:
    if options.repair is None:
        print(say("All of that can be rebuilt from the rows: use --repair, or let the window do it."))
        return _WRONG
    with locked(options) as store:
        renew(store, home_region(), found)
    print(say("Rebuilt from the rows; no customer or estimate was changed."))
    return 0


def _save(options: argparse.Namespace, *, is_known: bool) -> int:
    """Says what each way on with a damaged list gives, and goes the one that was asked for.

    Args:
        is_known: whether the list itself could tell who works.
    """
    path: Path = options.database
    with InstanceLock(path, "custlist check"), TemporaryFolder("recovery") as folder:
        ways = try_ways(TrialRequest(path, folder.path))
        if not is_known:
            _ask_who(options, ways)
        for sentence in _ways_sentences(ways, options.repair):
            print(sentence)
        if options.repair not in _REPLACING:
            if (told := _choices(ways)) is not None:
                print(told)
            return _WRONG
        source = _source(options.repair, ways)
        if source is None:
            raise failure("That can't be done with this list. Nothing was changed.")
        aside = put_right(PuttingRight(path, source, options.repair == _BACKUP, ways.knowing_most))
    _say_repaired(path, aside)
    return 0


def _source(repair: str, ways: Ways) -> Path | None:
    """What takes the list's place; None where there is no such thing."""
    if repair == _BACKUP:
        return ways.backup.path if ways.backup is not None else None
    if repair == _WITH_LOG:
        return ways.with_log.recovered_path if ways.with_log is not None else None
    return ways.recovered_path if (repair == _WITHOUT_LOG) == (ways.with_log is not None) else None


def _say_repaired(path: Path, aside: Path | None) -> None:
    print(say("Repaired {path}, and checked it.", path=path))
    if aside is not None:
        print(say("The list as it was is kept as {path}.", path=aside))


def _choices(ways: Ways) -> str | None:
    """What can be chosen."""
    if ways.with_log is not None:
        return _log_choices()
    if ways.backup is not None and ways.recovered is not None:
        return say("Nothing was changed. Choose with --repair backup or --repair recovered.")
    if ways.backup is not None:
        return say("Nothing was changed. To put that backup in its place, use --repair backup.")
    if ways.recovered is not None:
        return say("Nothing was changed. To put that in its place, use --repair recovered.")
    return None


def _ask_who(options: argparse.Namespace, ways: Ways) -> None:
    """Asks who works of what was recovered, or of the backup where its users are lost."""
    backup = ways.backup.path if ways.backup is not None else None
    for known in (ways.recovered_path, ways.knowing_most, backup):
        if known is not None and who(options, _action(options), known) is not None:
            return


def _ways_sentences(ways: Ways, chosen: str | None) -> Iterator[str]:
    """What each way gives; once one is chosen, what that one gives."""
    is_open = chosen not in _REPLACING
    if ways.backup is None and ways.recovered is None and ways.with_log is None:
        yield say("Nothing in it can be read, and there is no good backup; the damaged file stays as it is.")
    if ways.backup is not None and (is_open or chosen == _BACKUP):
        yield from _backup_sentences(ways.backup)
    if ways.with_log is None:
        if is_open or chosen != _BACKUP:
            yield from _recovered_sentences(ways)
        return
    if is_open or chosen == _WITH_LOG:
        yield from _recovered_sentences(ways.with_log, with_log=True)
    if is_open or chosen == _WITHOUT_LOG:
        yield from _recovered_sentences(ways, with_log=False)


def _backup_sentences(backup: GoodBackup) -> Iterator[str]:
    yield say("Newest good backup: {counts}", counts=_counts(backup.customers, backup.estimates))
    if backup.changes_since:
        yield say_count(
            "{count} change made since then is missing in it.",
            "{count} changes made since then are missing in it.",
            backup.changes_since,
        )
    elif backup.changes_since is None:
        yield say("What was changed since then is missing in it; how much, no one can tell.")


def _recovered_sentences(ways: Ways, *, with_log: bool | None = None) -> Iterator[str]:
    if ways.recovered is not None:
        recovered, locked_out = ways.recovered, ways.recovered.locked_out
        counts = _counts(recovered.customers, recovered.estimates)
        if with_log is None:
            yield say("Recovered: {counts}", counts=counts)
        elif with_log:
            yield say("Recovered with the log: {counts}", counts=counts)
        else:
            yield say("Recovered without the log: {counts}", counts=counts)
        if recovered.marked:
            yield say_count(
                "{count} of them is a sample, as before.",
                "{count} of them are samples, as before.",
                recovered.marked,
            )
        if locked_out:
            names = printable(", ".join(locked_out))
            yield say("Deactivated, since their passwords are lost: {names}.", names=names)
        if recovered.unlinked:
            yield say_count(
                "{count} estimate lost its customer.", "{count} estimates lost their customer.", recovered.unlinked
            )
        yield from _lost_sentences(ways)
        if not ways.has_all_of_log:
            yield say("What was saved last may be missing: it is in a log that was not used, is damaged, or is gone.")
        for name in ways.missing.names:
            yield say("Known to be missing: {name}", name=printable(name))


def _lost_sentences(ways: Ways) -> Iterator[str]:
    names = {
        ListPart.CUSTOMERS: say("customers"),
        ListPart.ESTIMATES: say("estimates"),
        ListPart.LINES: say("lines of estimates"),
        ListPart.PROPOSALS: say("issued proposals"),
        ListPart.HISTORY: say("entries of the history"),
        ListPart.USERS: say("users"),
        ListPart.TRADE_NAMES: say("trade names"),
        ListPart.TEMPLATES: say("templates"),
        ListPart.SETTINGS: say("settings"),
    }
    for lost in ways.lost:
        if lost.count and lost.is_least:
            yield say(
                "Known to be missing: at least {count} ({part})", count=figure(lost.count), part=names[lost.part]
            )
        elif lost.count:
            yield say("Known to be missing: {count} ({part})", count=figure(lost.count), part=names[lost.part])
        else:
            yield say("Perhaps not complete: {part}", part=names[lost.part])
    if ways.recovered is not None and not ways.recovered.has_users:
        yield say("Users and passwords are lost: whoever opens it first becomes its Account Owner.")


def _counts(customers: int, estimates: int) -> str:
    many = say_count("{count} customer", "{count} customers", customers)
    more = say_count("{count} estimate", "{count} estimates", estimates)
    return f"{many}, {more}"


PLACE: Final = 10
COMMAND: Final = ShellCommand(add_options, run)
