"""Dates and times in the window."""

from collections.abc import Callable
from datetime import date, datetime

from custlist_desktop.domain.text import Wording
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import clock_text, date_text, moment_text


def test_an_abbreviations_stop_is_the_sentences_own(language: Callable[[str], str]) -> None:
    language("es")
    time = clock_text(datetime(2026, 4, 1, 8, 5))
    assert time.endswith("a.m.")
    assert (
        translate("ReadOnly", "{user} has this list open on {host} since {time}.")
        .format(user="Ana", host="pc", time=time)
        .endswith(time)
    )
    assert Wording("{a} y {b}. Fin.").format(a="1 abr.", b="Gagné inc.") == "1 abr. y Gagné inc. Fin."
    assert Wording("{a}... {b}.").format(a="inc.", b="x") == "inc.... x."


def test_the_window_has_one_form_of_dates(language: Callable[[str], str]) -> None:
    moment = datetime(2026, 4, 1, 8, 5).astimezone()
    for code in ("en", "fr", "es"):
        language(code)
        day = date_text(date(2026, 4, 1))
        assert " " in day
        assert moment_text(moment).startswith(day)
