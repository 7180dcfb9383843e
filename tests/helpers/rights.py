"""Root without its right to read and write everywhere, so that missing rights can be tested as any user.

Becoming another user would not do: that one may not be able to read the program that is tested.
"""

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import pytest

# linux/capability.h
_VERSION_3: Final = 0x20080522
_CAP_DAC_OVERRIDE: Final = 1 << 1
_CAP_DAC_READ_SEARCH: Final = 1 << 2


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Data(ctypes.Structure):
    """The lower 32 capabilities; a second one has the others."""

    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def rights_of_files_count() -> Iterator[None]:
    """Lets the rights of files and folders bind this thread, and those it starts, as they bind a common user.

    Skips the test where that can't be: on Windows, whose files have other rights, and as root but on Linux.
    """
    if os.name == "nt":
        pytest.skip("files have other rights here")
    if os.geteuid() != 0:
        yield
        return
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "capset"):
        pytest.skip("root may read and write everywhere here")
    header, data = _Header(_VERSION_3, 0), (_Data * 2)()
    _call(library.capget, header, data)
    before = data[0].effective
    data[0].effective = before & ~(_CAP_DAC_OVERRIDE | _CAP_DAC_READ_SEARCH)
    _call(library.capset, header, data)
    try:
        yield
    finally:
        data[0].effective = before
        _call(library.capset, header, data)


def _call(function: Callable[..., int], header: _Header, data: "ctypes.Array[_Data]") -> None:
    if function(ctypes.byref(header), data) != 0:
        raise OSError(ctypes.get_errno(), "the capabilities of this process can't be changed")
