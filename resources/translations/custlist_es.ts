<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Custlist</source>
        <translation>Acerca de Custlist</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Your customers, ready in every estimate, without a network.</source>
        <translation>Sus clientes, listos en cada presupuesto, sin conexión.</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Lista de clientes</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copies version numbers and the file location, no customer data.</source>
        <translation>Copia las versiones y la ubicación del archivo, sin datos de clientes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Its icons were drawn for it.</source>
        <translation>Software libre con licencia MIT, con íconos propios.</translation>
    </message>
    <message>
        <source>For help, ask whoever installed Custlist for you, and send them what Copy All copies. It has no customer data.</source>
        <translation>Para pedir ayuda, envíe a quien le instaló Custlist lo que copia “Copiar todo”. No incluye datos de clientes.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licencias…</translation>
    </message>
</context>
<context>
    <name>AcceptedDialog</name>
    <message>
        <source>Edit Anyway</source>
        <translation>Editar de todos modos</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>Edit an Accepted Estimate</source>
        <translation>Editar un presupuesto aceptado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Revision {revision}, issued on {day}</source>
        <translation>Revisión {revision}, emitida el {day}</translation>
    </message>
    <message>
        <source>This estimate was accepted.</source>
        <translation>Este presupuesto fue aceptado.</translation>
    </message>
    <message>
        <source>This estimate was accepted on {day}.</source>
        <translation>Este presupuesto fue aceptado el {day}.</translation>
    </message>
    <message>
        <source>If you change the estimate, it no longer matches what was accepted.</source>
        <translation>Si lo cambia, el presupuesto ya no coincidirá con lo aceptado.</translation>
    </message>
    <message>
        <source>A duplicate starts as a new draft, {number}.</source>
        <translation>El duplicado empieza como un borrador nuevo, {number}.</translation>
    </message>
    <message>
        <source>Revision {revision} was accepted, for {total}.</source>
        <translation>Se aceptó la revisión {revision}, por {total}.</translation>
    </message>
    <message>
        <source>The estimate was changed since then.</source>
        <translation>Desde entonces, el presupuesto cambió.</translation>
    </message>
</context>
<context>
    <name>AccountProblems</name>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>This language already has a template with this name. Choose another name.</source>
        <translation>Ya hay una plantilla con este nombre en este idioma. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Type the tax’s name as proposals show it.</source>
        <translation>Escriba el nombre del impuesto como aparecerá en [[las propuestas|las cotizaciones|los presupuestos]].</translation>
    </message>
    <message>
        <source>Type a rate from 0 to 100.</source>
        <translation>Escriba una tasa de 0 a 100.</translation>
    </message>
    <message>
        <source>A proposal has room for {limit} taxes. Remove one first.</source>
        <translation>[[Una propuesta|Una cotización|Un presupuesto]] admite {limit} impuestos como máximo. Quite uno primero.</translation>
    </message>
    <message>
        <source>Type a profit of at least 0 and less than 100 percent.</source>
        <translation>Escriba una utilidad de al menos 0&#xa0;% y menor de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Type 1 to {limit} days, or leave this empty for no expiry date.</source>
        <translation>Escriba de 1 a {limit} días, o deje el campo vacío si la oferta no vence.</translation>
    </message>
    <message>
        <source>No currency has this name. Choose one from the list.</source>
        <translation>Ninguna moneda se llama así. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Add {{count}}, or all estimates would get the same number.</source>
        <translation>Agregue {{count}}; sin él, todos los presupuestos tendrían el mismo número.</translation>
    </message>
    <message>
        <source>Use {{count}} only once.</source>
        <translation>Use {{count}} una sola vez.</translation>
    </message>
    <message>
        <source>Between braces, use only {{year}}, {{year:2}}, {{count}} and {{count:4}} or the like.</source>
        <translation>Entre llaves, use solo {{year}}, {{year:2}}, {{count}} y {{count:4}} o similares.</translation>
    </message>
    <message>
        <source>Estimate numbers can have {limit} characters. Shorten this pattern.</source>
        <translation>Un número de presupuesto admite {limit} caracteres como máximo. Acorte este formato.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Type {one} or {other}.</source>
        <translation>Esto puede ser dos números. Escriba {one} o {other}.</translation>
    </message>
    <message>
        <source>This number is too large. Type a smaller one.</source>
        <translation>Este número es demasiado grande. Escriba uno menor.</translation>
    </message>
    <message>
        <source>Type at most four decimal places.</source>
        <translation>Escriba cuatro decimales como máximo.</translation>
    </message>
    <message>
        <source>This can’t be calculated. Type a number, or 12+3.</source>
        <translation>Esto no se puede calcular. Escriba un número, o 12+3.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>This divides by zero. Type another number.</source>
        <translation>Esto divide entre cero. Escriba otro número.</translation>
    </message>
    <message>
        <source>This could be read two ways. Put % after every number, or after none.</source>
        <translation>Esto se puede leer de dos maneras. Escriba % después de cada número, o de ninguno.</translation>
    </message>
    <message>
        <source>Another trade name has this name. You can still save it.</source>
        <translation>Otro nombre comercial se llama igual. Aun así se puede guardar.</translation>
    </message>
</context>
<context>
    <name>AccountSettingsPage</name>
    <message>
        <source>Customer List</source>
        <translation>Lista de clientes</translation>
    </message>
    <message>
        <source>Back to customers</source>
        <translation>Volver a los clientes</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Only Account Owners can change these.</source>
        <translation>Solo un propietario de la cuenta puede cambiar esto.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Everything that changed, who did it and when. Nothing here can be edited; most of it can be undone.</source>
        <translation>Todo lo que cambió, quién lo hizo y cuándo. Aquí no se edita nada; casi todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Search: a name, a number, an old or a new value</source>
        <translation>Buscar: un nombre, un número, un valor anterior o nuevo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Every Kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>“{text}” is no date. It leaves nothing out.</source>
        <translation>“{text}” no es una fecha. No se excluye nada.</translation>
    </message>
    <message>
        <source>An Account Owner sees what everybody did</source>
        <translation>Un propietario de la cuenta ve lo que hizo cada uno</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Ningún cambio coincide.</translation>
    </message>
    <message>
        <source>All words must be in one change.</source>
        <translation>Todas las palabras deben estar en un mismo cambio.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} y más</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to {file}.</source>
        <translation>
            <numerusform>%Ln cambio exportado a {file}.</numerusform>
            <numerusform>%Ln cambios exportados a {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions for the change of {name}</source>
        <translation>Acciones para el cambio de {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>[[Propuestas|Cotizaciones|Presupuestos]]</translation>
    </message>
    <message>
        <source>Imports and Merges</source>
        <translation>Importar y combinar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation>Un presupuesto</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>[[Una propuesta|Una cotización|Un presupuesto]]</translation>
    </message>
    <message>
        <source>Choices for a proposal</source>
        <translation>Opciones de [[una propuesta|una cotización|un presupuesto]]</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>Company Profile</source>
        <translation>Perfil de la empresa</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Una plantilla</translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Datos y copias de seguridad</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toda la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Other values changed</source>
        <translation>Otros valores cambiados</translation>
    </message>
    <message>
        <source>Drafts got new prices from a newer version</source>
        <translation>Precios de borradores recalculados por una versión nueva</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña establecida</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>Contraseña quitada</translation>
    </message>
    <message>
        <source>Password set by the command line</source>
        <translation>Contraseña establecida por la línea de comandos</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>Recovered from a damaged list</source>
        <translation>Recuperado de una lista dañada</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Elija primero un cambio.</translation>
    </message>
    <message>
        <source>Only customers and estimates have a history.</source>
        <translation>Solo los clientes y los presupuestos tienen un historial.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Excel Workbook (.xlsx)…</source>
        <translation>Libro de Excel (.xlsx)…</translation>
    </message>
    <message>
        <source>CSV File (.csv)…</source>
        <translation>Archivo CSV (.csv)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation>{count} hasta ahora…</translation>
    </message>
    <message>
        <source>If you cancel, no file is written.</source>
        <translation>Si cancela, no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>This change of {name} can’t be undone: what it changed is no longer kept.</source>
        <translation>Este cambio de {name} no se puede deshacer: lo que cambió ya no se conserva.</translation>
    </message>
    <message>
        <source>This change of {name} was already undone.</source>
        <translation>Este cambio de {name} ya se deshizo.</translation>
    </message>
    <message>
        <source>More rows of this import…</source>
        <translation>Más filas de esta importación…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep its details</source>
        <translation>
            <numerusform>%Ln presupuesto conserva sus datos</numerusform>
            <numerusform>%Ln presupuestos conservan sus datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln added, {changed}</source>
        <translation>
            <numerusform>Importación: %Ln agregado, {changed}</numerusform>
            <numerusform>Importación: %Ln agregados, {changed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted for good is gone. An older backup may still have it.</source>
        <translation>Lo que se eliminó definitivamente ya no existe. Una copia de seguridad anterior puede tenerlo todavía.</translation>
    </message>
    <message>
        <source>Users and passwords are changed in Users, not undone here.</source>
        <translation>Los usuarios y las contraseñas se cambian en Usuarios; no se deshacen aquí.</translation>
    </message>
    <message>
        <source>A proposal that was issued can’t be undone.</source>
        <translation>[[Una propuesta emitida|Una cotización emitida|Un presupuesto emitido]] no se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose again where the proposal is made.</source>
        <translation>Elija de nuevo donde se prepara [[la propuesta|la cotización|el presupuesto]].</translation>
    </message>
    <message>
        <source>This is changed in Data and Backups, not undone here.</source>
        <translation>Esto se cambia en Datos y copias de seguridad; no se deshace aquí.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Custlist will try again by itself.</source>
        <translation>Custlist volverá a intentarlo automáticamente.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Backing up first</source>
        <translation>Copia de seguridad previa</translation>
    </message>
    <message>
        <source>If you cancel, nothing is changed.</source>
        <translation>Si cancela, no cambia nada.</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Looking for copies…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Sin copia</translation>
    </message>
    <message>
        <source>A USB drive or a synchronized folder outlives this computer.</source>
        <translation>Una memoria USB o una carpeta sincronizada sobrevive a esta computadora.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Not written: {why}.</source>
        <translation>No se escribió: {why}.</translation>
    </message>
    <message>
        <source>It is on the list’s own disk, and is lost with it. Choose another disk.</source>
        <translation>Está en el mismo disco que la lista, y se pierde con él. Elija otro disco.</translation>
    </message>
    <message>
        <source>Same disk</source>
        <translation>Mismo disco</translation>
    </message>
    <message>
        <source>Not backed up on this computer: {why}.</source>
        <translation>Sin copia de seguridad en esta computadora: {why}.</translation>
    </message>
    <message>
        <source>Not backed up on this computer since {moment}: {why}.</source>
        <translation>Sin copia de seguridad en esta computadora desde {moment}: {why}.</translation>
    </message>
    <message>
        <source>Free some space, or let the copies go to another folder.</source>
        <translation>Libere espacio, o mande las copias a otra carpeta.</translation>
    </message>
    <message>
        <source>{name}, last seen {moment}</source>
        <translation>{name}, vista {moment}</translation>
    </message>
    <message>
        <source>It lacks nothing.</source>
        <translation>No le falta nada.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %Ln copy(ies), written once it is back.</source>
        <translation>
            <numerusform>Le falta %Ln copia, que se escribe cuando vuelva.</numerusform>
            <numerusform>Le faltan %Ln copias, que se escriben cuando vuelva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Backed up {moment}</source>
        <translation>Copia de seguridad: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) behind</source>
        <translation>
            <numerusform>%Ln día de atraso</numerusform>
            <numerusform>%Ln días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Ninguna copia todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln no sirve</numerusform>
            <numerusform>%Ln no sirven</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies}, {bad}: {size}</source>
        <translation>{copies}, {bad}: {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies), all good: {size}</source>
        <translation>
            <numerusform>%Ln copia, buena: {size}</numerusform>
            <numerusform>%Ln copias, todas buenas: {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} free.</source>
        <translation>{size} libres.</translation>
    </message>
    <message>
        <source>The folder of copies can’t be looked into.</source>
        <translation>No se puede ver el contenido de la carpeta de copias.</translation>
    </message>
    <message>
        <source>Copies on this computer take {taken}, more than the {budget} they may.</source>
        <translation>Las copias en esta computadora ocupan {taken}, más que los {budget} permitidos.</translation>
    </message>
    <message>
        <source>Space is short on this computer: copies may take {budget}, a tenth of the free space, so they go sooner than you chose.</source>
        <translation>Falta espacio en esta computadora: las copias pueden ocupar {budget}, la décima parte del espacio libre, y se van antes de lo que usted eligió.</translation>
    </message>
    <message>
        <source>Copies on this computer fill the {budget} they may take, so they go sooner than you chose.</source>
        <translation>Las copias en esta computadora llenan los {budget} permitidos, y se van antes de lo que usted eligió.</translation>
    </message>
    <message>
        <source>Copies in {folder} take {taken}, more than the {budget} they may.</source>
        <translation>Las copias en {folder} ocupan {taken}, más que los {budget} permitidos.</translation>
    </message>
    <message>
        <source>Space is short in {folder}: copies may take {budget}, a tenth of the free space, so they go sooner than you chose.</source>
        <translation>Falta espacio en {folder}: las copias pueden ocupar {budget}, la décima parte del espacio libre, y se van antes de lo que usted eligió.</translation>
    </message>
    <message>
        <source>Copies in {folder} fill the {budget} they may take, so they go sooner than you chose.</source>
        <translation>Las copias en {folder} llenan los {budget} permitidos, y se van antes de lo que usted eligió.</translation>
    </message>
    <message numerus="yes">
        <source>They reach back %Ln day(s).</source>
        <translation>
            <numerusform>Llegan %Ln día atrás.</numerusform>
            <numerusform>Llegan %Ln días atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all of today.</source>
        <translation>Todas son de hoy.</translation>
    </message>
    <message>
        <source>Those you keep take {size}; let some go to make room.</source>
        <translation>Las que usted conserva ocupan {size}; deje de conservar algunas para hacer espacio.</translation>
    </message>
    <message>
        <source>Let the copies go to a second folder, too.</source>
        <translation>Mande las copias también a una segunda carpeta.</translation>
    </message>
    <message>
        <source>Rename or move what is at {folder}.</source>
        <translation>Cambie de nombre o mueva lo que está en {folder}.</translation>
    </message>
    <message>
        <source>Ask whoever made {folder} for permission to write there.</source>
        <translation>Pida permiso para escribir ahí a quien creó {folder}.</translation>
    </message>
    <message>
        <source>Not since the repair</source>
        <translation>No desde la reparación</translation>
    </message>
</context>
<context>
    <name>BackupStatus</name>
    <message>
        <source>Backed up {moment}</source>
        <translation>Copia de seguridad: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Second folder: %Ln day(s) behind</source>
        <translation>
            <numerusform>Segunda carpeta: %Ln día de atraso</numerusform>
            <numerusform>Segunda carpeta: %Ln días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Backing up… {percent}%</source>
        <translation>Haciendo la copia de seguridad… {percent}%</translation>
    </message>
    <message>
        <source>Not backed up: {why}</source>
        <translation>Sin copia de seguridad: {why}</translation>
    </message>
    <message>
        <source>Not backed up here since {moment}: {why}</source>
        <translation>Sin copia de seguridad aquí desde {moment}: {why}</translation>
    </message>
    <message>
        <source>Not backed up since {moment}: {why}</source>
        <translation>Sin copia de seguridad desde {moment}: {why}</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Not backed up to {folder}: {why}.</source>
        <translation>Sin copia de seguridad en {folder}: {why}.</translation>
    </message>
    <message>
        <source>Backed up to {folder}.</source>
        <translation>Copia de seguridad hecha en {folder}.</translation>
    </message>
    <message>
        <source>Not backed up since it was repaired</source>
        <translation>Sin copia de seguridad desde su reparación</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>the list is damaged</source>
        <translation>la lista está dañada</translation>
    </message>
    <message>
        <source>the list can’t be read</source>
        <translation>la lista no se puede leer</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>la carpeta ya no está</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the copy couldn’t be read back</source>
        <translation>la copia no se pudo volver a leer</translation>
    </message>
    <message>
        <source>the folder can’t be written</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>it stopped early</source>
        <translation>se detuvo antes de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>something else has the name of its folder</source>
        <translation>otra cosa tiene el nombre de su carpeta</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back Up Now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Compare and Restore…</source>
        <translation>Comparar y restaurar…</translation>
    </message>
    <message>
        <source>Compare and restore</source>
        <translation>Comparar y restaurar</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Poner nombre…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Delete Copy…</source>
        <translation>Eliminar la copia…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Back Up There Now</source>
        <translation>Hacer ahí una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Stop Using It</source>
        <translation>Dejar de usarla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Name, if you like: it is kept then</source>
        <translation>Nombre, si quiere: así se conserva</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Actions for the second folder</source>
        <translation>Acciones para la segunda carpeta</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Segunda carpeta</translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Datos y copias de seguridad</translation>
    </message>
    <message>
        <source>Custlist copies the customer list by itself and reads every copy back.</source>
        <translation>Custlist copia la lista de clientes por sí mismo y vuelve a leer cada copia.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keeps every copy of the last {days}, one a day for {months}, one a month for {years}, and those you keep by hand.</source>
        <translation>Guarda todas las copias de los últimos {days}, una por día durante {months}, una por mes durante {years}, y las que usted conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Dejar de conservar</translation>
    </message>
    <message>
        <source>Actions for the copy of {moment}</source>
        <translation>Acciones para la copia ({moment})</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Copia de seguridad hecha.</translation>
    </message>
    <message>
        <source>Save a Copy As</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Copied to {file}, and read back.</source>
        <translation>Copiado en {file}, y leído de nuevo.</translation>
    </message>
    <message>
        <source>There is no folder {path} yet; the first copy makes it.</source>
        <translation>La carpeta {path} todavía no existe; la crea la primera copia.</translation>
    </message>
    <message>
        <source>Delete Copy</source>
        <translation>Eliminar la copia</translation>
    </message>
    <message>
        <source>Delete the copy of {moment}?</source>
        <translation>¿Eliminar la copia ({moment})?</translation>
    </message>
    <message>
        <source>It is deleted in all places, and can’t be brought back.</source>
        <translation>Se elimina en todos los lugares, y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Second Folder</source>
        <translation>Segunda carpeta</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Why It Was Made</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What It Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>This file can’t be read as a backup.</source>
        <translation>Este archivo no se puede leer como copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia de seguridad.</translation>
    </message>
    <message>
        <source>A copy on another drive or an old computer can be compared too:</source>
        <translation>Una copia en otra unidad o en una computadora antigua también se puede comparar:</translation>
    </message>
    <message>
        <source>Open a Copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>How Long Copies Stay…</source>
        <translation>Cuánto tiempo quedan las copias…</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Cancelar la copia de seguridad</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejar de conservar</translation>
    </message>
    <message>
        <source>It can’t be brought back. In {folder} it is deleted once that is connected again.</source>
        <translation>No se puede recuperar. En {folder} se eliminará cuando esa carpeta vuelva a estar conectada.</translation>
    </message>
    <message>
        <source>Why, and What It Holds</source>
        <translation>Motivo y contenido</translation>
    </message>
    <message>
        <source>Another program put views or triggers into this copy, so it isn’t opened or restored.</source>
        <translation>Otro programa puso vistas o disparadores en esta copia, así que no se abre ni se restaura.</translation>
    </message>
    <message>
        <source>A newer version of Custlist made this copy. Update Custlist to use it.</source>
        <translation>Una versión más reciente de Custlist hizo esta copia. Actualice Custlist para usarla.</translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation>Partes ajenas</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message>
        <source>Change Columns</source>
        <translation>Cambiar columnas</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>Row {row} holds the titles</source>
        <translation>La fila {row} contiene los títulos</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>La primera fila contiene los títulos</translation>
    </message>
    <message>
        <source>Leave totals out</source>
        <translation>Omitir los totales</translation>
    </message>
    <message>
        <source>The estimate changes when you press Use These Columns. Ctrl+Z undoes it.</source>
        <translation>El presupuesto cambia al elegir “Usar estas columnas”. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a quantity. The line comes in without one and is marked.</source>
        <translation>Fila {row}: “{text}” no es una cantidad. La línea entra sin ella y queda marcada.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a unit cost. The line comes in without one and is marked.</source>
        <translation>Fila {row}: “{text}” no es un costo unitario. La línea entra sin él y queda marcada.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a markup. The line comes in without one and is marked.</source>
        <translation>Fila {row}: “{text}” no es un margen sobre costo. La línea entra sin él y queda marcada.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a unit price. The line comes in without one and is marked.</source>
        <translation>Fila {row}: “{text}” no es un precio unitario. La línea entra sin él y queda marcada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of titles</source>
        <translation>
            <numerusform>%Ln fila de títulos</numerusform>
            <numerusform>%Ln filas de títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty row(s)</source>
        <translation>
            <numerusform>%Ln fila vacía</numerusform>
            <numerusform>%Ln filas vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s), which are left out</source>
        <translation>
            <numerusform>%Ln total, que se omite</numerusform>
            <numerusform>%Ln totales, que se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted:</source>
        <translation>
            <numerusform>%Ln fila pegada:</numerusform>
            <numerusform>%Ln filas pegadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first}, and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Filas {rows}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>What column {column} is</source>
        <translation>Qué es la columna {column}</translation>
    </message>
    <message>
        <source>{rows}: no price; it is calculated from the amount.</source>
        <translation>{rows}: sin precio; se calcula a partir del importe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cell(s) can’t be read.</source>
        <translation>
            <numerusform>%Ln celda más no se puede leer.</numerusform>
            <numerusform>%Ln celdas más no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}: the line’s amount differs from the spreadsheet’s.</source>
        <translation>{rows}: el importe de la línea difiere del de la hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} gives the pasted Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} da el total pegado en {agreeing} de %Ln línea.</numerusform>
            <numerusform>{quantity} × {price} da el total pegado en {agreeing} de %Ln líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} and markup give the pasted Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} y el margen sobre costo dan el total pegado en {agreeing} de %Ln línea.</numerusform>
            <numerusform>{quantity} × {price} y el margen sobre costo dan el total pegado en {agreeing} de %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guessed, since neither a title nor the numbers show it: {columns}.</source>
        <translation>Suposición, pues ni los títulos ni los números lo confirman: {columns}.</translation>
    </message>
    <message>
        <source>The lines add up to {sum}; the pasted total is {total}.</source>
        <translation>Las líneas suman {sum}; el total pegado es {total}.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” is in {typed}, but the line is in {unit}. It is marked.</source>
        <translation>Fila {row}: “{text}” está en {typed}, pero la línea está en {unit}. Queda marcada.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{field} added</source>
        <translation>{field} por agregar</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} con cambios</translation>
    </message>
    <message>
        <source>{field} → {after}</source>
        <translation>{field} → {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What Happens</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln Refused Row(s)…</source>
        <translation>
            <numerusform>Guardar %Ln fila rechazada…</numerusform>
            <numerusform>Guardar %Ln filas rechazadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else can be done with this row</source>
        <translation>No se puede hacer nada más con esta fila</translation>
    </message>
    <message>
        <source>Create as new</source>
        <translation>Crear como nuevo</translation>
    </message>
    <message>
        <source>Update the customer in the list</source>
        <translation>Actualizar el cliente de la lista</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Update {name}</source>
        <translation>Actualizar {name}</translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln New Customer(s)</source>
        <translation>
            <numerusform>Para el cliente nuevo (%Ln)</numerusform>
            <numerusform>Para los %Ln clientes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln Update(s)</source>
        <translation>
            <numerusform>Para la actualización (%Ln)</numerusform>
            <numerusform>Para las %Ln actualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln Skipped Row(s)</source>
        <translation>
            <numerusform>Para la fila omitida (%Ln)</numerusform>
            <numerusform>Para las %Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>For all rows found in the list</source>
        <translation>Para todas las encontradas en la lista</translation>
    </message>
    <message>
        <source>{file}, refused rows</source>
        <translation>{file}, filas rechazadas</translation>
    </message>
    <message>
        <source>Save Refused Rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>{file} was saved. Correct the rows in it and import it next.</source>
        <translation>Se guardó {file}. Corrija sus filas y luego impórtelo.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Same as in the list</source>
        <translation>Igual que en la lista</translation>
    </message>
    <message>
        <source>Doubtful rows first</source>
        <translation>Primero las dudosas</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Found in the list</source>
        <translation>Encontrados en la lista</translation>
    </message>
    <message>
        <source>Totals, titles, your choice</source>
        <translation>Totales, títulos, su elección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln línea agregada</numerusform>
            <numerusform>%Ln líneas agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) replaced</source>
        <translation>
            <numerusform>%Ln línea reemplazada</numerusform>
            <numerusform>%Ln líneas reemplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {lines}</source>
        <translation>{field}: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cells to check. Tab goes from one to the next.</source>
        <translation>
            <numerusform>Más de %Ln celda por revisar. Tab pasa de una a otra.</numerusform>
            <numerusform>Más de %Ln celdas por revisar. Tab pasa de una a otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) to check. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%Ln celda por revisar. Tab va a ella.</numerusform>
            <numerusform>%Ln celdas por revisar. Tab pasa de una a otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) change</source>
        <translation>
            <numerusform>Cambia %Ln campo</numerusform>
            <numerusform>Cambian %Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {to_check}</source>
        <translation>{fields}, {to_check}</translation>
    </message>
    <message>
        <source>A title, not a customer</source>
        <translation>Un título, no un cliente</translation>
    </message>
    <message>
        <source>The column headers again, not a customer</source>
        <translation>Los títulos de las columnas repetidos, no un cliente</translation>
    </message>
    <message>
        <source>A total, not a customer</source>
        <translation>Un total, no un cliente</translation>
    </message>
    <message>
        <source>Your decisions and corrections were kept.</source>
        <translation>Se conservaron sus decisiones y correcciones.</translation>
    </message>
    <message>
        <source>A group of customers, not a customer</source>
        <translation>Un grupo de clientes, no un cliente</translation>
    </message>
    <message>
        <source>No rows here. Choose All.</source>
        <translation>No hay filas aquí. Elija Todas.</translation>
    </message>
    <message>
        <source>Refused rows aren’t imported. Save them, correct them, and import that file next.</source>
        <translation>Las filas rechazadas no se importan. Guárdelas, corríjalas e importe después ese archivo.</translation>
    </message>
    <message>
        <source>Nothing to import: every row is in the list already, skipped or refused.</source>
        <translation>No hay nada que importar: todas las filas ya están en la lista, se omiten o se rechazan.</translation>
    </message>
    <message>
        <source>What to do with row {row}</source>
        <translation>Qué hacer con la fila {row}</translation>
    </message>
    <message>
        <source>For all refused rows that can be resolved</source>
        <translation>Para todas las filas rechazadas que se pueden resolver</translation>
    </message>
    <message>
        <source>Skipped by you</source>
        <translation>Omitida por usted</translation>
    </message>
    <message>
        <source>Not imported, with reasons</source>
        <translation>No se importan</translation>
    </message>
    <message>
        <source>Look through the rows. Space on a row shows what else you can do with it.</source>
        <translation>Recorra las filas. Con Espacio verá qué más puede hacer con cada una.</translation>
    </message>
    <message>
        <source>A job of a customer who has their own row</source>
        <translation>Una obra de un cliente que tiene su propia fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) or correction(s) no longer apply: the rows are read differently now.</source>
        <translation>
            <numerusform>%Ln decisión o corrección ya no se aplica: las filas se leen ahora de otro modo.</numerusform>
            <numerusform>%Ln decisiones o correcciones ya no se aplican: las filas se leen ahora de otro modo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTiles</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>Lo más seguro</translation>
    </message>
