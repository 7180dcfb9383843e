"""Placeholders in saved texts: ``{customer.company}`` stands for what it says when a proposal is made."""

import re
from collections.abc import Mapping

PLACEHOLDERS: tuple[str, ...] = (
    "customer.company", "customer.contact_name", "customer.address", "customer.email", "customer.phone",
    "estimate.number", "estimate.title", "estimate.total", "estimate.date", "estimate.valid_until", "site.address",
    "company.name", "company.address", "company.phone", "company.email", "company.website", "company.licence_number",
    "today",
)  # fmt: skip
"""All that a text may name."""

_PLACEHOLDER = re.compile(r"\{([A-Za-z_]+(?:\.[A-Za-z_]+)*)\}")


def placeholder_spans(text: str) -> list[tuple[int, int, str]]:
    """Where placeholders stand: start, end and name; known or not."""
    return [(match.start(), match.end(), match[1]) for match in _PLACEHOLDER.finditer(text)]


def unknown_placeholders(text: str) -> list[tuple[int, int, str]]:
    """Where placeholders stand that nothing will fill in: start, end and name."""
    return [span for span in placeholder_spans(text) if span[2] not in PLACEHOLDERS]


def fill_placeholders(text: str, values: Mapping[str, str]) -> str:
    """``text`` with its placeholders replaced by ``values``; one that has no value there stays as typed.

    A value that ends in a stop takes no second one: "Gagné inc."
    """

    def value(match: re.Match[str]) -> str:
        filled = values.get(match[1], match[0])
        behind = text[match.end() : match.end() + 2]
        return filled[:-1] if filled.endswith(".") and behind[:1] == "." and behind != ".." else filled

    return _PLACEHOLDER.sub(value, text)
