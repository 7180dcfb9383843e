"""The saves in a write-ahead log, put into a copy of a list that SQLite can't open, so that it won't do that itself.

The format: https://www.sqlite.org/fileformat2.html, 4. Checksums run on from frame to frame, so a frame that is
damaged ends what can be played.
"""

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from custlist_desktop.database.log_state import LogOwner, judge_damaged, log_path, may_lack_log
from custlist_desktop.system.file_errors import reading_error

_MAGIC: Final = 0x377F0682
"""Of a log whose checksums are of little-endian words; one more where they are of big-endian ones."""
_LOG_HEADER: Final = struct.Struct(">8I")
_FRAME_HEADER: Final = struct.Struct(">6I")
_CHECKED: Final = 8
"""Bytes of a frame's header that its checksum covers, before the page."""
_PAGE_SIZES: Final = frozenset(1 << power for power in range(9, 17))
_ALL_BITS: Final = 0xFFFFFFFF

Sums = tuple[int, int]


class LogUse(StrEnum):
    """What became of the log beside a damaged list, which holds what was saved last."""

    NONE = "none"
    """There is none, or nothing in it."""
    PLAYED = "played"
    CUT = "cut"
    """It was played up to where it is damaged."""
    LEFT_OUT = "left_out"
    """It may be another list's."""
    GONE = "gone"


def play_beside(damaged: Path, work: Path, *, is_unsure_wanted: bool) -> LogUse:
    """Puts the saves in the log beside a damaged list into ``work``, a copy of that list, if they are its own.

    Args:
        is_unsure_wanted: whether that is also done where nobody knows whose the log is.

    Raises:
        DatabaseFileError: the log can't be read.
    """
    owner = judge_damaged(damaged)
    if owner is LogOwner.NOBODY:
        return LogUse.GONE if may_lack_log(damaged) else LogUse.NONE
    if owner is LogOwner.UNSURE and not is_unsure_wanted:
        return LogUse.LEFT_OUT
    return LogUse.CUT if play_log(log_path(damaged), work).is_cut else LogUse.PLAYED


@dataclass(frozen=True, slots=True)
class PlayedLog:
    """What came of it.

    Attributes:
        saves: how many whole saves were put into the copy.
        is_cut: whether a damaged frame, or header, has saves behind it, which are lost.
    """

    saves: int
    is_cut: bool


@dataclass(frozen=True, slots=True)
class _LogFrame:
    page: int
    is_commit: bool
    is_of_log: bool
    is_right: bool
    content: bytes


def play_log(log: Path, target: Path) -> PlayedLog:
    """Writes the pages of every whole save in ``log`` into ``target``, as SQLite would.

    Args:
        log: of the list that ``target`` is a copy of; it is only read.

    Raises:
        DatabaseFileError: the log can't be read.
        OSError: the copy can't be written.
    """
    saves, is_broken, is_cut = 0, False, False
    waiting: dict[int, bytes] = {}
    try:
        reading = log.open("rb")
    except OSError as error:
        raise reading_error(error, log) from error
    with reading, target.open("r+b") as writing:
        for frame in _frames(reading):
            is_broken = is_broken or not frame.is_right
            if is_broken:
                is_cut = is_cut or (frame.is_of_log and frame.is_commit)
                continue
            waiting[frame.page] = frame.content
            if frame.is_commit:
                for page, content in waiting.items():
                    writing.seek((page - 1) * len(content))
                    writing.write(content)
                waiting, saves = {}, saves + 1
    return PlayedLog(saves, is_cut)


def _frames(log: BinaryIO) -> Iterator[_LogFrame]:
    """All frames, also those behind a damaged one."""
    head = log.read(_LOG_HEADER.size)
    if len(head) < _LOG_HEADER.size:
        return
    magic, _version, size, _sequence, *salts, first, second = _LOG_HEADER.unpack(head)
    is_big = magic == _MAGIC + 1
    sums = _sums(head[:-_CHECKED], (0, 0), is_big=is_big)
    is_right = magic in (_MAGIC, _MAGIC + 1) and sums == (first, second)
    if size not in _PAGE_SIZES:
        return
    while len(read := log.read(_FRAME_HEADER.size + size)) == _FRAME_HEADER.size + size:
        page, pages_after, *own_salts, first, second = _FRAME_HEADER.unpack_from(read)
        content = read[_FRAME_HEADER.size :]
        is_of_log = own_salts == salts and page > 0
        if is_right:
            sums = _sums(read[:_CHECKED] + content, sums, is_big=is_big)
            is_right = is_of_log and sums == (first, second)
        yield _LogFrame(page, pages_after > 0, is_of_log, is_right, content)


def _sums(content: bytes, sums: Sums, *, is_big: bool) -> Sums:
    words = array("I", content)
    if is_big != (sys.byteorder == "big"):
        words.byteswap()
    first, second = sums
    for place in range(0, len(words), 2):
        first = (first + words[place] + second) & _ALL_BITS
        second = (second + words[place + 1] + first) & _ALL_BITS
    return first, second
