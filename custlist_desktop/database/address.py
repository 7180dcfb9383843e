"""Where a customer list is: what jobs in other processes, and pages with readers of their own, open it by."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A list in a file of this computer."""

    path: Path


ListAddress: TypeAlias = FileAddress
"""Whatever kind of address a list has; picklable. `open_store` and `open_reader` know them all."""
