"""Telephone numbers: read in any national or international form, dialled in RFC 3966 form.

A number is kept as it was typed. Beside it stands its E.164 form (ITU-T E.164: ``+``, country code and national
number, at most 15 digits) wherever the number is sure; the extension is read from the typed text when needed.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult

from custlist_desktop.domain.contact import Problem, Severity

# "Poste" is what Québec writes for an extension, "anexo" and "interno" what Latin America does. Spaces are counted,
# or a paste of 100,000 of them would be searched through from each one.
_EXTENSION_WORD = re.compile(
    r"[,;]?\s{,9}\b(?:(?:poste|post|anexo|interno|extensi[oó]n)\b|p(?![a-z]))\.?\s{,9}:?\s{,9}(?=\d)", re.IGNORECASE
)
# Without a letter, or what separates an extension: nothing of it is looked for, which takes most of the time.
_PLAIN = re.compile(r"[\d\s+().\-]*")
# What stood before ten digits in Mexico until 2019: 01 for other places, 044 and 045 for mobiles, and +52 1 for them
# from abroad (Instituto Federal de Telecomunicaciones, Plan Técnico Fundamental de Numeración of 2018).
_OLD_MEXICAN = re.compile(
    r"\s*(?:(?P<abroad>(?:\+|00|011)?[ .-]?\(?52\)?[ .-]{0,3}\(?1\)?)|\(?0(?:1|4[45])\)?)[ .-]{0,3}"
    r"(?P<number>\(?[2-9](?:[ ().-]{0,3}\d){9})(?P<rest>(?:\D.*)?)\Z",
    re.DOTALL,
)
_NEAR_MEXICO = ("MX", "US", "CA")
# What is shown; in other languages libphonenumber's own " ext. ", which Spanish abbreviates "extensión" by too.
_EXTENSION_WORDS = {"fr": "poste"}
_NORTH_AMERICANS = ("US", "CA")
_NORTH_AMERICAN = re.compile(
    r"(?:(?P<plus>\+)1[ .-]?|1[ .-])?(?:\((?P<bracketed>[2-9]\d\d)\) ?|(?P<area>[2-9]\d\d)[ .-]?)"
    r"(?P<exchange>[2-9]\d\d)[ .-]?(?P<line>\d{4})\Z",
    re.ASCII,
)
_NOT_A_DIGIT = re.compile(r"\D")
_PARSE_CODES = {
    NumberParseException.INVALID_COUNTRY_CODE: "phone_unknown_country_code",
    NumberParseException.TOO_SHORT_AFTER_IDD: "phone_too_short",
    NumberParseException.TOO_SHORT_NSN: "phone_too_short",
    NumberParseException.TOO_LONG: "phone_too_long",
}
_LENGTH_CODES = {
    ValidationResult.TOO_SHORT: "phone_too_short",
    ValidationResult.TOO_LONG: "phone_too_long",
    ValidationResult.INVALID_LENGTH: "phone_wrong_length",
    ValidationResult.INVALID_COUNTRY_CODE: "phone_unknown_country_code",
}


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """What a typed number means: its E.164 form and extension, empty where unknown, and what is wrong with it."""

    e164: str = ""
    extension: str = ""
    code: str = ""
    severity: Severity = Severity.ERROR
    pattern: str = ""
    region: str = ""

    def problem(self, field: str) -> Problem | None:
        """What is wrong, as a problem of ``field``; None for a number that is right, or none at all."""
        if not self.code:
            return None
        return Problem(field, self.code, self.severity, {"pattern": self.pattern, "country": self.region})


@lru_cache(maxsize=8192)
def read_phone(typed: str, region: str) -> PhoneReading:
    """Reads ``typed`` as somebody in ``region`` (ISO 3166-1 alpha-2) would dial it.

    A number that can't exist is an error. One that has a possible length but is in no numbering plan known to
    libphonenumber, or that lacks its area code, is a warning, since plans grow and neighbours dial short.
    """
    if not typed:
        return PhoneReading()
    e164 = _plain_north_american(typed, region)
    return PhoneReading(e164) if e164 else read_unusual_phone(typed, region)


def _plain_north_american(typed: str, region: str) -> str:
    """The E.164 form of a geographic number of the United States or Canada, written as most are; empty for others.

    libphonenumber makes the same of it, and takes ten times as long.
    """
    match = _NORTH_AMERICAN.match(typed)
    if match is None or not (match["plus"] or region in _NORTH_AMERICANS):
        return ""
    digits = (match["bracketed"] or match["area"]) + match["exchange"] + match["line"]
    return f"+1{digits}" if _north_american_plan().fullmatch(digits) else ""


@cache
def _north_american_plan() -> re.Pattern[str]:
    """The geographic numbers of both countries, as libphonenumber's own data has them."""
    plans = [phonenumbers.PhoneMetadata.metadata_for_region(region) for region in _NORTH_AMERICANS]
    patterns = [plan.fixed_line.national_number_pattern for plan in plans if plan and plan.fixed_line]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns if pattern) or "(?!)")


