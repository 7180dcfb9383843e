"""The size of the search index."""

from contextlib import closing

from custlist_desktop.database import engine
from custlist_desktop.database.engine import Access
from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured


def measure_indexes(bench: Bench) -> dict[str, Measured]:
    """MB of the customers' search index, and of their rows as the floor."""
    with closing(engine.connect(bench.list_path, Access.READ)) as connection:
        sizes: dict[str, int] = dict(
            connection.execute("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE").fetchall()
        )
    indexes = [size for name, size in sizes.items() if name.startswith("customer_search")]
    return {"index-size": Measured([sum(indexes) / 1e6], [sizes["customer"] / 1e6])}
