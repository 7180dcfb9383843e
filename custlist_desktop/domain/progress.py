"""How a long job says how far it is, and learns that it is to end."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how much is done, and of how much (0 while nobody knows). Raises CancelledError to end the job.

Once all is done, a job may be past what can be undone; it gets time to end by itself.
"""


def unheard(_done: int, _total: int) -> None:
    """For jobs whose progress is not shown."""
