"""What a copy of the list and today's list have otherwise, and what of it can be restored."""

from enum import StrEnum


class Since(StrEnum):
    """What became of a record after the copy was made."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


class RecordKind(StrEnum):
    """What is compared. The names are those of the tables, but for what is one row of its own."""

    CUSTOMER = "customer"
    ESTIMATE = "estimate"
    TRADE_NAME = "trade_name"
    TEXT_TEMPLATE = "text_template"
    ESTIMATE_DEFAULTS = "estimate_defaults"
    USERS = "users"
    """All users together: names, email addresses, roles, and who is active. Passwords are never restored."""
    GROUP = "group"
    """Records of one kind that one import, or one removal of samples, changed alike."""
