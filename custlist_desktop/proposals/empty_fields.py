"""What a proposal would leave with unfilled: placeholders without a value, and all that its estimate lacks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from custlist_desktop.domain.account import TemplateKind, TradeNameRecord
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.placeholders import blanks_to_fill, doubtful_placeholders, placeholder_spans
from custlist_desktop.domain.proposal_lacks import Lack, LackKind, lacks_of
from custlist_desktop.proposals.market import locale_of_proposal
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.estimates.placeholder_values import placeholder_values
from custlist_desktop.services.estimates.rows import EstimateRecord


class Mend(StrEnum):
    """Where the value can be typed."""

    COMPANY = "company"
    CUSTOMER = "customer"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True)
class EmptyField:
    """A placeholder without a value, in the first text that has it.

    Attributes:
        name: of the placeholder.
        text: which text.
        mend: where its value is typed.
    """

    name: str
    text: TemplateKind
    mend: Mend


def empty_fields(
    record: EstimateRecord, options: ProposalOptions, trade_name: TradeNameRecord | None, home_region: str
) -> tuple[EmptyField, ...]:
    """The empty placeholders in the texts that ``options`` show, each once, in the order of the page.

    Args:
        record: the estimate.
        options: what the proposal shows, in which language.
        trade_name: who offers; None leaves the company's fields empty.
        home_region: ISO 3166-1 alpha-2 code of the country where the company is.
    """
    locale = locale_of_proposal(trade_name, options.language, home_region)
    values = placeholder_values(record, trade_name, locale, home_region, date.today())
    found: dict[str, EmptyField] = {}
    for kind, text in shown_texts(record.content, options).items():
        for _start, _end, name in placeholder_spans(text):
            if name in values and not values[name].strip():
                found.setdefault(name, EmptyField(name, kind, _mend(record, name)))
    return tuple(found.values())


def shown_texts(content: EstimateContent, options: ProposalOptions) -> dict[TemplateKind, str]:
    """The texts that a proposal shows, with their placeholders, in the order of the page."""
    scope = {TemplateKind.SCOPE_OF_WORK: content.scope_of_work} if options.show_scope else {}
    return scope | ({TemplateKind.TERMS: content.terms} if options.show_terms else {})


def lacks_of_proposal(
    record: EstimateRecord,
    options: ProposalOptions,
    trade_name: TradeNameRecord | None,
    home_region: str,
    login_name: str,
) -> tuple[Lack, ...]:
    """All that a proposal for ``record`` would leave without.

    Args:
        record: the estimate; this and the next three are those of `empty_fields`.
        options: see there.
        trade_name: see there.
        home_region: see there.
        login_name: of `UserService.login_name`; no name of an estimator.
    """
    empty = empty_fields(record, options, trade_name, home_region)
    texts = shown_texts(record.content, options).values()
    unknown = dict.fromkeys(each.typed for text in texts for each in doubtful_placeholders(text))
    blanks = dict.fromkeys(each for text in texts for each in blanks_to_fill(text))
    return (
        *lacks_of(record.content, record.contact),
        *(
            (Lack(LackKind.ESTIMATOR, name=login_name),)
            if login_name and record.content.estimator == login_name
            else ()
        ),
        *(Lack(LackKind.EMPTY_FIELD, name=f"{{{each.name}}}") for each in empty),
        *(Lack(LackKind.UNKNOWN_FIELD, name=typed) for typed in unknown),
        *(Lack(LackKind.BLANK, name=typed) for typed in blanks),
    )


def _mend(record: EstimateRecord, name: str) -> Mend:
    subject = name.partition(".")[0]
    if subject == "company":
        return Mend.COMPANY
    is_customers = subject == "customer" or (subject == "site" and record.content.site is None)
    return Mend.CUSTOMER if is_customers and record.customer_id is not None else Mend.ESTIMATE
