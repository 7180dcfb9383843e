"""The languages of the interface: which there are, how one is installed, and how a widget follows a change."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from custlist_desktop.domain.numbers import NumberStyle, style_of
from custlist_desktop.domain.text import Wording
from custlist_desktop.domain.words import LANGUAGE_NAMES as _LANGUAGE_NAMES
from custlist_desktop.domain.words import words_of
from custlist_desktop.domain.words.market import in_market, market_of
from custlist_desktop.domain.words.table import Words
from custlist_desktop.system.resources import resource_path

SYSTEM: Final = "system"

LANGUAGES: Final[dict[str, QLocale.Language]] = {
    "en": QLocale.Language.English,
    "fr": QLocale.Language.French,
    "es": QLocale.Language.Spanish,
}
"""The supported codes. Codes are also the names of the .qm files."""

LANGUAGE_NAMES: Final = dict(_LANGUAGE_NAMES)
"""See `domain.words`."""

# Where the system's own territory doesn't speak the language; the company works in North America.
_TERRITORIES: Final[dict[str, QLocale.Country]] = {
    "en": QLocale.Country.UnitedStates,
    "fr": QLocale.Country.Canada,
    "es": QLocale.Country.Mexico,
}

_installed: list[QTranslator] = []
_before: list[Callable[[], object]] = []
_current = "en"
_region = ""
_market = ""


Sentence = Callable[[], str]
"""Says something in the language of the moment: for what is said again after a change of it. All else is text."""


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """``text`` in the interface's language. lupdate finds the calls by this name.

    What lupdate can read is narrow: positional arguments, literals for the first three, and for ``n`` a plain
    name; it silently skips a call whose ``n`` is an expression. It doesn't see that such a text has plural
    forms, so whoever updates the .ts files marks messages with ``%n`` or ``%Ln`` as ``numerus="yes"``.

    Args:
        context: groups the text in the .ts file; the class or page it belongs to.
        text: the English text, a literal.
        comment: tells equal English texts apart for translators.
        n: the number that chooses the plural form and replaces ``%n`` or ``%Ln``.
    """
    return Wording(in_market(QCoreApplication.translate(context, text, comment, n), _market))


def labelled_text(label: str, value: str) -> str:
    """A label and what it says, as the language joins them: French has a no-break space before the colon."""
    return translate("Labels", "{label}: {value}").format(label=label, value=value)


def current_language() -> str:
    """The code of the language that install_language chose last, ``"en"`` before."""
    return _current


def current_market() -> str:
    """What the window calls the document that a client receives; empty for what the translations say first."""
    return _market


def current_region() -> str:
    """The company's country by which documents are called, as ISO 3166-1 alpha-2; empty before it is known."""
    return _region


def number_style() -> NumberStyle:
    """The marks of numbers in the language and region of now."""
    return style_of(QLocale().name())


def words() -> Words:
    """What the window says as shell and files do, in the interface's language."""
    return words_of(_current)


def language_code(choice: str) -> str:
    """The language that ``choice`` means: itself if it is a code of LANGUAGES, else the system's."""
    return choice if choice in LANGUAGES else _system_language()


def install_language(app: QCoreApplication, choice: str) -> str:
    """Makes ``choice`` the interface's language and its locale the default one; widgets get LanguageChange.

    Args:
        app: the running application.
        choice: a code of LANGUAGES, or ``"system"``; anything else counts as ``"system"``.

    Returns:
        The code of the language in use from now on.
    """
    global _current, _market
    for finish in _before:
        finish()
    code = language_code(choice)
    _current, _market = code, market_of(code, _region)
    # First the locale: windows that are built again format numbers and dates too.
    QLocale.setDefault(_locale_of(code))
    while _installed:
        app.removeTranslator(_installed.pop())
    for translator in (_qt_translator(app, code), _own_translator(app, code)):
        if translator is not None:
            _installed.append(translator)
            app.installTranslator(translator)
    return code


def before_language_changes(finish: Callable[[], object]) -> None:
    """Calls ``finish`` just before each change of language, while numbers are read as they were typed."""
    _before.append(finish)


def set_market(app: QCoreApplication, region: str) -> None:
    """Calls the document that a client receives as the market of ``region`` does; widgets get LanguageChange.

    Args:
        app: the running application.
        region: the company's country, as ISO 3166-1 alpha-2; empty for what the translations say.
    """
    global _region
    _region = region
    if market_of(_current, region) != _market:
        install_language(app, _current)


def _system_language() -> str:
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def _locale_of(code: str) -> QLocale:
    language = LANGUAGES[code]
    territory = QLocale.system().territory()
    locale = QLocale(language, territory)
    if locale.language() == language and locale.territory() == territory:
        return locale
    return QLocale(language, _TERRITORIES[code])


def _own_translator(app: QCoreApplication, code: str) -> QTranslator | None:
    try:
        path = resource_path("translations", f"custlist_{code}.qm")
    except FileNotFoundError:
        # Only built by the build hook; without it the English source text is shown.
        return None
    translator = QTranslator(app)
    return translator if translator.load(str(path)) else None


def _qt_translator(app: QCoreApplication, code: str) -> QTranslator | None:
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None
