"""Whether an SVG file is a plain drawing. It is read event by event, and nothing in it is ever carried out."""

import re
from typing import Final
from xml.parsers import expat

from custlist_desktop.domain.logo_error import LogoError

_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_MOST_ELEMENTS: Final = 50_000
_DEEPEST: Final = 200
_MOST_COPIES: Final = 10_000
_ACTIVE: Final = frozenset({"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler"})
_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpe?g)[;,])", re.IGNORECASE)
_FETCHED_BY_STYLE = re.compile(
    r"@import|url\(\s*['\"]?(?!\s*['\"]?(?:#|data:image/(?:png|jpe?g)[;,]))", re.IGNORECASE
)
_STARTS = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def looks_like_svg(content: bytes) -> bool:
    """Whether ``content`` begins as XML does and names SVG, in whatever encoding."""
    return content.lstrip()[:4].startswith(_STARTS) and b"svg" in content.replace(b"\0", b"").lower()


def check_svg(content: bytes) -> None:
    """Reads an SVG to its end.

    Raises:
        LogoError: see there for the codes.
    """
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.on_start
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    parser.EntityDeclHandler = reader.on_entity
    parser.ProcessingInstructionHandler = reader.on_instruction
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if isinstance(error, LogoError):
            raise
        raise LogoError("damaged") from error
    reader.check_copies()


class _Reader:
    """What the parser meets; raises LogoError at what doesn't belong in a drawing."""

    def __init__(self) -> None:
        self._path: list[tuple[str, str]] = []  # names and ids of the open elements
        self._count = 0
        self._copies: dict[str, list[str]] = {"": []}  # which ids are drawn again inside of which

    def on_start(self, full_name: str, attributes: dict[str, str]) -> None:
        namespace, _, name = full_name.rpartition(" ")
        if not self._path and (namespace, name) != (_NAMESPACE, "svg"):
            raise LogoError("not_a_picture")
        self._count += 1
        if self._count > _MOST_ELEMENTS or len(self._path) >= _DEEPEST:
            raise LogoError("too_complex")
        if name.lower() in _ACTIVE:
            raise LogoError("unsafe")
        reference = ""
        for full_key, value in attributes.items():
            key = full_key.rpartition(" ")[2].lower()
            _check_attribute(key, value)
            if key == "href":
                reference = value.strip().removeprefix("#")
        if name == "use" and reference:
            for _, key in [("", ""), *self._path]:
                self._copies.setdefault(key, []).append(reference)
        self._path.append((name, attributes.get("id", "")))

    def on_end(self, _name: str) -> None:
        self._path.pop()

    def on_text(self, text: str) -> None:
        if self._path[-1][0] == "style" and _FETCHED_BY_STYLE.search(text):
            raise LogoError("unsafe")

    def on_entity(self, *_declaration: object) -> None:
        raise LogoError("unsafe")

    def on_instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            raise LogoError("unsafe")

    def check_copies(self) -> None:
        """Raises LogoError for copies of copies of copies that would never be drawn to their end, or in a circle."""
        counted: dict[str, int] = {}
        open_keys: set[str] = set()

        def count(key: str) -> int:
            if key in counted:
                return counted[key]
            if key in open_keys or len(open_keys) > _DEEPEST:
                raise LogoError("too_complex")
            open_keys.add(key)
            total = 1
            for copied in self._copies.get(key, []):
                total += count(copied)
                if total > _MOST_COPIES:
                    raise LogoError("too_complex")
            open_keys.discard(key)
            counted[key] = total
            return total

        count("")


def _check_attribute(key: str, value: str) -> None:
    """Raises LogoError for a handler of events and for anything that isn't in the file itself."""
    if key.startswith("on"):
        raise LogoError("unsafe")
    if key in ("href", "src") and value.strip() and not _INSIDE.match(value):
        raise LogoError("unsafe")
    if "url(" in value.lower() and _FETCHED_BY_STYLE.search(value):
        raise LogoError("unsafe")