</context>
<context>
    <name>ColumnCommands</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Orden y columnas</translation>
    </message>
    <message>
        <source>Wider Column</source>
        <translation>Ensanchar columna</translation>
    </message>
    <message>
        <source>Narrower Column</source>
        <translation>Estrechar columna</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source>Move Column Left</source>
        <translation>Mover columna a la izquierda</translation>
    </message>
    <message>
        <source>Move Column Right</source>
        <translation>Mover columna a la derecha</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Column in the File</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>First Values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>A las notas</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}: {value}</translation>
    </message>
    <message>
        <source>As “{line}”</source>
        <translation>Como “{line}”</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Como usted eligió</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Its values look like companies</source>
        <translation>Sus valores parecen empresas</translation>
    </message>
    <message>
        <source>Used where {column} is empty, else in the notes</source>
        <translation>Se usa si {column} está vacía; si no, a las notas</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Dos columnas</translation>
    </message>
    <message>
        <source>The same as {column}</source>
        <translation>Lo mismo que {column}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Its values don’t match its name</source>
        <translation>Sus valores no corresponden a su título</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are email addresses</source>
        <translation>Por su contenido: el {share}&#xa0;% son correos</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are phone numbers</source>
        <translation>Por su contenido: el {share}&#xa0;% son teléfonos</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are mobile numbers</source>
        <translation>Por su contenido: el {share}&#xa0;% son números de celular</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are companies</source>
        <translation>Por su contenido: el {share}&#xa0;% son empresas</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are people’s names</source>
        <translation>Por su contenido: el {share}&#xa0;% son nombres</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are websites</source>
        <translation>Por su contenido: el {share}&#xa0;% son sitios web</translation>
    </message>
    <message>
        <source>From what it holds: {share}% look like it</source>
        <translation>Por su contenido: el {share}&#xa0;% lo parecen</translation>
    </message>
    <message>
        <source>Your own people, not the customer’s</source>
        <translation>Su propio personal, no el del cliente</translation>
    </message>
    <message>
        <source>A setting of the other program</source>
        <translation>Una configuración del otro programa</translation>
    </message>
    <message>
        <source>A date of the other program</source>
        <translation>Una fecha del otro programa</translation>
    </message>
    <message>
        <source>An amount as of that day</source>
        <translation>Un importe a esa fecha</translation>
    </message>
    <message>
        <source>Private, not needed for an estimate</source>
        <translation>Privado; no hace falta para un presupuesto</translation>
    </message>
    <message>
        <source>Nothing in the first rows</source>
        <translation>Nada en las primeras filas</translation>
    </message>
    <message>
        <source>Where both have a number, the second goes to the notes.</source>
        <translation>Donde ambas tienen un número, el segundo va a las notas.</translation>
    </message>
    <message>
        <source>Where both have something, the second goes to the notes.</source>
        <translation>Donde ambas tienen texto, el segundo va a las notas.</translation>
    </message>
    <message>
        <source>Leave {column} Out</source>
        <translation>Omitir {column}</translation>
    </message>
    <message>
        <source>Send {column} to the Notes</source>
        <translation>Enviar {column} a las notas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>A picture or a sound, not text</source>
        <translation>Una imagen o un sonido, sin texto</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va al campo</translation>
    </message>
    <message>
        <source>Choose a column for the company, contact name, first or last name.</source>
        <translation>Elija una columna para la empresa, el nombre del contacto, el nombre de pila o los apellidos.</translation>
    </message>
    <message>
        <source>Where the column goes</source>
        <translation>A qué campo va la columna</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Its name looks like {field}, misspelled</source>
        <translation>Su título parece {field}, mal escrito</translation>
    </message>
    <message>
        <source>{column} goes there too</source>
        <translation>{column} también va ahí</translation>
    </message>
    <message>
        <source>An ID of the other program</source>
        <translation>Un ID del otro programa</translation>
    </message>
    <message>
        <source>How a name is pronounced</source>
        <translation>Cómo se pronuncia un nombre</translation>
    </message>
    <message>
        <source>Other columns already have it</source>
        <translation>Ya está en otras columnas</translation>
    </message>
    <message>
        <source>{column} goes to {field}, but its values look like companies.</source>
        <translation>{column} va a “{field}”, pero sus valores parecen empresas.</translation>
    </message>
    <message>
        <source>Their values are the same.</source>
        <translation>Sus valores son iguales.</translation>
    </message>
    <message>
        <source>{first} and {last} both go to {field}.</source>
        <translation>{first} y {last} van a “{field}”.</translation>
    </message>
    <message>
        <source>Use {column} for {field}</source>
        <translation>Usar {column} para “{field}”</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s) are imported.</source>
        <translation>
            <numerusform>Se importa %Ln columna.</numerusform>
            <numerusform>Se importan las %Ln columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} columns are imported.</source>
        <translation>
            <numerusform>Se importa %Ln columna de {total}.</numerusform>
            <numerusform>Se importan %Ln columnas de {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{value}” stays empty</source>
        <translation>“{value}” queda vacío</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company Profile</source>
        <translation>Perfil de la empresa</translation>
    </message>
    <message>
        <source>How the company presents itself on proposals: name, address, contact, logo.</source>
        <translation>Cómo se presenta la empresa en [[las propuestas|las cotizaciones|los presupuestos]]: nombre, dirección, contacto, logotipo.</translation>
    </message>
    <message>
        <source>Add Trade Name</source>
        <translation>Agregar nombre comercial</translation>
    </message>
    <message>
        <source>No trade name yet</source>
        <translation>Aún no hay nombre comercial</translation>
    </message>
    <message>
        <source>Trade names</source>
        <translation>Nombres comerciales</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Acciones para {name}</translation>
    </message>
    <message>
        <source>Edit Trade Name…</source>
        <translation>Editar nombre comercial…</translation>
    </message>
    <message>
        <source>Make Default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>It is already the default.</source>
        <translation>Ya es el predeterminado.</translation>
    </message>
    <message>
        <source>Delete Trade Name…</source>
        <translation>Eliminar nombre comercial…</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <source>Add one, so customers see on proposals who the offer is from.</source>
        <translation>Agregue uno para que los clientes vean en [[las propuestas|las cotizaciones|los presupuestos]] quién hace la oferta.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact Details for This Estimate</source>
        <translation>Datos de contacto de este presupuesto</translation>
    </message>
    <message>
        <source>The customer list doesn’t change.</source>
        <translation>La lista de clientes no cambia.</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>{list} copy</source>
        <translation>{list} copia</translation>
    </message>
    <message>
        <source>Save a Copy As</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Not copied, since it can’t be saved: {names}.</source>
        <translation>No se copió, porque no se puede guardar: {names}.</translation>
    </message>
    <message>
        <source>No longer linked, since the customer isn’t in the copy; the contact details are kept: {numbers}.</source>
        <translation>Sin vínculo en la copia, porque el cliente no está en ella; los datos de contacto se conservan: {numbers}.</translation>
    </message>
    <message>
        <source>Copied to {file}: the list as you had it, with what you typed and could not save.</source>
        <translation>Copiado en {file}: la lista como la tenía, con lo que escribió y no se pudo guardar.</translation>
    </message>
    <message>
        <source>Copied to {file}: the backup “{backup}” and what is open here. What was saved after that backup is missing.</source>
        <translation>Copiado en {file}: la copia de seguridad “{backup}” y lo que está abierto aquí. Falta lo que se guardó después de esa copia.</translation>
    </message>
    <message>
        <source>No backup of the list was found in {folder}, so {file} is a new list with only what is open here.</source>
        <translation>No se encontró ninguna copia de seguridad de la lista en {folder}, así que {file} es una lista nueva, solo con lo que está abierto aquí.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Send Email</source>
        <translation>Enviar correo</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Copy Phone</source>
        <translation>Copiar teléfono</translation>
    </message>
    <message>
        <source>Copy Email</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Edit Customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>New Estimate for This Customer</source>
        <translation>Nuevo presupuesto para este cliente</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Import Customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>Undo an Import…</source>
        <translation>Deshacer una importación…</translation>
    </message>
    <message>
        <source>Export or Print…</source>
        <translation>Exportar o imprimir…</translation>
    </message>
    <message>
        <source>Find Duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Recently Deleted</source>
        <translation>Eliminados recientemente</translation>
    </message>
    <message>
        <source>Add Sample Data</source>
        <translation>Agregar datos de ejemplo</translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Quitar datos de ejemplo</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Restore from a Copy…</source>
        <translation>Restaurar a partir de una copia…</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>This customer has no number to call.</source>
        <translation>Este cliente no tiene un número al que llamar.</translation>
    </message>
    <message>
        <source>This customer has no email address to write to.</source>
        <translation>Este cliente no tiene una dirección de correo a la que escribir.</translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Changes in the customer list show here at once.</source>
        <translation>Los cambios de la lista de clientes se ven aquí de inmediato.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>No vinculado</translation>
    </message>
    <message>
        <source>This estimate has contact details of its own.</source>
        <translation>Este presupuesto tiene sus propios datos de contacto.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose Customer</source>
        <translation>Elegir cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No customer yet. Choose one to fill in the contact details.</source>
        <translation>Aún no hay cliente. Elija uno para completar los datos de contacto.</translation>
    </message>
    <message>
        <source>More actions for the customer</source>
        <translation>Más acciones para el cliente</translation>
    </message>
</context>
<context>
    <name>CustomerControl</name>
    <message>
        <source>Open Customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Change Customer</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>Choose Customer</source>
        <translation>Elegir cliente</translation>
    </message>
    <message>
        <source>Edit for This Estimate Only</source>
        <translation>Editar solo en este presupuesto</translation>
    </message>
    <message>
        <source>Edit Contact Details</source>
        <translation>Editar datos de contacto</translation>
    </message>
    <message>
        <source>Type Contact Details</source>
        <translation>Escribir datos de contacto</translation>
    </message>
    <message>
        <source>Link Again</source>
        <translation>Vincular de nuevo</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>A company or a contact name is enough.</source>
        <translation>Basta una empresa o un nombre de contacto.</translation>
    </message>
    <message>
        <source>Show That Customer</source>
        <translation>Mostrar ese cliente</translation>
    </message>
    <message>
        <source>Use That Customer</source>
        <translation>Usar ese cliente</translation>
    </message>
    <message>
        <source>Someone deleted this customer. Save adds it again as a new one.</source>
        <translation>Alguien eliminó este cliente. Al guardar se agregará de nuevo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>In the list: {value}</source>
        <translation>En la lista: {value}</translation>
    </message>
    <message>
        <source>Someone else changed this customer. Their changes are beside the fields; save to replace them.</source>
        <translation>Otra persona cambió este cliente. Sus cambios están junto a los campos; guarde para reemplazarlos.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Guardar mi versión</translation>
    </message>
    <message>
        <source>Dials {number}, then {extension}</source>
        <translation>Marca {number}, luego {extension}</translation>
    </message>
    <message>
        <source>Dials {number}</source>
        <translation>Marca {number}</translation>
    </message>
    <message>
        <source>Looks like {name}: same phone, {phone}.</source>
        <translation>Se parece a {name}: mismo teléfono, {phone}.</translation>
    </message>
    <message>
        <source>Looks like {name}: same email.</source>
        <translation>Se parece a {name}: mismo correo.</translation>
    </message>
    <message>
        <source>Looks like {name}: same company and contact.</source>
        <translation>Se parece a {name}: misma empresa y mismo contacto.</translation>
    </message>
    <message>
        <source>The computer ended Custlist while you typed this. It isn’t saved yet.</source>
        <translation>La computadora cerró Custlist mientras usted escribía esto. Aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Suite, floor, building</source>
        <translation>Oficina, piso, edificio</translation>
    </message>
    <message>
        <source>US and Canada only</source>
        <translation>Solo EE. UU. y Canadá</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Province or Territory</source>
        <translation>Provincia o territorio</translation>
    </message>
</context>
<context>
    <name>CustomerGlance</name>
    <message>
        <source>Customer in the List</source>
        <translation>Cliente en la lista</translation>
    </message>
    <message>
        <source>As it is in the list now. Nothing has been written yet.</source>
        <translation>Tal como está en la lista. Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Elegir un cliente</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Name, company, phone …</source>
        <translation>Nombre, empresa, teléfono…</translation>
    </message>
    <message>
        <source>Matching customers</source>
        <translation>Clientes que coinciden</translation>
    </message>
    <message>
        <source>Add New Customer</source>
        <translation>Agregar cliente nuevo</translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} de {total}</translation>
    </message>
    <message>
        <source>No customer matches. Add the customer to use it here.</source>
        <translation>Ningún cliente coincide. Agréguelo para usarlo aquí.</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one here.</source>
        <translation>Aún no hay clientes. Agregue el primero aquí.</translation>
    </message>
</context>
<context>
    <name>CustomerTasks</name>
    <message>
        <source>{name} was added.</source>
        <translation>Se agregó {name}.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>Copied: address of {name}</source>
        <translation>Copiado: dirección de {name}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Copied: details of {name}</source>
        <translation>Copiado: datos de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of {name} were saved.</source>
        <translation>
            <numerusform>Se guardó %Ln campo de {name}.</numerusform>
            <numerusform>Se guardaron %Ln campos de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} of {name}.</source>
        <translation>Guardado: {field} de {name}.</translation>
    </message>
    <message>
        <source>{field} of {name} is now {value}.</source>
        <translation>{field} de {name}: ahora {value}.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Cliente eliminado: {name}.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Search every field: name, city, phone, notes …</source>
        <translation>Buscar en todos los campos: nombre, ciudad, teléfono, notas…</translation>
    </message>
    <message>
        <source>More actions for the list</source>
        <translation>Más acciones para la lista</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the file to import it</source>
        <translation>Suelte el archivo para importarlo</translation>
    </message>
    <message>
        <source>Some of these customers are sample data.</source>
        <translation>Algunos de estos clientes son datos de ejemplo.</translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Quitar datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample estimate(s) could not be brought back.</source>
        <translation>
            <numerusform>No se pudo recuperar %Ln presupuesto de ejemplo.</numerusform>
            <numerusform>No se pudieron recuperar %Ln presupuestos de ejemplo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedList</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The customer list is gone</source>
        <translation>La lista de clientes ya no está</translation>
    </message>
    <message>
        <source>“{list}” is no longer in {folder}, but backups of it are.</source>
        <translation>“{list}” ya no está en {folder}, pero sus copias de seguridad sí.</translation>
    </message>
    <message>
        <source>The customer list is damaged</source>
        <translation>La lista de clientes está dañada</translation>
    </message>
    <message>
        <source>Nothing in “{list}” can be read, and there is no good backup of it in {folder}. The damaged file stays as it is.</source>
        <translation>No puede leerse nada de “{list}”, y en {folder} no hay ninguna copia de seguridad intacta. El archivo dañado queda como está.</translation>
    </message>
    <message>
        <source>Part of “{list}” can’t be read. Whatever you choose, the damaged file is kept.</source>
        <translation>Una parte de “{list}” no puede leerse. Elija lo que elija, el archivo dañado se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since then are missing.</source>
        <translation>
            <numerusform>Falta %Ln cambio hecho desde entonces.</numerusform>
            <numerusform>Faltan %Ln cambios hechos desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since then.</source>
        <translation>Nada cambió desde entonces.</translation>
    </message>
    <message>
        <source>Open the Newest Good Backup</source>
        <translation>Abrir la última copia de seguridad intacta</translation>
    </message>
    <message>
        <source>Recover What Can Be Read</source>
        <translation>Recuperar lo que puede leerse</translation>
    </message>
    <message>
        <source>Known to be missing: {counts}.</source>
        <translation>Faltan: {counts}.</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>al menos {count}</translation>
    </message>
    <message>
        <source>Users and passwords are lost.</source>
        <translation>Los usuarios y las contraseñas se perdieron.</translation>
    </message>
    <message>
        <source>Look up what can be read. Nothing is written.</source>
        <translation>Consultar lo que puede leerse. No se escribe nada.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>It has no customers yet. The backups stay.</source>
        <translation>Aún no tiene clientes. Las copias de seguridad se conservan.</translation>
    </message>
    <message>
        <source>Begin a New List</source>
        <translation>Empezar una lista nueva</translation>
    </message>
    <message>
        <source>For example, a copy on a USB drive.</source>
        <translation>Por ejemplo, una copia en una memoria USB.</translation>
    </message>
    <message>
        <source>Choose Another List or Copy…</source>
        <translation>Elegir otra lista o copia…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what can be read</source>
        <translation>Comprobando qué puede leerse</translation>
    </message>
    <message>
        <source>“{list}” is tried on copies; nothing is written.</source>
        <translation>“{list}” se prueba en copias; no se escribe nada.</translation>
    </message>
    <message>
        <source>Putting the list in place</source>
        <translation>Poniendo la lista en su lugar</translation>
    </message>
    <message>
        <source>This is the backup from {moment}.</source>
        <translation>Esta es la copia de seguridad del {moment}.</translation>
    </message>
    <message>
        <source>Recovered: {counts}.</source>
        <translation>Recuperado: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) lost their customer.</source>
        <translation>
            <numerusform>%Ln presupuesto perdió su cliente.</numerusform>
            <numerusform>%Ln presupuestos perdieron su cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated, since their passwords are lost: {names}.</source>
        <translation>Desactivados, pues se perdió su contraseña: {names}.</translation>
    </message>
    <message>
        <source>The list has parts that aren’t Custlist’s</source>
        <translation>La lista tiene partes que no son de Custlist</translation>
    </message>
    <message>
        <source>Another program put views or triggers into “{list}”: {names}. They could change what you see and save, so it isn’t opened. Whatever you choose, the file is kept.</source>
        <translation>Otro programa puso vistas o disparadores en “{list}”: {names}. Podrían cambiar lo que usted ve y guarda, por eso no se abre. Elija lo que elija, el archivo se conserva.</translation>
    </message>
    <message>
        <source>It is checked first, and the list as it was is kept.</source>
        <translation>Primero se comprueba, y la lista tal como estaba se conserva.</translation>
    </message>
    <message>
        <source>The list as it was is kept as {file}.</source>
        <translation>La lista tal como estaba se conserva como {file}.</translation>
    </message>
    <message>
        <source>In “{list}”, rows belong to others that are lost, such as an estimate to its customer. Whatever you choose, the damaged file is kept.</source>
        <translation>En “{list}”, unas fichas dependen de otras que se perdieron, como [[una propuesta|una cotización|un presupuesto]] de su cliente. Elija lo que elija, el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Perhaps not complete: {parts}.</source>
        <translation>Quizá incompleto: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of estimates</source>
        <translation>
            <numerusform>%Ln línea de [[propuesta|cotización|presupuesto]]</numerusform>
            <numerusform>%Ln líneas de [[propuesta|cotización|presupuesto]]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s)</source>
        <translation>
            <numerusform>%Ln [[propuesta emitida|cotización emitida|presupuesto emitido]]</numerusform>
            <numerusform>%Ln [[propuestas emitidas|cotizaciones emitidas|presupuestos emitidos]]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the history</source>
        <translation>
            <numerusform>%Ln entrada del historial</numerusform>
            <numerusform>%Ln entradas del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>[[propuestas|cotizaciones|presupuestos]]</translation>
    </message>
    <message>
        <source>lines of estimates</source>
        <translation>líneas de [[propuesta|cotización|presupuesto]]</translation>
    </message>
    <message>
        <source>issued proposals</source>
        <translation>[[propuestas emitidas|cotizaciones emitidas|presupuestos emitidos]]</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>trade names</source>
        <translation>nombres comerciales</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is a sample, as before.</source>
        <translation>
            <numerusform>%Ln es un ejemplo, como antes.</numerusform>
            <numerusform>%Ln son ejemplos, como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them, by the newest backup: {names}.</source>
        <translation>Entre ellos, según la última copia de seguridad: {names}.</translation>
    </message>
    <message>
        <source>The file of the list is empty</source>
        <translation>El archivo de la lista está vacío</translation>
    </message>
    <message>
        <source>Nothing is in “{list}” any more, but backups of it are in {folder}.</source>
        <translation>Ya no hay nada en “{list}”, pero quedan copias de seguridad en {folder}.</translation>
    </message>
    <message>
        <source>The file isn’t a customer list any more</source>
        <translation>El archivo ya no es una lista de clientes</translation>
    </message>
    <message>
        <source>Something else is in “{list}”, but backups of the list are in {folder}. Whatever you choose, the file is kept.</source>
        <translation>En “{list}” hay otra cosa, pero quedan copias de seguridad de la lista en {folder}. Elija lo que elija, el archivo se conserva.</translation>
    </message>
    <message>
        <source>Nothing in “{list}” can be read. Whatever you choose, the damaged file is kept.</source>
        <translation>No se puede leer nada de “{list}”. Elija lo que elija, el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>What was changed since then is missing; how much, no one can tell.</source>
        <translation>Falta lo que se cambió desde entonces; no se puede saber cuánto.</translation>
    </message>
    <message>
        <source>The log beside it may be another list’s.</source>
        <translation>El registro que está junto a ella puede ser de otra lista.</translation>
    </message>
    <message>
        <source>Recover With the Log</source>
        <translation>Recuperar con el registro</translation>
    </message>
    <message>
        <source>Recover Without the Log</source>
        <translation>Recuperar sin el registro</translation>
    </message>
    <message>
        <source>Without the log beside the list, what was saved last may be missing.</source>
        <translation>Sin el registro que está junto a la lista, puede faltar lo último que se guardó.</translation>
    </message>
    <message>
        <source>The log beside the list is gone, so what was saved last may be missing.</source>
        <translation>El registro que estaba junto a la lista ya no está, así que puede faltar lo último que se guardó.</translation>
    </message>
    <message>
        <source>The log beside the list is damaged, so what was saved last may be missing.</source>
        <translation>El registro que está junto a la lista está dañado, así que puede faltar lo último que se guardó.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>[[Propuestas|Cotizaciones|Presupuestos]]</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Margen sobre costo, %</translation>
    </message>
    <message>
        <source>Target profit, % of price</source>
        <translation>Meta de utilidad, % del precio</translation>
    </message>
    <message>
        <source>Language of proposals</source>
        <translation>Idioma de [[las propuestas|las cotizaciones|los presupuestos]]</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Offers are valid for, days</source>
        <translation>Vigencia de la oferta, días</translation>
    </message>
    <message>
        <source>Pattern of estimate numbers</source>
        <translation>Formato del número de presupuesto</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>{year} and {count:4} are filled in: the year, and a count of four digits.</source>
        <translation>{year} es el año y {count:4}, un contador de cuatro dígitos.</translation>
    </message>
    <message>
        <source>On the taxable amount after discount. Alt+Up or Alt+Down moves a tax.</source>
        <translation>Sobre el importe gravable después del descuento. Alt+Arriba o Alt+Abajo mueve un impuesto.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Next: {number}</source>
        <translation>Siguiente: {number}</translation>
    </message>
    <message>
        <source>A download marks a draft as Sent</source>
        <translation>Una descarga marca un borrador como Enviado</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>What a new estimate starts with. Existing estimates don’t change.</source>
        <translation>Con qué empieza un presupuesto nuevo. Los existentes no cambian.</translation>
    </message>
