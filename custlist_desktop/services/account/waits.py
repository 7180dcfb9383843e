"""How long a wrong password has to wait."""

from typing import Final

FIRST_DELAY: Final = 1.0  # seconds, doubled at every further failure
LONGEST_DELAY: Final = 60.0


def delay_after(failures: int) -> float:
    """The seconds until the next attempt, after so many that failed."""
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** (failures - 1))
