"""The estimates that are open when the program ends, and are opened again at its next start."""

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenEstimate:
    """An estimate's editor that is open.

    Attributes:
        key: the estimate's.
        geometry: where the window is, as ``QWidget.saveGeometry`` has it.
        tab: which of the estimate's texts is in view, from 0.
    """

    key: int
    geometry: bytes
    tab: int


def written(those: Sequence[OpenEstimate]) -> str:
    """Open estimates as a text for the settings."""
    return json.dumps([[each.key, b64encode(each.geometry).decode(), each.tab] for each in those])


def read(text: str) -> list[OpenEstimate]:
    """What `written` made; none where somebody wrote something else into the settings."""
    try:
        return [OpenEstimate(int(key), b64decode(geometry), int(tab)) for key, geometry, tab in json.loads(text)]
    except (TypeError, ValueError):
        return []
