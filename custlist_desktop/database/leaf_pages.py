"""The pages of a damaged list that hold rows: found without the pages above them, and joined again.

A table is a tree whose leaves hold the rows. Under a damaged page no leaf can be reached, though nothing is wrong
with it. The file format: https://www.sqlite.org/fileformat2.html, 1.5, 1.6 and 2.1
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Final

PAGE: Final = 4096
"""Bytes; every list has pages of this size."""
_LEAF: Final = 0x0D
_HEAD: Final = 8
"""Bytes of a leaf before the places of its rows."""
_ABOVE: Final = 0x05
_CHILDREN: Final = 200
"""A page above others has room for them: each takes 15 bytes at most."""
_COUNT_AT: Final = 28
_FREE_AT: Final = 32


@dataclass(frozen=True, slots=True)
class Tree:
    """A table: its first page, and the types of its columns, with NULL for the one that is the row's key."""

    root: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Node:
    """A page, and the first and the last key under it."""

    page: int
    first: int
    last: int


def join_leaves(path: Path, trees: Sequence[Tree]) -> None:
    """Joins in each tree all leaves that look like its own; ``path`` is a copy that nobody has open.

    Pages that the list has given back are left out, as far as it says which those are.
    """
    content = path.read_bytes()
    count = len(content) // PAGE
    leaves = list(_leaves(content, count))
    with path.open("r+b") as file:
        for tree in trees:
            nodes = sorted((node for node, kinds in leaves if _is_of(kinds, tree)), key=lambda node: node.first)
            while len(nodes) > _CHILDREN:
                groups = [nodes[at : at + _CHILDREN] for at in range(0, len(nodes), _CHILDREN)]
                nodes = [
                    _Node(count + place, group[0].first, group[-1].last) for place, group in enumerate(groups, 1)
                ]
                count += len(groups)
                for node, group in zip(nodes, groups, strict=True):
                    _write(file, node.page, _page_above(group))
            if nodes and tree.root > 1:
                _write(file, tree.root, _page_above(nodes))
        file.seek(_COUNT_AT)
        file.write(struct.pack(">II", count, 0))


def drop_cut_rows(path: Path) -> None:
    """Takes the rows that go on after the file's end off a last page that isn't whole, and makes it whole.

    SQLite would read zeros in the place of what is cut off. ``path`` is a copy that nobody has open.
    """
    content = path.read_bytes()
    there = len(content) % PAGE
    if there == 0 or len(content) < PAGE:
        return
    page = content[-there:].ljust(PAGE, b"\0")
    mended = bytearray(page)
    (length,) = struct.unpack_from(">H", page, 3)
    if page[0] == _LEAF and _HEAD + 2 * length <= there:
        pointers = struct.unpack_from(f">{length}H", page, _HEAD)
        whole = [at for at in pointers if at < there and _end_of_row(page, at) <= there]
        mended[_HEAD : _HEAD + 2 * length] = struct.pack(f">{len(whole)}H", *whole).ljust(2 * length, b"\0")
        mended[3:5] = struct.pack(">H", len(whole))
    path.write_bytes(content[:-there] + mended)


def _end_of_row(page: bytes, at: int) -> int:
    """Where a row ends on its page; the rest of a large one is on others (fileformat2, 1.6)."""
    try:
        size, at = _read_varint(page, at)
        _key, at = _read_varint(page, at)
    except IndexError:
        return PAGE + 1
    if size <= PAGE - 35:
        return at + size
    least = (PAGE - 12) * 32 // 255 - 23
    here = least + (size - least) % (PAGE - 4)
    return at + (here if here <= PAGE - 35 else least) + 4


def _write(file: BinaryIO, page: int, content: bytes) -> None:
    file.seek((page - 1) * PAGE)
    file.write(content)


def _page_above(nodes: Sequence[_Node]) -> bytes:
    """An interior page of a table: the last child by its header, each other one by a cell."""
    cells = [struct.pack(">I", node.page) + _varint(node.last) for node in nodes[:-1]]
    page = bytearray(PAGE)
    end, pointers = PAGE, []
    for cell in cells:
        end -= len(cell)
        page[end : end + len(cell)] = cell
        pointers.append(end)
    page[:12] = struct.pack(">BHHHBI", _ABOVE, 0, len(cells), end, 0, nodes[-1].page)
    page[12 : 12 + 2 * len(pointers)] = struct.pack(f">{len(pointers)}H", *pointers)
    return bytes(page)


def _leaves(content: bytes, count: int) -> Iterator[tuple[_Node, list[tuple[str, ...]]]]:
    """All pages that hold rows and can be read, each with the types of the values in each row."""
    free = _given_back(content, count)
    for number in range(2, count + 1):
        page = content[(number - 1) * PAGE : number * PAGE]
        if page[0] == _LEAF and number not in free:
            try:
                rows = list(_rows(page))
            except (ValueError, IndexError, struct.error):
                continue
            keys = [key for key, _kinds in rows]
            if rows and all(one < other for one, other in pairwise(keys)):
                yield _Node(number, rows[0][0], rows[-1][0]), [kinds for _key, kinds in rows]


def _given_back(content: bytes, count: int) -> set[int]:
    """The pages on the free list, as far as it can be followed."""
    found: set[int] = set()
    (trunk,) = struct.unpack_from(">I", content, _FREE_AT)
    while 1 < trunk <= count and trunk not in found:
        found.add(trunk)
        following, length = struct.unpack_from(">II", content, (trunk - 1) * PAGE)
        if length > PAGE // 4 - 2:
            break
        found.update(struct.unpack_from(f">{length}I", content, (trunk - 1) * PAGE + 8))
        trunk = following
    return found


def _rows(page: bytes) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Key and types of the values of each row on a leaf. Raises an error where it is no such page."""
    (length,) = struct.unpack_from(">H", page, 3)
    for at in struct.unpack_from(f">{length}H", page, _HEAD):
        _size, at = _read_varint(page, at)
        key, at = _read_varint(page, at)
        header, place = _read_varint(page, at)
        end, kinds = at + header, []
        while place < end:
            kind, place = _read_varint(page, place)
            kinds.append(_kind(kind))
        yield key, tuple(kinds)


def _kind(serial: int) -> str:
    if serial >= 12:
        return "TEXT" if serial % 2 else "BLOB"
    if serial in (10, 11):
        raise ValueError(serial)  # kept for SQLite itself
    return "NULL" if serial == 0 else "REAL" if serial == 7 else "INTEGER"


def _is_of(rows: Sequence[tuple[str, ...]], tree: Tree) -> bool:
    """Whether all rows may be the table's. One that was written before a column was added has fewer values."""
    return all(
        len(kinds) <= len(tree.kinds)
        and 2 * len(kinds) > len(tree.kinds)
        and all(kind in (wanted, "NULL") for kind, wanted in zip(kinds, tree.kinds, strict=False))
        for kinds in rows
    )


def _read_varint(page: bytes, at: int) -> tuple[int, int]:
    """A variable-length integer, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | page[place] & 0x7F
        if page[place] < 0x80:
            return value, place + 1
    value = value << 8 | page[at + 8]
    return (value - (1 << 64) if value >= 1 << 63 else value), at + 9


def _varint(value: int) -> bytes:
    if not 0 <= value < 1 << 56:
        value %= 1 << 64
        return bytes([*((value >> (8 + 7 * place)) & 0x7F | 0x80 for place in range(7, -1, -1)), value & 0xFF])
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F | 0x80)
    return bytes(reversed(groups))
