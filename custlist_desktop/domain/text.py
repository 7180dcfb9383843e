"""Text as people type it, the folded form in which it is compared, and the locales (CLDR) in which it is written.

Folding is for matching only; what is kept and shown is always what was typed.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

# What Unicode doesn't decompose but a reader takes for the plain letter (ø is no o with a stroke to Unicode).
_PLAIN_LETTERS = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ı": "i",
    "ŧ": "t",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ŋ": "n",
    "ĸ": "k",
    # Word processors write these where a keyboard has the plain one.
    "‘": "'",
    "’": "'",
    "ʼ": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "‐": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
    "−": "-",
}
# Accents, controls, and marks such as the soft hyphen or a change of direction: seen, never typed.
_INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Mn", "Mc", "Me"})
_ASCII_CONTROLS = {code: None for code in (*range(32), 127) if not chr(code).isspace()}
_LINE_SEPARATORS = "\x0b\x0c\x85\u2028\u2029"


def _without_broken_characters(text: str, kept: str) -> str:
    """Replaces lone surrogates by U+FFFD and drops control characters other than those in ``kept``."""
    if text.isprintable():
        return text
    return "".join(
        "\ufffd" if unicodedata.category(char) == "Cs" else char
        for char in text
        if char in kept or unicodedata.category(char) != "Cc"
    )


def encodable(text: str) -> str:
    """``text`` with U+FFFD for lone surrogates, which no file can hold, and nothing else changed."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean_line(text: str) -> str:
    """``text`` fit for a field of one line: line breaks and tabs become spaces, its ends are trimmed.

    Control characters are dropped and lone surrogates, which no file can hold, become U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    one_line = re.sub(rf"[\t\n\r{_LINE_SEPARATORS}]+", " ", text)
    return _without_broken_characters(one_line, kept="").strip()


def clean_block(text: str) -> str:
    """``text`` fit for a field of many lines: as `clean_line`, but tabs and line breaks (as ``\\n``) stay."""
    unified = re.sub(rf"\r\n?|[{_LINE_SEPARATORS}]", "\n", text)
    return _without_broken_characters(unified, kept="\t\n").strip()


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    """The folded form of one character: no, one or several characters."""
    folded = []
    plain = unicodedata.normalize("NFKD", _PLAIN_LETTERS.get(char, char).casefold())
    # Again, as Unicode's caseless matching asks for: ℌ and № are made of capitals that show only now.
    for part in unicodedata.normalize("NFKD", plain.casefold()):
        if part.isspace():
            folded.append(" ")
        elif unicodedata.category(part) == "Cs":
            folded.append("\ufffd")  # as it is kept: a search for it finds that, not everybody
        elif unicodedata.category(part) not in _INVISIBLE_CATEGORIES:
            folded.append(_PLAIN_LETTERS.get(part, part))
    return "".join(folded)


def fold(text: str) -> str:
    """``text`` without case, accents and typographic variants: "Gagné" and "GAGNE" fold alike, as do ß and ss.

    White space becomes single spaces. Folding twice changes nothing.
    """
    if text.isascii():
        folded = text.lower() if text.isprintable() else text.lower().translate(_ASCII_CONTROLS)
    else:
        folded = "".join(map(_fold_char, text))
    return " ".join(folded.split())


def fold_with_positions(text: str) -> tuple[str, list[int]]:
    """The folded ``text``, and for every character of it the index in ``text`` that it came from.

    White space isn't joined here, so that the positions stay those of the text that is shown.
    """
    if text.isascii() and text.isprintable():
        return text.lower(), list(range(len(text)))
    folded: list[str] = []
    positions: list[int] = []
    for index, char in enumerate(text):
        for part in _fold_char(char):
            folded.append(part)
            positions.append(index)
    return "".join(folded), positions


def sort_key(text: str) -> str | None:
    """The key by which ``text`` sorts among others, é beside e; None for empty text, which sorts last.

    Keys compare by code point. Punctuation comes before digits and letters, as in the Unicode collation's
    root order. In Spanish ñ is a letter of its own, after n (Real Academia Española, Ortografía, 2010); its
    key is n with `ENYE_MARK`, which other languages leave out when they compare.
    """
    if not text:
        return None
    plain = text.translate(_PUNCTUATION_FIRST)
    if not plain.isascii():
        marked = unicodedata.normalize("NFC", plain).replace("ñ", "n" + ENYE_MARK).replace("Ñ", "n" + ENYE_MARK)
        plain = "".join(map(_fold_char, marked))
    return " ".join(plain.lower().split()) or None


# The next character after z, so that "n{" sorts after every other word that begins with n.
ENYE_MARK = "{"
# ASCII has 16 places for punctuation below the digits; what stands above them sorts as the last of these.
_PUNCTUATION_FIRST = str.maketrans(dict.fromkeys(":;<=>?@[\\]^_`{|}~", "/"))


_FALLBACK = "en"
_SPANISH_OUTSIDE_AMERICA = frozenset({"", "ES", "EA", "IC", "GQ", "PH"})


@cache
class Wording(str):
    """A text with places to fill; what ends in a stop takes no second one: « le 24 nov. », "Gagné inc."."""

    __slots__ = ()

    def format(self, *args: object, **facts: object) -> str:
        """As `str.format`."""
        text = str(self)
        if "}." in text:
            for name, fact in facts.items():
                if str(fact).endswith("."):
                    text = re.sub(rf"(\{{{name}\}})\.(?!\.)", r"\1", text)
        return text.format(*args, **facts)


def locale_of(name: str) -> "Locale":
    """The locale called ``name``: "fr_CA", "fr-CA" and "fr_CA.UTF-8" are one.

    A pair of language and country that CLDR doesn't know is read by its language ("fr_US" as "fr"; Spanish in the
    Americas as Latin America's), and a language that it doesn't know as English: it never fails.
    """
    from babel import Locale, UnknownLocaleError  # here, because loading Babel takes a tenth of the start-up

    plain = name.partition(".")[0].partition("@")[0].replace("-", "_")
    language, _, region = plain.partition("_")
    names = [plain, language, _FALLBACK]
    if language.lower() == "es" and region.upper() not in _SPANISH_OUTSIDE_AMERICA:
        names.insert(1, "es_419")
    for candidate in names:
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("CLDR knows English")