</context>
<context>
    <name>DeleteCustomerDialog</name>
    <message>
        <source>Delete Customer</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>{name} will be removed from the customer list.</source>
        <translation>{name} se quitará de la lista de clientes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep these contact details and are no longer linked:</source>
        <translation>
            <numerusform>%Ln presupuesto conserva estos datos y deja de estar vinculado:</numerusform>
            <numerusform>%Ln presupuestos conservan estos datos y dejan de estar vinculados:</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate uses this customer.</source>
        <translation>Ningún presupuesto usa este cliente.</translation>
    </message>
    <message>
        <source>{contact} of {name} will be removed from the customer list.</source>
        <translation>{contact}, de {name}, se quitará de la lista de clientes.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older one(s)</source>
        <translation>
            <numerusform>y %Ln más antiguo</numerusform>
            <numerusform>y %Ln más antiguos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteEstimateDialog</name>
    <message>
        <source>Delete {number}?</source>
        <translation>¿Eliminar {number}?</translation>
    </message>
    <message>
        <source>Delete {number}, {title}?</source>
        <translation>¿Eliminar {number}, {title}?</translation>
    </message>
    <message>
        <source>Its lines, texts and notes are deleted too.</source>
        <translation>También se eliminan sus líneas, textos y notas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s) are kept.</source>
        <translation>
            <numerusform>%Ln [[propuesta emitida|cotización emitida|presupuesto emitido]] se conserva.</numerusform>
            <numerusform>%Ln [[propuestas emitidas|cotizaciones emitidas|presupuestos emitidos]] se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Eliminar presupuesto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteTradeNameDialog</name>
    <message>
        <source>Delete Trade Name</source>
        <translation>Eliminar nombre comercial</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No estimate uses this name.</source>
        <translation>Ningún presupuesto usa este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) will have no trade name.</source>
        <translation>
            <numerusform>%Ln presupuesto quedará sin nombre comercial.</numerusform>
            <numerusform>%Ln presupuestos quedarán sin nombre comercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) under this name will use {heir}.</source>
        <translation>
            <numerusform>%Ln presupuesto con este nombre usará {heir}.</numerusform>
            <numerusform>%Ln presupuestos con este nombre usarán {heir}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only trade name.</source>
        <translation>Es el único nombre comercial.</translation>
    </message>
    <message>
        <source>{heir} becomes the default.</source>
        <translation>{heir} pasa a ser el predeterminado.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Recently Deleted</source>
        <translation>Eliminados recientemente</translation>
    </message>
    <message>
        <source>What was deleted comes back as it was, with its links.</source>
        <translation>Lo eliminado vuelve como estaba, con sus vínculos.</translation>
    </message>
    <message>
        <source>Kept until an Account Owner deletes them for good. Older backups may still hold them.</source>
        <translation>Se guardan hasta que un propietario de la cuenta los elimine definitivamente. Copias de seguridad anteriores pueden contenerlos aún.</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>No hay nada eliminado</translation>
    </message>
    <message>
        <source>What was deleted before may be in an older backup: see Data and Backups.</source>
        <translation>Lo eliminado antes puede estar en una copia de seguridad anterior: vea Datos y copias.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted for good.</source>
        <translation>
            <numerusform>Se eliminó definitivamente %Ln elemento.</numerusform>
            <numerusform>Se eliminaron definitivamente %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An Account Owner restores</source>
        <translation>Un propietario de la cuenta restaura</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Customer(s)</source>
        <translation>
            <numerusform>Restaurar %Ln cliente</numerusform>
            <numerusform>Restaurar %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Estimate(s)</source>
        <translation>
            <numerusform>Restaurar %Ln presupuesto</numerusform>
            <numerusform>Restaurar %Ln presupuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Record(s)</source>
        <translation>
            <numerusform>Restaurar %Ln elemento</numerusform>
            <numerusform>Restaurar %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Customer(s) for Good…</source>
        <translation>
            <numerusform>Eliminar definitivamente %Ln cliente…</numerusform>
            <numerusform>Eliminar definitivamente %Ln clientes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Estimate(s) for Good…</source>
        <translation>
            <numerusform>Eliminar definitivamente %Ln presupuesto…</numerusform>
            <numerusform>Eliminar definitivamente %Ln presupuestos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {names}.</source>
        <translation>Restaurado: {names}.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete {names} for good?</source>
        <translation>¿Eliminar definitivamente {names}?</translation>
    </message>
    <message>
        <source>Deleted customers and estimates</source>
        <translation>Clientes y presupuestos eliminados</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Customer or Estimate</source>
        <translation>Cliente o presupuesto</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>When Restored</source>
        <translation>Al restaurar</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>No contact name</source>
        <translation>Sin nombre de contacto</translation>
    </message>
    <message>
        <source>Comes back as it was</source>
        <translation>Vuelve como estaba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) are linked to it again</source>
        <translation>
            <numerusform>%Ln presupuesto se vincula de nuevo</numerusform>
            <numerusform>%Ln presupuestos se vinculan de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Was merged; both are in the list then</source>
        <translation>Resultado de combinar; ambos estarán en la lista</translation>
    </message>
    <message>
        <source>Linked to {name} again</source>
        <translation>Vinculado de nuevo a {name}</translation>
    </message>
    <message>
        <source>{name} is gone; it keeps the details</source>
        <translation>{name} ya no está; conserva los datos</translation>
    </message>
    <message>
        <source>Its number was given again: gets the next one</source>
        <translation>Su número se dio de nuevo: recibe el siguiente</translation>
    </message>
    <message>
        <source>Undo the Merge</source>
        <translation>Deshacer combinar</translation>
    </message>
    <message>
        <source>Choose a customer or an estimate first.</source>
        <translation>Elija primero un cliente o un presupuesto.</translation>
    </message>
    <message>
        <source>All values go from every entry of the history; who changed something and when is kept. This can’t be undone. These stay: issued proposals, the customer’s details in estimates, and backups until they are thinned.</source>
        <translation>Todos los valores desaparecen de cada entrada del historial; queda quién cambió algo y cuándo. No se puede deshacer. Se conservan: [[las propuestas emitidas|las cotizaciones emitidas|los presupuestos emitidos]], los datos del cliente en los presupuestos y las copias de seguridad hasta que se eliminen.</translation>
    </message>
    <message>
        <source>Check all that is shown</source>
        <translation>Marcar todo lo que se muestra</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {file}</source>
        <translation>
            <numerusform>%Ln cliente de {file}</numerusform>
            <numerusform>%Ln clientes de {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Come back as sample data</source>
        <translation>Vuelven como datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>Come back, and %Ln customer(s) are updated by it again</source>
        <translation>
            <numerusform>Vuelven, y %Ln cliente se actualiza otra vez</numerusform>
            <numerusform>Vuelven, y %Ln clientes se actualizan otra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Come back as they were imported</source>
        <translation>Vuelven como se importaron</translation>
    </message>
    <message>
        <source>{name} comes back with it</source>
        <translation>{name} vuelve con él</translation>
    </message>
    <message>
        <source>Comes back with all that this restore changed</source>
        <translation>Vuelve con todo lo que cambió esa restauración</translation>
    </message>
</context>
<context>
    <name>DetailsBlock</name>
    <message>
        <source>No expiry date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Estimate Details</source>
        <translation>Datos del presupuesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Language of the proposal</source>
        <translation>Idioma [[de la propuesta|de la cotización|del presupuesto]]</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Margen sobre costo, %</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Predeterminado: {name}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>None yet. A new one starts with these contact details.</source>
        <translation>Ninguno todavía. Uno nuevo empieza con estos datos de contacto.</translation>
    </message>
    <message>
        <source>Untitled estimate</source>
        <translation>Presupuesto sin título</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Made up to try things on. Remove Sample Data deletes it.</source>
        <translation>Inventado para hacer pruebas. “Quitar datos de ejemplo” lo elimina.</translation>
    </message>
    <message>
        <source>Newest {count}</source>
        <translation>Los {count} más recientes</translation>
    </message>
    <message>
        <source>Show All {count}</source>
        <translation>Ver todos ({count})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{before} before, {after} now</source>
        <translation>antes {before}, ahora {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Propuesta|Cotización|Presupuesto]]</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount, {rate}</source>
        <translation>Descuento, {rate}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) moved</source>
        <translation>
            <numerusform>%Ln línea movida</numerusform>
            <numerusform>%Ln líneas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Different order</source>
        <translation>Otro orden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln párrafo cambiado</numerusform>
            <numerusform>%Ln párrafos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln paragraph(s)</source>
        <translation>
            <numerusform>+%Ln párrafo</numerusform>
            <numerusform>+%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln paragraph(s)</source>
        <translation>
            <numerusform>−%Ln párrafo</numerusform>
            <numerusform>−%Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Different spaces or lines</source>
        <translation>Otros espacios o líneas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation>Sección sin nombre</translation>
    </message>
    <message>
        <source>Line without a description</source>
        <translation>Línea sin descripción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Item codes</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Changed since revision {revision}</source>
        <translation>Cambió desde la revisión {revision}</translation>
    </message>
    <message>
        <source>Revision {revision} was issued on {day}. Its PDF stays as it was.</source>
        <translation>La revisión {revision} se emitió el {day}. Su PDF queda como estaba.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>Go Back to Revision {revision}…</source>
        <translation>Volver a la revisión {revision}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make Revision {revision}</source>
        <translation>Preparar la revisión {revision}</translation>
    </message>
    <message>
        <source>The estimate’s own content hasn’t changed since.</source>
        <translation>El contenido del presupuesto no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Lines, prices, costs, texts and dates go back to what they were then. Status and notes stay. Undo brings back what is there now.</source>
        <translation>Las líneas, los precios, los costos, los textos y las fechas vuelven a ser los de entonces. El estatus y las notas no cambian. Deshacer recupera lo que hay ahora.</translation>
    </message>
    <message>
        <source>The customer and contact details stay as they are now.</source>
        <translation>El cliente y sus datos quedan como están ahora.</translation>
    </message>
    <message>
        <source>The company’s details and the proposal’s choices stay too.</source>
        <translation>Tampoco cambian los datos de la empresa ni las opciones [[de la propuesta|de la cotización|del presupuesto]].</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to revision {revision}?</source>
        <translation>¿Volver a la revisión {revision}?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Revision {revision}</source>
        <translation>Revisión {revision}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Which part of it</source>
        <translation>Qué parte</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>It isn’t saved, and can’t be brought back.</source>
        <translation>No está guardado y no se podrá recuperar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%Ln customer(s) imported</source>
        <translation>
            <numerusform>%Ln cliente importado</numerusform>
            <numerusform>%Ln clientes importados</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file}.</source>
        <translation>Desde {file}.</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Import Another File</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>%Ln cliente agregado</numerusform>
            <numerusform>%Ln clientes agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) updated</source>
        <translation>
            <numerusform>%Ln cliente actualizado</numerusform>
            <numerusform>%Ln clientes actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) the same as in the list</source>
        <translation>
            <numerusform>%Ln fila igual que en la lista</numerusform>
            <numerusform>%Ln filas iguales que en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Mostrar copia de seguridad</translation>
    </message>
    <message>
        <source>Find Duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Added from {file}</source>
        <translation>Agregados desde {file}</translation>
    </message>
    <message>
        <source>Updated from {file}</source>
        <translation>Actualizados desde {file}</translation>
    </message>
    <message>
        <source>With text in the notes from {file}</source>
        <translation>Con texto de {file} en las notas</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) aren’t customers: {kinds}</source>
        <translation>
            <numerusform>%Ln fila no es un cliente: {kinds}</numerusform>
            <numerusform>%Ln filas no son clientes: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header(s)</source>
        <translation>
            <numerusform>%Ln encabezado repetido</numerusform>
            <numerusform>%Ln encabezados repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s)</source>
        <translation>
            <numerusform>%Ln total</numerusform>
            <numerusform>%Ln totales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of customers</source>
        <translation>
            <numerusform>%Ln obra de un cliente</numerusform>
            <numerusform>%Ln obras de clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their text is in the notes of %Ln customer(s), such as “{line}”.</source>
        <translation>
            <numerusform>Su texto está en las notas de %Ln cliente, por ejemplo “{line}”.</numerusform>
            <numerusform>Su texto está en las notas de %Ln clientes, por ejemplo “{line}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is in the customer’s notes: “{line}”.</source>
        <translation>Su texto está en las notas del cliente: “{line}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) couldn’t be read</source>
        <translation>
            <numerusform>%Ln celda no se pudo leer</numerusform>
            <numerusform>%Ln celdas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show These %Ln Customer(s)</source>
        <translation>
            <numerusform>Mostrar %Ln cliente</numerusform>
            <numerusform>Mostrar estos %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}.</source>
        <translation>Fila {row}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added customer(s) removed again</source>
        <translation>
            <numerusform>%Ln cliente agregado se quitó</numerusform>
            <numerusform>%Ln clientes agregados se quitaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) changed back</source>
        <translation>
            <numerusform>%Ln cliente actualizado volvió a como estaba</numerusform>
            <numerusform>%Ln clientes actualizados volvieron a como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped by you</source>
        <translation>
            <numerusform>%Ln fila omitida por usted</numerusform>
            <numerusform>%Ln filas omitidas por usted</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Lo que se importó</translation>
    </message>
    <message>
        <source>What is in the list now</source>
        <translation>Lo que hay ahora en la lista</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>The list from before the import is kept as a backup, {moment}.</source>
        <translation>La lista anterior a la importación se conserva en una copia de seguridad, {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, since they have changed</source>
        <translation>
            <numerusform>%Ln cliente se conservó, porque cambió después</numerusform>
            <numerusform>%Ln clientes se conservaron, porque cambiaron después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtReasons</name>
    <message>
        <source>No company, name or email. Type one.</source>
        <translation>Sin empresa, nombre ni correo. Escriba uno.</translation>
    </message>
    <message>
        <source>This address only works inside an office.</source>
        <translation>Esta dirección solo funciona dentro de una red interna.</translation>
    </message>
    <message>
        <source>A website’s name usually has a dot.</source>
        <translation>El nombre de un sitio web suele tener un punto.</translation>
    </message>
    <message>
        <source>A spreadsheet kept only its first digits.</source>
        <translation>Una hoja de cálculo solo guardó sus primeros dígitos.</translation>
    </message>
    <message>
        <source>This is a date, not a number.</source>
        <translation>Es una fecha, no un número.</translation>
    </message>
    <message>
        <source>Too short for a number ({country}).</source>
        <translation>Demasiado corto para un número ({country}).</translation>
    </message>
    <message>
        <source>Too long for a number ({country}).</source>
        <translation>Demasiado largo para un número ({country}).</translation>
    </message>
    <message>
        <source>No number has this many digits ({country}).</source>
        <translation>Ningún número tiene tantos dígitos ({country}).</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>Falta el código de área.</translation>
    </message>
    <message>
        <source>One number fits here.</source>
        <translation>Aquí cabe un solo número.</translation>
    </message>
    <message>
        <source>No number in use looks like this ({country}).</source>
        <translation>No se parece a ningún número en uso ({country}).</translation>
    </message>
    <message>
        <source>No country has this name.</source>
        <translation>Ningún país tiene este nombre.</translation>
    </message>
    <message>
        <source>No state or province has this name.</source>
        <translation>Ningún estado ni provincia tiene este nombre.</translation>
    </message>
    <message>
        <source>Not a state or province there ({country}).</source>
        <translation>No es un estado ni una provincia de ese país ({country}).</translation>
    </message>
    <message>
        <source>Postal codes look like {example} ({country}).</source>
        <translation>Los códigos postales son como {example} ({country}).</translation>
    </message>
    <message>
        <source>Its leading zeros are missing. It is read as {value}.</source>
        <translation>Faltan los ceros iniciales. Se lee como {value}.</translation>
    </message>
    <message>
        <source>There are words beside the number.</source>
        <translation>Hay palabras junto al número.</translation>
    </message>
    <message>
        <source>There are words beside the address.</source>
        <translation>Hay palabras junto a la dirección.</translation>
    </message>
    <message>
        <source>If unchanged, this row is refused.</source>
        <translation>Si no se corrige, esta fila se rechaza.</translation>
    </message>
    <message>
        <source>If unchanged, it is imported as it is.</source>
        <translation>Si no se corrige, se importa tal como está.</translation>
    </message>
    <message>
        <source>If unchanged, {value} is imported; {others} goes to the notes.</source>
        <translation>Si no se corrige, se importa {value}; {others} va a las notas.</translation>
    </message>
    <message>
        <source>If unchanged, {value} is imported; the whole text goes to the notes.</source>
        <translation>Si no se corrige, se importa {value}; el texto completo va a las notas.</translation>
    </message>
    <message>
        <source>If unchanged, {value} stays; this goes to the notes.</source>
        <translation>Si no se corrige, queda {value}; este texto va a las notas.</translation>
    </message>
    <message>
        <source>If unchanged, this goes to the notes.</source>
        <translation>Si no se corrige, este texto va a las notas.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>After merging</source>
        <translation>Después de combinar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Se combina con él</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Merge this one</source>
        <translation>Combinar este</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Compare customers</source>
        <translation>Comparar clientes</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Ver en la lista</translation>
    </message>
    <message>
        <source>Where they differ, choose what to keep.</source>
        <translation>Donde difieren, elija qué se conserva.</translation>
    </message>
    <message>
        <source>Perhaps a family, a branch or a shared line. Look before you merge.</source>
        <translation>Quizá sea una familia, una sucursal o una línea compartida. Revise antes de combinar.</translation>
    </message>
    <message>
        <source>Find Duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Customer(s)</source>
        <translation>
            <numerusform>Combinar %Ln cliente</numerusform>
            <numerusform>Combinar %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Marcar como distintos</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Marcar como distintos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The search was canceled</source>
        <translation>La búsqueda se canceló</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The search didn’t finish</source>
        <translation>La búsqueda no terminó</translation>
    </message>
    <message>
        <source>All groups are done</source>
        <translation>Todos los grupos están resueltos</translation>
    </message>
    <message>
        <source>No likely duplicates remain.</source>
        <translation>No quedan duplicados probables.</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No se encontraron duplicados</translation>
    </message>
    <message>
        <source>No two customers share a number or an address, or a name in the same place.</source>
        <translation>No hay dos clientes con el mismo teléfono o correo, ni con el mismo nombre en el mismo lugar.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>Same numbers, same addresses, and names that are nearly the same.</source>
        <translation>Mismos teléfonos, mismos correos y nombres casi iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are now one: {name}.</source>
        <translation>
            <numerusform>%Ln cliente ahora es uno solo: {name}.</numerusform>
            <numerusform>%Ln clientes ahora son uno solo: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) moved there.</source>
        <translation>
            <numerusform>%Ln presupuesto pasó a ese cliente.</numerusform>
            <numerusform>%Ln presupuestos pasaron a ese cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay separate, and won’t be shown together again.</source>
        <translation>Siguen separados y no se volverán a mostrar juntos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Grupos de posibles duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely first</source>
        <translation>Primero los más probables</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>Same {things}</source>
        <translation>En común: {things}</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nombre parecido</translation>
    </message>
    <message>
        <source>Same {things}, similar name</source>
        <translation>En común: {things}; nombre parecido</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>Choose two customers or more to merge.</source>
        <translation>Elija al menos dos clientes para combinar.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Someone else changed this. Your changes are still here; save to replace theirs.</source>
        <translation>Otra persona cambió esto. Sus cambios siguen aquí; guarde para reemplazar los de esa persona.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Guardar mi versión</translation>
    </message>
    <message>
        <source>Someone deleted this. Save adds it again as a new one.</source>
        <translation>Alguien lo eliminó. Al guardar se agregará de nuevo.</translation>
    </message>
