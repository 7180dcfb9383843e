"""Exporting: the formats, what they don't take, and what stands in the files themselves, in Spanish."""

from typing import Final

FORMAT_NAMES: Final = {
    "xlsx": "Libro de Excel (XLSX)",
    "ods": "Hoja de cálculo OpenDocument (ODS)",
    "csv": "CSV",
    "vcf": "vCard",
    "pdf": "PDF",
}

FORMAT_USES: Final = {
    "xlsx": "Para hojas de cálculo: números y códigos postales intactos, columnas con filtro.",
    "ods": "Para LibreOffice y otros: números y códigos postales intactos.",
    "csv": "Para otros programas: texto en UTF-8, separado por comas.",
    "vcf": "Para agendas y teléfonos: una tarjeta por cliente.",
    "pdf": "Para leer o imprimir: las columnas de la lista, en su orden.",
}

FORMAT_FILES: Final = {
    "xlsx": "Libros de Excel",
    "ods": "Hojas de cálculo OpenDocument",
    "csv": "Archivos CSV",
    "vcf": "Archivos vCard",
    "pdf": "Archivos PDF",
}

EXPORT_LIMITS: Final = {
    "pdf_rows": ("Un PDF admite {limit} clientes; usted tiene {count}. Reduzca la búsqueda o elija Excel."),
    "sheet_rows": "Una hoja de cálculo admite {limit} clientes; usted tiene {count}. Elija CSV.",
    "sheet_cell": (
        "Las notas de {name} tienen {count} caracteres y una celda admite {limit}. Acórtelas o elija CSV."
    ),
}

SHEETS: Final = {"customers": "Clientes", "columns": "Columnas"}

SHEET_HEADS: Final = {
    "column": "Columna",
    "takes": "Qué contiene",
    "example": "Ejemplo",
    "reason": "Motivo del rechazo",
}

PRINTED_LIST: Final = {
    "title": "Clientes",
    "one": "{count} cliente",
    "many": "{count} clientes",
    "search": "{found} con “{search}”",
    "page": "Página {page} de {pages}",
    "street": "Calle",
}
