"""Spanish."""

from typing import Final

from custlist_desktop.domain.words.table import Words

WORDS: Final = Words(
    statuses={
        "draft": "Borrador",
        "sent": "Enviado",
        "expired": "Vencido",
        "accepted": "Aceptado",
        "declined": "Rechazado",
    },
    roles={
        "account_owner": "Propietario de la cuenta",
        "estimator": "Estimador",
    },
    problems={
        "name_required": "Hace falta una empresa o un nombre de contacto.",
        "too_long": "Caben {limit} caracteres como máximo; este texto tiene {length}.",
        "country_unknown": "Ningún país se llama así. Elija uno de la lista.",
        "state_not_of_country": "Esto no está en {country}. Elija de la lista.",
        "postal_code_odd": "En {country} los códigos son como {example}. Aun así se puede guardar.",
        "email_spaces": "Una dirección de correo no lleva espacios.",
        "email_no_at": "Una dirección de correo lleva una “@”.",
        "email_two_at": "Una dirección de correo lleva una sola “@”.",
        "email_nothing_before_at": "Falta algo antes de “@”.",
        "email_nothing_after_at": "Falta algo después de “@”.",
        "email_too_long": "Una dirección de correo no supera los 254 caracteres.",
        "email_invalid": "Esta dirección de correo no es válida. Revise lo escrito.",
        "email_odd_domain": "Esta dirección solo funciona dentro de una red interna. Aun así se puede guardar.",
        "website_spaces": "La dirección de un sitio web no lleva espacios.",
        "website_scheme": "Un sitio web comienza con http:// o https://, o con su nombre.",
        "website_invalid": "Esta dirección de sitio web no es válida. Revise lo escrito.",
        "website_odd": "El nombre de un sitio web suele llevar un punto. Aun así se puede guardar.",
        "phone_not_a_number": "Esto no es un número de teléfono.",
        "phone_unknown_country_code": "Ningún país tiene este código. Revise lo que sigue a “+”.",
        "phone_too_short": "Es demasiado corto para un número de teléfono.",
        "phone_too_long": "Es demasiado largo para un número de teléfono. Escriba uno solo.",
        "phone_wrong_length": "En {country} ningún número tiene esa cantidad de dígitos.",
        "phone_no_area_code": "Falta el código de área. Aun así se puede guardar.",
        "phone_odd": "En {country} no hay números como {pattern}. Aun así se puede guardar.",
    },
    format_names={
        "xlsx": "Libro de Excel (XLSX)",
        "ods": "Hoja de cálculo OpenDocument (ODS)",
        "csv": "CSV",
        "vcf": "vCard",
        "pdf": "PDF",
    },
    format_uses={
        "xlsx": "Para hojas de cálculo: números y códigos postales intactos, columnas con filtro.",
        "ods": "Para LibreOffice y otros: números y códigos postales intactos.",
        "csv": "Para otros programas: texto en UTF-8, separado por comas.",
        "vcf": "Para agendas y teléfonos: una tarjeta por cliente.",
        "pdf": "Para leer o imprimir: las columnas de la lista, en su orden.",
    },
    format_files={
        "xlsx": "Libros de Excel",
        "ods": "Hojas de cálculo OpenDocument",
        "csv": "Archivos CSV",
        "vcf": "Archivos vCard",
        "pdf": "Archivos PDF",
    },
)
