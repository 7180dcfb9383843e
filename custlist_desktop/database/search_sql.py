"""A search as SQL conditions over a table's folded text and its trigram index.

The index answers for substrings of three characters or more; shorter ones are looked for in the text itself.
"""

from dataclasses import dataclass

from custlist_desktop.domain.search import Alternatives, SearchQuery

SHORTEST_INDEXED = 3


@dataclass(frozen=True, slots=True)
class SearchCondition:
    """A search in SQL terms.

    Attributes:
        match: an FTS5 expression that holds for every row that matches; None if the index can't help.
        is_exact: whether ``match`` holds for no other row.
        text: an SQL condition on ``search_text`` that is exact by itself; ``parameters`` are its values.
    """

    match: str | None
    is_exact: bool
    text: str
    parameters: tuple[str, ...]


def search_condition(query: SearchQuery) -> SearchCondition:
    """The conditions of ``query``, which must not be empty."""
    matches = [_match(branch) for branch in query.branches]
    indexed = all(match is not None for match, _ in matches)
    clauses: list[str] = []
    parameters: list[str] = []
    for branch in query.branches:
        clauses.append(" AND ".join(_any_of(word) for word in branch))
        parameters += [alternative for word in branch for alternative in word]
    return SearchCondition(
        match=" OR ".join(f"({match})" for match, _ in matches) if indexed else None,
        is_exact=indexed and all(exact for _, exact in matches),
        text=" OR ".join(f"({clause})" for clause in clauses),
        parameters=tuple(parameters),
    )


def _any_of(word: Alternatives) -> str:
    return "(" + " OR ".join("instr(search_text, ?)" for _ in word) + ")"


def _match(branch: tuple[Alternatives, ...]) -> tuple[str | None, bool]:
    """The FTS5 expression of the words that the index knows, and whether it knows all of them."""
    indexed = [word for word in branch if all(len(alternative) >= SHORTEST_INDEXED for alternative in word)]
    if not indexed:
        return None, False
    words = [" OR ".join(_quoted(alternative) for alternative in word) for word in indexed]
    return " AND ".join(f"({word})" for word in words), len(indexed) == len(branch)


def _quoted(text: str) -> str:
    """A string of FTS5's query language: what is inside is no operator."""
    return '"' + text.replace('"', '""') + '"'
