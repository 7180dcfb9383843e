"""Labels of the parts of a card that go to the notes: "Home", "Work fax", "Categories"."""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from custlist_desktop.exchange.phone_cells import PhoneKind, kind_of_label
from custlist_desktop.exchange.vcard_lines import Property
from custlist_desktop.exchange.vcard_values import divided, one_line

_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PLAIN_TYPES: Final = frozenset({"pref", "voice", "internet", "msg", "postal", "parcel", "dom", "intl", "text", "x-"})
_PLACES: Final = {"work": "Work", "home": "Home", "other": "Other"}
PLACE_LABELS: Final = frozenset(_PLACES.values())
"""Labels that need another word: "Home email"."""
_NOUNS: Final = frozenset({"phone", "tel", "email", "address", "website", "url"})
_KINDS: Final = {
    "cell": "mobile",
    "iphone": "iPhone",
    "fax": "fax",
    "pager": "pager",
    "main": "main",
    "car": "car",
    "isdn": "ISDN",
    "video": "video",
    "textphone": "TTY",
    "tty-tdd": "TTY",
    "bbs": "BBS",
    "x400": "X.400",
}
_ANDROID_LABEL: Final = re.compile(r"X-CUSTOM\((?:.*,)?([^,)]*)\)", re.IGNORECASE)
_NO_PHONES: Final = frozenset({"fax", "pager", "telex", "modem", "bbs", "x400", "textphone", "tty-tdd"})
_ANDROID_CUSTOM: Final = "X-ANDROID-CUSTOM"
# Android's own names, and the properties that mean the same.
_ANDROID_KINDS: Final = {
    "phone_v2": "TEL",
    "email_v2": "EMAIL",
    "website": "URL",
    "nickname": "NICKNAME",
    "group_membership": "CATEGORIES",
    "note": "NOTE",
}
_VENDORS: Final = re.compile(
    r"X-(?:MS-OL-|MS-|EVOLUTION-|KADDRESSBOOK-(?:X-)?|MOZILLA-|ANDROID-|GOOGLE-|PHONE-|AB|SAMSUNG-|QQ-|BLACKBERRY-)?"
)

PROPERTY_LABELS: Final = {
    "NICKNAME": "Nickname",
    "CATEGORIES": "Categories",
    "BDAY": "Birthday",
    "X-ABDATE": "Date",
    "X-ABRELATEDNAMES": "Related",
    "RELATED": "Related",
    "ROLE": "Role",
    "LABEL": "Address",
    "LANG": "Language",
    "TZ": "Time zone",
    "GEO": "Position",
    "FBURL": "Calendar",
    "CALURI": "Calendar",
    "CALADRURI": "Calendar",
    "ORG-DIRECTORY": "Directory",
    "IMPP": "IM",
    "X-AIM": "AIM",
    "X-ICQ": "ICQ",
    "X-MSN": "MSN",
    "X-QQ": "QQ",
    "X-SIP": "SIP",
    "X-MS-IMADDRESS": "IM",
    "X-SKYPE-USERNAME": "Skype",
    "X-SOCIALPROFILE": "Social profile",
    "X-TWITTER": "Twitter",
}
"""Labels of properties whose name isn't what people say; see `property_label` for all others."""

LABELLED_BY_TYPE: Final = frozenset({"X-SOCIALPROFILE", "RELATED", "X-ABRELATEDNAMES", "X-ABDATE"})
"""Properties that have their type as label: "Twitter", "Spouse"."""
_SERVICES: Final = frozenset({"IMPP", "X-SOCIALPROFILE"})


def apple_label(value: str) -> str:
    """The label in X-ABLabel: ``_$!<HomePage>!$_`` as "Home page", a person's own words as they are."""
    match = _APPLE_LABEL.fullmatch(value.strip())
    return _sentence_case(_HUMP.sub(" ", match[1])) if match else " ".join(value.split())


def type_label(each: Property, noun: str = "") -> str:
    """A label by the types: "Work fax", "Home email"; ``noun`` alone where they say nothing."""
    return _capitalised(f"{_said_by(each.written_types)} {noun}".strip())


@lru_cache(maxsize=4096)
def _said_by(types: tuple[str, ...]) -> str:
    own = next((_android_label(written) for written in types if "(" in written), "")
    if own:
        return own
    words = [word for word in types if word.lower() not in _PLAIN_TYPES]
    lower = {word.lower() for word in words}
    places = [name for word, name in _PLACES.items() if word in lower]
    kinds = ["iPhone"] if "iphone" in lower else [name for word, name in _KINDS.items() if word in lower]
    known = {*_PLACES, *_KINDS, *_NOUNS}
    others = [word.removeprefix("x-").removeprefix("X-") for word in words if word.lower() not in known]
    return " ".join([*places, *kinds, *(other.lower() if other.isupper() else other for other in others)])


def _android_label(written: str) -> str:
    match = _ANDROID_LABEL.match(written)
    return unquote(match[1].replace("=", "%")) if match else ""


def from_android(each: Property) -> Property:
    """``X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ann;0;Sister`` as other programs write it.

    The kind is followed by the text, a number for the type, and the person's own label; in a field of the person's
    own the label is first.
    """
    if each.name != _ANDROID_CUSTOM:
        return each
    kind, text, second, third, *_rest = [*map(one_line, divided(each.value)), "", "", ""]
    kind, label = kind.rpartition("/")[2], third
    if kind == "contact_user_defined_field":
        text, label = second, text
    if kind in _ANDROID_KINDS:
        types = {"TYPE": (label,)} if label else {}
        return Property(_ANDROID_KINDS[kind], text, parameters=types)
    return Property(f"X-{label or kind}".replace("_", "-"), text)


def is_mobile_number(each: Property, label: str) -> bool:
    """Whether a number is a mobile one: by TYPE cell, or by a word in its label."""
    return bool({"cell", "mobile", "iphone"} & each.types) or kind_of_label(label) is PhoneKind.MOBILE


def is_no_phone(each: Property, label: str) -> bool:
    """Whether a number is a fax, a pager or the like, not a phone."""
    return bool(_NO_PHONES & each.types) or kind_of_label(label) is PhoneKind.FAX


def property_label(each: Property) -> str:
    """The label of a property for which there is no field: "Categories", "Skype", "Spouse", "Custom1"."""
    known = PROPERTY_LABELS.get(each.name, "")
    if each.name in _SERVICES:
        service = next(iter(each.parameters.get("X-SERVICE-TYPE", each.parameters.get("SERVICE-TYPE", ()))), "")
        if service:
            return _capitalised(service)
    if each.name == "X-MS-TEL":
        return type_label(each, "phone")
    if each.name in LABELLED_BY_TYPE:
        return type_label(each) or known
    if known:
        return known
    words = _VENDORS.sub("", each.name).replace("_", "-").strip("-")
    return _sentence_case(words.replace("-", " ")) or each.name


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:].lower() if text.isupper() or " " in text else _capitalised(text)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