</context>
<context>
    <name>EditorBody</name>
    <message>
        <source>Divider between the lines and the texts</source>
        <translation>Separación entre las líneas y los textos</translation>
    </message>
</context>
<context>
    <name>EditorEdits</name>
    <message>
        <source>Edit Number</source>
        <translation>Editar número</translation>
    </message>
    <message>
        <source>Edit Title</source>
        <translation>Editar título</translation>
    </message>
    <message>
        <source>Change Status</source>
        <translation>Cambiar estatus</translation>
    </message>
    <message>
        <source>Edit Job Site</source>
        <translation>Editar obra</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Editar datos</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rehacer: {change}</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Número del presupuesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title: what the estimate is for</source>
        <translation>Título: para qué es</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>More actions for this estimate</source>
        <translation>Más acciones para este presupuesto</translation>
    </message>
</context>
<context>
    <name>EditorNotices</name>
    <message>
        <source>Someone else changed this estimate. Nothing is saved until you choose.</source>
        <translation>Otra persona cambió este presupuesto. No se guarda nada hasta que usted elija.</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Usar la otra versión</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar mi versión</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Nothing was pasted: the estimate would have {count} lines, and it can hold {limit}. Paste fewer.</source>
        <translation>No se pegó nada: el presupuesto tendría {count} líneas y admite {limit}. Pegue menos.</translation>
    </message>
    <message>
        <source>There are no spreadsheet rows to paste. Copy some first, then choose their columns here.</source>
        <translation>No hay filas de una hoja de cálculo para pegar. Cópielas primero y elija aquí sus columnas.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the rows are titles and totals. Ctrl+Shift+V lets you choose among them.</source>
        <translation>No se pegó nada: las filas son títulos y totales. Con Ctrl+Mayús+V puede elegir entre ellas.</translation>
    </message>
    <message>
        <source>Someone deleted this estimate. Undo in their list brings it back.</source>
        <translation>Alguien eliminó este presupuesto. Deshacer, en la lista de esa persona, lo recupera.</translation>
    </message>
</context>
<context>
    <name>EditorRevisions</name>
    <message>
        <source>Go Back to Revision {revision}</source>
        <translation>Volver a la revisión {revision}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Someone deleted it, so nothing was changed. Add it again if you need it.</source>
        <translation>Alguien lo eliminó; no se cambió nada. Agréguelo de nuevo si lo necesita.</translation>
    </message>
    <message>
        <source>Someone else changed this. Open it again to see their changes.</source>
        <translation>Otra persona cambió estos datos. Vuelva a abrirlos para ver qué cambió.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>Couldn’t finish, and nothing was changed. Try again, then restart Custlist.</source>
        <translation>No se pudo terminar; no se cambió nada. Inténtelo de nuevo; si vuelve a fallar, reinicie Custlist.</translation>
    </message>
    <message>
        <source>Something in Custlist went wrong. Try again, then restart Custlist.</source>
        <translation>Algo falló en Custlist. Inténtelo de nuevo; si vuelve a fallar, reinicie Custlist.</translation>
    </message>
    <message>
        <source>The work stopped early, perhaps after it was done. Look at the list before you try again.</source>
        <translation>El trabajo se interrumpió, quizá ya terminado. Revise la lista antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The work stopped on an error in Custlist. Nothing was changed. Try again, then restart Custlist.</source>
        <translation>El trabajo se detuvo por un error de Custlist. No se cambió nada. Inténtelo de nuevo; si vuelve a fallar, reinicie Custlist.</translation>
    </message>
    <message>
        <source>The work stopped, probably out of memory. Nothing was changed. Close other programs and try again.</source>
        <translation>El trabajo se detuvo, probablemente por falta de memoria. No se cambió nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly (code {code}). Nothing was changed. Try again.</source>
        <translation>El trabajo se detuvo de forma inesperada (código {code}). No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list is open read-only. Choose Try to Edit to change it.</source>
        <translation>La lista está abierta en solo lectura. Elija “Intentar editar” para cambiarla.</translation>
    </message>
</context>
<context>
    <name>EstimateActions</name>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Preparar [[propuesta|cotización|presupuesto]]</translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Eliminar presupuesto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estatus</translation>
    </message>
    <message>
        <source>Choose an estimate first.</source>
        <translation>Elija primero un presupuesto.</translation>
    </message>
</context>
<context>
    <name>EstimateEditor</name>
    <message>
        <source>Save Now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Preparar [[propuesta|cotización|presupuesto]]</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Propuesta|Cotización|Presupuesto]]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>someone else changed it</source>
        <translation>otra persona lo cambió</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>se eliminó</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Editar datos</translation>
    </message>
    <message>
        <source>Edit Job Site</source>
        <translation>Editar obra</translation>
    </message>
    <message>
        <source>Issued Proposals</source>
        <translation>[[Propuestas emitidas|Cotizaciones emitidas|Presupuestos emitidos]]</translation>
    </message>
    <message>
        <source>See Differences</source>
        <translation>Ver diferencias</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Next cell to check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Undo paste</source>
        <translation>Deshacer el pegado</translation>
    </message>
    <message>
        <source>There is no difference to a last revision.</source>
        <translation>No hay diferencias con una última revisión.</translation>
    </message>
</context>
<context>
    <name>EstimateList</name>
    <message>
        <source>Untitled estimate</source>
        <translation>Presupuesto sin título</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estatus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>EstimateProblems</name>
    <message>
        <source>This can’t be saved as it is: {reason}.</source>
        <translation>No se puede guardar así: {reason}.</translation>
    </message>
    <message>
        <source>{number} stays until then.</source>
        <translation>Mientras tanto, queda {number}.</translation>
    </message>
    <message>
        <source>An estimate needs a number. Type one.</source>
        <translation>Un presupuesto necesita un número. Escriba uno.</translation>
    </message>
    <message>
        <source>Another estimate has the number {number}. Choose another.</source>
        <translation>Otro presupuesto tiene el número {number}. Elija otro.</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here; this has {length}.</source>
        <translation>Caben {limit} caracteres como máximo; este texto tiene {length}.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Ningún país se llama así. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This is not in {country}. Choose one from the list.</source>
        <translation>Esto no está en {country}. Elija de la lista.</translation>
    </message>
    <message>
        <source>No currency has the code {currency}. Choose one.</source>
        <translation>Ninguna moneda tiene el código {currency}. Elija una.</translation>
    </message>
    <message>
        <source>Proposals can be in English, French or Spanish. Choose one.</source>
        <translation>[[Las propuestas|Las cotizaciones|Los presupuestos]] pueden estar en inglés, francés o español. Elija un idioma.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Type day, month and year, such as {example}.</source>
        <translation>Ese día no existe. Escriba día, mes y año, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>This is before the estimate’s date. Type a later day.</source>
        <translation>Es anterior a la fecha del presupuesto. Escriba una posterior.</translation>
    </message>
    <message>
        <source>An estimate has room for {limit} of these. Remove some first.</source>
        <translation>Un presupuesto admite {limit} como máximo. Quite algunos primero.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Type {one} or {other}.</source>
        <translation>Esto puede ser dos números. Escriba {one} o {other}.</translation>
    </message>
    <message>
        <source>This number is too large. Type a smaller one.</source>
        <translation>Este número es demasiado grande. Escriba uno menor.</translation>
    </message>
    <message>
        <source>Type at most {places} decimal places.</source>
        <translation>Escriba {places} decimales como máximo.</translation>
    </message>
    <message>
        <source>This can’t be negative. Type 0 or more.</source>
        <translation>No puede ser negativo. Escriba 0 o más.</translation>
    </message>
    <message>
        <source>This can’t be more than 100 percent. Type less.</source>
        <translation>No puede superar el 100 %. Escriba menos.</translation>
    </message>
    <message>
        <source>This can’t be calculated. Type a number, or 12+3.</source>
        <translation>Esto no se puede calcular. Escriba un número, o 12+3.</translation>
    </message>
    <message>
        <source>This divides by zero. Type another number.</source>
        <translation>Esto divide entre cero. Escriba otro número.</translation>
    </message>
    <message>
        <source>This could be read two ways. Put % after every number, or after none.</source>
        <translation>Esto se puede leer de dos maneras. Escriba % después de cada número, o de ninguno.</translation>
    </message>
    <message>
        <source>Type day, month and year, such as {example}.</source>
        <translation>Escriba día, mes y año, por ejemplo {example}.</translation>
    </message>
</context>
<context>
    <name>EstimateTasks</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó el presupuesto {name}.</translation>
    </message>
    <message>
        <source>Nothing was typed, so {name} wasn’t kept.</source>
        <translation>No se escribió nada, así que {name} no se conservó.</translation>
    </message>
</context>
<context>
    <name>EstimatesPage</name>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Search estimates</source>
        <translation>Buscar presupuestos</translation>
    </message>
    <message>
        <source>Search number, title, customer, job site …</source>
        <translation>Buscar número, título, cliente, obra…</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Some of these estimates are sample data.</source>
        <translation>Algunos de estos presupuestos son datos de ejemplo.</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>More actions for the list</source>
        <translation>Más acciones para la lista</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Export Customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total} customers</source>
        <translation>{done} de {total} clientes</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}. Install one, or open it elsewhere.</source>
        <translation>Ningún programa de esta computadora abre {path}. Instale uno o ábralo en otra computadora.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customer(s) shown now</source>
        <translation>
            <numerusform>El %Ln cliente que se muestra</numerusform>
            <numerusform>Los %Ln clientes que se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customer(s) found with “{search}”</source>
        <translation>
            <numerusform>El %Ln cliente encontrado con “{search}”</numerusform>
            <numerusform>Los %Ln clientes encontrados con “{search}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln customer(s)</source>
        <translation>
            <numerusform>Todos los clientes (%Ln)</numerusform>
            <numerusform>Todos los clientes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) saved as {path}.</source>
        <translation>
            <numerusform>Se guardó %Ln cliente como {path}.</numerusform>
            <numerusform>Se guardaron %Ln clientes como {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Se envió a la impresora {name}.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was exported.</source>
        <translation>Se canceló. No se exportó nada.</translation>
    </message>
    <message>
        <source>{name} isn’t responding, and nothing was printed. Turn it on and print again.</source>
        <translation>{name} no responde y no se imprimió nada. Enciéndala e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The pages couldn’t be made. Choose another format, such as Excel. ({reason})</source>
        <translation>No se pudieron crear las páginas. Elija otro formato, como Excel. ({reason})</translation>
    </message>
    <message>
        <source>Version 3.0, for phones and Outlook</source>
        <translation>Versión 3.0, para teléfonos y Outlook</translation>
    </message>
    <message>
        <source>Version 4.0, where a program asks for it</source>
        <translation>Versión 4.0, si un programa la pide</translation>
    </message>
    <message>
        <source>Street and postal code</source>
        <translation>Calle y código postal</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
</context>
<context>
    <name>FileProblemDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>The customer list can’t be opened</source>
        <translation>No se puede abrir la lista de clientes</translation>
    </message>
    <message>
        <source>Open Another File…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Customer lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)</source>
        <translation>Listas de clientes (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a File to Import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>Excel, CSV, OpenDocument or vCard. Every change is shown before it is made.</source>
        <translation>Excel, CSV, OpenDocument o vCard. Verá cada cambio antes de aplicarlo.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Download Template</source>
        <translation>Descargar plantilla</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (.csv)</source>
        <translation>Archivo CSV (.csv)</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>Todas las filas (%Ln)</numerusform>
            <numerusform>Todas las filas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>Primera fila (%Ln)</numerusform>
            <numerusform>Las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Text with columns</source>
        <translation>Texto con columnas</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Los teléfonos sin país son de</translation>
    </message>
    <message>
        <source>{sheet}, hidden</source>
        <translation>{sheet}, oculta</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>La primera fila contiene los títulos</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} (%Ln row(s))</source>
        <translation>
            <numerusform>{sheet} (%Ln fila)</numerusform>
            <numerusform>{sheet} (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer template</source>
        <translation>Plantilla de clientes</translation>
    </message>
    <message>
        <source>{file} was saved. Fill it in and drop it here.</source>
        <translation>Se guardó {file}. Complete el archivo y suéltelo aquí.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet or a web page ({keys})</source>
        <translation>Filas copiadas de una hoja de cálculo o de una página web ({keys})</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>No hay filas que pegar. Cópielas antes en la hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Not read: {others}</source>
        <translation>Solo se lee la hoja “{sheet}”. No se leen: {others}</translation>
    </message>
    <message>
        <source>A file with the right columns to fill in and import</source>
        <translation>Un archivo con las columnas correctas, para completarlo e importarlo</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todos de nuevo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in lines and texts</source>
        <translation>Buscar en líneas y textos</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close Find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start your customer list</source>
        <translation>Empiece su lista de clientes</translation>
    </message>
    <message>
        <source>Everyone you price work for, kept on this computer and ready in every estimate.
Pick how to begin; nothing here is final.</source>
        <translation>Todos sus clientes, en esta computadora y listos para cada presupuesto.
Elija cómo empezar; nada es definitivo.</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Type one in. A company or a name is enough to start.</source>
        <translation>Escriba uno. Basta una empresa o un nombre para empezar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCard. Every change is shown before it is made.</source>
        <translation>Desde Excel, CSV o vCard. Verá cada cambio antes de aplicarlo.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Sample Data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented customer(s) to try things on, removed in one step.</source>
        <translation>
            <numerusform>%Ln cliente inventado para hacer pruebas; se quita en un solo paso.</numerusform>
            <numerusform>%Ln clientes inventados para hacer pruebas; se quitan en un solo paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer unless you send it.</source>
        <translation>Funciona sin conexión. Nada sale de esta computadora a menos que usted lo envíe.</translation>
    </message>
    <message>
        <source>Make your first estimate</source>
        <translation>Prepare su primer presupuesto</translation>
    </message>
    <message>
        <source>Choose a customer, type the lines, and send it as a proposal.
Everything is saved while you work.</source>
        <translation>Elija un cliente, escriba las líneas y [[envíelo como propuesta|envíelo como cotización|envíe el presupuesto]].
Todo se guarda mientras trabaja.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Its number and date are filled in; the rest is up to you.</source>
        <translation>El número y la fecha ya están puestos; usted completa lo demás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s) with their customers, removed in one step.</source>
        <translation>
            <numerusform>%Ln presupuesto inventado con su cliente; se quita en un solo paso.</numerusform>
            <numerusform>%Ln presupuestos inventados con sus clientes; se quitan en un solo paso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveUpRoleDialog</name>
    <message>
        <source>Change Role</source>
        <translation>Cambiar de rol</translation>
    </message>
    <message>
        <source>Make yourself an Estimator?</source>
        <translation>¿Cambiar su propio rol a estimador?</translation>
    </message>
    <message>
        <source>You could no longer edit customers, settings or users. Only another Account Owner can give the role back to you.</source>
        <translation>Ya no podría editar clientes, la configuración ni los usuarios. Solo otro propietario de la cuenta puede devolverle el rol.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{topic} — User Guide</source>
        <translation>{topic} — Guía de uso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Back to the interface’s own size</source>
        <translation>Volver al tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Whole topic</source>
        <translation>Todo el tema</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Estimates and Proposals</source>
        <translation>Presupuestos[[ y propuestas| y cotizaciones|]]</translation>
    </message>
    <message>
        <source>Your Office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No topic has all of these words. The nearest:</source>
        <translation>Ningún tema tiene todas estas palabras. Los más cercanos:</translation>
    </message>
    <message>
        <source>The guide has none of these words, and nothing like them. Try another word.</source>
        <translation>La guía no tiene ninguna de estas palabras, ni nada parecido. Pruebe con otra.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>No hay una página anterior.</translation>
    </message>
    <message>
        <source>There is no page to go forward to.</source>
        <translation>No hay una página siguiente.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This has changed since, so nothing was restored. Look again, then restore.</source>
        <translation>Cambió desde entonces, así que no se restauró nada. Revise y restaure.</translation>
    </message>
    <message>
        <source>Restoring is a change like any other: Undo takes it back.</source>
        <translation>Restaurar es un cambio como cualquier otro: Deshacer lo quita.</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>As it was on {moment}</source>
        <translation>Como estaba el {moment}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>After a change by {person}.</source>
        <translation>Después de un cambio de {person}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are different now.</source>
        <translation>
            <numerusform>%Ln campo es distinto ahora.</numerusform>
            <numerusform>%Ln campos son distintos ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is the same now.</source>
        <translation>Todo está igual ahora.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Ahora: {value}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore: {field}</source>
        <translation>Restaurar: {field}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Restoring changes neither the status nor the customer.</source>
        <translation>Restaurar no cambia ni el estatus ni el cliente.</translation>
    </message>
    <message>
        <source>Total then</source>
        <translation>Total de entonces</translation>
    </message>
    <message>
        <source>Restore This Line</source>
        <translation>Restaurar esta línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>a customer who is gone</source>
        <translation>un cliente eliminado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) and fields are different now.</source>
        <translation>
            <numerusform>%Ln línea o campo es distinto ahora.</numerusform>
            <numerusform>%Ln líneas y campos son distintos ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added since: {lines}.</source>
        <translation>Agregado desde entonces: {lines}.</translation>
    </message>
    <message>
        <source>Different now: {fields}.</source>
        <translation>Distinto ahora: {fields}.</translation>
    </message>
    <message>
        <source>Another estimate has the number {number} by now, so nothing was restored.</source>
        <translation>Otro presupuesto tiene ahora el número {number}, así que no se restauró nada.</translation>
    </message>
    <message>
        <source>This version can’t be saved as it was. Restore single lines instead.</source>
        <translation>Esta versión no se puede guardar como estaba. Restaure líneas una por una.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation>Quitado después</translation>
    </message>
    <message>
        <source>Now {amount}</source>
        <translation>Ahora {amount}</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado después</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore This Version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>An earlier version of {name} was restored.</source>
        <translation>Se restauró una versión anterior de {name}.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}: {before}, luego {after}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>Saved, with nothing changed that is shown here</source>
        <translation>Guardado, sin cambios de lo que se ve aquí</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Creado a partir de</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Added as sample data</source>
        <translation>Agregado como dato de ejemplo</translation>
    </message>
    <message>
        <source>Added by importing</source>
        <translation>Agregado al importar</translation>
    </message>
    <message>
        <source>Updated by importing</source>
        <translation>Actualizado al importar</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Tras combinar con este</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Al combinar quedó en</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Devuelto a la lista</translation>
    </message>
    <message>
        <source>revision {revision}, kept as PDF</source>
        <translation>revisión {revision}, guardada en PDF</translation>
    </message>
    <message>
        <source>Proposal issued</source>
        <translation>[[Propuesta emitida|Cotización emitida|Presupuesto emitido]]</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, fila {row}</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Líneas agregadas</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Líneas quitadas</translation>
    </message>
    <message>
        <source>Lines put in another order</source>
        <translation>Líneas en otro orden</translation>
    </message>
    <message>
        <source>{line}: {field}</source>
        <translation>{line}: {field}</translation>
    </message>
    <message>
        <source>a line without words</source>
        <translation>una línea sin texto</translation>
    </message>
    <message>
        <source>“{text}” added</source>
        <translation>“{text}” agregado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ayer, {day}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
