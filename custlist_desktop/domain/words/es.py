"""Spanish."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords, Words

WORDS: Final = Words(
    language="es",
    key=FieldWords(
        "ID de Custlist",
        explanation="Déjelo vacío para clientes nuevos. Una exportación lo llena, para que sus filas los encuentren.",
    ),
    fields={
        "company": FieldWords(
            "Empresa",
            explanation="El nombre de la empresa. Cada fila necesita una empresa o un nombre de contacto.",
            example="Aluminio y Vidrio Gómez, S.A. de C.V.",
        ),
        "contact_name": FieldWords(
            "Nombre del contacto",
            short="Contacto",
            explanation="Nombre y apellidos de una sola persona. Otra persona tiene su propia fila.",
            example="Gabriela Ramírez Herrera",
        ),
        "job_title": FieldWords("Cargo", explanation="Lo que la persona hace allí.", example="Jefa de obra"),
        "email": FieldWords(
            "Correo",
            explanation="Una sola dirección. El cliente de la lista con la misma dirección se actualiza.",
            example="gabriela@vidriogomez.example",
        ),
        "phone": FieldWords(
            "Teléfono",
            caption="Oficina",
            explanation="En cualquier forma, con la extensión si la hay. Agregue el código del país si es otro.",
            example="55 5555 0119 ext. 4",
        ),
        "mobile": FieldWords(
            "Celular", caption="Celular", explanation="Como el teléfono.", example="+52 55 5555 0156"
        ),
        "website": FieldWords("Sitio web", explanation="Con o sin https://.", example="www.vidriogomez.example"),
        "address_line1": FieldWords(
            "Dirección, línea 1", short="Dirección", explanation="Calle y número.", example="Av. Insurgentes Sur 1200"
        ),
        "address_line2": FieldWords("Dirección, línea 2", explanation="Oficina, piso o edificio.", example="Piso 3"),
        "city": FieldWords("Ciudad", explanation="Ciudad o pueblo.", example="Ciudad de México"),
        "state_province": FieldWords(
            "Estado/Provincia",
            narrow="Estado/Prov.",
            explanation="Solo para Estados Unidos y Canadá: su nombre o su código.",
        ),
        "postal_code": FieldWords(
            "Código postal",
            explanation="Con sus ceros iniciales; las celdas tienen formato de texto, así que se conservan.",
            example="03100",
        ),
        "country": FieldWords(
            "País", explanation="Su nombre en inglés, francés o español, o su código.", example="México"
        ),
        "notes": FieldWords(
            "Notas",
            explanation="Todo lo demás; se queda en la oficina. Pueden ser varias líneas.",
            example="Clave del portón: 4411",
        ),
    },
    statuses={
        "draft": "Borrador",
        "sent": "Enviado",
        "expired": "Vencido",
        "accepted": "Aceptado",
        "declined": "Rechazado",
    },
    roles={"account_owner": "Propietario de la cuenta", "estimator": "Estimador"},
    problems={
        "name_required": "Escriba una empresa o un nombre de contacto.",
        "too_long": "Caben {limit} caracteres como máximo; este texto tiene {length}.",
        "country_like": "Ningún país tiene este nombre. ¿Quiso decir {country}?",
        "country_unknown": "Ningún país se llama así. Elija uno de la lista.",
        "state_not_of_country": "Esto no está en {country}. Elija de la lista.",
        "postal_code_odd": "En {country} los códigos son como {example}. Aun así se puede guardar.",
        "email_spaces": "Una dirección de correo no lleva espacios.",
        "email_no_at": "A la dirección de correo le falta la “@”.",
        "email_two_at": "Una dirección de correo lleva una sola “@”.",
        "email_nothing_before_at": "Falta lo que va antes de “@”.",
        "email_nothing_after_at": "Falta lo que va después de “@”.",
        "email_too_long": "Una dirección de correo no supera los 254 caracteres.",
        "email_invalid": "Esta dirección de correo no es válida. Revise lo escrito.",
        "email_odd_domain": (
            "Esta dirección solo funciona dentro de una red interna. ¿Le falta el final (.com)? "
            "Aun así se puede guardar."
        ),
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
    files={
        "is_backup": (
            "{file} es una copia de seguridad, que se muestra en lugar de la lista. "
            "Vuelva a la lista para cambiar algo."
        ),
        "newer": "{file} proviene de una versión más reciente de Custlist. Instale esa versión para abrirlo.",
        "newer_with_backup": (
            "{file} proviene de una versión más reciente de Custlist. Instale esa versión para abrirlo. La copia "
            "de seguridad hecha antes es {backup}."
        ),
        "damaged": (
            "Una parte de {file} no se puede leer. Elija Ver qué se puede hacer en la ventana, o reinicie Custlist."
        ),
        "search_damaged": (
            "El índice de búsqueda de {file} está dañado y se rehace a partir de las fichas. Inténtelo de "
            "nuevo en un momento; no se pierde nada."
        ),
        "empty": (
            "{file} está vacío. Abra una copia de seguridad o elimínelo para empezar una lista nueva en su lugar."
        ),
        "not_ours": "{file} no es una lista de clientes. Elija otro archivo.",
        "read_only": "{file} solo se puede leer. Pida el permiso para modificarlo, o cópielo a una carpeta suya.",
        "name_too_long": (
            "El nombre de {file} es demasiado largo para los archivos que van a su lado. Dé a la lista, o a su "
            "carpeta, un nombre más corto."
        ),
        "is_folder": "{file} es una carpeta. Elija un archivo que esté en ella.",
        "folder_missing": "No se encuentra la carpeta de {file}. ¿Está conectada la unidad?",
        "missing": "No se encuentra {file}. ¿Se movió a otro lugar?",
        "disk_full": "No se guardó nada: el disco de {file} está lleno. Libere espacio e inténtelo de nuevo.",
        "unreadable": "No se puede leer {file}. ¿Está conectada la unidad?",
        "not_permitted": "Su cuenta no tiene permiso para leer {file}. Pídaselo a su propietario.",
        "beside_blocked": (
            "{beside} tiene el nombre de un archivo que acompaña a la lista, pero es una carpeta, un enlace o un "
            "archivo que su cuenta no puede abrir. Cámbiele el nombre y vuelva a abrir la lista."
        ),
        "log_unsure": (
            "Los últimos cambios de {file} están en un segundo archivo junto a él, que quizá sea de otra lista. "
            "Cierre la lista y ábrala de nuevo para elegir."
        ),
        "not_copied": (
            "{file} debe actualizarse, y la copia previa no puede escribirse en {folder}. Libere espacio ahí e "
            "inténtelo de nuevo; la lista quedó como estaba."
        ),
        "open_elsewhere": (
            "{file} está abierto en {host} por {user}. Ciérrelo allí o espere a que esa computadora termine."
        ),
        "no_locks": (
            "La unidad de {file} no puede impedir que dos programas escriban a la vez. Copie la lista en un "
            "disco de esta computadora."
        ),
        "network_drive": (
            "{file} está en una unidad de red, donde escribir puede dañarlo sin que nadie lo note. Copie la "
            "lista en un disco de esta computadora."
        ),
        "moved": "No se guardó nada: {file} se movió, cambió de nombre o se eliminó. Guarde una copia de lo que ve.",
        "replaced": "No se guardó nada: otro programa reemplazó {file}. Guarde una copia de lo que ve.",
        "overwritten": "No se guardó nada: otro programa escribió en {file}. Guarde una copia de lo que escribió.",
        "log_taken": (
            "No se guardó nada: otro programa eliminó o reemplazó un archivo que acompaña a {file}. Vuelva a "
            "abrir la lista para continuar."
        ),
        "gone": (
            "No se guardó nada: la carpeta o unidad de {file} ya no está. Vuelva a conectarla e inténtelo de nuevo."
        ),
        "temporary_full": (
            "El disco de los archivos temporales está lleno: {folder}. Libere espacio allí e inténtelo de nuevo."
        ),
        "temporary_other": (
            "No se puede escribir en la carpeta de archivos temporales: {folder}. Pida permiso para escribir en ella."
        ),
        "in_use": "{file} ya está abierto por {user} en {host}. Ciérrelo allí o siga trabajando en esa ventana.",
        "in_use_unknown": "Otro programa está usando {file}. Ciérrelo allí e inténtelo de nuevo.",
        "read_only_folder": (
            "{file} necesita una carpeta en la que usted pueda escribir, y en {folder} no se puede escribir "
            "nada. Pida el permiso para escribir allí, o guarde la lista en una carpeta suya."
        ),
        "unreadable_now": "{file} está ahí y Custlist no pudo leerlo ahora ({reason}). Inicie Custlist de nuevo.",
    },
    unsaved_files={
        "disk_full": "{file} no se guardó: el disco está lleno. Libere espacio o elija otro disco.",
        "read_only": "{file} no se guardó: allí no se puede escribir nada. Elija otra carpeta.",
        "name_too_long": "{file} no se guardó: su nombre es demasiado largo. Dele un nombre más corto.",
        "folder_missing": "{file} no se guardó: su carpeta no está. Elija otra carpeta.",
        "is_folder": "{file} no se guardó: una carpeta tiene ese nombre. Elija otro nombre.",
        "other": "{file} no se guardó: su unidad no acepta nada. Elija otra carpeta.",
    },
    backups={
        "exists": "{file} ya existe y quedó como estaba. Elija otro nombre.",
        "is_list": "La copia no puede reemplazar la propia lista, {file}. No se cambió nada; elija otro nombre.",
        "folder_missing": "La carpeta de {file} no existe. Elija otra.",
        "no_folder": (
            "La copia previa no se puede guardar en {folder}, porque usted no puede escribir ahí. Pida "
            "permiso para escribir allí a quien creó esa carpeta; no se cambió nada."
        ),
    },
    record_fields={
        "number": "Número",
        "title": "Título",
        "status": "Estado",
        "customer": "Cliente",
        "currency": "Moneda",
        "issued_on": "Fecha",
        "valid_until": "Válido hasta",
        "language": "Idioma",
        "trade_name": "Nombre comercial",
        "estimator": "Estimador",
        "site": "Obra",
        "markup": "Margen s/costo",
        "discount": "Descuento",
        "taxes": "Impuestos",
        "scope_of_work": "Alcance de los trabajos",
        "terms": "Términos y condiciones",
        "notes": "Notas internas",
        "lines": "Líneas",
        "kind": "Tipo",
        "name": "Nombre",
        "text": "Texto",
        "licence_number": "Número de licencia",
        "logo": "Logotipo",
        "is_default": "Predeterminado",
        "aim": "Meta de utilidad",
        "days_valid": "Validez de las ofertas",
        "number_pattern": "Patrón de los números",
        "paper": "Papel",
        "sent_after_download": "Una descarga marca un borrador como enviado",
    },
    record_values={
        "yes": "Sí",
        "no": "No",
        "empty": "Nada",
        "not_there": "No está",
        "unlinked": "Sus propios datos, sin vínculo",
        "default_trade_name": "El predeterminado",
        "customers_address": "La dirección del cliente",
        "picture": "Imagen",
        "no_expiry": "Sin vencimiento",
        "one_day": "{count} día",
        "many_days": "{count} días",
        "one_line": "{count} línea, {total}",
        "many_lines": "{count} líneas, {total}",
        "letter": "Carta",
        "a4": "A4",
        "scope_of_work": "Alcance de los trabajos",
        "terms": "Términos y condiciones",
        "deactivated": "{role}, desactivado",
        "one_field": "{count} campo",
        "many_fields": "{count} campos",
    },
    record_kinds={
        "customer": "Cliente",
        "estimate": "Presupuesto",
        "trade_name": "Nombre comercial",
        "text_template": "Plantilla",
        "estimate_defaults": "Valores predeterminados",
        "users": "Usuarios",
        "group": "Grupo",
    },
    since={
        "added": "Agregado",
        "changed": "Cambiado",
        "deleted": "Eliminado",
    },
    backup_reasons={
        "hourly": "Automática",
        "closing": "Al cerrar Custlist",
        "by_hand": "Manual",
        "by_user": "Por {by}",
        "named": "{why}: {name}",
        "before_update": "Antes de una actualización de Custlist",
        "before_import": "Antes de importar {detail}",
        "before_merge": "Antes de combinar duplicados",
        "before_restore": "Antes de restaurar una copia de seguridad",
        "before_removing_samples": "Antes de quitar los datos de ejemplo",
        "before_opening": "Antes de abrirla mientras se usaba en otra computadora",
        "as_it_was_open": "Otro programa movió o reemplazó la lista",
        "unknown": "Sin registrar",
    },
    refusals={
        "back_up": "Solo los usuarios activos pueden hacer copias de seguridad. Pídalo a un propietario.",
        "manage_backups": "Solo un propietario de la cuenta puede cambiar las copias de seguridad. Pídaselo.",
        "add_customer_from_list": "Solo un propietario de la cuenta puede agregar clientes en esta lista. Pídaselo.",
        "edit_customer": "Solo un propietario de la cuenta puede editar clientes. Pídaselo.",
        "delete_customer": "Solo un propietario de la cuenta puede eliminar clientes. Pídaselo.",
        "import_customers": "Solo un propietario de la cuenta puede importar clientes. Pídaselo.",
        "export_customers": "Solo un propietario de la cuenta puede exportar clientes. Pídaselo.",
        "copy_list": "Solo un propietario de la cuenta puede copiar la lista. Pídaselo.",
        "merge_customers": "Solo un propietario de la cuenta puede combinar clientes. Pídaselo.",
        "manage_account": "Solo un propietario de la cuenta puede cambiar esta configuración. Pídaselo.",
        "manage_users": "Solo un propietario de la cuenta puede cambiar los usuarios. Pídaselo.",
        "other": "Su rol no lo permite. Consulte a un propietario de la cuenta.",
    },
    row_problems={
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
    },
    likenesses={
        "same_phone": "Se parece a {name}: mismo teléfono",
        "same_email": "Mismo correo que {name}",
        "same_name": "Se parece a {name}: mismo nombre",
        "similar_name": "Se parece a {name}: nombre parecido",
        "same_street": "Se parece a {name}: misma calle",
        "same_postal_code": "Se parece a {name}: mismo código postal",
        "same_city": "Se parece a {name}: misma ciudad",
    },
    import_files={
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
        "sheet_missing": "Esa hoja ya no está en {file}. Elija de nuevo el archivo.",
        "too_large": "{file} supera los {limit}\u00a0MB una vez abierto. Divídalo en varios archivos.",
        "cell_too_long": (
            "La fila {row} de {file} tiene una celda de más de {limit} caracteres. Acórtela e inténtelo de nuevo."
        ),
        "too_many_columns": "{file} tiene {columns} columnas; se pueden leer {limit} como máximo. Quite algunas.",
        "open_quote_somewhere": "En {file} hay una comilla sin cerrar. Ciérrela e inténtelo de nuevo.",
    },
    other_kinds={
        "pdf": "un PDF",
        "image": "una imagen",
        "word": "un documento de texto",
        "archive": "un archivo comprimido",
        "numbers": "un documento de Apple Numbers",
        "markup": "una página web",
        "other": "otra cosa",
    },
    lacks={
        "customer": "No tiene cliente.",
        "lines": "No tiene líneas.",
        "amount": "{count} línea aún no tiene importe, y el total no la incluye.",
        "amounts": "{count} líneas aún no tienen importe, y el total no las incluye.",
        "total": "Su total es cero.",
        "estimator": (
            "Su nombre aún es “{names}”, el de la sesión del equipo. "
            "Escriba el suyo en Configuración, Usuarios, y en Detalles."
        ),
        "empty_field": "Vacío en los textos: {names}.",
        "unknown_field": "Se imprimiría tal cual: {names}.",
        "blank": "Aún entre corchetes en los textos: {names}.",
    },
    export_limits={
        "pdf_rows": ("Un PDF admite {limit} clientes; usted tiene {count}. Reduzca la búsqueda o elija Excel."),
        "sheet_rows": "Una hoja de cálculo admite {limit} clientes; usted tiene {count}. Elija CSV.",
        "sheet_cell": (
            "Las notas de {name} tienen {count} caracteres y una celda admite {limit}. Acórtelas o elija CSV."
        ),
    },
    card_columns={
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
    },
    sheets={"customers": "Clientes", "columns": "Columnas"},
    sheet_heads={"column": "Columna", "takes": "Qué contiene", "example": "Ejemplo", "reason": "Motivo del rechazo"},
    printed_list={
        "title": "Clientes",
        "one": "{count} cliente",
        "many": "{count} clientes",
        "search": "{found} con “{search}”",
        "page": "Página {page} de {pages}",
        "street": "Calle",
    },
)
