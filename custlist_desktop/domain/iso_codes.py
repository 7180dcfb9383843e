"""The tables of ISO 3166 and ISO 4217, and their names in other languages, as pycountry has them.

They are read from its files: to import it, and to let it index 5,000 subdivisions, takes seven times as long, and
a start and a search from the shell wait for it.
"""

import gettext
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

COUNTRIES: Final = "3166-1"
"""The codes ``alpha_2`` and ``alpha_3``, the ``name``, and for some an ``official_name`` and a ``common_name``."""
SUBDIVISIONS: Final = "3166-2"
"""The ``code``, such as "CA-QC", and the ``name``."""
CURRENCIES: Final = "4217"
"""The code ``alpha_3`` and the ``name``."""


def _folder() -> Path:
    found = find_spec("pycountry")
    if found is None or found.origin is None:
        raise ImportError("pycountry isn't installed")
    return Path(found.origin).parent


@cache
def iso_entries(standard: str) -> tuple[dict[str, str], ...]:
    """All entries of a standard's table; which columns they have, the constants above say."""
    path = _folder() / "databases" / f"iso{standard}.json"
    return tuple(json.loads(path.read_text(encoding="utf-8"))[standard])


@cache
def iso_translation(standard: str, language: str) -> gettext.NullTranslations:
    """Gives a standard's English names in ``language``, by its ``gettext``; in English where it lacks one."""
    return gettext.translation(f"iso{standard}", _folder() / "locales", languages=[language], fallback=True)
