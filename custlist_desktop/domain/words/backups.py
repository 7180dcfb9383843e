"""Why a backup was made, in words."""

from custlist_desktop.domain.backups import BackupFacts, BackupReason
from custlist_desktop.domain.words.table import Table


def reason_text(facts: BackupFacts, reasons: Table) -> str:
    """The reason, and after it the name that a person gave.

    Args:
        facts: the backup's.
        reasons: a language's `Words.backup_reasons`.
    """
    code = "by_user" if facts.reason is BackupReason.BY_HAND and facts.by else facts.reason.value
    why = reasons[code].format(detail=facts.detail, by=facts.by)
    return reasons["named"].format(why=why, name=facts.name) if facts.name else why
