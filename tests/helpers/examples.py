"""How many examples a property is tried with: few at every run, more where there is time for them."""

import os
from typing import Any, Final

from hypothesis import settings

_TIMES: Final = int(os.environ.get("CUSTLIST_EXAMPLES", "1"))
"""Set to 10, each property is tried with ten times as many: the same ones, and others after them."""


def examples(count: int, **more: Any) -> settings:
    """Settings for a test, or a state machine, that is tried with so many examples; ``more`` as in `settings`."""
    return settings(max_examples=count * _TIMES, **more)
