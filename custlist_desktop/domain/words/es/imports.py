"""Importing: what is wrong with a file or one of its rows, and columns that no field names, in Spanish."""

from typing import Final

IMPORT_FILES: Final = {
    "missing": "No se encuentra {file}. ¿Se movió a otro lugar?",
    "is_folder": "{file} es una carpeta. Elija un archivo que esté en ella.",
    "unreadable": "No se puede leer {file}. Ciérrelo en otros programas y revise si tiene permiso para abrirlo.",
    "password": "{file} está protegido con contraseña. Guárdelo sin ella e inténtelo de nuevo.",
    "empty": "{file} está vacío. Elija otro archivo.",
    "no_rows": "{file} tiene encabezado, pero ninguna fila. Agregue filas o elija otro archivo.",
    "not_a_table": "{file} es {kind}, no una tabla. Guarde la lista como Excel, CSV o vCard.",
    "damaged": "{file} está dañado. Ábralo en el programa que lo creó y guárdelo de nuevo.",
    "open_quote": "En la fila {row} de {file} hay una comilla sin cerrar. Ciérrela e inténtelo de nuevo.",
    "wrong_encoding": "La fila {row} de {file} no se puede leer como {encoding}. Elija otra codificación.",
    "changed": "{file} ha cambiado mientras tanto y ahora tiene otras columnas. Elíjalo de nuevo.",
    "sheet_missing": "Esa hoja ya no está en {file}. Elija de nuevo el archivo.",
    "too_large": "{file} supera los {limit}\u00a0MB una vez abierto. Divídalo en varios archivos.",
    "cell_too_long": (
        "La fila {row} de {file} tiene una celda de más de {limit} caracteres. Acórtela e inténtelo de nuevo."
    ),
    "too_many_columns": "{file} tiene {columns} columnas; se pueden leer {limit} como máximo. Quite algunas.",
    "open_quote_somewhere": "En {file} hay una comilla sin cerrar. Ciérrela e inténtelo de nuevo.",
}

OTHER_KINDS: Final = {
    "pdf": "un PDF",
    "image": "una imagen",
    "word": "un documento de texto",
    "archive": "un archivo comprimido",
    "numbers": "un documento de Apple Numbers",
    "markup": "una página web",
    "other": "otra cosa",
}

ROW_PROBLEMS: Final = {
    "name_required": "Sin empresa, nombre ni correo",
    "too_long": "{field} con {length} caracteres; caben {limit} como máximo",
    "several_matches": "Puede ser uno de {count} clientes. Elija cuál.",
    "looks_like_row": "Tiene el mismo nombre que la fila {row}",
    "near_name": "Se parece a {name}: nombre parecido",
    "near_row": "Se parece a la fila {row}: nombre parecido",
    "weak_match": "¿Quizá {name}? Actualice ese cliente o agregue uno nuevo.",
    "cells_beyond_columns": "Más celdas que columnas tiene el archivo: “{value}”",
    "same_as_row": "Mismo cliente que en la fila {row}. Conserve una de las dos filas.",
    "key_unknown": "Esta lista no tiene ningún cliente con el ID de Custlist “{value}”",
    "notes_full": "Las notas están llenas. Líneas del archivo que no caben: {count}, como “{value}”",
    "name_says_none": "Quizá solo diga que no hay nombre: “{value}”",
    "name_from_email": "Cliente con el nombre de su correo: “{value}”",
    "cell_too_long": "Tiene una celda de más de {limit} caracteres",
    "open_quote": "Una comilla queda sin cerrar",
    "control_characters_dropped": "Caracteres invisibles omitidos: {count}",
    "bytes_guessed": "Se supusieron letras que no están en la codificación del archivo",
    "email_invalid": "{field} no válido: “{value}”",
    "website_invalid": "{field} no válido: “{value}”",
    "email_too_long": "{field} de más de 254 caracteres: “{value}”",
    "email_odd_domain": "{field} válido solo dentro de una red interna: “{value}”",
    "email_words": "{field} con palabras junto a la dirección: “{value}”",
    "website_odd": "{field} sin punto en el nombre: “{value}”",
    "phone_not_a_number": "{field} no reconocido como número: “{value}”",
    "phone_digits_lost": (
        "{field} con los últimos dígitos perdidos en una hoja de cálculo: “{value}”. Corríjalo en el archivo."
    ),
    "phone_is_date": "{field} con una fecha en lugar de un número: “{value}”",
    "phone_words": "{field} con palabras junto al número: “{value}”",
    "phone_second": "{field} con un solo número; el otro está en las notas: “{value}”",
    "phone_old_prefix": "{field} “{before}”, que se lee como “{value}”",
    "phone_unknown_country_code": "{field} con un código de país que no existe: “{value}”",
    "phone_too_short": "{field} demasiado corto para {country}: “{value}”",
    "phone_too_long": "{field} demasiado largo para {country}: “{value}”",
    "phone_wrong_length": "{field} con una cantidad de dígitos incorrecta para {country}: “{value}”",
    "phone_no_area_code": "{field} sin código de área: “{value}”",
    "phone_odd": "{field}: no hay números así en {country}: “{value}”",
    "country_unknown": "País: no se reconoce “{value}”. Corríjalo en el archivo.",
    "state_not_of_country": "{field}: “{value}” no está en {country}",
    "state_unknown": "{field}: no se reconoce “{value}”. Corríjalo en el archivo.",
    "postal_code_odd": "Código postal “{value}”: en {country} son como {example}",
    "postal_code_restored": "Código postal “{before}” leído como “{value}”",
    "same_as_row_otherwise": (
        "El mismo cliente que en la fila {row}, con otros datos: {more}. Conserve una de las dos filas."
    ),
    "several_matches_unknown": "Puede ser uno de varios clientes de la lista",
    "moved": "{field} “{value}”: pasa a las notas",
    "moved_empty": "{field}: pasa a las notas",
    "other": "{field}: no se puede usar “{value}”",
    "joined": "{first}; {second}",
}

CARD_COLUMNS: Final = {
    "vcard:fn": "Nombre completo",
    "vcard:prefix": "Tratamiento",
    "vcard:given": "Nombre de pila",
    "vcard:additional": "Segundo nombre",
    "vcard:family": "Apellidos",
    "vcard:suffix": "Sufijo",
    "vcard:tel:other": "Teléfono 2",
    "vcard:adr": "Dirección",
    "vcard:phonetic": "Nombre fonético",
    "vcard:picture": "Foto",
    "vcard:sound": "Sonido",
    "vcard:key": "Clave de cifrado",
    "vcard:other": "Datos de programa",
}
