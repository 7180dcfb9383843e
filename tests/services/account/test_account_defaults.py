"""What new estimates begin with."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from custlist_desktop.domain.account import EstimateDefaults, Paper
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError
from custlist_desktop.domain.estimate import Tax
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
from tests.helpers.open_list import OpenList


@pytest.mark.parametrize(
    ("region", "currency", "paper"),
    [
        ("US", "USD", Paper.LETTER),
        ("CA", "CAD", Paper.LETTER),
        ("MX", "MXN", Paper.LETTER),
        ("FR", "EUR", Paper.A4),
        ("GB", "GBP", Paper.A4),
        ("", "USD", Paper.A4),
    ],
)
def test_first_defaults_follow_the_home_region(open_list: OpenList, region: str, currency: str, paper: Paper) -> None:
    defaults = AccountService(Ledger(open_list.file, region)).defaults()
    assert (defaults.currency, defaults.language, defaults.paper) == (currency, "en", paper)
    assert (defaults.taxes, defaults.days_valid, defaults.number_pattern) == ((), 30, "E-{year}-{count:4}")
    assert defaults.version == 0


def test_the_first_language_of_proposals_is_its_readers_until_somebody_chose(open_list: OpenList) -> None:
    reads = "fr"
    account = AccountService(Ledger(open_list.file, "CA"), reader_language=lambda: reads)
    assert account.defaults().language == "fr"
    reads = "es"
    assert account.defaults().language == "es"
    account.save_defaults(open_list.owner, replace(account.defaults(), language="en"))
    assert account.defaults().language == "en"


def test_saved_defaults_are_read_back_and_told(open_list: OpenList) -> None:
    wanted = EstimateDefaults(
        currency="CAD",
        language="fr",
        markup=Decimal("12.5"),
        aim=Decimal("22.75"),
        taxes=(Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))),
        days_valid=None,
        number_pattern="S-{year}-{count:3}",
        paper=Paper.A4,
    )
    open_list.told.clear()
    saved = open_list.account.save_defaults(open_list.owner, wanted)
    assert saved == replace(wanted, version=1) == open_list.account.defaults()
    assert [change.subject for change in open_list.told] == [Subject.ESTIMATE_DEFAULTS]
    entry = open_list.journal()[-1]
    assert (entry.subject, entry.before, "TVQ" in str(entry.after)) == ("estimate_defaults", None, True)


def test_new_estimate_begins_with_the_defaults(open_list: OpenList) -> None:
    taxes = (Tax("TPS", Decimal(5)),)
    wanted = EstimateDefaults("CAD", "fr", Decimal(20), taxes=taxes, days_valid=15, number_pattern="S{count:3}")
    open_list.account.save_defaults(open_list.owner, wanted)
    content = open_list.new_estimate().content
    assert (content.number, content.currency, content.language) == ("S001", "CAD", "fr")
    assert (content.markup, content.taxes) == (Decimal(20), taxes)
    assert content.valid_until is not None
    assert (content.valid_until - content.issued_on).days == 15


def test_saving_the_same_again_is_no_change(open_list: OpenList) -> None:
    saved = open_list.account.save_defaults(open_list.owner, open_list.account.defaults())
    entries = len(open_list.journal())
    assert open_list.account.save_defaults(open_list.owner, saved) == saved
    assert len(open_list.journal()) == entries


def test_save_from_an_older_version_is_refused_with_what_is_there_now(open_list: OpenList) -> None:
    first = open_list.account.defaults()
    current = open_list.account.save_defaults(open_list.owner, replace(first, days_valid=10))
    with pytest.raises(ChangedMeanwhileError) as error:
        open_list.account.save_defaults(open_list.owner, replace(first, days_valid=20))
    assert error.value.current == current == open_list.account.defaults()


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"currency": "XYZ"}, "currency", "currency_unknown"),
        ({"language": "de"}, "language", "language_unknown"),
        ({"markup": Decimal(-101)}, "markup", "markup_out_of_range"),
        ({"markup": Decimal(100_001)}, "markup", "markup_out_of_range"),
        ({"markup": Decimal("0.00001")}, "markup", "too_fine"),
        ({"markup": Decimal("NaN")}, "markup", "not_a_number"),
        ({"aim": Decimal(100)}, "aim", "out_of_range"),
        ({"aim": Decimal(-1)}, "aim", "out_of_range"),
        ({"taxes": (Tax("", Decimal(5)),)}, "taxes", "name_required"),
        ({"taxes": (Tax("GST", Decimal(101)),)}, "taxes", "out_of_range"),
        ({"taxes": (Tax("GST", Decimal("Infinity")),)}, "taxes", "out_of_range"),
        ({"taxes": tuple(Tax(f"T{n}", Decimal(1)) for n in range(21))}, "taxes", "too_many"),
        ({"days_valid": 0}, "days_valid", "out_of_range"),
        ({"days_valid": 100_000}, "days_valid", "out_of_range"),
        ({"number_pattern": "E"}, "number_pattern", "count_missing"),
    ],
)
def test_defaults_that_no_estimate_could_begin_with_are_refused(
    open_list: OpenList, change: dict[str, Any], field: str, code: str
) -> None:
    defaults = replace(open_list.account.defaults(), **change)
    with pytest.raises(InvalidDetailsError) as error:
        open_list.account.save_defaults(open_list.owner, defaults)
    assert [(problem.field, problem.code) for problem in error.value.problems] == [(field, code)]
    assert open_list.account.defaults().version == 0


def test_example_number_is_the_one_that_comes_next(open_list: OpenList) -> None:
    open_list.add_estimate("E-2026-0041", None, number_sort=None)
    assert open_list.account.next_number(" E-{year}-{count:4} ", 2026) == "E-2026-0042"
    assert open_list.account.next_number("E-{year}-{count:4}", 2027) == "E-2027-0001"
