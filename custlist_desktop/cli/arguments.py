"""Kinds of values that several commands take."""

import argparse
from typing import Final

_LONGEST_COUNT: Final = 9  # digits


def count(text: str) -> int:
    """A whole number that says how many. Raises ArgumentTypeError, which argparse tells in its own way."""
    if not text.isdecimal() or len(text) > _LONGEST_COUNT:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 on")
    return int(text)
