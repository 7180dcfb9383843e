"""What stands at the right of the status bar."""

from typing import NamedTuple


class StatusLine(NamedTuple):
    """An icon, words, and how serious they are: "muted", "warn" or "bad". Without words there is nothing to say."""

    text: str = ""
    icon_name: str = "done"
    kind: str = "muted"