</context>
<context>
    <name>HolderTasks</name>
    <message>
        <source>Choose Customer</source>
        <translation>Elegir cliente</translation>
    </message>
    <message>
        <source>Link Again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Edit Contact Details</source>
        <translation>Editar datos de contacto</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Someone deleted that customer in the meantime. Choose another one.</source>
        <translation>Alguien eliminó ese cliente mientras tanto. Elija otro.</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step {number} of 4, done: {name}</source>
        <translation>Paso {number} de 4, hecho: {name}</translation>
    </message>
    <message>
        <source>Step {number} of 4, current: {name}</source>
        <translation>Paso {number} de 4, actual: {name}</translation>
    </message>
    <message>
        <source>Step {number} of 4: {name}</source>
        <translation>Paso {number} de 4: {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ImportTroubles</name>
    <message>
        <source>You can also import without a backup.</source>
        <translation>También puede importar sin copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Back up the customer list first</source>
        <translation>Hacer antes una copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Mostrar clientes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Import Customers — Custlist</source>
        <translation>Importar clientes — Custlist</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln fila hasta ahora</numerusform>
            <numerusform>%Ln filas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Hoja “{sheet}”</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Revisando {file}</translation>
    </message>
    <message>
        <source>Changing the rows of {file}</source>
        <translation>Cambiando las filas de {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>The list changes all at once, at the end. Cancel leaves it as it is.</source>
        <translation>La lista cambia de una sola vez, al final. Si cancela, queda como está.</translation>
    </message>
    <message>
        <source>Nothing is written to the customer list.</source>
        <translation>No se escribe nada en la lista de clientes.</translation>
    </message>
    <message>
        <source>Pasted rows, {time}</source>
        <translation>Filas pegadas, {time}</translation>
    </message>
    <message>
        <source>Someone changed the customer list since these rows were checked. Check them again.</source>
        <translation>Alguien cambió la lista de clientes después de revisar estas filas. Revíselas de nuevo.</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Deshaciendo la importación de {file}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Sufijo después del nombre</translation>
    </message>
    <message>
        <source>Phone or mobile</source>
        <translation>Teléfono o celular</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Tipo del número siguiente</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>Occidental (Macintosh)</translation>
    </message>
    <message>
        <source>Western (MS-DOS)</source>
        <translation>Occidental (MS-DOS)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Empresa o particular</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>IssuedProposals</name>
    <message>
        <source>Issued Proposals</source>
        <translation>[[Propuestas emitidas|Cotizaciones emitidas|Presupuestos emitidos]]</translation>
    </message>
    <message>
        <source>Every proposal you issued. Later changes don’t affect them.</source>
        <translation>[[Todas las propuestas que emitió|Todas las cotizaciones que emitió|Todos los presupuestos que emitió]]. Los cambios posteriores no [[las|las|los]] afectan.</translation>
    </message>
    <message>
        <source>Issued proposals</source>
        <translation>[[Propuestas emitidas|Cotizaciones emitidas|Presupuestos emitidos]]</translation>
    </message>
    <message>
        <source>No proposals issued yet</source>
        <translation>Aún no se ha emitido [[ninguna propuesta|ninguna cotización|ningún presupuesto]]</translation>
    </message>
    <message>
        <source>What you download, email or print is kept here.</source>
        <translation>Aquí se conserva lo que usted descarga, envía por correo o imprime.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save a copy of it.</source>
        <translation>Ningún programa de esta computadora abre archivos PDF. Guarde una copia.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Se guardó como {path}.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Install one, or open it elsewhere.</source>
        <translation>Ningún programa de esta computadora abre archivos PDF. Instale uno o ábralo en otra computadora.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Emailed</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Choose a proposal first.</source>
        <translation>Elija primero [[una propuesta|una cotización|un presupuesto]].</translation>
    </message>
</context>
<context>
    <name>JobSiteBlock</name>
    <message>
        <source>At the customer’s address</source>
        <translation>En la dirección del cliente</translation>
    </message>
    <message>
        <source>Job Site</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>Edit job site</source>
        <translation>Editar obra</translation>
    </message>
</context>
<context>
    <name>JobSiteDialog</name>
    <message>
        <source>Job Site</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>The customer’s address</source>
        <translation>La dirección del cliente</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>The customer has no address yet.</source>
        <translation>El cliente aún no tiene dirección.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
</context>
<context>
    <name>Lacks</name>
    <message>
        <source>Make Proposal</source>
        <translation>Preparar [[propuesta|cotización|presupuesto]]</translation>
    </message>
    <message>
        <source>{number} isn’t complete. Make the proposal anyway?</source>
        <translation>{number} está incompleto. ¿Preparar [[la propuesta|la cotización|el presupuesto]] de todos modos?</translation>
    </message>
    <message>
        <source>Make It Anyway</source>
        <translation>Preparar de todos modos</translation>
    </message>
    <message>
        <source>Issue Proposal</source>
        <translation>Emitir [[propuesta|cotización|presupuesto]]</translation>
    </message>
    <message>
        <source>{number} isn’t complete. Issue the proposal anyway?</source>
        <translation>{number} está incompleto. ¿Emitir [[la propuesta|la cotización|el presupuesto]] de todos modos?</translation>
    </message>
    <message>
        <source>Issue It Anyway</source>
        <translation>Emitir de todos modos</translation>
    </message>
    <message>
        <source>Show the Line</source>
        <translation>Mostrar la línea</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Not Everything Is Saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Close and lose the fields marked in red?</source>
        <translation>¿Cerrar y perder los campos en rojo?</translation>
    </message>
    <message>
        <source>Everything else is saved.</source>
        <translation>Todo lo demás está guardado.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>What you typed since the last save would be lost.</source>
        <translation>Se perdería lo que escribió desde la última vez que se guardó.</translation>
    </message>
</context>
<context>
    <name>LeaveImportDialog</name>
    <message>
        <source>Close Import</source>
        <translation>Cerrar la importación</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>¿Cerrar sin importar?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another File</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Go on with the other file?</source>
        <translation>¿Seguir con el otro archivo?</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep Checking</source>
        <translation>Seguir revisando</translation>
    </message>
    <message>
        <source>Your choices about this file’s columns and rows will be lost. The customer list doesn’t change.</source>
        <translation>Se perderá lo que eligió para las columnas y filas de este archivo. La lista de clientes no cambia.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln column(s) left out</source>
        <translation>
            <numerusform>%Ln columna omitida</numerusform>
            <numerusform>%Ln columnas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left empty</source>
        <translation>
            <numerusform>%Ln celda vacía</numerusform>
            <numerusform>%Ln celdas vacías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Search the licenses</source>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <source>Name, license or text</source>
        <translation>Nombre, licencia o texto</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>This part came without its license text. Search the web for the license’s name.</source>
        <translation>Esta parte viene sin el texto de su licencia. Busque el nombre de la licencia en la web.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Edit {column}</source>
        <translation>Editar “{column}”</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit Cost</source>
        <translation>Costo unit.</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Margen s/costo</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Precio unit.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Add a line, or Tab from the last cell</source>
        <translation>Agregue una línea, o presione Tab en la última celda</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Not taxable</source>
        <translation>No gravable</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Gravable</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>El texto es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>“{text}” is too large. Type a smaller number.</source>
        <translation>“{text}” es demasiado grande. Escriba un número menor.</translation>
    </message>
    <message>
        <source>“{text}” has more than {places} decimals. Round it.</source>
        <translation>“{text}” tiene más de {places} decimales. Redondéelo.</translation>
    </message>
    <message>
        <source>“{text}” mixes units, or lengths with plain numbers. Use one unit.</source>
        <translation>“{text}” mezcla unidades, o longitudes con números simples. Use una sola unidad.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a number. Write it like {example}.</source>
        <translation>“{text}” no es un número. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>“{text}” could be two numbers. Write {one} or {other}.</source>
        <translation>“{text}” puede ser dos números. Escriba {one} o {other}.</translation>
    </message>
    <message>
        <source>“{text}” divides by zero. Type another number.</source>
        <translation>“{text}” divide entre cero. Escriba otro número.</translation>
    </message>
    <message>
        <source>A parenthesis is missing in “{text}”. Add it.</source>
        <translation>Falta un paréntesis en “{text}”. Agréguelo.</translation>
    </message>
    <message>
        <source>“{text}” isn’t finished. Type the rest.</source>
        <translation>“{text}” está incompleto. Escriba lo que falta.</translation>
    </message>
    <message>
        <source>“{text}” could be negative. Write {bare} or -{bare}.</source>
        <translation>“{text}” podría ser negativo. Escriba {bare} o -{bare}.</translation>
    </message>
    <message>
        <source>“{text}” isn’t in {unit}. Type the price in {unit}, without a sign.</source>
        <translation>“{text}” no está en {unit}. Escriba el precio en {unit}, sin símbolo.</translation>
    </message>
    <message>
        <source>“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″.</source>
        <translation>“{text}” puede ser una longitud o una diferencia. Escriba 12′ 6″, o (12′) - 6″.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a number here. Write {ungrouped}.</source>
        <translation>“{text}” no es un número aquí. Escriba {ungrouped}.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write 5′ 0 3/4″ or 5 3/4′.</source>
        <translation>“{text}” se puede leer de dos maneras. Escriba 5′ 0 3/4″ o 5 3/4′.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write 3 m 05 or {metres} m.</source>
        <translation>“{text}” se puede leer de dos maneras. Escriba 3 m 05 o {metres} m.</translation>
    </message>
    <message>
        <source>A number in “{text}” has too many decimals. Round it.</source>
        <translation>Un número de “{text}” tiene demasiados decimales. Redondéelo.</translation>
    </message>
    <message>
        <source>The result of “{text}” is too large. Type smaller numbers.</source>
        <translation>El resultado de “{text}” es demasiado grande. Escriba números menores.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or has more than four decimals. Shorten it.</source>
        <translation>“{text}” es demasiado largo o tiene más de cuatro decimales. Acórtelo.</translation>
    </message>
    <message>
        <source>“{text}” can’t be calculated. Write it like 12*3+10% or 12′ 6″ x 8′.</source>
        <translation>“{text}” no se puede calcular. Escríbalo como 12*3+10% o 12′ 6″ x 8′.</translation>
    </message>
    <message>
        <source>Lines of the estimate</source>
        <translation>Líneas del presupuesto</translation>
    </message>
    <message>
        <source>Add Line</source>
        <translation>Agregar línea</translation>
    </message>
    <message>
        <source>Insert Line</source>
        <translation>Insertar línea</translation>
    </message>
    <message>
        <source>Insert Section</source>
        <translation>Insertar sección</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln Line(s)</source>
        <translation>
            <numerusform>Duplicar %Ln línea</numerusform>
            <numerusform>Duplicar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Line(s)</source>
        <translation>
            <numerusform>Eliminar %Ln línea</numerusform>
            <numerusform>Eliminar %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Line</source>
        <translation>Eliminar línea</translation>
    </message>
    <message>
        <source>Delete Section</source>
        <translation>Eliminar sección</translation>
    </message>
    <message>
        <source>Duplicate Line</source>
        <translation>Duplicar línea</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Duplicar sección</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>Mover línea</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Mover sección</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Line(s)</source>
        <translation>
            <numerusform>Mover %Ln línea</numerusform>
            <numerusform>Mover %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as Taxable</source>
        <translation>Marcar como gravable</translation>
    </message>
    <message>
        <source>Mark as Not Taxable</source>
        <translation>Marcar como no gravable</translation>
    </message>
    <message>
        <source>Mark as Optional</source>
        <translation>Marcar como opcional</translation>
    </message>
    <message>
        <source>Mark as Not Optional</source>
        <translation>Marcar como no opcional</translation>
    </message>
    <message>
        <source>Use Calculated Price</source>
        <translation>Usar precio calculado</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln Line(s)</source>
        <translation>
            <numerusform>Cortar %Ln línea</numerusform>
            <numerusform>Cortar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln Line(s)</source>
        <translation>
            <numerusform>Pegar %Ln línea</numerusform>
            <numerusform>Pegar %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Insertar línea arriba</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Insertar línea abajo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions for line {number}</source>
        <translation>Acciones para la línea {number}</translation>
    </message>
    <message>
        <source>cell to check</source>
        <translation>celda por revisar</translation>
    </message>
    <message>
        <source>Change Columns</source>
        <translation>Cambiar columnas</translation>
    </message>
    <message>
        <source>Undo Paste</source>
        <translation>Deshacer el pegado</translation>
    </message>
    <message>
        <source>“{text}” is in {typed}, but this line is in {unit}. Change one of them.</source>
        <translation>“{text}” está en {typed}, pero esta línea está en {unit}. Cambie una de las dos unidades.</translation>
    </message>
    <message>
        <source>“{text}” is a mixed number or a difference. Write 10 1/2, or 10 - 1/2.</source>
        <translation>“{text}” puede ser un número mixto o una diferencia. Escriba 10 1/2, o 10 - 1/2.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a quantity. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” no es una cantidad. Escriba una. Hasta entonces, esta línea no tiene importe.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a unit cost. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” no es un costo unitario. Escriba uno. Hasta entonces, esta línea no tiene importe.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a markup. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” no es un margen sobre costo. Escriba uno. Hasta entonces, esta línea no tiene importe.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a unit price. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” no es un precio unitario. Escriba uno. Hasta entonces, esta línea no tiene importe.</translation>
    </message>
    <message>
        <source>“{text}” is a range, a length or a difference. Write {apart} to subtract.</source>
        <translation>“{text}” es un intervalo, una longitud o una diferencia. Escriba {apart} para restar.</translation>
    </message>
    <message>
        <source>“{text}” could be a date. Write {apart} to divide.</source>
        <translation>“{text}” puede ser una fecha. Escriba {apart} para dividir.</translation>
    </message>
    <message>
        <source>“{text}” is in {typed}, but this line is in {unit}. Change one of them. Until then, this line has no amount.</source>
        <translation>“{text}” está en {typed}, pero esta línea está en {unit}. Cambie una de las dos unidades. Hasta entonces, esta línea no tiene importe.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Put % after every number, or after none.</source>
        <translation>“{text}” se puede leer de dos maneras. Escriba % después de cada número, o de ninguno.</translation>
    </message>
    <message>
        <source>“{text}” could be thousands, or feet and inches. Write {ungrouped}, or both marks, as in 5′ 0″.</source>
        <translation>“{text}” puede ser miles, o pies y pulgadas. Escriba {ungrouped}, o los dos signos, como en 5′ 0″.</translation>
    </message>
    <message>
        <source>A heading can’t be filled down. Choose a cell of a line.</source>
        <translation>Un título no se puede rellenar hacia abajo. Elija una celda de una línea.</translation>
    </message>
    <message>
        <source>Amounts are calculated. Fill down the quantity or the price.</source>
        <translation>Los importes se calculan. Rellene hacia abajo la cantidad o el precio.</translation>
    </message>
    <message>
        <source>This cell still needs a check. Type what it is, then fill it down.</source>
        <translation>Esta celda aún está por revisar. Escriba su valor y luego rellene hacia abajo.</translation>
    </message>
    <message>
        <source>This markup is calculated from the price. Fill down the price.</source>
        <translation>Este margen sobre costo se calcula a partir del precio. Rellene hacia abajo el precio.</translation>
    </message>
    <message>
        <source>This price is calculated. Fill down cost and markup.</source>
        <translation>Este precio se calcula. Rellene hacia abajo el costo y el margen sobre costo.</translation>
    </message>
    <message>
        <source>There is no line below to fill.</source>
        <translation>No hay ninguna línea abajo que rellenar.</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Elija primero una línea.</translation>
    </message>
    <message>
        <source>This line has no calculated price to go back to.</source>
        <translation>Esta línea no tiene un precio calculado que usar.</translation>
    </message>
</context>
<context>
    <name>ListOpening</name>
    <message>
        <source>Your list is now {file}. The one in {folder} doesn’t change, and is no longer used.</source>
        <translation>La lista está ahora en {file}. La de {folder} queda como está y ya no se usa.</translation>
    </message>
    <message>
        <source>{file} is in a folder that {program} synchronizes. Open it on one computer at a time, and let {program} finish before you use another one.</source>
        <translation>{file} está en una carpeta que {program} sincroniza. Ábralo en una sola computadora a la vez y deje que {program} termine antes de pasar a otra.</translation>
    </message>
    <message>
        <source>Copying the list</source>
        <translation>Copiando la lista</translation>
    </message>
    <message>
        <source>“{list}” is copied and checked. It stays as it is.</source>
        <translation>“{list}” se copia y se comprueba. Queda como está.</translation>
    </message>
    <message>
        <source>The log beside this list is gone, so what was saved last may be missing. For backups, see Data and Backups.</source>
        <translation>El registro que estaba junto a esta lista ya no está, y puede faltar lo último que se guardó. Para las copias de seguridad, vea Datos y copias de seguridad.</translation>
    </message>
    <message>
        <source>Last time, Custlist ended while it put another list in place. That was undone: this is the list as it was.</source>
        <translation>La última vez, Custlist terminó mientras ponía otra lista en su lugar. Eso se deshizo: esta es la lista tal como estaba.</translation>
    </message>
    <message>
        <source>Last time, Custlist ended while it put another list in place. That is done now.</source>
        <translation>La última vez, Custlist terminó mientras ponía otra lista en su lugar. Ya está hecho.</translation>
    </message>
    <message>
        <source>The list as it was is kept as {file}.</source>
        <translation>La lista tal como estaba se conserva como {file}.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} de {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Actions for {name}</source>
        <translation>Acciones para {name}</translation>
    </message>
    <message>
        <source>{title}, sorted descending</source>
        <translation>{title}, orden descendente</translation>
    </message>
    <message>
        <source>{title}, sorted ascending</source>
        <translation>{title}, orden ascendente</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>ListUpkeep</name>
    <message numerus="yes">
        <source>%Ln estimate(s) had a wrong total in the list; it is right again: {names}.</source>
        <translation>
            <numerusform>%Ln presupuesto tenía un total incorrecto en la lista; vuelve a ser correcto: {names}.</numerusform>
            <numerusform>%Ln presupuestos tenían un total incorrecto en la lista; vuelve a ser correcto: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search may not find everything, and can’t be rebuilt now: {why}</source>
        <translation>Puede que la búsqueda no lo encuentre todo, y ahora no se puede rehacer: {why}</translation>
    </message>
    <message>
        <source>Part of the search or of the sort order was wrong. It was rebuilt, and no customer or estimate was changed.</source>
        <translation>Una parte de la búsqueda o del orden estaba mal. Se rehízo, y no se cambió ningún cliente ni presupuesto.</translation>
    </message>
</context>
<context>
    <name>ListWatch</name>
    <message>
        <source>Find It…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check and Reopen</source>
        <translation>Comprobar y reabrir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Saving has stopped; the red line in this window says why.</source>
        <translation>Ya no se guarda nada; la franja roja de la ventana dice por qué.</translation>
    </message>
    <message>
        <source>Saving has stopped.</source>
        <translation>Ya no se guarda nada.</translation>
    </message>
    <message>
        <source>Another program replaced “{list}” at {time}. What you see is the list as you had it.</source>
        <translation>Otro programa reemplazó “{list}” a las {time}. Lo que ve es la lista como la tenía.</translation>
    </message>
    <message>
        <source>“{list}” was moved, renamed or deleted at {time}. What you see is the list as you had it.</source>
        <translation>“{list}” se movió, cambió de nombre o se eliminó a las {time}. Lo que ve es la lista como la tenía.</translation>
    </message>
    <message>
        <source>Another program wrote into “{list}” at {time} and may have damaged it.</source>
        <translation>Otro programa escribió en “{list}” a las {time} y quizá la dañó.</translation>
    </message>
    <message>
        <source>The folder or drive with “{list}” has been gone since {time}. Connect it again; nothing you typed is lost.</source>
        <translation>La carpeta o unidad de “{list}” no está desde las {time}. Vuelva a conectarla; no se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>Not saving since {time}</source>
        <translation>No se guarda desde las {time}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what you typed stays here until it is saved.</source>
        <translation>El disco está lleno. Libere espacio; lo que escribió se queda aquí hasta que se guarde.</translation>
    </message>
    <message>
        <source>Another program deleted or replaced a file that belongs beside “{list}” at {time}. What you see is the list as you had it.</source>
        <translation>Otro programa eliminó o reemplazó a las {time} un archivo que acompaña a “{list}”. Lo que ve es la lista como usted la tenía.</translation>
    </message>
    <message>
        <source>The disk is still full. Free some space; what you typed stays here.</source>
        <translation>El disco sigue lleno. Libere espacio; lo que escribió se queda aquí.</translation>
    </message>
    <message>
        <source>See What Can Be Done</source>
        <translation>Ver qué se puede hacer</translation>
    </message>
    <message>
        <source>Nothing more can be saved into it; what you typed stays here.</source>
        <translation>Ya no se puede guardar nada en ella; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Part of the list can’t be read.</source>
        <translation>Una parte de la lista no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) lost their customer.</source>
        <translation>
            <numerusform>%Ln [[propuesta|cotización|presupuesto]] perdió su cliente.</numerusform>
            <numerusform>%Ln [[propuestas|cotizaciones|presupuestos]] perdieron su cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines or proposals lost their estimate.</source>
        <translation>Líneas o [[propuestas emitidas|cotizaciones emitidas|presupuestos emitidos]] perdieron su [[propuesta|cotización|presupuesto]].</translation>
    </message>
    <message>
        <source>A page may show nothing, even of what can be read. What you save is kept apart from the damage.</source>
        <translation>Una página puede no mostrar nada, ni siquiera lo que se puede leer. Lo que guarde se conserva aparte de los daños.</translation>
    </message>
</context>
<context>
    <name>LogChoice</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Checking what can be read</source>
        <translation>Comprobando qué puede leerse</translation>
    </message>
    <message>
        <source>“{list}” is tried on copies; nothing is written.</source>
        <translation>“{list}” se prueba en copias; no se escribe nada.</translation>
    </message>
    <message>
        <source>“{list}” was not closed properly, and the file may have been exchanged since: the log beside it, “{log}”, may be another list’s. Whatever you choose, both are kept as they are now.</source>
        <translation>“{list}” no se cerró correctamente, y quizá el archivo se cambió desde entonces: el registro que está junto a él, “{log}”, puede ser de otra lista. Elija lo que elija, ambos se conservan como están.</translation>
    </message>
    <message>
        <source>Is the log beside this list its own?</source>
        <translation>¿Es de esta lista el registro que está junto a ella?</translation>
    </message>
    <message>
        <source>Other List…</source>
        <translation>Otra lista…</translation>
    </message>
    <message>
        <source>With the Log</source>
        <translation>Con el registro</translation>
    </message>
    <message>
        <source>Without It</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>The Newest Good Backup Beside It</source>
        <translation>La copia de seguridad intacta más reciente que está al lado</translation>
    </message>
    <message>
        <source>Could not be tried.</source>
        <translation>No se pudo probar.</translation>
    </message>
    <message>
        <source>Damaged: nothing can be read this way.</source>
        <translation>Dañada: así no puede leerse nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change {when}.</source>
        <translation>Último cambio: {when}.</translation>
    </message>
    <message>
        <source>Damaged: some of it can’t be read.</source>
        <translation>Dañada: una parte no puede leerse.</translation>
    </message>
    <message>
        <source>Backed up: {when}.</source>
        <translation>Guardada: {when}.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The file is of another list than the backups beside it.</source>
        <translation>El archivo es de otra lista que las copias de seguridad de al lado.</translation>
    </message>
    <message>
        <source>Putting the list in place</source>
        <translation>Poniendo la lista en su lugar</translation>
    </message>
    <message>
        <source>“{list}” is made as you chose, checked, and put in place.</source>
        <translation>“{list}” se prepara como ha elegido, se comprueba y se pone en su lugar.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a file for the logo</source>
        <translation>Elegir un archivo para el logotipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Preview of the logo</source>
        <translation>Vista previa del logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF, WebP, BMP or SVG. Large pictures are scaled down. Drop a file here.</source>
        <translation>PNG, JPEG, GIF, WebP, BMP o SVG. Las imágenes grandes se reducen. Suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{file} is animated. Its first picture is used.</source>
        <translation>{file} es animado. Se usa su primera imagen.</translation>
    </message>
    <message>
        <source>{file} was scaled down from {before} ({size}) to {after} ({small}).</source>
        <translation>{file} se redujo de {before} ({size}) a {after} ({small}).</translation>
    </message>
    <message>
        <source>It is almost white, and hard to see on paper. Choose a darker one.</source>
        <translation>Es casi blanco y apenas se verá en papel. Elija uno más oscuro.</translation>
    </message>
</context>
<context>
    <name>LogoProblems</name>
    <message>
        <source>Part of {file} is missing or damaged. Save it again in the program that made it.</source>
        <translation>Falta una parte de {file}, o está dañada. Guárdelo de nuevo en el programa que lo creó.</translation>
    </message>
    <message>
        <source>{file} has a script in it, or loads something from elsewhere. Save it as a plain SVG, or as PNG.</source>
        <translation>{file} contiene un script o carga algo de otro lugar. Guárdelo como SVG simple o como PNG.</translation>
    </message>
    <message>
        <source>{file} is too complicated to print. Save it as PNG.</source>
        <translation>{file} es demasiado complejo para imprimirlo. Guárdelo como PNG.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>No se puede leer {file}. ¿Está conectada la unidad?</translation>
    </message>
    <message>
        <source>{file} is larger than 2 MB. Save it as PNG.</source>
        <translation>{file} supera 2&#xa0;MB. Guárdelo como PNG.</translation>
    </message>
    <message>
        <source>{file} is larger than 50 MB. Save it with fewer pixels.</source>
        <translation>{file} supera 50&#xa0;MB. Guárdelo con menos píxeles.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save it smaller.</source>
        <translation>{file} tiene demasiados píxeles. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>{file} isn’t a PNG, JPEG, GIF, WebP, BMP or SVG picture. Choose another file.</source>
        <translation>{file} no es una imagen PNG, JPEG, GIF, WebP, BMP ni SVG. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Try to edit</source>
        <translation>Intentar editar</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Datos y copias de seguridad</translation>
    </message>
    <message>
        <source>Preparing the search… {percent}%. Searching takes longer until then.</source>
        <translation>Preparando la búsqueda… {percent}&#xa0;%. Hasta entonces, buscar tarda más.</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>This is unusually high. Check that it’s a percentage and not a price.</source>
        <translation>Es un valor inusualmente alto. Revise que sea un porcentaje y no un precio.</translation>
    </message>
    <message>
        <source>Type a markup from −100 to 100,000 percent.</source>
        <translation>Escriba un margen sobre costo de −100 a 100&#xa0;000&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>MissingDialog</name>
    <message>
        <source>Known to Be Missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>The newest good backup has these, and they could not be recovered. It stays in backups.</source>
        <translation>La última copia de seguridad buena los tiene, pero no se pudieron recuperar. Sigue en backups.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>NetworkDriveDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>This list is on a network drive</source>
        <translation>Esta lista está en una unidad de red</translation>
    </message>
    <message>
        <source>“{list}” is on {drive}. Writing to a list over a network can damage it without anyone noticing, so Custlist doesn’t.</source>
        <translation>“{list}” está en {drive}. Escribir en una lista a través de la red puede dañarla sin que nadie lo note, así que Custlist no lo hace.</translation>
    </message>
    <message>
        <source>Sharing a List</source>
        <translation>Compartir una lista</translation>
    </message>
    <message>
        <source>Copy to This Computer</source>
        <translation>Copiar en esta computadora</translation>
    </message>
    <message>
        <source>{file}: the list that you copied from there before.</source>
        <translation>{file}: la lista que ya copió de allí.</translation>
    </message>
    <message>
        <source>Open the Copy on This Computer</source>
        <translation>Abrir la copia en esta computadora</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Look something up in a private copy. Nothing is written.</source>
        <translation>Consultar una copia privada. No se escribe nada.</translation>
    </message>
    <message>
        <source>Choose Another List…</source>
        <translation>Elegir otra lista…</translation>
    </message>
    <message>
        <source>One on this computer’s own disk.</source>
        <translation>Una en el disco de esta computadora.</translation>
    </message>
    <message>
        <source>Work in {folder} from now on ({size}, checked). The list on the server doesn’t change.</source>
        <translation>Trabaje desde ahora en {folder} ({size}, comprobados). La lista del servidor queda como está.</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Every word must be found somewhere in the customer.</source>
        <translation>Cada palabra debe aparecer en algún dato del cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) “{word}” alone.</source>
        <translation>
            <numerusform>Solo con “{word}” hay %Ln resultado.</numerusform>
            <numerusform>Solo con “{word}” hay %Ln resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “{word}”</source>
        <translation>Buscar “{word}”</translation>
    </message>
    <message>
        <source>No customer matches “{text}”</source>
        <translation>Ningún cliente coincide con “{text}”</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>No estimate matches “{text}”</source>
        <translation>Ningún presupuesto coincide con “{text}”</translation>
    </message>
    <message>
        <source>Every word must be found somewhere in the estimate or in its customer’s details.</source>
        <translation>Cada palabra debe aparecer en el presupuesto o en los datos de su cliente.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <source>the list was moved, renamed or deleted.</source>
        <translation>la lista se movió, cambió de nombre o se eliminó.</translation>
    </message>
    <message>
        <source>another program replaced the list.</source>
        <translation>otro programa reemplazó la lista.</translation>
    </message>
    <message>
        <source>another program wrote into the list.</source>
        <translation>otro programa escribió en la lista.</translation>
    </message>
    <message>
        <source>another program took a file of the list.</source>
        <translation>otro programa tomó un archivo de la lista.</translation>
    </message>
    <message>
        <source>the folder or drive of the list is gone.</source>
        <translation>la carpeta o la unidad de la lista ya no está.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Dial {text} by hand, or copy it.</source>
        <translation>Ningún programa de esta computadora hace llamadas. Marque {text} a mano o cópielo.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. Copy {text} to use it elsewhere.</source>
        <translation>Ningún programa de esta computadora escribe correos. Copie {text} para usarlo en otro lugar.</translation>
    </message>
    <message>
        <source>No program on this computer opens websites. Copy {text} to use it elsewhere.</source>
        <translation>Ningún programa de esta computadora abre sitios web. Copie {text} para usarlo en otro lugar.</translation>
    </message>
    <message>
        <source>The program for calls was asked to call {text}. If nothing happens, dial it by hand.</source>
        <translation>Se pidió al programa de llamadas que llame al {text}. Si no pasa nada, márquelo a mano.</translation>
    </message>
    <message>
        <source>The email program was asked to write to {text}. If nothing opens, copy the address.</source>
        <translation>Se pidió al programa de correo que escriba a {text}. Si no se abre nada, copie la dirección.</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereDialog</name>
    <message>
        <source>{user} has this list open</source>
        <translation>{user} tiene abierta esta lista</translation>
    </message>
    <message>
        <source>Only one computer can change “{list}” at a time.</source>
        <translation>Solo una computadora a la vez puede cambiar “{list}”.</translation>
    </message>
    <message>
        <source>Only one program can change “{list}” at a time.</source>
        <translation>Solo un programa a la vez puede cambiar “{list}”.</translation>
    </message>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Another program has this list open</source>
        <translation>Otro programa tiene abierta esta lista</translation>
    </message>
    <message>
        <source>Other List…</source>
        <translation>Otra lista…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Activo ahora</translation>
    </message>
    <message numerus="yes">
        <source>Active %Ln minute(s) ago</source>
        <translation>
            <numerusform>Activo hace %Ln minuto</numerusform>
            <numerusform>Activo hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if {host} crashed or is switched off: two computers writing at once can lose changes.</source>
        <translation>Solo si {host} falló o está apagada; si no, se pueden perder cambios.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open “{list}” although {host} may have it open?</source>
        <translation>¿Abrir “{list}” aunque {host} pueda tenerla abierta?</translation>
    </message>
    <message>
        <source>If {host} is still writing, some changes will be lost. The list is backed up first.</source>
        <translation>Si {host} sigue escribiendo, se perderán algunos cambios. Antes se hace una copia de seguridad de la lista.</translation>
    </message>
    <message>
        <source>Back Up and Open</source>
        <translation>Hacer copia de seguridad y abrir</translation>
    </message>
    <message>
        <source>On {host}, since {time}</source>
        <translation>En {host}, desde las {time}</translation>
    </message>
    <message>
        <source>On {host}</source>
        <translation>En {host}</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Search, call, email and copy until it is free.</source>
        <translation>Buscar, llamar, escribir y copiar hasta que quede libre.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Type your current password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. Try again in %n second(s).</source>
        <translation>
            <numerusform>Contraseña incorrecta. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Contraseña incorrecta. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>Definir contraseña</translation>
    </message>
    <message>
        <source>{name} signs in with this password from now on.</source>
        <translation>Desde ahora, {name} inicia sesión con esta contraseña.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Contraseña (opcional)</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>Spaces alone aren’t a password. Type a letter or a digit too.</source>
        <translation>Los espacios solos no son una contraseña. Escriba también una letra o un dígito.</translation>
    </message>
    <message>
        <source>The two passwords don’t match. Type them again.</source>
        <translation>Las dos contraseñas no coinciden. Escríbalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>PasteLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) differ from the spreadsheet’s</source>
        <translation>
            <numerusform>%Ln importe difiere del de la hoja</numerusform>
            <numerusform>%Ln importes difieren de los de la hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) without a quantity</source>
        <translation>
            <numerusform>%Ln precio sin cantidad</numerusform>
            <numerusform>%Ln precios sin cantidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) to check</source>
        <translation>
            <numerusform>%Ln celda por revisar</numerusform>
            <numerusform>%Ln celdas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted:</source>
        <translation>
            <numerusform>%Ln línea pegada:</numerusform>
            <numerusform>%Ln líneas pegadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} (guess)</source>
        <translation>{column} (suposición)</translation>
    </message>
    <message>
        <source>left out: {columns}</source>
        <translation>se omite: {columns}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section total(s) left out</source>
        <translation>
            <numerusform>%Ln total de sección omitido</numerusform>
            <numerusform>%Ln totales de sección omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices in {written}, not in {own}: nothing was converted</source>
        <translation>Precios en {written}, no en {own}: no se convirtió nada</translation>
    </message>
    <message>
        <source>Markup {number} read as {percent} (guess)</source>
        <translation>Margen sobre costo {number} leído como {percent} (suposición)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) calculated from the amounts</source>
        <translation>
            <numerusform>%Ln precio calculado a partir de los importes</numerusform>
            <numerusform>%Ln precios calculados a partir de los importes</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to {sum}; the pasted total is {total}</source>
        <translation>Las líneas suman {sum}; el total pegado es {total}</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Customer’s company</source>
        <translation>Empresa del cliente</translation>
    </message>
    <message>
        <source>Customer’s contact name</source>
        <translation>Nombre del contacto del cliente</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Customer’s email</source>
        <translation>Correo del cliente</translation>
    </message>
    <message>
        <source>Customer’s phone</source>
        <translation>Teléfono del cliente</translation>
    </message>
    <message>
        <source>Estimate’s number</source>
        <translation>Número del presupuesto</translation>
    </message>
    <message>
        <source>Estimate’s title</source>
        <translation>Título del presupuesto</translation>
    </message>
    <message>
        <source>Estimate’s total</source>
        <translation>Total del presupuesto</translation>
    </message>
    <message>
        <source>Estimate’s date</source>
        <translation>Fecha del presupuesto</translation>
    </message>
    <message>
        <source>Last day the offer is valid</source>
        <translation>Último día de vigencia</translation>
    </message>
    <message>
        <source>Job site’s address</source>
        <translation>Dirección de la obra</translation>
    </message>
    <message>
        <source>Our trade name</source>
        <translation>Nuestro nombre comercial</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Nuestra dirección</translation>
    </message>
    <message>
        <source>Our phone</source>
        <translation>Nuestro teléfono</translation>
    </message>
    <message>
        <source>Our email</source>
        <translation>Nuestro correo</translation>
    </message>
    <message>
        <source>Our website</source>
        <translation>Nuestro sitio web</translation>
    </message>
    <message>
        <source>Our license number</source>
        <translation>Nuestro número de licencia</translation>
    </message>
    <message>
        <source>Date the proposal is made</source>
        <translation>Día en que se prepara [[la propuesta|la cotización|el presupuesto]]</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>{name} isn’t a placeholder and would print as typed. Remove it, or correct its name.</source>
        <translation>{name} no es un campo y se imprimiría tal cual. Bórrelo o corrija su nombre.</translation>
    </message>
    <message>
        <source>{name} isn’t a placeholder and would print as typed. Did you mean {other}?</source>
        <translation>{name} no es un campo y se imprimiría tal cual. ¿Quiso decir {other}?</translation>
    </message>
    <message>
        <source>Use {other}</source>
        <translation>Usar {other}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open Customer List</source>
        <translation>Abrir lista de clientes</translation>
    </message>
    <message>
        <source>Customer lists (*.db);;All files (*)</source>
        <translation>Listas de clientes (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Your new password was saved.</source>
        <translation>Su contraseña nueva se guardó.</translation>
    </message>
    <message>
        <source>Company Profile</source>
        <translation>Perfil de la empresa</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Alcance de los trabajos</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s) that were open last time are no longer in the list.</source>
        <translation>
            <numerusform>%n presupuesto que estaba abierto la última vez ya no está en la lista.</numerusform>
            <numerusform>%n presupuestos que estaban abiertos la última vez ya no están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Datos y copias de seguridad</translation>
    </message>
    <message>
        <source>Recently Deleted</source>
        <translation>Eliminados recientemente</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>ProposalWindow</name>
    <message>
        <source>No program on this computer opens {path}. Install one, or open it elsewhere.</source>
        <translation>Ningún programa de esta computadora abre {path}. Instale uno o ábralo en otra computadora.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Se envió a la impresora {name}.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. The proposal was saved as {path}; attach it to a message.</source>
        <translation>Ningún programa de esta computadora escribe correos. [[La propuesta|La cotización|El presupuesto]] se guardó como {path}; [[adjúntela|adjúntela|adjúntelo]] a un mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) will print as a box: {glyphs}</source>
        <translation>
            <numerusform>%Ln carácter se imprimirá como un recuadro: {glyphs}</numerusform>
            <numerusform>%Ln caracteres se imprimirán como recuadros: {glyphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} isn’t responding, and nothing was printed. Turn it on and print again.</source>
        <translation>{name} no responde y no se imprimió nada. Enciéndala e imprima de nuevo.</translation>
    </message>
    <message>
        <source>This copy is damaged. Look for it in a backup.</source>
        <translation>Esta copia está dañada. Búsquela en una copia de seguridad.</translation>
    </message>
    <message>
        <source>The proposal couldn’t be made. Check whether its logo is damaged. ({reason})</source>
        <translation>No se pudo crear [[la propuesta|la cotización|el presupuesto]]. Revise si su logotipo está dañado. ({reason})</translation>
    </message>
    <message>
        <source>Set Prices to Every line first.</source>
        <translation>Elija primero “Todas las líneas” en Precios.</translation>
    </message>
    <message>
        <source>Nothing to show in this estimate.</source>
        <translation>No hay nada que mostrar en este presupuesto.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Propuesta|Cotización|Presupuesto]]</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>An Account Owner can add one in Account Settings, Company Profile.</source>
        <translation>Un propietario de la cuenta puede agregar uno en Configuración de la cuenta, Perfil de la empresa.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cost, markup and profit are never shown.</source>
        <translation>El costo, el margen sobre costo y la utilidad nunca se muestran.</translation>
    </message>
    <message>
        <source>Choices are kept for the next proposal.</source>
        <translation>Lo elegido se conserva para [[la próxima propuesta|la próxima cotización|el próximo presupuesto]].</translation>
    </message>
    <message>
        <source>Issued proposals ({count})</source>
        <translation>[[Propuestas emitidas|Cotizaciones emitidas|Presupuestos emitidos]] ({count})</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preview of the proposal, as it will print</source>
        <translation>Vista previa [[de la propuesta|de la cotización|del presupuesto]], tal como se imprimirá</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Fit Page Width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit Whole Page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom: {percent}</source>
        <translation>Zoom: {percent}</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Enviar por correo</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Descargar PDF</translation>
    </message>
    <message>
        <source>Proposal {number} — Custlist</source>
        <translation>[[Propuesta|Cotización|Presupuesto]] {number} — Custlist</translation>
    </message>
    <message>
        <source>This estimate was deleted</source>
        <translation>Este presupuesto se eliminó</translation>
    </message>
    <message>
        <source>Bring it back on the Estimates page, or close this window.</source>
        <translation>Recupérelo en la página Presupuestos o cierre esta ventana.</translation>
    </message>
    <message>
        <source>The proposal can’t be shown</source>
        <translation>No se puede mostrar [[la propuesta|la cotización|el presupuesto]]</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Precio global</translation>
    </message>
    <message>
        <source>Totals by section</source>
        <translation>Totales por sección</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Quantities and units</source>
        <translation>Cantidades y unidades</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Precios unitarios</translation>
    </message>
    <message>
        <source>Section subtotals</source>
        <translation>Subtotales por sección</translation>
    </message>
    <message>
        <source>Optional lines</source>
        <translation>Líneas opcionales</translation>
    </message>
    <message>
        <source>Taxes, each on its own line</source>
        <translation>Impuestos, cada uno en su línea</translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation>Alcance de los trabajos</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Signature lines</source>
        <translation>Espacio para firmas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Ocher</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>The pages can’t be made. In Account Settings, Company Profile, check whether the logo is damaged.</source>
        <translation>No se pueden crear las páginas. Revise, en Configuración de la cuenta, Perfil de la empresa, si el logotipo está dañado.</translation>
    </message>
    <message>
        <source>{number} is marked as Sent.</source>
        <translation>{number} está marcado como Enviado.</translation>
    </message>
    <message>
        <source>Mark the estimate as Sent?</source>
        <translation>¿Marcar el presupuesto como Enviado?</translation>
    </message>
    <message>
        <source>{number} is a draft again.</source>
        <translation>{number} vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>Revision {revision} saved in {folder} as “{name}”.</source>
        <translation>La revisión {revision} se guardó en {folder} como “{name}”.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>Mark as Sent</source>
        <translation>Marcar como Enviado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do This After Every Download</source>
        <translation>Hacerlo tras cada descarga</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Preguntar la próxima vez</translation>
    </message>
    <message>
        <source>The pages were printed, but the proposal wasn’t kept with the issued ones: {reason}</source>
        <translation>Las páginas se imprimieron, pero [[la propuesta|la cotización|el presupuesto]] no se guardó entre [[las emitidas|las emitidas|los emitidos]]: {reason}</translation>
    </message>
    <message>
        <source>Attach the file to the email yourself before you send it. If no email opened, write one. It was saved as {path}.</source>
        <translation>Adjunte usted el archivo al correo antes de enviarlo. Si no se abrió ningún correo, escriba uno. Se guardó como {path}.</translation>
    </message>
    <message>
        <source>Empty in the scope of work: {fields}.</source>
        <translation>Vacío en el alcance de los trabajos: {fields}.</translation>
    </message>
    <message>
        <source>Empty in the terms: {fields}.</source>
        <translation>Vacío en los términos y condiciones: {fields}.</translation>
    </message>
    <message>
        <source>The proposal would have a gap there.</source>
        <translation>[[La propuesta|La cotización|El presupuesto]] tendría un hueco ahí.</translation>
    </message>
    <message>
        <source>Open Company Profile</source>
        <translation>Abrir el perfil de la empresa</translation>
    </message>
    <message>
        <source>Show Customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
    <message>
        <source>Open Estimate</source>
        <translation>Abrir el presupuesto</translation>
    </message>
    <message>
        <source>Add one in Account Settings, Company Profile.</source>
        <translation>Agregue uno en Configuración de la cuenta, Perfil de la empresa.</translation>
    </message>
    <message>
        <source>There is no proposal that can leave now.</source>
        <translation>Por ahora no hay [[propuesta que pueda salir|cotización que pueda salir|presupuesto que pueda salir]].</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>SetFocus</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Mostrar menú</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Abrir la lista desplegable</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Datos de &amp;facturación:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fin:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Inicio:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Prioridad del trabajo:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>I&amp;mpresión programada:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encuentra el archivo.
