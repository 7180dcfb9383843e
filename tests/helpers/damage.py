"""Ways in which a list's file is damaged: by a failing disk, a copy that broke off, a program that wrote into it."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final

PAGE: Final = 4096
_SECTOR: Final = 512
_HEADER: Final = 100

Damage = Callable[[bytearray, Random], None]


def _header(content: bytearray, _random: Random) -> None:
    content[:_HEADER] = bytes(_HEADER)


def _first_page(content: bytearray, random: Random) -> None:
    content[:PAGE] = random.randbytes(PAGE)


def _first_pages(content: bytearray, random: Random) -> None:
    content[PAGE : 4 * PAGE] = random.randbytes(3 * PAGE)


def _pages(content: bytearray, random: Random) -> None:
    for page in random.sample(range(1, len(content) // PAGE), max(1, len(content) // PAGE // 50)):
        content[page * PAGE : (page + 1) * PAGE] = random.choice((bytes(PAGE), random.randbytes(PAGE)))


def _run(content: bytearray, random: Random) -> None:
    pages = len(content) // PAGE
    first, length = random.randrange(pages), random.randrange(1, pages // 4)
    end = min(first + length, pages)
    content[first * PAGE : end * PAGE] = bytes((end - first) * PAGE)


def _cut(content: bytearray, random: Random) -> None:
    del content[random.randrange(len(content) // 4, len(content)) :]


def _sectors(content: bytearray, random: Random) -> None:
    for sector in random.sample(range(len(content) // _SECTOR), len(content) // PAGE // 30):
        content[sector * _SECTOR : (sector + 1) * _SECTOR] = random.randbytes(_SECTOR)


def _bits(content: bytearray, random: Random) -> None:
    for _ in range(len(content) // PAGE // 2):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)


def _swapped(content: bytearray, random: Random) -> None:
    for _ in range(max(1, len(content) // PAGE // 60)):
        one, other = (page * PAGE for page in random.sample(range(1, len(content) // PAGE), 2))
        content[one : one + PAGE], content[other : other + PAGE] = (
            content[other : other + PAGE],
            content[one : one + PAGE],
        )


DAMAGES: Final[dict[str, Damage]] = {
    "header zeroed": _header,
    "first page overwritten": _first_page,
    "pages 2 to 4 overwritten": _first_pages,
    "pages here and there": _pages,
    "a run of pages zeroed": _run,
    "cut short": _cut,
    "sectors overwritten": _sectors,
    "single bits": _bits,
    "pages swapped": _swapped,
}


def damage(path: Path, kind: str, seed: int) -> None:
    """Damages the file at ``path`` in one of the ways of `DAMAGES`, the same for the same seed."""
    content = bytearray(path.read_bytes())
    DAMAGES[kind](content, Random(seed))
    path.write_bytes(content)
