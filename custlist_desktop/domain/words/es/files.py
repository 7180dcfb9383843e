"""The list's file, other files, and backups: what is wrong with them, and why a backup was made, in Spanish."""

from typing import Final

FILES: Final = {
    "is_backup": (
        "{file} es una copia de seguridad, que se muestra en lugar de la lista. Vuelva a la lista para cambiar algo."
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
    "links_lost": (
        "Unas fichas de {file} dependen de otras que se perdieron. Elija Ver qué se puede hacer en la ventana, o "
        "reinicie Custlist."
    ),
    "foreign_parts": (
        "{file} tiene vistas o disparadores que Custlist no creó ({names}), por eso no se abre: podrían cambiar "
        "lo que usted ve y guarda. Elija otro archivo."
    ),
    "empty": ("{file} está vacío. Abra una copia de seguridad o elimínelo para empezar una lista nueva en su lugar."),
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
}

UNSAVED_FILES: Final = {
    "disk_full": "{file} no se guardó: el disco está lleno. Libere espacio o elija otro disco.",
    "read_only": "{file} no se guardó: allí no se puede escribir nada. Elija otra carpeta.",
    "name_too_long": "{file} no se guardó: su nombre es demasiado largo. Dele un nombre más corto.",
    "folder_missing": "{file} no se guardó: su carpeta no está. Elija otra carpeta.",
    "is_folder": "{file} no se guardó: una carpeta tiene ese nombre. Elija otro nombre.",
    "other": "{file} no se guardó: su unidad no acepta nada. Elija otra carpeta.",
}

BACKUPS: Final = {
    "exists": "{file} ya existe y quedó como estaba. Elija otro nombre.",
    "is_list": "La copia no puede reemplazar la propia lista, {file}. No se cambió nada; elija otro nombre.",
    "folder_missing": "La carpeta de {file} no existe. Elija otra.",
    "blocked_folder": (
        "La carpeta {folder}, adonde van las copias, no se puede crear: otra cosa tiene ese nombre. "
        "Cámbiele el nombre o muévala."
    ),
    "no_folder": (
        "La copia previa no se puede guardar en {folder}, porque usted no puede escribir ahí. Pida "
        "permiso para escribir allí a quien creó esa carpeta; no se cambió nada."
    ),
}

BACKUP_REASONS: Final = {
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
}
