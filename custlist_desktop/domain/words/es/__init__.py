"""Spanish."""

from typing import Final

from custlist_desktop.domain.words.es import customers, exports, files, imports, records
from custlist_desktop.domain.words.table import Words

WORDS: Final = Words(
    language="es",
    key=customers.KEY,
    fields=customers.FIELDS,
    problems=customers.PROBLEMS,
    likenesses=customers.LIKENESSES,
    statuses=records.STATUSES,
    lacks=records.LACKS,
    record_fields=records.RECORD_FIELDS,
    line_fields=records.LINE_FIELDS,
    record_values=records.RECORD_VALUES,
    record_kinds=records.RECORD_KINDS,
    since=records.SINCE,
    roles=records.ROLES,
    refusals=records.REFUSALS,
    files=files.FILES,
    unsaved_files=files.UNSAVED_FILES,
    backups=files.BACKUPS,
    backup_reasons=files.BACKUP_REASONS,
    import_files=imports.IMPORT_FILES,
    other_kinds=imports.OTHER_KINDS,
    row_problems=imports.ROW_PROBLEMS,
    card_columns=imports.CARD_COLUMNS,
    format_names=exports.FORMAT_NAMES,
    format_uses=exports.FORMAT_USES,
    format_files=exports.FORMAT_FILES,
    export_limits=exports.EXPORT_LIMITS,
    sheets=exports.SHEETS,
    sheet_heads=exports.SHEET_HEADS,
    printed_list=exports.PRINTED_LIST,
)