Revise el nombre del archivo.</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” está protegido contra escritura.
¿Desea eliminarlo de todos modos?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que desea eliminar “%1”?</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ver los detalles</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Orden de las páginas:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Páginas &amp;por hoja:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 es una carpeta.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 no es una serie de páginas válida. Separe las páginas y los intervalos con “,” y defina los intervalos con “-”, sin que se superpongan.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ajustes de doble cara incompatibles</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>No se puede escribir en el archivo %1.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Páginas no válidas</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimir en un archivo…</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Hay ajustes de doble cara incompatibles. ¿Desea corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Opciones avanzadas incompatibles</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Configuración de página incompatible</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Hay opciones de página incompatibles. ¿Desea corregirlas?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Hay opciones avanzadas incompatibles. ¿Desea corregirlas?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Hay opciones incompatibles. Corríjalas.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernar por el lado largo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Juego de páginas:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Páginas que se imprimen</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernar por el lado corto</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Escriba páginas o intervalos separados por comas. Un intervalo son dos números separados por un guion. Ejemplo: 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Archivo de salida:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>block quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>control deslizante</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Try to Edit</source>
        <translation>Intentar editar</translation>
    </message>
    <message>
        <source>Edit Now</source>
        <translation>Editar ahora</translation>
    </message>
    <message>
        <source>You can search, call, email and copy.</source>
        <translation>Puede buscar, llamar, escribir y copiar.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>This is a copy, made at {time}, of the list on {drive}.</source>
        <translation>Esta es una copia, hecha a las {time}, de la lista que está en {drive}.</translation>
    </message>
    <message>
        <source>The drive with “{list}” can’t keep two programs from writing at once.</source>
        <translation>La unidad de “{list}” no puede impedir que dos programas escriban a la vez.</translation>
    </message>
    <message>
        <source>Your account can’t write in {folder}.</source>
        <translation>Su cuenta no puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>The list is free.</source>
        <translation>La lista está libre.</translation>
    </message>
    <message>
        <source>No one has it open now. Open it to see what was changed.</source>
        <translation>Ya nadie la tiene abierta. Ábrala para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>{user} closed it at {time}. Open it to see these changes and to make yours.</source>
        <translation>{user} la cerró a las {time}. Ábrala para ver esos cambios y hacer los suyos.</translation>
    </message>
    <message>
        <source>Another program has this list open.</source>
        <translation>Otro programa tiene abierta esta lista.</translation>
    </message>
    <message>
        <source>{user} has this list open on {host} since {time}.</source>
        <translation>{user} tiene abierta esta lista en {host} desde las {time}.</translation>
    </message>
    <message>
        <source>The last changes may be missing: its log may be another list’s.</source>
        <translation>Pueden faltar los últimos cambios: su registro puede ser el de otra lista.</translation>
    </message>
    <message>
        <source>Your account can only read “{list}”.</source>
        <translation>Su cuenta solo puede leer “{list}”.</translation>
    </message>
    <message>
        <source>{beside} is a folder, a link or a file that your account can’t open.</source>
        <translation>{beside} es una carpeta, un enlace o un archivo que su cuenta no puede abrir.</translation>
    </message>
    <message>
        <source>The disk with “{list}” is full.</source>
        <translation>El disco de “{list}” está lleno.</translation>
    </message>
    <message>
        <source>“{list}” has to be updated before it can be copied.</source>
        <translation>“{list}” debe actualizarse antes de que se pueda copiar.</translation>
    </message>
    <message>
        <source>“{list}” is damaged; this is what can be read of it.</source>
        <translation>“{list}” está dañada; esto es lo que puede leerse.</translation>
    </message>
    <message>
        <source>This is the copy of {moment}, not the list you work with.</source>
        <translation>Esta es una copia ({moment}), no la lista con la que trabaja.</translation>
    </message>
    <message>
        <source>Back to the List</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>RemovePasswordDialog</name>
    <message>
        <source>Remove Password</source>
        <translation>Quitar contraseña</translation>
    </message>
    <message>
        <source>Remove the password of {name}?</source>
        <translation>¿Quitar la contraseña de {name}?</translation>
    </message>
    <message>
        <source>Anyone at this computer can then sign in as {name}.</source>
        <translation>Cualquiera en esta computadora podrá iniciar sesión como {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RepricedDrafts</name>
    <message numerus="yes">
        <source>%Ln draft(s) have different amounts since the update.</source>
        <translation>
            <numerusform>%Ln borrador tiene otros importes desde la actualización.</numerusform>
            <numerusform>%Ln borradores tienen otros importes desde la actualización.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Drafts</source>
        <translation>Mostrar los borradores</translation>
    </message>
    <message>
        <source>Drafts with Different Amounts</source>
        <translation>Borradores con otros importes</translation>
    </message>
    <message>
        <source>A unit price used to be rounded before it was multiplied, so small costs lost their markup. Drafts now count all of it. Estimates that were sent, accepted or declined keep their prices.</source>
        <translation>Antes, un precio unitario se redondeaba y luego se multiplicaba, así que los costos pequeños perdían su margen sobre costo. Ahora los borradores lo cuentan completo. Los presupuestos enviados, aceptados o rechazados conservan sus precios.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open Estimate</source>
        <translation>Abrir presupuesto</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total antes</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total ahora</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore All…</source>
        <translation>Restaurar todo…</translation>
    </message>
    <message>
        <source>Customer, Estimate</source>
        <translation>Cliente, presupuesto</translation>
    </message>
    <message>
        <source>Since Then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>In the Copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>marcado en parte</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Check all that is shown</source>
        <translation>Marcar todo lo que se muestra</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Restore everything to {moment}?</source>
        <translation>¿Restaurar todo como en la copia ({moment})?</translation>
    </message>
    <message>
        <source>The customer list becomes what it was then.</source>
        <translation>La lista de clientes vuelve a ser lo que era entonces.</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>The present list is backed up first. Undo takes it all back.</source>
        <translation>Antes se hace una copia de seguridad de la lista actual. Deshacer revierte todo.</translation>
    </message>
    <message>
        <source>Users, roles and passwords stay as they are now.</source>
        <translation>Los usuarios, los roles y las contraseñas quedan como están.</translation>
    </message>
    <message>
        <source>Restore — Custlist</source>
        <translation>Restaurar — Custlist</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>Ninguna diferencia coincide.</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Buscar en las diferencias</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Buscar nombres y valores</translation>
    </message>
    <message>
        <source>Comparing the copy with the list</source>
        <translation>Comparando la copia con la lista</translation>
    </message>
    <message>
        <source>The copy is checked, and nothing is changed.</source>
        <translation>Se revisa la copia y no se cambia nada.</translation>
    </message>
    <message>
        <source>The list is the same as this copy.</source>
        <translation>La lista es igual a esta copia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The present list is backed up first.</source>
        <translation>Antes se hace una copia de seguridad de la lista actual.</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Todavía no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>Check what you want back, or restore all.</source>
        <translation>Marque lo que quiera recuperar, o restaure todo.</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the sample data</source>
        <translation>{count} de los datos de ejemplo</translation>
    </message>
    <message>
        <source>{count} of {file}</source>
        <translation>{count} de {file}</translation>
    </message>
    <message>
        <source>The copy of {moment}</source>
        <translation>Copia: {moment}</translation>
    </message>
    <message>
        <source>Restore {parts}</source>
        <translation>Restaurar {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Setting(s)</source>
        <translation>
            <numerusform>%Ln ajuste</numerusform>
            <numerusform>%Ln ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln ajuste</numerusform>
            <numerusform>%Ln ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {parts}.</source>
        <translation>Restaurado: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) linked again.</source>
        <translation>
            <numerusform>%Ln presupuesto vinculado de nuevo.</numerusform>
            <numerusform>%Ln presupuestos vinculados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} is in use, so that estimate is now {new}.</source>
        <translation>{old} está en uso, así que ese presupuesto es ahora {new}.</translation>
    </message>
    <message>
        <source>Another estimate has the old number of {numbers}.</source>
        <translation>Otro presupuesto tiene el número anterior de {numbers}.</translation>
    </message>
    <message>
        <source>This is another customer list</source>
        <translation>Esta es otra lista de clientes</translation>
    </message>
    <message>
        <source>{file} is no copy of this list, so its customers and estimates can’t be compared with yours.</source>
        <translation>{file} no es una copia de esta lista, así que sus clientes y presupuestos no se pueden comparar con los de usted.</translation>
    </message>
    <message>
        <source>The copy can’t be compared</source>
        <translation>La copia no se puede comparar</translation>
    </message>
    <message>
        <source>The list has changed since it was compared. Nothing was restored.</source>
        <translation>La lista cambió desde que se comparó. No se restauró nada.</translation>
    </message>
    <message>
        <source>Nothing was restored: {problem}</source>
        <translation>No se restauró nada: {problem}</translation>
    </message>
    <message>
        <source>two templates would have the same name. Restore fewer of them.</source>
        <translation>dos plantillas tendrían el mismo nombre. Restaure menos.</translation>
    </message>
    <message>
        <source>Compare and Restore</source>
        <translation>Comparar y restaurar</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>The list becomes what it was before.</source>
        <translation>La lista vuelve a ser lo que era antes.</translation>
    </message>
    <message>
        <source>The restore was undone.</source>
        <translation>Se deshizo la restauración.</translation>
    </message>
    <message>
        <source>Everything was restored to {moment}.</source>
        <translation>Se restauró todo como en la copia ({moment}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later proposal(s) kept.</source>
        <translation>
            <numerusform>%Ln [[propuesta posterior conservada|cotización posterior conservada|presupuesto posterior conservado]].</numerusform>
            <numerusform>%Ln [[propuestas posteriores conservadas|cotizaciones posteriores conservadas|presupuestos posteriores conservados]].</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted Estimates</source>
        <translation>Presupuestos aceptados</translation>
    </message>
    <message>
        <source>Restore Anyway</source>
        <translation>Restaurar de todos modos</translation>
    </message>
    <message>
        <source>There is nothing to restore now.</source>
        <translation>Por ahora no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Check what to restore first.</source>
        <translation>Marque primero lo que desea restaurar.</translation>
    </message>
    <message>
        <source>Something was saved since, so the list isn’t put back as a whole: {change}. What differs from the copy made before is shown instead.</source>
        <translation>Se guardó algo desde entonces, así que la lista no se repone entera: {change}. En su lugar se muestra lo que difiere de la copia hecha antes.</translation>
    </message>
    <message>
        <source>Added since then, leaving the list: {parts}</source>
        <translation>Se agregaron después y salen de la lista: {parts}</translation>
    </message>
    <message>
        <source>Changed since then, as before again: {parts}</source>
        <translation>Se cambiaron después y vuelven a ser como antes: {parts}</translation>
    </message>
    <message>
        <source>Deleted since then, coming back: {parts}</source>
        <translation>Se eliminaron después y vuelven: {parts}</translation>
    </message>
    <message>
        <source>Restoring waits until everything has been compared.</source>
        <translation>La restauración espera a que todo esté comparado.</translation>
    </message>
    <message>
        <source>Still comparing.</source>
        <translation>La comparación sigue en curso.</translation>
    </message>
    <message>
        <source>Restoring waits for the end.</source>
        <translation>La restauración espera al final.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted estimate(s) would be deleted.</source>
        <translation>
            <numerusform>%Ln presupuesto aceptado se eliminaría.</numerusform>
            <numerusform>%Ln presupuestos aceptados se eliminarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted estimate(s) would change.</source>
        <translation>
            <numerusform>%Ln presupuesto aceptado cambiaría.</numerusform>
            <numerusform>%Ln presupuestos aceptados cambiarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore anyway?</source>
        <translation>¿Restaurar de todos modos?</translation>
    </message>
    <message>
        <source>If you restore, the list no longer holds what was accepted.</source>
        <translation>Si restaura, la lista ya no contiene lo que se aceptó.</translation>
    </message>
    <message>
        <source>Delete {gone} and Restore {parts}</source>
        <translation>Eliminar {gone}, restaurar {parts}</translation>
    </message>
    <message>
        <source>Delete {gone}</source>
        <translation>Eliminar {gone}</translation>
    </message>
    <message>
        <source>Deleted: {parts}.</source>
        <translation>Eliminado: {parts}.</translation>
    </message>
</context>
<context>
    <name>RestoreTiles</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>Diferente ahora</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregados</translation>
    </message>
    <message>
        <source>Restoring all removes them</source>
        <translation>Restaurar todo los quita</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Restoring all puts them back</source>
        <translation>Restaurar todo los deja como antes</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Restoring all brings them back</source>
        <translation>Restaurar todo los recupera</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Every copy, for this many days</source>
        <translation>Todas las copias, durante este número de días</translation>
    </message>
    <message>
        <source>One a day, for this many months</source>
        <translation>Una por día, durante este número de meses</translation>
    </message>
    <message>
        <source>One a month, for this many years</source>
        <translation>Una por mes, durante este número de años</translation>
    </message>
    <message>
        <source>At most this many gigabytes</source>
        <translation>A lo sumo este número de gigabytes</translation>
    </message>
    <message>
        <source>How Long Copies Stay</source>
        <translation>Cuánto tiempo quedan las copias</translation>
    </message>
    <message>
        <source>Nor do they take more than a tenth of the free space. The newest copy, the last of each day of a week, and those you keep always stay.</source>
        <translation>Tampoco ocupan más de una décima parte del espacio libre. La más reciente, la última de cada día de una semana y las que usted conserva siempre quedan.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln copies, {size} at today’s size.</source>
        <translation>
            <numerusform>Alrededor de %Ln copia, {size} con el tamaño de hoy.</numerusform>
            <numerusform>Alrededor de %Ln copias, {size} con el tamaño de hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Type a number from {least} to {most}.</source>
        <translation>Escriba un número del {least} al {most}.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>See Differences</source>
        <translation>Ver diferencias</translation>
    </message>
    <message>
        <source>Customer details changed since revision {revision}</source>
        <translation>Los datos del cliente cambiaron desde la revisión {revision}</translation>
    </message>
    <message>
        <source>Company details changed since revision {revision}</source>
        <translation>Los datos de la empresa cambiaron desde la revisión {revision}</translation>
    </message>
    <message>
        <source>Proposal choices changed since revision {revision}</source>
        <translation>Las opciones [[de la propuesta|de la cotización|del presupuesto]] cambiaron desde la revisión {revision}</translation>
    </message>
    <message>
        <source>Changed since revision {revision}</source>
        <translation>Cambió desde la revisión {revision}</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>See and search customers, call, email, copy</source>
        <translation>Ver y buscar clientes, llamar, escribir, copiar</translation>
    </message>
    <message>
        <source>Create and edit estimates, make proposals</source>
        <translation>[[Crear y editar presupuestos, preparar propuestas|Crear y editar presupuestos, preparar cotizaciones|Crear, editar y preparar presupuestos]]</translation>
    </message>
    <message>
        <source>Add a customer from an estimate</source>
        <translation>Agregar un cliente desde un presupuesto</translation>
    </message>
    <message>
        <source>Add a customer from the customer list</source>
        <translation>Agregar un cliente desde la lista de clientes</translation>
    </message>
    <message>
        <source>Edit, delete, import, export, merge customers</source>
        <translation>Editar, eliminar, importar, exportar, combinar clientes</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Eliminar clientes</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Combinar clientes</translation>
    </message>
    <message>
        <source>Templates, trade names, estimate defaults</source>
        <translation>Plantillas, nombres comerciales, valores predeterminados de presupuestos</translation>
    </message>
    <message>
        <source>Users, roles, restoring a backup</source>
        <translation>Usuarios, roles, restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Qué permite cada rol</translation>
    </message>
</context>
<context>
    <name>RowPage</name>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>{field}, to be checked</source>
        <translation>{field}, por revisar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>chosen for the file</source>
        <translation>elegido para el archivo</translation>
    </message>
    <message>
        <source>{column}, guessed</source>
        <translation>{column} (suposición)</translation>
    </message>
    <message>
        <source>{column}: “{text}”</source>
        <translation>{column}: “{text}”</translation>
    </message>
    <message>
        <source>The row in detail</source>
        <translation>La fila en detalle</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>See Customer</source>
        <translation>Ver cliente</translation>
    </message>
    <message>
        <source>Skip This Row</source>
        <translation>Omitir la fila</translation>
    </message>
    <message>
        <source>Add as New</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Update Instead</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Cómo quedará</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>Empty: {fields}</source>
        <translation>Vacíos: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>y %Ln línea más</numerusform>
            <numerusform>y %Ln líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Row {row}, found by its Custlist ID</source>
        <translation>Fila {row}, encontrada por su ID de Custlist</translation>
    </message>
    <message>
        <source>Row {row}, found by its email</source>
        <translation>Fila {row}, encontrada por su correo</translation>
    </message>
    <message>
        <source>Row {row}, found by its name</source>
        <translation>Fila {row}, encontrada por su nombre</translation>
    </message>
    <message>
        <source>Row {row}, found by its phone</source>
        <translation>Fila {row}, encontrada por su teléfono</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {after}, added</source>
        <translation>{field}: {after}, agregado</translation>
    </message>
    <message>
        <source>{field}: {before} is removed</source>
        <translation>{field}: se quita {before}</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} pasa a ser {after}</translation>
    </message>
    <message>
        <source>{text}; from {source}</source>
        <translation>{text}; de {source}</translation>
    </message>
    <message>
        <source>{line}, kept</source>
        <translation>{line}, se conserva</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} pasa a ser {after}</translation>
    </message>
    <message>
        <source>{line}, added</source>
        <translation>{line}, agregada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conservan</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Qué hacer con esta fila</translation>
    </message>