def may_dial(typed: str, e164: str, country: str, home_region: str) -> bool:
    """Whether ``e164`` is what ``typed`` dials; of somebody without a country also as another home region reads it.

    Which region a list was at home in when a number was saved, nobody knows any more.
    """
    if e164 == read_phone(typed, country or home_region).e164:
        return True
    if country or not typed or typed.lstrip().startswith("+"):
        return False
    if not e164:
        return True
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(e164, None))
    except phonenumbers.NumberParseException:
        return False
    return bool(region) and read_phone(typed, region).e164 == e164


def read_unusual_phone(typed: str, region: str) -> PhoneReading:
    """`read_phone` by the whole of libphonenumber."""
    try:
        number = _parse(typed, region)
    except NumberParseException as error:
        return PhoneReading(code=_PARSE_CODES.get(error.error_type, "phone_not_a_number"), region=region)
    extension = number.extension or ""
    e164 = f"+{number.country_code}{phonenumbers.national_significant_number(number)}"
    if _is_valid(number, region):
        return PhoneReading(e164, extension)
    length = phonenumbers.is_possible_number_with_reason(number)
    if length in _LENGTH_CODES:
        return PhoneReading(extension=extension, code=_LENGTH_CODES[length], region=_region_of(number, region))
    if length == ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        return PhoneReading("", extension, "phone_no_area_code", Severity.WARNING, region=region)
    # Who typed the country code meant that country; anything else could dial a stranger.
    sure = e164 if typed.lstrip().startswith("+") else ""
    return PhoneReading(sure, extension, "phone_odd", Severity.WARNING, _pattern(number), _region_of(number, region))


def today_in_mexico(typed: str, region: str) -> str:
    """``typed`` in international form where it is a Mexican number with a prefix that is dialled no more.

    Any other is returned as it is; the prefixes of calls within Mexico are known in North America only, since the
    numbers of other countries begin with them.

    >>> today_in_mexico("044 55 1234 5678", "MX"), today_in_mexico("+52 1 55 1234 5678", "US")
    ('+52 55 1234 5678', '+52 55 1234 5678')
    """
    match = _OLD_MEXICAN.match(typed)
    if match is None or not (match["abroad"] or region in _NEAR_MEXICO):
        return typed
    reading = read_phone(typed, region)
    number = phonenumbers.parse(match["number"], "MX")
    if not reading.code or reading.severity is not Severity.ERROR or not phonenumbers.is_valid_number(number):
        return typed
    return f"{phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)}{match['rest']}"


@lru_cache(maxsize=8192)
def is_mobile(typed: str, region: str) -> bool:
    """Whether its country's plan has a number for mobiles only; North America's tells no mobile from a landline."""
    try:
        number = _parse(typed, region)
    except NumberParseException:
        return False
    return bool(phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE)


def _is_valid(number: PhoneNumber, region: str) -> bool:
    """Whether a number is in a known numbering plan; the caller's own country is asked first, which is faster."""
    return phonenumbers.is_valid_number_for_region(number, region) or phonenumbers.is_valid_number(number)


def _parse(typed: str, region: str) -> PhoneNumber:
    return phonenumbers.parse(_EXTENSION_WORD.sub(" ext. ", typed), region or None)


def _pattern(number: PhoneNumber) -> str:
    """How the number begins, as a reader would name it: "514 1xx"."""
    digits = phonenumbers.national_significant_number(number)
    return f"{digits[:3]} {digits[3:4]}xx"


def _region_of(number: PhoneNumber, region: str) -> str:
    """The country whose plan was asked: ``region`` if the country code is its own, else the code's main country."""
    if phonenumbers.country_code_for_region(region) == number.country_code:
        return region
    return phonenumbers.region_code_for_country_code(number.country_code or 0)


