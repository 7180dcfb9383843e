"""Exporting: the formats, what they don't take, and what stands in the files themselves, in English."""

from typing import Final

FORMAT_NAMES: Final = {
    "xlsx": "Excel workbook (XLSX)",
    "ods": "OpenDocument spreadsheet (ODS)",
    "csv": "CSV",
    "vcf": "vCard",
    "pdf": "PDF",
}

FORMAT_USES: Final = {
    "xlsx": "For spreadsheets: numbers and postal codes stay as they are, columns filter.",
    "ods": "For LibreOffice and others: numbers and postal codes stay as they are.",
    "csv": "For other programs: text in UTF-8, separated by commas.",
    "vcf": "For address books and phones: a card for each customer.",
    "pdf": "To read or print: the columns of the list, in its order.",
}

FORMAT_FILES: Final = {
    "xlsx": "Excel workbooks",
    "ods": "OpenDocument spreadsheets",
    "csv": "CSV files",
    "vcf": "vCard files",
    "pdf": "PDF files",
}

EXPORT_LIMITS: Final = {
    "pdf_rows": ("A PDF holds {limit} customers; you have {count}. Narrow the search or choose Excel."),
    "sheet_rows": "A spreadsheet holds {limit} customers; you have {count}. Narrow the search or choose CSV.",
    "sheet_cell": (
        "The notes of {name} have {count} characters, and a cell holds {limit}. Shorten them, or choose CSV."
    ),
}

SHEETS: Final = {"customers": "Customers", "columns": "Columns"}

SHEET_HEADS: Final = {
    "column": "Column",
    "takes": "What it takes",
    "example": "Example",
    "reason": "Why it was refused",
}

PRINTED_LIST: Final = {
    "title": "Customers",
    "one": "{count} customer",
    "many": "{count} customers",
    "search": "{found} with “{search}”",
    "page": "Page {page} of {pages}",
    "street": "Street",
}