</context>
<context>
    <name>SampleQuestions</name>
    <message>
        <source>Add Sample Data</source>
        <translation>Agregar datos de ejemplo</translation>
    </message>
    <message>
        <source>Add {first} and {second}?</source>
        <translation>¿Agregar {first} y {second}?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented customer(s)</source>
        <translation>
            <numerusform>%Ln cliente inventado</numerusform>
            <numerusform>%Ln clientes inventados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto inventado</numerusform>
            <numerusform>%Ln presupuestos inventados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in the list stay as they are. The others can be removed again.</source>
        <translation>
            <numerusform>%Ln cliente de la lista queda como está. Los inventados se pueden quitar después.</numerusform>
            <numerusform>%Ln clientes de la lista quedan como están. Los inventados se pueden quitar después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s)</source>
        <translation>
            <numerusform>%Ln cliente de ejemplo</numerusform>
            <numerusform>%Ln clientes de ejemplo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto de ejemplo</numerusform>
            <numerusform>%Ln presupuestos de ejemplo</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else stays.</source>
        <translation>Todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>These stay, since they were changed or an estimate needs them: {names}</source>
        <translation>Se conservan, porque cambiaron o un presupuesto los necesita: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Quitar datos de ejemplo</translation>
    </message>
    <message>
        <source>Remove {first} and {second}?</source>
        <translation>¿Quitar {first} y {second}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>Quitando los datos de ejemplo</translation>
    </message>
    <message>
        <source>If you cancel, all of it stays.</source>
        <translation>Si cancela, no se quita nada.</translation>
    </message>
    <message>
        <source>Removed: {first} and {second}.</source>
        <translation>Se quitaron {first} y {second}.</translation>
    </message>
</context>
<context>
    <name>SamplesLine</name>
    <message>
        <source>These are sample data.</source>
        <translation>Son datos de ejemplo.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Sin guardar: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved, except what is marked</source>
        <translation>Guardado, salvo lo marcado</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>To undo your last change, press Ctrl+Z in a list.</source>
        <translation>Para deshacer su último cambio, presione Ctrl+Z en una lista.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Close “{title}” first. Then you can go to another window.</source>
        <translation>Cierre primero “{title}”. Después podrá ir a otra ventana.</translation>
    </message>
    <message>
        <source>Compare and Restore…</source>
        <translation>Comparar y restaurar…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Estimate editor</source>
        <translation>Editor de presupuestos</translation>
    </message>
    <message>
        <source>Lines of an estimate</source>
        <translation>Líneas de un presupuesto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Propuesta|Cotización|Presupuesto]]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Dialogs and fields</source>
        <translation>Cuadros de diálogo y campos</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostrar estos atajos</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Ir al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Press the button, or check the box</source>
        <translation>Presionar el botón o marcar la casilla</translation>
    </message>
    <message>
        <source>Open the Settings menu, in the main window</source>
        <translation>Abrir el menú Configuración, en la ventana principal</translation>
    </message>
    <message>
        <source>Go to the banner that says what is wrong with the list</source>
        <translation>Ir a la franja que dice qué le pasa a la lista</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir a la búsqueda</translation>
    </message>
    <message>
        <source>Go through the list, from the search box too</source>
        <translation>Recorrer la lista, también desde la búsqueda</translation>
    </message>
    <message>
        <source>Move one page</source>
        <translation>Avanzar o retroceder una página</translation>
    </message>
    <message>
        <source>Open the menu of the chosen row</source>
        <translation>Abrir el menú de la fila elegida</translation>
    </message>
    <message>
        <source>Sort the list, or change its columns</source>
        <translation>Ordenar la lista o cambiar sus columnas</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Ensanchar la columna</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Estrechar la columna</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Agregar un cliente</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar el cliente</translation>
    </message>
    <message>
        <source>Delete the customer, in the list</source>
        <translation>Eliminar el cliente, en la lista</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Llamar al cliente</translation>
    </message>
    <message>
        <source>Write an email to the customer</source>
        <translation>Escribir un correo al cliente</translation>
    </message>
    <message>
        <source>Copy name, phone numbers, email and address</source>
        <translation>Copiar nombre, teléfonos, correo y dirección</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Start an estimate</source>
        <translation>Empezar un presupuesto</translation>
    </message>
    <message>
        <source>Open the estimate</source>
        <translation>Abrir el presupuesto</translation>
    </message>
    <message>
        <source>Duplicate the estimate</source>
        <translation>Duplicar el presupuesto</translation>
    </message>
    <message>
        <source>Delete the estimate, in the list</source>
        <translation>Eliminar el presupuesto, en la lista</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Elegir el cliente</translation>
    </message>
    <message>
        <source>Add a customer, while choosing one</source>
        <translation>Agregar un cliente, mientras se elige</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Mostrar [[la propuesta|la cotización|el presupuesto]]</translation>
    </message>
    <message>
        <source>Find in lines and texts</source>
        <translation>Buscar en líneas y textos</translation>
    </message>
    <message>
        <source>Save now (saving is also automatic)</source>
        <translation>Guardar ahora (también se guarda automáticamente)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Go to the next line, or add one at the end</source>
        <translation>Ir a la línea siguiente o agregar una al final</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Vaciar la celda</translation>
    </message>
    <message>
        <source>Insert a line above</source>
        <translation>Insertar una línea arriba</translation>
    </message>
    <message>
        <source>Insert a line below</source>
        <translation>Insertar una línea abajo</translation>
    </message>
    <message>
        <source>Insert a section</source>
        <translation>Insertar una sección</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplicar la línea</translation>
    </message>
    <message>
        <source>Move the line or section up or down</source>
        <translation>Subir o bajar la línea o la sección</translation>
    </message>
    <message>
        <source>Delete the line or section</source>
        <translation>Eliminar la línea o la sección</translation>
    </message>
    <message>
        <source>Taxable, or not</source>
        <translation>Gravable o no</translation>
    </message>
    <message>
        <source>Optional, or not</source>
        <translation>Opcional o no</translation>
    </message>
    <message>
        <source>Use the calculated price</source>
        <translation>Usar el precio calculado</translation>
    </message>
    <message>
        <source>Copy, cut and paste lines</source>
        <translation>Copiar, cortar y pegar líneas</translation>
    </message>
    <message>
        <source>Open the menu of the line</source>
        <translation>Abrir el menú de la línea</translation>
    </message>
    <message>
        <source>Leave the cell unchanged</source>
        <translation>Dejar la celda como estaba</translation>
    </message>
    <message>
        <source>Download the PDF</source>
        <translation>Descargar el PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Email it</source>
        <translation>Enviar por correo</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Pasar las páginas</translation>
    </message>
    <message>
        <source>Go to the first or the last page</source>
        <translation>Ir a la primera o a la última página</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show it in its actual size</source>
        <translation>Mostrarla en tamaño real</translation>
    </message>
    <message>
        <source>Choose a column’s field or a row’s action</source>
        <translation>Elegir el campo de una columna o qué hacer con una fila</translation>
    </message>
    <message>
        <source>Leave the column or the row out</source>
        <translation>Omitir la columna o la fila</translation>
    </message>
    <message>
        <source>Stop, or close the window</source>
        <translation>Detener o cerrar la ventana</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Ir de grupo en grupo</translation>
    </message>
    <message>
        <source>Go to the customers of the group, and back</source>
        <translation>Ir a los clientes del grupo y volver</translation>
    </message>
    <message>
        <source>Keep the value in the cell</source>
        <translation>Conservar el valor de la celda</translation>
    </message>
    <message>
        <source>Merge the customers</source>
        <translation>Combinar los clientes</translation>
    </message>
    <message>
        <source>Mark them as not the same</source>
        <translation>Marcarlos como distintos</translation>
    </message>
    <message>
        <source>Add a user, a trade name or a template</source>
        <translation>Agregar un usuario, un nombre comercial o una plantilla</translation>
    </message>
    <message>
        <source>Edit the chosen one</source>
        <translation>Editar el elegido</translation>
    </message>
    <message>
        <source>Change a user’s role</source>
        <translation>Cambiar el rol de un usuario</translation>
    </message>
    <message>
        <source>Open the menu of the chosen one</source>
        <translation>Abrir el menú del elegido</translation>
    </message>
    <message>
        <source>Go back to the customers</source>
        <translation>Volver a los clientes</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>Presionar el botón principal</translation>
    </message>
    <message>
        <source>Save (also in multi-line fields)</source>
        <translation>Guardar (también en campos de varias líneas)</translation>
    </message>
    <message>
        <source>Close without saving; asks if something was typed</source>
        <translation>Cerrar sin guardar; pregunta si se escribió algo</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>Abrir una lista de opciones</translation>
    </message>
    <message>
        <source>Leave a field (also multi-line fields)</source>
        <translation>Salir de un campo (también de varias líneas)</translation>
    </message>
    <message>
        <source>Show a password, or hide it again</source>
        <translation>Mostrar una contraseña u ocultarla de nuevo</translation>
    </message>
    <message>
        <source>See what changed since the last revision</source>
        <translation>Ver qué cambió desde la última revisión</translation>
    </message>
    <message>
        <source>Go to the next or the previous cell to check</source>
        <translation>Ir a la celda por revisar siguiente o anterior</translation>
    </message>
    <message>
        <source>Go to the next or the previous match</source>
        <translation>Ir a la coincidencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Choose the columns of rows, before or after pasting</source>
        <translation>Elegir las columnas de las filas, antes o después de pegarlas</translation>
    </message>
    <message>
        <source>Save a copy of the list, once saving has stopped</source>
        <translation>Guardar una copia de la lista, cuando ya no se guarda nada</translation>
    </message>
    <message>
        <source>Try to edit a list that is open read-only</source>
        <translation>Intentar editar una lista abierta en solo lectura</translation>
    </message>
    <message>
        <source>Send the column to the notes</source>
        <translation>Enviar la columna a las notas</translation>
    </message>
    <message>
        <source>Go to the next or the previous column to check</source>
        <translation>Ir a la columna siguiente o anterior por revisar</translation>
    </message>
    <message>
        <source>Paste rows copied from a spreadsheet</source>
        <translation>Pegar filas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Delete the estimate</source>
        <translation>Eliminar el presupuesto</translation>
    </message>
    <message>
        <source>List the open windows, and go to one</source>
        <translation>Ver las ventanas abiertas e ir a una</translation>
    </message>
    <message>
        <source>Quit: save, and close all windows</source>
        <translation>Salir: guardar y cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>Copy the cell into the chosen lines below, or the next one</source>
        <translation>Copiar la celda en las líneas elegidas de abajo, o en la siguiente</translation>
    </message>
    <message>
        <source>Move the column to the left or right</source>
        <translation>Mover la columna a la izquierda o a la derecha</translation>
    </message>
    <message>
        <source>Go to the first or the last row, from the search box with Ctrl</source>
        <translation>Ir a la primera o a la última fila; desde la búsqueda, con Ctrl</translation>
    </message>
    <message>
        <source>Hold Alt: the names of buttons and fields show the letters that reach them</source>
        <translation>Mantener presionada Alt: los nombres de botones y campos muestran las letras que llevan a ellos</translation>
    </message>
    <message>
        <source>Show the whole page, or its whole width</source>
        <translation>Mostrar la página entera, o todo su ancho</translation>
    </message>
    <message>
        <source>Open the chosen one in the list of issued proposals</source>
        <translation>Abrir [[la elegida|la elegida|el elegido]] en la lista de [[propuestas emitidas|cotizaciones emitidas|presupuestos emitidos]]</translation>
    </message>
    <message>
        <source>Delete the chosen trade name or template</source>
        <translation>Eliminar el nombre comercial o la plantilla elegida</translation>
    </message>
    <message>
        <source>Go on to the next step, choose a column’s field, or open a row to correct it</source>
        <translation>Pasar al paso siguiente, elegir el campo de una columna o abrir una fila para corregirla</translation>
    </message>
    <message>
        <source>Undo your last change</source>
        <translation>Deshacer su último cambio</translation>
    </message>
    <message>
        <source>Redo what you undid</source>
        <translation>Rehacer lo que deshizo</translation>
    </message>
    <message>
        <source>Compare the list with a backup, and restore from it</source>
        <translation>Comparar la lista con una copia de seguridad, y restaurar</translation>
    </message>
    <message>
        <source>Keep a backup, or let it go</source>
        <translation>Conservar una copia de seguridad, o dejar de conservarla</translation>
    </message>
    <message>
        <source>Give a backup a name</source>
        <translation>Poner nombre a una copia de seguridad</translation>
    </message>
    <message>
        <source>Delete the chosen copy</source>
        <translation>Eliminar la copia elegida</translation>
    </message>
    <message>
        <source>Go from one difference to the next</source>
        <translation>Ir de una diferencia a la siguiente</translation>
    </message>
    <message>
        <source>Open a difference, and close it</source>
        <translation>Abrir una diferencia y cerrarla</translation>
    </message>
    <message>
        <source>Check a difference, or one field of it</source>
        <translation>Marcar una diferencia, o uno de sus campos</translation>
    </message>
    <message>
        <source>Check all that is shown</source>
        <translation>Marcar todo lo que se muestra</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Buscar nombres y valores</translation>
    </message>
    <message>
        <source>Restore what is checked</source>
        <translation>Restaurar lo marcado</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Ver el historial</translation>
    </message>
    <message>
        <source>Restore the chosen ones</source>
        <translation>Restaurar los elegidos</translation>
    </message>
    <message>
        <source>Delete the chosen ones for good</source>
        <translation>Eliminar definitivamente los elegidos</translation>
    </message>
    <message>
        <source>Choose one more</source>
        <translation>Elegir uno más</translation>
    </message>
    <message>
        <source>Compare and restore</source>
        <translation>Comparar y restaurar</translation>
    </message>
    <message>
        <source>Show the history at the chosen change</source>
        <translation>Mostrar el historial en el cambio elegido</translation>
    </message>
    <message>
        <source>Undo the chosen change</source>
        <translation>Deshacer el cambio elegido</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>Back up now, in the main window</source>
        <translation>Hacer copia de seguridad ahora, en la ventana principal</translation>
    </message>
    <message>
        <source>Show the rows of an import</source>
        <translation>Mostrar las filas de una importación</translation>
    </message>
    <message>
        <source>Hide the rows of an import</source>
        <translation>Ocultar las filas de una importación</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Buscar por tecla o por lo que hace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln atajo</numerusform>
            <numerusform>%Ln atajos</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut matches. Try another word.</source>
        <translation>Ningún atajo coincide. Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The password of {name} was reset from a shell on {date} by the system account {account}.</source>
        <translation>La contraseña de {name} se restableció desde una terminal el {date}, con la cuenta del sistema {account}.</translation>
    </message>
    <message>
        <source>If no one here did that, change the password.</source>
        <translation>Si nadie de aquí lo hizo, cambie esa contraseña.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In — Custlist</source>
        <translation>Iniciar sesión — Custlist</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién usa esta computadora?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgotten? Ask an Account Owner.</source>
        <translation>¿La olvidó? Consulte a un propietario de la cuenta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. Try again in %n second(s).</source>
        <translation>
            <numerusform>Contraseña incorrecta. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Contraseña incorrecta. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Try again.</source>
        <translation>Contraseña incorrecta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has no password to type. Choose your name first.</source>
        <translation>{name} no tiene contraseña que escribir. Elija primero su nombre.</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Status: {status}</source>
        <translation>Estatus: {status}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Cambiar el estatus</translation>
    </message>
