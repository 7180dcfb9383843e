"""What the two cards of Data and Backups say, and the lines around them."""

from datetime import datetime
from pathlib import Path

from custlist_desktop.database.backup import BackupError
from custlist_desktop.domain.backups import Retention, Shortage
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.backups.looking import BackupsSeen, PlaceSeen
from custlist_desktop.services.backups.places import BackupSettings
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.backup_keeper import BackupsState
from custlist_desktop.ui.kit.backup_words import behind_days, failure_text, folder_name, folder_path, size_text
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.settings.place_card import PlaceWords


def first_words(state: BackupsState, folder: Path, now: datetime) -> PlaceWords:
    """How it is with the folder beside the list."""
    seen = state.seen
    if seen is None:
        return PlaceWords("note", "", translate("BackupPlaces", "Looking for copies…"), folder_path(folder))
    place = seen.first
    where = _where(place)
    if place.is_blocked:
        blocked = translate("BackupPlaces", "The folder of copies can’t be looked into.")
        return PlaceWords("bad", translate("BackupPlaces", "Not backed up"), blocked, folder_path(place.folder))
    if state.failure is not None:
        days = (now - place.newest).days if place.newest is not None else 0
        chip = _behind_chip(days) if days else translate("BackupPlaces", "Not backed up")
        return PlaceWords("bad", chip, _holds(place), where)
    if state.was_put_right:
        return PlaceWords("warn", _not_since_repair(), _holds(place), where)
    if place.newest is None:
        return PlaceWords("note", "", _holds(place), where)
    return PlaceWords("ok", _backed_up(place.newest, now), _holds(place), where)


def second_words(state: BackupsState, chosen: BackupSettings, now: datetime) -> PlaceWords:
    """How it is with the second folder, or that there is none."""
    if chosen.second is None:
        outlives = translate("BackupPlaces", "A USB drive or a synchronized folder outlives this computer.")
        return PlaceWords("note", "", translate("BackupPlaces", "None yet"), outlives)
    name, seen = folder_name(chosen.second), state.seen
    if seen is None or seen.second is None:
        return PlaceWords("note", "", name, folder_path(chosen.second))
    place = seen.second
    if place.trouble is not None:
        return _missing_words(name, place, now)
    holds = f"{name}, {_holds(place)}"
    if state.second_error is not None:
        why = translate("BackupPlaces", "Not written: {why}.").format(why=failure_text(state.second_error))
        days = behind_days(seen, chosen, now)
        chip = _behind_chip(days) if days else translate("BackupPlaces", "Not backed up")
        return PlaceWords("bad", chip, holds, why)
    if seen.is_on_list_disk:
        warned = translate("BackupPlaces", "It is on the list’s own disk, and is lost with it. Choose another disk.")
        return PlaceWords("warn", translate("BackupPlaces", "Same disk"), holds, warned)
    if state.was_put_right:
        return PlaceWords("warn", _not_since_repair(), holds, _where(place))
    if place.newest is None:
        return PlaceWords("note", "", holds, _where(place))
    return PlaceWords("ok", _backed_up(place.newest, now), holds, _where(place))


def alarm_text(state: BackupsState, now: datetime) -> str:
    """Why there is no backup on this computer, and what to do; empty while all is well."""
    error, seen = state.failure, state.seen
    if error is None:
        return ""
    why, newest = failure_text(error), seen.first.newest if seen is not None else None
    if newest is None:
        sentence = translate("BackupPlaces", "Not backed up on this computer: {why}.").format(why=why)
    else:
        since = recent_text(newest, now)
        told = translate("BackupPlaces", "Not backed up on this computer since {moment}: {why}.")
        sentence = told.format(moment=since, why=why)
    if state.list_error is not None:
        return sentence
    return f"{sentence} {_advice(error)}"


def _advice(error: CustlistError) -> str:
    if not isinstance(error, BackupError):
        return translate("BackupPlaces", "Let the copies go to a second folder, too.")
    folder, own = error.path.parent, error.own_folder_words
    if own == "blocked_folder":
        return translate("BackupPlaces", "Rename or move what is at {folder}.").format(folder=folder)
    if own == "no_folder":
        told = translate("BackupPlaces", "Ask whoever made {folder} for permission to write there.")
        return told.format(folder=folder)
    return translate("BackupPlaces", "Free some space, or let the copies go to another folder.")


