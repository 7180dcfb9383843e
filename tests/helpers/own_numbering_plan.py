"""Numbering plans of our own, in two countries that share a code that the ITU gives to nobody (999).

No release of libphonenumber changes which of their numbers are right and how they are written: tests say by them what
we make of a plan. Whether a number of a country that exists is valid is nobody's to assert.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pytest
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, SUPPORTED_REGIONS
from phonenumbers.phonemetadata import NumberFormat, PhoneMetadata, PhoneNumberDesc

MAIN: Final = "QM"
"""Numbers have eight digits and begin with 1 (written 01234 5678, +999 1234 5678) or 7 (7123-4567, +999 7123-4567).

Those that begin otherwise are in no plan. Six digits are a number without its area code; 00 stands before a country's
code, 0 before an area's.
"""
NEIGHBOUR: Final = "QN"
"""Shares the code, as Canada does with the United States; its numbers begin with 5."""
COUNTRY_CODE: Final = 999

_FORMATS: Final = (
    NumberFormat(
        pattern=r"(\d{4})(\d{4})",
        format=r"\1 \2",
        leading_digits_pattern=["[15]"],
        national_prefix_formatting_rule=r"0\1",
    ),
    NumberFormat(pattern=r"(\d{4})(\d{4})", format=r"\1-\2", leading_digits_pattern=["7"]),
)


def _load(region: str) -> None:
    numbers = r"[17]\d{7}" if region == MAIN else r"5\d{7}"
    PhoneMetadata(
        id=region,
        country_code=COUNTRY_CODE,
        international_prefix="00",
        national_prefix="0",
        national_prefix_for_parsing="0",
        preferred_extn_prefix=" ext. ",
        general_desc=PhoneNumberDesc(
            national_number_pattern=r"\d{8}", possible_length=(8,), possible_length_local_only=(6,)
        ),
        fixed_line=PhoneNumberDesc(
            national_number_pattern=numbers, possible_length=(8,), possible_length_local_only=(6,)
        ),
        number_format=list(_FORMATS),
        main_country_for_code=region == MAIN,
    )


@contextmanager
def own_numbering_plans() -> Iterator[None]:
    """Makes libphonenumber know what is ours beside all that it knows by itself."""
    for region in (MAIN, NEIGHBOUR):
        PhoneMetadata.register_region_loader(region, _load)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(COUNTRY_CODE_TO_REGION_CODE, COUNTRY_CODE, (MAIN, NEIGHBOUR))
        SUPPORTED_REGIONS.update((MAIN, NEIGHBOUR))
        yield
        SUPPORTED_REGIONS.difference_update((MAIN, NEIGHBOUR))
