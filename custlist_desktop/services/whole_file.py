"""Writing a file whole or not at all."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path, before_it_stands: Callable[[], object] = lambda: None) -> Iterator[BinaryIO]:
    """A file to write, which is at ``path`` once the block ends; there is never half a file under that name.

    Args:
        path: replaced if it is there.
        before_it_stands: called when the content is safely on the disk, under another name; if it raises, ``path``
            stays as it was.

    Raises:
        OSError: it can't be written. After this, and whatever the block raises, nothing is left behind.
    """
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644)  # a temporary file is readable by its owner only
        before_it_stands()
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
