"""Names of files that every system takes, and writing a file whole or not at all."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Final

from custlist_desktop.domain.issued_content import IssuedContent
from custlist_desktop.domain.words.market import document_name
from custlist_desktop.domain.words.proposal import inside, revision_words
from custlist_desktop.system.whole_file import whole_file

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
"""Windows' reserved characters; "/" and ":" are what other systems refuse."""
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}
)
"""Names of devices, which Windows refuses with any ending."""
_LONGEST: Final = 180
"""In bytes of UTF-8; systems allow 255, some of them with the folder's path."""


def pdf_name(document: str, number: str, revision: str, who: str) -> str:
    """The name of a proposal's file.

    Args:
        document: its name in its market.
        number: of the estimate.
        revision: in words, as on the page.
        who: the client; may be empty.

    Returns:
        a name such as "Soumission E-2026-0148 révision 2 Construction Gagné.pdf".
    """
    stem = clean_stem(f"{document} {number} {inside(revision)} {who}")
    return f"{stem or 'proposal'}.pdf"


def proposal_file_name(content: IssuedContent, revision: int, locale: str) -> str:
    """What a proposal's file is called, as it leaves and whenever a copy of it is made.

    Args:
        content: what it tells the client.
        revision: that it is.
        locale: of `proposal_locale`.
    """
    name = document_name(locale, str(content.options.get("title", ""))).text
    who = content.contact.company or content.contact.contact_name
    return pdf_name(name, content.number, revision_words(locale.partition("_")[0], revision), who)


def clean_stem(text: str) -> str:
    """``text`` as the name of a file, without ending; may be empty."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join("-" if letter in _FORBIDDEN else letter for letter in composed if not _is_control(letter))
    short = " ".join(kept.split()).encode()[:_LONGEST].decode(errors="ignore").strip(" .")
    # A device's name is one up to the first dot.
    return f"{short}_" if short.split(".")[0].strip().upper() in _RESERVED else short


def _is_control(letter: str) -> bool:
    """Whether it is a control or format character, which can hide a name's true ending."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs") and not letter.isspace()


def free_path(folder: Path, name: str) -> Path:
    """``name`` in ``folder``, with a number behind it if there is such a file already."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path


def write_whole(path: Path, content: bytes, before_it_stands: Callable[[], object] = lambda: None) -> None:
    """Writes ``content`` to ``path`` so that there is never half a file under that name.

    Args:
        path: an existing file is replaced.
        content: all of it.
        before_it_stands: called when the content is safely on the disk, under another name; if it raises, ``path``
            is unchanged.

    Raises:
        OSError: it can't be written; nothing is left behind.
    """
    with whole_file(path, before_it_stands) as file:
        file.write(content)
