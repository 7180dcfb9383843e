"""References to customers in files: the list's tag and the customer's key, such as ``4f7a91c2-118``.

A bare key would meet a stranger in another list; the tag makes it meet nobody there.
"""

import re
from typing import Final

_REFERENCE: Final = re.compile(r"([0-9a-f]{8})-([1-9][0-9]{0,18})")


def customer_reference(tag: str, key: int) -> str:
    """The reference to the customer with ``key`` in the list with ``tag``."""
    return f"{tag}-{key}"


def referred_key(tag: str, reference: str) -> int | None:
    """The key that ``reference`` stands for in the list with ``tag``; None for one of another list, or for none."""
    match = _REFERENCE.fullmatch(reference.strip().lower())
    return int(match[2]) if match and match[1] == tag else None