def shortage_text(seen: BackupsSeen | None) -> str:
    """Where copies go sooner than was chosen, for want of room, and how far back they reach; empty where none do."""
    if seen is None:
        return ""
    told = [_first_shortage(seen.first.shortage)] if seen.first.shortage is not None else []
    second = seen.second
    if second is not None and second.shortage is not None:
        told.append(_second_shortage(second.shortage, folder_name(second.folder)))
    return " ".join(told)


def _first_shortage(lack: Shortage) -> str:
    if lack.taken > lack.budget:
        sentence = translate("BackupPlaces", "Copies on this computer take {taken}, more than the {budget} they may.")
    elif lack.is_share:
        sentence = translate(
            "BackupPlaces",
            "Space is short on this computer: copies may take {budget}, a tenth of the free space, so they go sooner "
            "than you chose.",
        )
    else:
        sentence = translate(
            "BackupPlaces",
            "Copies on this computer fill the {budget} they may take, so they go sooner than you chose.",
        )
    return _with_reach(sentence, lack)


def _second_shortage(lack: Shortage, folder: str) -> str:
    if lack.taken > lack.budget:
        sentence = translate("BackupPlaces", "Copies in {folder} take {taken}, more than the {budget} they may.")
    elif lack.is_share:
        sentence = translate(
            "BackupPlaces",
            "Space is short in {folder}: copies may take {budget}, a tenth of the free space, so they go sooner than "
            "you chose.",
        )
    else:
        sentence = translate(
            "BackupPlaces", "Copies in {folder} fill the {budget} they may take, so they go sooner than you chose."
        )
    return _with_reach(sentence, lack, folder)


def _with_reach(sentence: str, lack: Shortage, folder: str = "") -> str:
    days = lack.days
    told = [sentence.format(taken=size_text(lack.taken), budget=size_text(lack.budget), folder=folder)]
    if days:
        told.append(translate("BackupPlaces", "They reach back %Ln day(s).", "", days))
    else:
        told.append(translate("BackupPlaces", "They are all of today."))
    if lack.kept:
        kept = translate("BackupPlaces", "Those you keep take {size}; let some go to make room.")
        told.append(kept.format(size=size_text(lack.kept)))
    return " ".join(told)


def rules_text(rules: Retention) -> str:
    """How long copies stay."""
    sentence = translate(
        "BackupsPage",
        "Keeps every copy of the last {days}, one a day for {months}, one a month for {years}, and those you keep by "
        "hand.",
    )
    days, months, years = rules.days, rules.months, rules.years
    return sentence.format(
        days=translate("BackupsPage", "%Ln day(s)", "", days),
        months=translate("BackupsPage", "%Ln month(s)", "", months),
        years=translate("BackupsPage", "%Ln year(s)", "", years),
    )


def _missing_words(name: str, place: PlaceSeen, now: datetime) -> PlaceWords:
    holds = name
    if place.last_seen is not None:
        told = translate("BackupPlaces", "{name}, last seen {moment}")
        holds = told.format(name=name, moment=recent_text(place.last_seen, now))
    where, lacks = translate("BackupPlaces", "It lacks nothing."), place.lacks
    if lacks:
        where = translate("BackupPlaces", "It lacks %Ln copy(ies), written once it is back.", "", lacks)
    return PlaceWords("warn", translate("BackupPlaces", "Not connected"), holds, where)


def _backed_up(moment: datetime, now: datetime) -> str:
    return translate("BackupPlaces", "Backed up {moment}").format(moment=recent_text(moment, now))


def _not_since_repair() -> str:
    return translate("BackupPlaces", "Not since the repair")


def _behind_chip(days: int) -> str:
    return translate("BackupPlaces", "%Ln day(s) behind", "", days)


def _holds(place: PlaceSeen) -> str:
    if not place.count:
        return translate("BackupPlaces", "No copies yet")
    size, count, unusable = size_text(place.size), place.count, place.bad
    if unusable:
        copies = translate("BackupPlaces", "%Ln copy(ies)", "", count)
        bad = translate("BackupPlaces", "%Ln can’t be used", "", unusable)
        return translate("BackupPlaces", "{copies}, {bad}: {size}").format(copies=copies, bad=bad, size=size)
    return translate("BackupPlaces", "%Ln copy(ies), all good: {size}", "", count).format(size=size)


def _where(place: PlaceSeen) -> str:
    free = translate("BackupPlaces", "{size} free.").format(size=size_text(place.free))
    return f"{folder_path(place.folder)}. {free}"