</context>
<context>
    <name>TaxesField</name>
    <message>
        <source>Type a rate from 0 to 100, such as {example}.</source>
        <translation>Escriba una tasa de 0 a 100, como {example}.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Add Tax</source>
        <translation>Agregar impuesto</translation>
    </message>
    <message>
        <source>None: the total is the price before taxes.</source>
        <translation>Ninguno: el total es el precio antes de impuestos.</translation>
    </message>
    <message>
        <source>Tax {number}</source>
        <translation>Impuesto {number}</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Nombre del impuesto</translation>
    </message>
    <message>
        <source>Name on the proposal</source>
        <translation>Nombre en [[la propuesta|la cotización|el presupuesto]]</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Tasa en porcentaje</translation>
    </message>
    <message>
        <source>Remove this tax</source>
        <translation>Quitar este impuesto</translation>
    </message>
    <message>
        <source>An estimate has room for {limit} taxes. Remove one first.</source>
        <translation>Un presupuesto admite {limit} impuestos como máximo. Quite uno primero.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert Placeholder</source>
        <translation>Insertar campo</translation>
    </message>
    <message>
        <source>Placeholders are filled in when a proposal is made.</source>
        <translation>Los campos se completan al preparar [[una propuesta|una cotización|un presupuesto]].</translation>
    </message>
    <message>
        <source>Edit Terms and Conditions</source>
        <translation>Editar términos y condiciones</translation>
    </message>
    <message>
        <source>Add Terms and Conditions</source>
        <translation>Agregar términos y condiciones</translation>
    </message>
    <message>
        <source>Edit Scope of Work</source>
        <translation>Editar alcance de los trabajos</translation>
    </message>
    <message>
        <source>Add Scope of Work</source>
        <translation>Agregar alcance de los trabajos</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>Save This Text as a Template</source>
        <translation>Guardar este texto como plantilla</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>Administrar plantillas</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Escriba primero un texto.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Save Scope of Work as a Template</source>
        <translation>Guardar el alcance como plantilla</translation>
    </message>
    <message>
        <source>Save Terms and Conditions as a Template</source>
        <translation>Guardar los términos y condiciones como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Póngale un nombre a la plantilla.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Terms and Conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Saved texts for payment, warranties and other terms.</source>
        <translation>Textos guardados sobre pagos, garantías y demás condiciones.</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Alcance de los trabajos</translation>
    </message>
    <message>
        <source>Saved texts that say what the work includes.</source>
        <translation>Textos guardados que indican qué incluyen los trabajos.</translation>
    </message>
    <message>
        <source>Add Template</source>
        <translation>Agregar plantilla</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>Save text you use often, then insert it in estimates.</source>
        <translation>Guarde aquí los textos que usa a menudo e insértelos en los presupuestos.</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Aún no hay texto</translation>
    </message>
    <message>
        <source>Unknown placeholder</source>
        <translation>Campo desconocido</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Acciones para {name}</translation>
    </message>
    <message>
        <source>Edit Template…</source>
        <translation>Editar plantilla…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete Template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>{name} was deleted. Estimates keep its text.</source>
        <translation>Se eliminó {name}. Los presupuestos conservan su texto.</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Scope of Work</source>
        <translation>Alcance de los trabajos</translation>
    </message>
    <message>
        <source>Edit Scope of Work</source>
        <translation>Editar alcance de los trabajos</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Edit Terms and Conditions</source>
        <translation>Editar términos y condiciones</translation>
    </message>
    <message>
        <source>Internal Notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Edit Internal Notes</source>
        <translation>Editar notas internas</translation>
    </message>
    <message>
        <source>What the work includes, and what it doesn’t.</source>
        <translation>Qué incluyen los trabajos y qué no.</translation>
    </message>
    <message>
        <source>Payment, warranties and other terms.</source>
        <translation>Pagos, garantías y demás condiciones.</translation>
    </message>
    <message>
        <source>Stays in the office: never on a proposal.</source>
        <translation>Queda en la oficina: nunca sale en [[una propuesta|una cotización|un presupuesto]].</translation>
    </message>
    <message>
        <source>Insert Template</source>
        <translation>Insertar plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Percent or amount</source>
        <translation>Porcentaje o importe</translation>
    </message>
    <message>
        <source>Change Discount</source>
        <translation>Cambiar descuento</translation>
    </message>
    <message>
        <source>A discount can’t be negative. Type 0 or more.</source>
        <translation>Un descuento no puede ser negativo. Escriba 0 o más.</translation>
    </message>
    <message>
        <source>A discount can’t be more than the subtotal.</source>
        <translation>El descuento no puede superar el subtotal.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Not on the proposal</source>
        <translation>No sale en [[la propuesta|la cotización|el presupuesto]]</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <source>Profit on price</source>
        <translation>Utilidad sobre precio</translation>
    </message>
    <message>
        <source>On target ({aim})</source>
        <translation>Meta alcanzada ({aim})</translation>
    </message>
    <message>
        <source>1 point over the target of {aim}</source>
        <translation>1 punto sobre la meta de {aim}</translation>
    </message>
    <message>
        <source>1 point under the target of {aim}</source>
        <translation>1 punto bajo la meta de {aim}</translation>
    </message>
    <message>
        <source>{points} points over the target of {aim}</source>
        <translation>{points} puntos sobre la meta de {aim}</translation>
    </message>
    <message>
        <source>{points} points under the target of {aim}</source>
        <translation>{points} puntos bajo la meta de {aim}</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Before taxes</source>
        <translation>Antes de impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Optional, not included</source>
        <translation>Opcional, no incluido</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation>Aún sin costos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no amount yet</source>
        <translation>
            <numerusform>%Ln línea aún no tiene importe</numerusform>
            <numerusform>%Ln líneas aún no tienen importe</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Tax</source>
        <translation>Agregar impuesto</translation>
    </message>
    <message>
        <source>Change Tax</source>
        <translation>Cambiar impuesto</translation>
    </message>
    <message>
        <source>Move Tax</source>
        <translation>Mover impuesto</translation>
    </message>
    <message>
        <source>Remove Tax</source>
        <translation>Quitar impuesto</translation>
    </message>
    <message>
        <source>Change or remove this tax</source>
        <translation>Cambiar o quitar este impuesto</translation>
    </message>
</context>
<context>
    <name>TradeNameDialog</name>
    <message>
        <source>Edit Trade Name</source>
        <translation>Editar nombre comercial</translation>
    </message>
    <message>
        <source>Add Trade Name</source>
        <translation>Agregar nombre comercial</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <source>This is what customers see on proposals.</source>
        <translation>Esto es lo que ven los clientes en [[las propuestas|las cotizaciones|los presupuestos]].</translation>
    </message>
    <message>
        <source>Save again to keep both.</source>
        <translation>Guarde otra vez para conservar los dos.</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estatus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln agregado</numerusform>
            <numerusform>%Ln agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizado</numerusform>
            <numerusform>%Ln actualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Aún no hay importaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Keep those %Ln customer(s) as they are now</source>
        <translation>
            <numerusform>Dejar %Ln cliente como está ahora</numerusform>
            <numerusform>Dejar esos %Ln clientes como están ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed.</source>
        <translation>
            <numerusform>Se quitó %Ln cliente.</numerusform>
            <numerusform>Se quitaron %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added customer(s) will be removed.</source>
        <translation>
            <numerusform>Se quitará %Ln cliente agregado.</numerusform>
            <numerusform>Se quitarán %Ln clientes agregados.</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>se editó después</translation>
    </message>
    <message>
        <source>has estimates now</source>
        <translation>ya tiene presupuestos</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>se eliminó después</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Customers that have changed since</source>
        <translation>Clientes que cambiaron después</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>Once you import a file, you can undo that here.</source>
        <translation>Cuando importe un archivo, aquí podrá deshacer la importación.</translation>
    </message>
    <message>
        <source>Undone on {moment}.</source>
        <translation>Se deshizo: {moment}.</translation>
    </message>
    <message>
        <source>Checking what has changed since…</source>
        <translation>Revisando qué cambió después…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have changed since:</source>
        <translation>
            <numerusform>%Ln cliente cambió después:</numerusform>
            <numerusform>%Ln clientes cambiaron después:</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Se deshizo la importación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed back.</source>
        <translation>
            <numerusform>%Ln cliente quedó como antes.</numerusform>
            <numerusform>%Ln clientes quedaron como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, since they have changed.</source>
        <translation>
            <numerusform>%Ln cliente se conservó, porque cambió después.</numerusform>
            <numerusform>%Ln clientes se conservaron, porque cambiaron después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) will be changed back.</source>
        <translation>
            <numerusform>%Ln cliente actualizado quedará como antes.</numerusform>
            <numerusform>%Ln clientes actualizados quedarán como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo: all these customers have changed since.</source>
        <translation>No hay nada que deshacer: todos estos clientes cambiaron después.</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Redo: {change}</source>
        <translation>Rehacer: {change}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Deshecho: {change}.</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Rehecho: {change}.</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importación de {file}</translation>
    </message>
    <message>
        <source>adding sample data</source>
        <translation>agregar los datos de ejemplo</translation>
    </message>
    <message>
        <source>removing sample data</source>
        <translation>quitar los datos de ejemplo</translation>
    </message>
    <message>
        <source>keeping customers separate</source>
        <translation>clientes mantenidos separados</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>agregar {name}</translation>
    </message>
    <message>
        <source>deleting {name}</source>
        <translation>eliminar {name}</translation>
    </message>
    <message>
        <source>merging into {name}</source>
        <translation>combinar en {name}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{field} of {name}</source>
        <translation>{field} de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of {name}</source>
        <translation>
            <numerusform>%Ln campo de {name}</numerusform>
            <numerusform>%Ln campos de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>un presupuesto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>{person} saved this on {moment}.</source>
        <translation>Guardado por {person}, {moment}.</translation>
    </message>
    <message>
        <source>{change}?</source>
        <translation>¿{change}?</translation>
    </message>
    <message>
        <source>Accepted Estimate</source>
        <translation>Presupuesto aceptado</translation>
    </message>
    <message>
        <source>{name} was accepted. Change it?</source>
        <translation>{name} fue aceptado. ¿Modificarlo?</translation>
    </message>
    <message>
        <source>If you change the estimate, it no longer matches what was accepted.</source>
        <translation>Si lo cambia, el presupuesto ya no coincidirá con lo aceptado.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Modificar de todos modos</translation>
    </message>
    <message>
        <source>If you cancel, everything stays as it is now.</source>
        <translation>Si cancela, todo queda como está.</translation>
    </message>
    <message>
        <source>This has changed since, so nothing was undone: {change}.</source>
        <translation>Cambió desde entonces, así que no se deshizo nada: {change}.</translation>
    </message>
    <message>
        <source>restoring from {file}</source>
        <translation>restauración a partir de {file}</translation>
    </message>
    <message>
        <source>Don’t Redo</source>
        <translation>No rehacer</translation>
    </message>
    <message>
        <source>Don’t Undo</source>
        <translation>No deshacer</translation>
    </message>
    <message>
        <source>This has changed since, so nothing was redone: {change}.</source>
        <translation>Cambió desde entonces, así que no se rehízo nada: {change}.</translation>
    </message>
    <message>
        <source>Changes of users, roles and passwords can’t be undone, since a password that was changed must never work again. Change them in Users.</source>
        <translation>Los cambios de usuarios, roles y contraseñas no se pueden deshacer, porque una contraseña cambiada no debe volver a servir. Cámbielos en Usuarios.</translation>
    </message>
    <message>
        <source>Where backups go is changed in Data and Backups.</source>
        <translation>El lugar de las copias se cambia en Datos y copias de seguridad.</translation>
    </message>
    <message>
        <source>The choices for a proposal are changed in its window.</source>
        <translation>Las opciones [[de una propuesta|de una cotización|de un presupuesto]] se cambian en su ventana.</translation>
    </message>
    <message>
        <source>What was deleted for good can’t be brought back.</source>
        <translation>Lo que se eliminó definitivamente no se puede recuperar.</translation>
    </message>
    <message>
        <source>A logo that an older version replaced wasn’t kept.</source>
        <translation>No se conservó un logotipo que reemplazó una versión anterior.</translation>
    </message>
    <message>
        <source>Only an Account Owner can undo or redo this: {change}.</source>
        <translation>Solo un propietario de la cuenta puede deshacer o rehacer esto: {change}.</translation>
    </message>
    <message>
        <source>To restore all of a copy again, open Data and Backups.</source>
        <translation>Para restaurar otra vez toda una copia, abra Datos y copias de seguridad.</translation>
    </message>
    <message>
        <source>restoring everything from {file}</source>
        <translation>restauración de todo desde {file}</translation>
    </message>
    <message>
        <source>An issued proposal can’t be undone.</source>
        <translation>[[Una propuesta emitida|Una cotización emitida|Un presupuesto emitido]] no se puede anular.</translation>
    </message>
    <message>
        <source>restoring an earlier version of {name}</source>
        <translation>restauración de una versión anterior de {name}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Something in Custlist went wrong</source>
        <translation>Algo falló en Custlist</translation>
    </message>
    <message>
        <source>Your last change may be lost: check before you try again. If it fails again, send the details to whoever installed Custlist for you.</source>
        <translation>Quizá se perdió su último cambio: revíselo antes de intentarlo de nuevo. Si el error se repite, envíe los detalles a quien le instaló Custlist.</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Working in “{window}”</source>
        <translation>Trabajo en “{window}”</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Su lista</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The details say what the program did. They have no customer data.</source>
        <translation>Los detalles dicen qué hizo el programa. No contienen datos de clientes.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open Log Folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>Close Custlist</source>
        <translation>Cerrar Custlist</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Safe: checked just now, everything saved is there</source>
        <translation>A salvo: comprobada ahora mismo, todo lo guardado está ahí</translation>
    </message>
    <message>
        <source>{number}, {moment}, Custlist {version}</source>
        <translation>{number}, {moment}, Custlist {version}</translation>
    </message>
    <message>
        <source>{report}. It could not be written: copy the details.</source>
        <translation>{report}. No se pudo escribir: copie los detalles.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{report}. The log is in {folder}.</source>
        <translation>{report}. El registro está en {folder}.</translation>
    </message>
    <message>
        <source>The customer list is damaged</source>
        <translation>La lista de clientes está dañada</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Damaged: not all of it can be read</source>
        <translation>Dañada: no se puede leer entera</translation>
    </message>
</context>
<context>
    <name>UnreadableList</name>
    <message>
        <source>The list can’t be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Switch User…</source>
        <translation>Cambiar de usuario…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Switch user, or change your password</source>
        <translation>Cambiar de usuario o de contraseña</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Every user needs a name.</source>
        <translation>Cada usuario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a user called {name} already. Choose another name.</source>
        <translation>Ya hay un usuario llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename User</source>
        <translation>Renombrar usuario</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Agregar usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Saved now: {value}</source>
        <translation>Guardado ahora: {value}</translation>
    </message>
    <message>
        <source>Someone else changed this user. Their changes are beside the fields; save again to replace them.</source>
        <translation>Otra persona cambió este usuario. Sus cambios están junto a los campos; guarde de nuevo para reemplazarlos.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. Make another user one first.</source>
        <translation>{name} es el único propietario de la cuenta activo. Primero asigne ese rol a otro usuario.</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. Make another user one before you change this role.</source>
        <translation>{name} es el único propietario de la cuenta activo. Asigne ese rol a otro usuario antes de cambiar este.</translation>
    </message>
    <message>
        <source>You are signed in as this user. Another Account Owner can deactivate it.</source>
        <translation>Usted inició sesión con este usuario. Otro propietario de la cuenta puede desactivarlo.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rol de {name}</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Acciones para {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Remove Password</source>
        <translation>Quitar contraseña</translation>
    </message>
    <message>
        <source>Set Password…</source>
        <translation>Definir contraseña…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estatus</translation>
    </message>
    <message>
        <source>Last Signed In</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Agregar usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Only you so far. Add your colleagues so each estimate shows who wrote it.</source>
        <translation>Solo usted por ahora. Agregue a sus colegas para que cada presupuesto indique su autor.</translation>
    </message>
    <message>
        <source>Who can sign in on this computer, and what they may do.</source>
        <translation>Quién puede iniciar sesión en esta computadora y qué puede hacer.</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Agregar usuario</translation>
    </message>
    <message>
        <source>Last signed in: {when}</source>
        <translation>Última sesión: {when}</translation>
    </message>
</context>
</TS>
