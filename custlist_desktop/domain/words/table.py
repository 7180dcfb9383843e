"""What a language must have words for."""

from collections.abc import Mapping
from dataclasses import dataclass

Table = Mapping[str, str]
"""Words by what they say: a code, or the value of an enum. Braces are filled by who shows them."""


@dataclass(frozen=True, slots=True)
class FieldWords:
    """The words of a customer's field.

    Attributes:
        name: in forms, and as the head of its column in files.
        short: in a printed list and in lists of the window; as the name without.
        narrow: where a column of the window has hardly any room; as ``short`` without.
        caption: beside its value in a customer's details, where the icon doesn't say what it is.
        explanation: what it takes, for who fills in a table.
        example: what somebody might have there.
    """

    name: str
    short: str = ""
    narrow: str = ""
    caption: str = ""
    explanation: str = ""
    example: str = ""

    @property
    def title(self) -> str:
        """Of its column in a list of the window."""
        return self.narrow or self.short or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language.

    Attributes:
        key: our own reference to a customer, in files.
        fields: by name of a row of `domain.fields`.
        problems: what is wrong with a customer's field and what to do about it, by the problem's code.
        likenesses: how a row looks like a customer, by `Likeness`.
        statuses: by `EstimateStatus`.
        lacks: what an estimate lacks for a proposal, by `LackKind`; "amounts" for several lines.
        record_fields: fields of estimates, templates, trade names and defaults, by their names, as the journal has
            them.
        line_fields: of a line of an estimate, by their names.
        record_values: values of such fields that no person typed, and counts of lines and days: "one" and "many".
        record_kinds: what is compared with a copy, by `RecordKind`.
        since: what became of a record after a copy was made, by `Since`.
        roles: by `Role`.
        refusals: who may do what somebody may not, by `Action`; "other" for all the others.
        files: why a customer list can't be used, or nothing was saved in it, by `FileTrouble`, and by
            "in_use_unknown" where nobody knows who has it, "read_only_folder", "unreadable_now" of a file that may be
            read, and "temporary_other" of a folder for temporary files that can't be written.
        unsaved_files: why another file was not written, by `FileTrouble`; "other" for all the others.
        backups: why no copy of the list was made, by `BackupTrouble`, and by "no_folder" and
            "blocked_folder".
        backup_reasons: why a backup was made, by `BackupReason`, and by "by_user" of one that a person made;
            "named" joins the name that a person gave it.
        import_files: why a file can't be imported, by `ImportTrouble`, and by "open_quote_somewhere".
        other_kinds: what a file is that is no table, by what was found; "other" for all the others.
        row_problems: what is wrong with a row of an imported file, by the problem's code, and by what else is the
            case: see `exchange.problem_sentences`. A code without words has those of "email_invalid",
            "website_invalid" or "other". "joined" joins two of them.
        card_columns: columns of vCards that aren't called as the field is that they fill, by `vcard_columns`.
        format_names: what an export format is called, by its ending.
        format_uses: what a format is good for, by its ending.
        format_files: files of a format, as the system's dialogs name a kind of file, by its ending.
        export_limits: what a format doesn't take, by `ExportLimit`.
        sheets: "customers", and "columns", which explains them.
        sheet_heads: heads of sheets and files: "column", "takes", "example", and "reason" why a row was refused.
        printed_list: the customer list as a document: "title", "one" and "many" customers, "search", "page" and
            "street".
    """

    language: str
    key: FieldWords
    fields: Mapping[str, FieldWords]
    problems: Table
    likenesses: Table
    statuses: Table
    lacks: Table
    record_fields: Table
    line_fields: Table
    record_values: Table
    record_kinds: Table
    since: Table
    roles: Table
    refusals: Table
    files: Table
    unsaved_files: Table
    backups: Table
    backup_reasons: Table
    import_files: Table
    other_kinds: Table
    row_problems: Table
    card_columns: Table
    format_names: Table
    format_uses: Table
    format_files: Table
    export_limits: Table
    sheets: Table
    sheet_heads: Table
    printed_list: Table

    def record_field(self, name: str) -> str:
        """What a field of a record that is no customer is called; empty for one that isn't in any form.

        A trade name has an address and ways to reach it, whose fields are called as a customer's.
        """
        own = self.record_fields.get(name)
        return own or (self.fields[name].name if name in self.fields else "")
