"""Estimates and other records: fields and values, what became of them, and who may change them, in English."""

from typing import Final

STATUSES: Final = {
    "draft": "Draft",
    "sent": "Sent",
    "expired": "Expired",
    "accepted": "Accepted",
    "declined": "Declined",
}

LACKS: Final = {
    "customer": "It has no customer.",
    "lines": "It has no lines.",
    "amount": "{count} line has no amount yet, so the total doesn’t include it.",
    "amounts": "{count} lines have no amount yet, so the total doesn’t include them.",
    "total": "Its total is zero.",
    "estimator": (
        "Your name is still “{names}”, that of this computer’s account. "
        "Type yours in Settings, Users, and in Details."
    ),
    "empty_field": "Empty in its texts: {names}.",
    "unknown_field": "Would print as typed: {names}.",
    "blank": "Still in brackets in the texts: {names}.",
}

RECORD_FIELDS: Final = {
    "number": "Number",
    "title": "Title",
    "status": "Status",
    "customer": "Customer",
    "currency": "Currency",
    "issued_on": "Date",
    "valid_until": "Valid until",
    "language": "Language",
    "trade_name_id": "Trade name",
    "estimator": "Estimator",
    "site": "Job site",
    "markup": "Markup",
    "discount": "Discount",
    "taxes": "Taxes",
    "scope_of_work": "Scope of Work",
    "terms": "Terms and Conditions",
    "notes": "Internal notes",
    "lines": "Lines",
    "kind": "Kind",
    "name": "Name",
    "text": "Text",
    "licence_number": "License number",
    "logo": "Logo",
    "is_default": "Default",
    "aim": "Target profit",
    "days_valid": "Offers are valid for",
    "number_pattern": "Pattern of estimate numbers",
    "paper": "Paper",
    "sent_after_download": "A download marks a draft as Sent",
}

LINE_FIELDS: Final = {
    "kind": "Kind of row",
    "item": "Item",
    "description": "Description",
    "quantity": "Quantity",
    "quantity_expression": "Quantity as typed",
    "unit": "Unit",
    "unit_cost": "Unit cost",
    "markup": "Markup",
    "unit_price": "Unit price",
    "amount": "Amount",
    "taxable": "Taxable",
    "optional": "Optional",
    "doubtful": "Words that are no number",
}

RECORD_VALUES: Final = {
    "yes": "Yes",
    "no": "No",
    "empty": "Nothing",
    "not_there": "Not there",
    "unlinked": "Its own details, unlinked",
    "default_trade_name": "The default one",
    "customers_address": "The customer’s address",
    "picture": "Picture",
    "no_expiry": "No expiry date",
    "one_day": "{count} day",
    "many_days": "{count} days",
    "one_line": "{count} line, {total}",
    "many_lines": "{count} lines, {total}",
    "letter": "Letter",
    "a4": "A4",
    "scope_of_work": "Scope of Work",
    "terms": "Terms and Conditions",
    "deactivated": "{role}, deactivated",
    "one_field": "{count} field",
    "many_fields": "{count} fields",
}

RECORD_KINDS: Final = {
    "customer": "Customer",
    "estimate": "Estimate",
    "trade_name": "Trade Name",
    "text_template": "Template",
    "estimate_defaults": "Estimate Defaults",
    "users": "Users",
    "group": "Group",
}

SINCE: Final = {
    "added": "Added",
    "changed": "Changed",
    "deleted": "Deleted",
}

ROLES: Final = {"account_owner": "Account Owner", "estimator": "Estimator"}

REFUSALS: Final = {
    "back_up": "Only active users can back up. Ask an Account Owner.",
    "manage_backups": "Only an Account Owner can change backups. Ask one.",
    "add_customer_from_list": "Only an Account Owner can add customers from this list. Ask one.",
    "edit_customer": "Only an Account Owner can edit customers. Ask one.",
    "delete_customer": "Only an Account Owner can delete customers. Ask one.",
    "import_customers": "Only an Account Owner can import customers. Ask one.",
    "export_customers": "Only an Account Owner can export customers. Ask one.",
    "copy_list": "Only an Account Owner can copy the list. Ask one.",
    "merge_customers": "Only an Account Owner can merge customers. Ask one.",
    "manage_account": "Only an Account Owner can change these settings. Ask one.",
    "manage_users": "Only an Account Owner can change users. Ask one.",
    "other": "Your role doesn’t allow this. Ask an Account Owner.",
}