@lru_cache(maxsize=8192)
def display_phone(typed: str, e164: str, home_region: str, language: str = "en") -> str:
    """The customary form of a number for a reader in ``home_region``, whose word for an extension is ``language``'s.

    Numbers that share the reader's country code are shown as that country writes them, all others in
    international form (ITU-T E.123); a number without E.164 form is shown as typed.
    """
    is_plain = _PLAIN.fullmatch(typed) is not None
    if not e164 or (not is_plain and phonenumbers.is_alpha_number(_EXTENSION_WORD.sub(" ext. ", typed))):
        return typed  # 1-800-FLOWERS is easier to keep in mind as it was typed
    number = phonenumbers.parse(e164, None)
    number.extension = "" if is_plain else _extension(typed, e164)
    at_home = number.country_code == phonenumbers.country_code_for_region(home_region)
    extension = number.extension
    if extension and language in _EXTENSION_WORDS:
        number.extension = None
    shown = str(
        phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL)
    )
    return shown if number.extension == extension else f"{shown} {_EXTENSION_WORDS[language]} {extension}"


@lru_cache(maxsize=8192)
def phone_uri(typed: str, e164: str, region: str) -> str:
    """The ``tel:`` URI that dials the number (RFC 3966): global with extension, without visual separators.

    A number without E.164 form is local, in the context of the country code of ``region``. Empty if there
    is nothing to dial.
    """
    if not typed:
        return ""
    if e164:
        extension = _extension(typed, e164)
        return f"tel:{e164};ext={extension}" if extension else f"tel:{e164}"
    reading = read_phone(typed, region)
    main_part = re.split(r"[,;]|\b(?:ext|x)", _EXTENSION_WORD.sub(" ext. ", typed), maxsplit=1)[0]
    digits = _NOT_A_DIGIT.sub("", phonenumbers.convert_alpha_characters_in_number(main_part))
    if not digits:
        return ""
    suffix = f";ext={reading.extension}" if reading.extension else ""
    context = phonenumbers.country_code_for_region(region) or 1
    return f"tel:{digits}{suffix};phone-context=+{context}"


def _extension(typed: str, e164: str) -> str:
    region = phonenumbers.region_code_for_number(phonenumbers.parse(e164, None))
    try:
        return _parse(typed, region or "ZZ").extension or ""
    except NumberParseException:
        return ""


def spoken_e164(e164: str) -> str:
    """An E.164 number in groups for the eye: ``+1 514-555-0187`` (ITU-T E.123). Empty stays empty."""
    if not e164:
        return ""
    return str(phonenumbers.format_number(phonenumbers.parse(e164, None), PhoneNumberFormat.INTERNATIONAL))


def searchable_digits(typed: str, e164: str) -> str:
    """All digit runs under which a number is looked for: international, and national with its trunk prefix."""
    if not e164:
        return _NOT_A_DIGIT.sub("", typed)
    international = e164[1:]
    if international.startswith("1"):
        return international  # North America has no trunk prefix that the international form lacks
    national = _NOT_A_DIGIT.sub("", _national_form(e164))
    return international if national in international else f"{international} {national}"


@lru_cache(maxsize=1024)
def _national_form(e164: str) -> str:
    return str(phonenumbers.format_number(phonenumbers.parse(e164, None), PhoneNumberFormat.NATIONAL))


def significant_digits(digits: str, international: bool) -> str:
    """``digits`` of a searched number without what may precede the national number.

    Args:
        digits: decimal digits only, as typed into a search.
        international: whether a ``+`` stood before them.

    Returns:
        the national significant number where a country code, an exit code (00, 011) or a trunk prefix
        (0, or 1 before ten digits) can be told apart; ``digits`` otherwise.
    """
    for exit_code in ("011", "00"):
        if not international and digits.startswith(exit_code):
            return significant_digits(digits[len(exit_code) :], international=True)
    if international:
        for length in (1, 2, 3):
            if int(digits[:length] or 0) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE and len(digits) > length + 3:
                return digits[length:].removeprefix("0")
        return digits
    if len(digits) == 11 and digits[0] == "1":
        return digits[1:]
    return digits[1:] if digits.startswith("0") and len(digits) > 6 else digits
