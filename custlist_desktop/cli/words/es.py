"""What the shell says, in Spanish: by its English text."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    " Empty on it: {names}. Fill it in in the window and make the proposal again.": (
        " Vacíos en el documento: {names}. Complételos en la ventana y haga la propuesta de nuevo."
    ),
    " It is marked as Sent, as Estimate Defaults say.": (
        " El presupuesto queda marcado como Enviado, según los valores iniciales."
    ),
    " It is still a draft; its status is changed in the window.": (
        " El presupuesto sigue en borrador; su estado se cambia en la ventana."
    ),
    " No font here has {letters}.": " Ninguna fuente de aquí tiene {letters}.",
    "(process {number})": "(proceso {number})",
    "hidden": "oculta",
    "--columns are of .pdf files, and {out} is to be .{ending}; leave them out.": (
        "--columns es de archivos .pdf, y {out} será .{ending}; omita esa opción."
    ),
    "--next-number was not used, since the lists say which number comes next.": (
        "--next-number no se usó, pues las listas dicen qué número sigue."
    ),
    "--vcard-version is of .vcf files, and {out} is to be .{ending}; leave it out.": (
        "--vcard-version es de archivos .vcf, y {out} será .{ending}; omita esa opción."
    ),
    "A password has more than blanks; nothing was changed.": (
        "Una contraseña no consta solo de espacios; no se cambió nada."
    ),
    "Add invented customers to a file, to try things on.": (
        "Agregar a un archivo clientes inventados, para hacer pruebas."
    ),
    "Added {customers} and {estimates} to {path}.": "Se agregaron {customers} y {estimates} a {path}.",
    "Address": "Dirección",
    "CSV, TSV, XLSX, XLS, ODS or vCard": "CSV, TSV, XLSX, XLS, ODS o vCard",
    "Col. {number}": "Col. {number}",
    "Copied {list} to {out} ({size} bytes), and checked the copy.": (
        "{list} se copió en {out} ({size} bytes), y la copia está revisada."
    ),
    "Copy the list to a new file, also while the window is open.": (
        "Copiar la lista en un archivo nuevo, también con la ventana abierta."
    ),
    "Created at": "Creado el",
    "Find customers as the window does.": "Buscar clientes como lo hace la ventana.",
    "First name": "Nombre de pila",
    "Guessed from what it holds: {columns}": "Deducido del contenido: {columns}",
    "ID": "ID",
    "Keys of customers and estimates go on a million later, since today's can't be read.": (
        "Las claves de clientes y presupuestos siguen un millón más adelante, pues las de hoy no se pueden leer."
    ),
    "Last name": "Apellido",
    "List who may sign in, or set an Account Owner's forgotten password.": (
        "Mostrar quién puede iniciar sesión, o cambiar la contraseña olvidada de un propietario de la cuenta."
    ),
    "Make an estimate's proposal as PDF, and keep it.": "Hacer en PDF la propuesta de un presupuesto, y conservarla.",
    "New password of {name}: ": "Contraseña nueva de {name}: ",
    "No column of {file} is known as a company, a contact name or an email: it has no heads.": (
        "Ninguna columna de {file} se reconoce como empresa, nombre del contacto o correo: no tiene encabezados."
    ),
    "No column of {file} is known as a company, a contact name or an email: its heads are {heads}.": (
        "Ninguna columna de {file} se reconoce como empresa, nombre del contacto o correo: sus encabezados son "
        "{heads}."
    ),
    "No customer matches.": "Ningún cliente coincide.",
    "No estimate has the number {number}; the window's Estimates page lists them.": (
        "Ningún presupuesto tiene el número {number}; la página Presupuestos de la ventana los muestra."
    ),
    "No number was given; give one such as {example}, or its count, {least}.": (
        "No se dio ningún número; dé uno como {example}, o su cuenta, {least}."
    ),
    "Nobody is here to type the new password; use a terminal, or --password-stdin.": (
        "No hay nadie que escriba la contraseña nueva; use una terminal, o --password-stdin."
    ),
    "Nobody was named; the users of this list are {names}.": (
        "No se nombró a nadie; los usuarios de esta lista son {names}."
    ),
    "Not all of today's proposals and history can be read; the rest stays in the list kept.": (
        "No todas las propuestas ni todo el historial de hoy se pueden leer; el resto queda en la lista guardada."
    ),
    "Nothing was changed.": "No se cambió nada.",
    "Nothing was issued.": "No se emitió nada.",
    "Nothing was saved, since another program deleted or replaced {file}-wal; look at the list and try again.": (
        "No se guardó nada, pues otro programa eliminó o sustituyó {file}-wal; mire la lista e inténtelo de nuevo."
    ),
    "Nothing was saved, since another program replaced {file}; look at it and try again.": (
        "No se guardó nada, pues otro programa sustituyó {file}; mírelo e inténtelo de nuevo."
    ),
    "Nothing was saved, since another program wrote into {file}; look at it and try again.": (
        "No se guardó nada, pues otro programa escribió en {file}; mírelo e inténtelo de nuevo."
    ),
    "Nothing was saved, since {file} was moved, renamed or deleted meanwhile.": (
        "No se guardó nada, pues entretanto {file} se movió, se renombró o se eliminó."
    ),
    "Number of the next estimate, such as {number}: ": "Número del próximo presupuesto, como {number}: ",
    "Only an Account Owner restores a backup.": "Solo un propietario de la cuenta restaura una copia de seguridad.",
    "Password of {name}: ": "Contraseña de {name}: ",
    "Perhaps {name}; name it by its Custlist ID, or add it with --on-match create": (
        "Quizá {name}; nómbrelo por su ID de Custlist, o agréguelo con --on-match create"
    ),
    "Phone": "Teléfono",
    "Put a backup in the place of the list, which is kept beside it.": (
        "Poner una copia de seguridad en el lugar de la lista, que se guarda al lado."
    ),
    "Restored {path} from {backup}, and checked it.": "{path} se restauró desde {backup}, y está revisado.",
    "Row {number}: {problems}": "Fila {number}: {problems}",
    "Say with --user NAME who works; the users of this list are {names}.": (
        "Diga con --user NAME quién trabaja; los usuarios de esta lista son {names}."
    ),
    "Say with --user NAME whose password it is; the Account Owners are {names}.": (
        "Diga con --user NAME de quién es la contraseña; los propietarios de la cuenta son {names}."
    ),
    "Several customers of the list match, by the same data; name one by its Custlist ID": (
        "Varios clientes de la lista coinciden, por los mismos datos; nombre uno por su ID de Custlist"
    ),
    "Sheet “{name}” of {count}; also: {others}": "Hoja “{name}” de {count}; las otras: {others}",
    "Show one customer.": "Mostrar un cliente.",
    "Somebody else made {path} meanwhile; run this again.": (
        "Otra persona creó {path} entretanto; ejecute esto de nuevo."
    ),
    "Something in custlist went wrong (report {number}): it is in {log}. Try it again.": (
        "Algo falló en custlist (informe {number}): está en {log}. Inténtelo de nuevo."
    ),
    "Something in custlist went wrong (report {number}): no log can be written in {folder}. Try it again.": (
        "Algo falló en custlist (informe {number}): no se puede escribir un registro en {folder}. Inténtelo de nuevo."
    ),
    "Standard input has no password; write one line to it, or leave --password-stdin out.": (
        "La entrada estándar no tiene contraseña; escriba en ella una línea, u omita --password-stdin."
    ),
    "Take a file's customers into the list.": "Importar a la lista los clientes de un archivo.",
    "That did not work: {reason}.": "Eso no funcionó: {reason}.",
    "That is not right. Password of {name}: ": "No es correcta. Contraseña de {name}: ",
    "The PDF can't be typeset: {error}.": "No se puede componer el PDF: {error}.",
    "The backup is of another list, so that today's proposals and history stay with today's list.": (
        "La copia de seguridad es de otra lista, así que las propuestas y el historial de hoy quedan con la "
        "lista de hoy."
    ),
    "The customer list, from a shell.": "La lista de clientes, desde una terminal.",
    "The ending of {out} is no format to export; name a file with one of {endings}.": (
        "La terminación de {out} no es un formato de exportación; nombre un archivo con una de estas: {endings}."
    ),
    "The estimates of today's list can't be read, so that a number might be given twice.": (
        "Los presupuestos de la lista de hoy no se pueden leer, así que un número podría darse dos veces."
    ),
    (
        "The estimates of {path} can't be read, so that a number might be given twice; say with "
        "--next-number NUMBER which comes next. Nothing was changed."
    ): (
        "Los presupuestos de {path} no se pueden leer, así que un número podría darse dos veces; diga con "
        "--next-number NUMBER cuál sigue. No se cambió nada."
    ),
    "The folder for temporary files, {folder}, can't be written; set TMPDIR to another.": (
        "No se puede escribir en la carpeta de archivos temporales, {folder}; indique otra con TMPDIR."
    ),
    "The folder of {path} is not there; make it, or name another file with --rejects.": (
        "La carpeta de {path} no existe; créela, o nombre otro archivo con --rejects."
    ),
    "The list as it was before is in {path}.": "La lista como era antes está en {path}.",
    "The list as it was before is kept as {path}.": "La lista como era antes se guarda como {path}.",
    "The output can't be written: {reason}; see whether its disk is full.": (
        "No se puede escribir la salida: {reason}; vea si su disco está lleno."
    ),
    "The password is not right; nothing was changed.": "La contraseña no es correcta; no se cambió nada.",
    "The password of {name} is needed; type it in a terminal, or hand it over with --password-stdin.": (
        "Hace falta la contraseña de {name}; escríbala en una terminal, o entréguela con --password-stdin."
    ),
    "The proposal can't be typeset: {error}; see whether its trade name's logo is a whole picture.": (
        "No se puede componer la propuesta: {error}; vea si el logotipo de su nombre comercial es una imagen "
        "completa."
    ),
    "The reset is recorded, and told at the next sign-in.": (
        "El cambio queda registrado, y se avisa en el próximo inicio de sesión."
    ),
    "The same again: ": "Otra vez: ",
    "The two passwords are not the same; nothing was changed.": (
        "Las dos contraseñas no son iguales; no se cambió nada."
    ),
    "There is no customer {key} in the list; search for a name to learn its number.": (
        "No hay ningún cliente {key} en la lista; busque un nombre para saber su número."
    ),
    "Type it in the window (F8 finds it), or add --anyway. Nothing was issued.": (
        "Escríbalo en la ventana (F8 lo encuentra), o agregue --anyway. No se emitió nada."
    ),
    "Updated at": "Modificado el",
    (
        "Users, roles and passwords are the backup's: passwords from then are valid again, so change those "
        "that must not be."
    ): (
        "Los usuarios, roles y contraseñas son los de la copia de seguridad: las contraseñas de entonces valen "
        "de nuevo, así que cambie las que no deban valer."
    ),
    "Users, roles and passwords stay as they were before.": "Los usuarios, roles y contraseñas quedan como estaban.",
    "Version": "Versión",
    "What this command needs is no longer in the list; run it again.": (
        "Lo que este comando necesita ya no está en la lista; ejecútelo de nuevo."
    ),
    "Who is working ({names})? ": "¿Quién trabaja ({names})? ",
    "Write customers to a file for other programs.": "Escribir clientes en un archivo para otros programas.",
    "a copy of the list, such as one in backups": "una copia de la lista, como las de backups",
    "a list of objects with all columns of the table": "una lista de objetos con todas las columnas de la tabla",
    "a list shows one column at least besides the notes": (
        "una lista muestra al menos una columna además de las notas"
    ),
    "a while ago": "hace un rato",
    "an Account Owner": "un propietario de la cuenta",
    "another number invents others; %(default)s": "otro número inventa otros; %(default)s",
    "another program": "otro programa",
    "as an object with all columns of the customer table": (
        "como objeto con todas las columnas de la tabla de clientes"
    ),
    "as {field}": "como {field}",
    "at {time}": "a las {time}",
    "by {user}": "de {user}",
    "cells are divided by one character, such as ; or a tab": (
        "las celdas se separan con un solo carácter, como ; o un tabulador"
    ),
    "created": "creados",
    "even if lines have no amount yet, as the window asks": (
        "aunque haya líneas sin importe, lo que la ventana preguntaría"
    ),
    "for the notes": "para las notas",
    "groups": "grupos",
    "heads": "encabezados",
    "jobs": "obras",
    "list who may sign in; or set a new password for the Account Owner --user NAME, who forgot it": (
        "mostrar quién puede iniciar sesión; o dar una contraseña nueva al propietario de la cuenta --user "
        "NAME, que la olvidó"
    ),
    "name a backup of it": "nombre una copia de seguridad de ella",
    "name another file": "nombre otro archivo",
    "name another file with --rejects": "nombre otro archivo con --rejects",
    "no more than N customers": "N clientes como máximo",
    "of a CSV file; else found": "de un archivo CSV; si no, se encuentra",
    "of a spreadsheet; else the one of customers with the most rows": (
        "de una hoja de cálculo; si no, la de clientes con más filas"
    ),
    "of cards; without it 3.0, which telephones and Outlook read": (
        "de las tarjetas; si no, 3.0, que leen los teléfonos y Outlook"
    ),
    "of heads and places; without it the computer's": "de los encabezados y lugares; si no, el de la computadora",
    "of phone numbers without a country; else this computer's": (
        "de los teléfonos sin país; si no, el de esta computadora"
    ),
    "of the document; without it what was chosen in the window, else the estimate's": (
        "del documento; si no, el elegido en la ventana, o el del presupuesto"
    ),
    "of the estimate, such as E-2026-0001": "del presupuesto, como E-2026-0001",
    "of the file, where its ending says another": "del archivo, si su terminación dice otro",
    "of the next estimate, where today's list can't be read to learn it": (
        "del próximo presupuesto, si la lista de hoy no se puede leer"
    ),
    "on {host}": "en {host}",
    "one object with the five counts, and what was left out or guessed": (
        "un objeto con las cinco cuentas, y lo que se omitió o se dedujo"
    ),
    "one price, a price a section, or every line; without it what was chosen in the window, else every line": (
        "un precio, un precio por sección, o cada línea; si no, lo elegido en la ventana, o cada línea"
    ),
    "only customers whom the window would find": "solo clientes que la ventana encontraría",
    "read the password from the first line of standard input": (
        "leer la contraseña de la primera línea de la entrada estándar"
    ),
    "rejected": "rechazados",
    "say what would happen, and write nothing": "decir qué pasaría, y no escribir nada",
    "skipped": "omitidos",
    "the contact's title": "el tratamiento del contacto",
    "the customer list": "la lista de clientes",
    "the customer list; without it {path}": "la lista de clientes; si no, {path}",
    "the file to write; one that is there is replaced": "el archivo que se escribe; si existe, se sustituye",
    "the file; its ending is its format: {endings}": "el archivo; su terminación es su formato: {endings}",
    "the new file": "el archivo nuevo",
    "the number that search prints first": "el número que search muestra primero",
    "titles": "títulos",
    "totals": "totales",
    "unchanged": "sin cambios",
    "updated": "modificados",
    "what a PDF shows, divided by commas, out of {names}; without it what the window shows": (
        "lo que muestra un PDF, separado por comas, entre {names}; si no, lo que muestra la ventana"
    ),
    "what to do with customers who are in the list": "qué hacer con los clientes que están en la lista",
    "who works, where the window would ask": "quién trabaja, donde la ventana preguntaría",
    "whose names of places and order count": "cuyos nombres de lugares y orden cuentan",
    'words in any order; "" finds everybody': 'palabras en cualquier orden; "" encuentra a todos',
    "write refused rows here, with reasons": "escribir aquí las filas rechazadas, con los motivos",
    "{file} has no such sheet; its sheets are named at the bottom of the spreadsheet.": (
        "{file} no tiene esa hoja; sus hojas se nombran al pie de la hoja de cálculo."
    ),
    "{file} is a folder; name a backup in it.": (
        "{file} es una carpeta; nombre una copia de seguridad que esté en ella."
    ),
    "{file} is a folder; name a file in it with --database.": (
        "{file} es una carpeta; nombre con --database un archivo que esté en ella."
    ),
    "{file} is damaged; name another backup.": "{file} está dañado; nombre otra copia de seguridad.",
    "{file} is damaged; use a backup of it instead.": "{file} está dañado; use en su lugar una copia de seguridad.",
    "{file} is empty; name another backup.": "{file} está vacío; nombre otra copia de seguridad.",
    ("{file} is in a synchronized folder and open in {holder}, seen {sign}; close it there, or try again later."): (
        "{file} está en una carpeta sincronizada y abierto en {holder}, visto {sign}; ciérrelo allí, o "
        "inténtelo más tarde."
    ),
    "{file} is not a customer list; name a backup of the list.": (
        "{file} no es una lista de clientes; nombre una copia de seguridad de la lista."
    ),
    "{file} is not a customer list; name another file with --database.": (
        "{file} no es una lista de clientes; nombre otro archivo con --database."
    ),
    "{file} is not there; name the customer list with --database.": (
        "{file} no existe; nombre la lista de clientes con --database."
    ),
    "{file} is not there; see whether the backup's name is right.": (
        "{file} no existe; vea si el nombre de la copia de seguridad es correcto."
    ),
    "{file} is not written in {encoding}; leave --encoding out to have it found.": (
        "{file} no está escrito en {encoding}; omita --encoding para que se encuentre."
    ),
    "{file} is open in {holder}; close it there and try again.": (
        "{file} está abierto en {holder}; ciérrelo allí e inténtelo de nuevo."
    ),
    (
        "{file} was not closed properly, and the log beside it ({file}-wal) may be another list's; name "
        "another backup, or open it with custlist-desktop and choose."
    ): (
        "{file} no se cerró bien, y el registro de al lado ({file}-wal) puede ser de otra lista; nombre otra "
        "copia de seguridad, o ábrala con custlist-desktop y elija."
    ),
    (
        "{file} was not closed properly, and the log beside it ({file}-wal) may be another list's; open it "
        "with custlist-desktop and choose, or put a backup in its place with custlist restore."
    ): (
        "{file} no se cerró bien, y el registro de al lado ({file}-wal) puede ser de otra lista; ábralo con "
        "custlist-desktop y elija, o ponga en su lugar una copia de seguridad con custlist restore."
    ),
    "{label}: {value}": "{label}: {value}",
    "{name} in the scope of work": "{name} en el alcance de los trabajos",
    "{name} in the terms": "{name} en los términos",
    "{name} is an Estimator, whose password an Account Owner sets in the window, in Users.": (
        "{name} es estimador; su contraseña la da un propietario de la cuenta en la ventana, en Usuarios."
    ),
    "{name} is an Estimator; ask an Account Owner, or name one with --user.": (
        "{name} es estimador; pídalo a un propietario de la cuenta, o nombre uno con --user."
    ),
    "{name} is deactivated; an Account Owner can activate this user in the window.": (
        "{name} está desactivado; un propietario de la cuenta puede activar a este usuario en la ventana."
    ),
    "{name} is no active user of this list; the Account Owners are {names}.": (
        "{name} no es un usuario activo de esta lista; los propietarios de la cuenta son {names}."
    ),
    "{name} is no user of this list; its users are {names}.": (
        "{name} no es un usuario de esta lista; sus usuarios son {names}."
    ),
    "{name} is none of {names}": "{name} no está entre {names}",
    "{name} signs in with the new password from now on. {name} and every Account Owner are told.": (
        "{name} inicia sesión desde ahora con la contraseña nueva. Se avisa a {name} y a cada propietario de "
        "la cuenta."
    ),
    "{number} can't come next, since the backup has later numbers; {example} or more can.": (
        "{number} no puede ser el siguiente, pues la copia de seguridad tiene números mayores; {example} o más sí."
    ),
    "{path} is the customer list itself; {advice}.": "{path} es la propia lista de clientes; {advice}.",
    "{path} is the file to import; name another file with --rejects.": (
        "{path} es el archivo que se importa; nombre otro archivo con --rejects."
    ),
    "{text} is not a whole number from 0 on": "{text} no es un número entero desde 0",
    "{text} is not the two-letter code of a country, such as CA": (
        "{text} no es el código de dos letras de un país, como CA"
    ),
    "“{name}”": "“{name}”",
    "“{number}” is no automatic number of {year}; give one such as {example}, or its count, {least}.": (
        "“{number}” no es un número automático de {year}; dé uno como {example}, o su cuenta, {least}."
    ),
    # What argparse says
    "%(prog)s: error: %(message)s\n": "%(prog)s: error: %(message)s\n",
    "usage: ": "uso: ",
    "positional arguments": "argumentos",
    "options": "opciones",
    "show this help message and exit": "mostrar esta ayuda y terminar",
    "show program's version number and exit": "mostrar la versión del programa y terminar",
    "the following arguments are required: %s": "faltan estos argumentos: %s",
    "argument %(argument_name)s: %(message)s": "argumento %(argument_name)s: %(message)s",
    "expected one argument": "se espera un argumento",
    "expected at least one argument": "se espera al menos un argumento",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r no es una opción posible (elija entre %(choices)s)"
    ),
    "invalid %(type)s value: %(value)r": "valor imposible: %(value)r",
    "unrecognized arguments: %s": "argumentos desconocidos: %s",
    "ignored explicit argument %r": "esta opción no lleva valor: %r",
    "ambiguous option: %(option)s could match %(matches)s": "opción ambigua: %(option)s puede ser %(matches)s",
}

COUNTED: Final[dict[str, tuple[str, str]]] = {
    "Wrote {count} customer to {out}.": (
        "{count} cliente escrito en {out}.",
        "{count} clientes escritos en {out}.",
    ),
    "{count} more row is refused; --rejects OUT.csv writes them all.": (
        "{count} fila más se rechaza; --rejects OUT.csv las escribe todas.",
        "{count} filas más se rechazan; --rejects OUT.csv las escribe todas.",
    ),
    "{count} row": (
        "{count} fila",
        "{count} filas",
    ),
    "Wrote {out} ({count} page), revision {revision} of {number}.": (
        "{out} está escrito ({count} página), revisión {revision} de {number}.",
        "{out} está escrito ({count} páginas), revisión {revision} de {number}.",
    ),
    "{count} line has no amount yet, as what was pasted there isn't a number.": (
        "{count} línea aún no tiene importe, pues lo que se pegó ahí no es un número.",
        "{count} líneas aún no tienen importe, pues lo que se pegó ahí no es un número.",
    ),
    "{count} proposal that left after the backup came along.": (
        "Se conservó {count} propuesta que salió después de la copia de seguridad.",
        "Se conservaron {count} propuestas que salieron después de la copia de seguridad.",
    ),
    "{count} customer": (
        "{count} cliente",
        "{count} clientes",
    ),
    "{count} estimate": (
        "{count} presupuesto",
        "{count} presupuestos",
    ),
    "{count} column left out: {names}": (
        "{count} columna omitida: {names}",
        "{count} columnas omitidas: {names}",
    ),
    "{count} cell in the notes: what stands there can't be what its column says": (
        "{count} celda en las notas: lo que contiene no puede ser lo que dice su columna",
        "{count} celdas en las notas: lo que contienen no puede ser lo que dice su columna",
    ),
    "{count} row skipped as no customers: {reasons}": (
        "{count} fila omitida, que no es un cliente: {reasons}",
        "{count} filas omitidas, que no son clientes: {reasons}",
    ),
    "Perhaps twice in the list: {count} new customer; see Find Duplicates in the window": (
        "Quizá dos veces en la lista: {count} cliente nuevo; vea Buscar duplicados en la ventana",
        "Quizá dos veces en la lista: {count} clientes nuevos; vea Buscar duplicados en la ventana",
    ),
    "Letters that are not in the file's encoding were guessed in {count} row": (
        "Se dedujeron letras que no están en la codificación del archivo en {count} fila",
        "Se dedujeron letras que no están en la codificación del archivo en {count} filas",
    ),
    "Characters that can't be seen were left out of {count} row": (
        "Se omitieron caracteres invisibles en {count} fila",
        "Se omitieron caracteres invisibles en {count} filas",
    ),
    "expected %s argument": (
        "se espera %s argumento",
        "se esperan %s argumentos",
    ),
}
"""By the English text for one: the text for one, and for others."""
