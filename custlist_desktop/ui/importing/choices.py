"""What an import is at, and what was chosen for its file."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from custlist_desktop.exchange.source import ReadOptions


class ImportStage(Enum):
    """What a job is at."""

    PREVIEW = auto()
    CHECK = auto()
    DECIDE = auto()
    APPLY = auto()
    UNDO = auto()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for one file.

    Attributes:
        path: the file.
        options: how to read it; what is None is found out.
        country: of numbers in rows that name none: ISO 3166-1 alpha-2.
        name: what people call it; its file name without.
    """

    path: Path
    options: ReadOptions = field(default_factory=ReadOptions)
    country: str = ""
    name: str = ""
