"""The memory of a process. Nothing else is loaded for it: a bare window asks too."""

from pathlib import Path
from typing import Final

_STATUS: Final = Path("/proc/self/status")


def resident_megabytes() -> float | None:
    """The memory of this process that is in use now, in MB; None where the system doesn't tell it."""
    if not _STATUS.exists():
        return None
    lines = dict(line.partition(":")[::2] for line in _STATUS.read_text("utf-8").splitlines())
    return int(lines["VmRSS"].split()[0]) * 1024 / 1e6
