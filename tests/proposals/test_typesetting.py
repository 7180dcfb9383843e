"""What is said where Typst can't make a document."""

from typing import Any

import pytest

from custlist_desktop.proposals.typesetting import TypesettingError, typeset


class PanicException(BaseException):
    """As pyo3 raises where Rust panics."""


class Stumbling:
    """A compiler that ends by an error."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def compile(self, **_how: Any) -> None:
        raise self.error


def test_a_panic_of_typst_is_a_document_that_cant_be_made() -> None:
    with pytest.raises(TypesettingError, match="end byte index 43"):
        typeset(Stumbling(PanicException("end byte index 43")), {})  # type: ignore[arg-type]


def test_an_interruption_stays_one() -> None:
    with pytest.raises(KeyboardInterrupt):
        typeset(Stumbling(KeyboardInterrupt()), {})  # type: ignore[arg-type]
