"""What the proposal window says about fields in texts that nothing fills in."""

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.proposals.empty_fields import EmptyField, Mend
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.placeholder_words import placeholder_word


def empty_fields_sentence(fields: tuple[EmptyField, ...]) -> str:
    """Which fields stay empty, in which text, and what becomes of them."""
    by_text = [
        sentence.format(fields=", ".join(names))
        for kind, sentence in (
            (TemplateKind.SCOPE_OF_WORK, translate("ProposalWindow", "Empty in the scope of work: {fields}.")),
            (TemplateKind.TERMS, translate("ProposalWindow", "Empty in the terms: {fields}.")),
        )
        if (names := [placeholder_word(each.name) for each in fields if each.text is kind])
    ]
    return " ".join([*by_text, translate("ProposalWindow", "The proposal would have a gap there.")])


def mend_text(mend: Mend) -> str:
    """The link to where a value is typed."""
    return {
        Mend.COMPANY: translate("ProposalWindow", "Open Company Profile"),
        Mend.CUSTOMER: translate("ProposalWindow", "Show Customer"),
        Mend.ESTIMATE: translate("ProposalWindow", "Open Estimate"),
    }[mend]
