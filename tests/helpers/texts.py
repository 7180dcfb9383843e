"""Text as Hypothesis makes it up for our tests, and a plain model of what a search means."""

import unicodedata

from hypothesis import strategies as st

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.text import fold

# Letters that differ in case, accent, stroke or decomposition only, so that made-up texts have much in common.
LETTERS = "aAbeEéÉèoøOßsSæłlñnŁz"
PUNCTUATION = "%_\"'*()-/&.,:;[]{}?!#\\"
SYNTAX = (
    "AND",
    "OR",
    "NOT",
    "NEAR",
    "NEAR(",
    "a*",
    '"',
    '""',
    "'; DROP TABLE customer; --",
    "%",
    "_",
    "^a",
    "a:b",
    "-a",
)

any_text = st.text(max_size=40)
words = st.text(LETTERS + PUNCTUATION, min_size=1, max_size=5)
phrases = st.lists(words, max_size=4).map(" ".join)


def matches_words(details: CustomerDetails, text: str) -> bool:
    """Whether every word of ``text`` is a folded part of some field: a search without digits and places."""
    fields = [fold(getattr(details, name)) for name in CUSTOMER_FIELDS]
    fields.append(fold(details.postal_code.replace(" ", "")))
    return all(any(word in field for field in fields) for word in fold(text).split())


def without_marks(text: str) -> str:
    """``text`` without accents, by Unicode's decomposition alone: a second opinion on what folding does."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
