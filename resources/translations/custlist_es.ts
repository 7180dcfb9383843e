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
        <translation>Sus clientes, listos en cada presupuesto, sin red.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Account Owners change these.</source>
        <translation>Solo para propietarios de la cuenta.</translation>
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
    <name>CustomerActions</name>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <source>Delete Customer</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Deshacer eliminación</translation>
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
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show That Customer</source>
        <translation>Mostrar ese cliente</translation>
    </message>
    <message>
        <source>Somebody deleted this customer meanwhile. Save adds it as a new one.</source>
        <translation>Alguien eliminó este cliente mientras tanto. Guardar lo agregará como nuevo.</translation>
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
        <source>Somebody else saved this customer meanwhile. What they changed stands beside the fields.</source>
        <translation>Otra persona guardó este cliente mientras tanto. Lo que cambió aparece junto a los campos.</translation>
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
    <message>
        <source>State/Province</source>
        <translation>Estado/Provincia</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Dirección, línea 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Dirección, línea 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>Estado/Prov.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
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
        <source>Search</source>
        <translation>Buscar</translation>
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
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
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
        <source>{matches} of {total}</source>
        <translation>{matches} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s) removed.</source>
        <translation>
            <numerusform>Se quitó %Ln cliente de ejemplo.</numerusform>
            <numerusform>Se quitaron %Ln clientes de ejemplo.</numerusform>
        </translation>
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
        <source>{name} leaves the customer list.</source>
        <translation>{name} sale de la lista de clientes.</translation>
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
        <source>No estimate holds this customer.</source>
        <translation>Ningún presupuesto incluye este cliente.</translation>
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
        <source>Work</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
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
        <source>It is not saved, and can’t be brought back.</source>
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
    <name>Errors</name>
    <message>
        <source>It is no longer there: somebody deleted it meanwhile.</source>
        <translation>Ya no está: alguien lo eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Open it again to see what they changed.</source>
        <translation>Otra persona guardó cambios mientras tanto. Vuelva a abrir la ficha para ver qué cambió.</translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <translation>La operación falló: {reason}.</translation>
    </message>
    <message>
        <source>The list could not be read: {reason}.</source>
        <translation>No se pudo leer la lista: {reason}.</translation>
    </message>
    <message>
        <source>Only an Account Owner adds customers from this list.</source>
        <translation>Solo un propietario de la cuenta puede agregar clientes desde esta lista.</translation>
    </message>
    <message>
        <source>Only an Account Owner edits customers.</source>
        <translation>Solo un propietario de la cuenta puede editar clientes.</translation>
    </message>
    <message>
        <source>Only an Account Owner deletes customers.</source>
        <translation>Solo un propietario de la cuenta puede eliminar clientes.</translation>
    </message>
    <message>
        <source>Only an Account Owner changes users.</source>
        <translation>Solo un propietario de la cuenta puede cambiar los usuarios.</translation>
    </message>
    <message>
        <source>Your role doesn’t allow this. Ask an Account Owner.</source>
        <translation>Su rol no lo permite. Consulte a un propietario de la cuenta.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Custlist. Install that version to open it.</source>
        <translation>{file} proviene de una versión más reciente de Custlist. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open a backup of it instead; the file was left as it is.</source>
        <translation>{file} está dañado. Abra en su lugar una copia de seguridad; el archivo quedó tal como estaba.</translation>
    </message>
    <message>
        <source>{file} is empty. Open a backup of it, or delete it to start a new list in its place.</source>
        <translation>{file} está vacío. Abra una copia de seguridad o elimínelo para empezar una lista nueva en su lugar.</translation>
    </message>
    <message>
        <source>{file} is not a customer list. Choose another file.</source>
        <translation>{file} no es una lista de clientes. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} can’t be written. Ask for the right to change it, or copy it to a folder of your own.</source>
        <translation>No se puede escribir en {file}. Solicite permiso para modificarlo o cópielo en una carpeta propia.</translation>
    </message>
    <message>
        <source>{file} is open already, by {user} on {host}. Close it there, or go on working in that window.</source>
        <translation>{file} ya está abierto por {user} en {host}. Ciérrelo allí o siga trabajando en esa ventana.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} es una carpeta. Elija un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Is its drive connected?</source>
        <translation>No se encuentra la carpeta de {file}. ¿Está conectada la unidad?</translation>
    </message>
    <message>
        <source>{file} is not there. Was it moved?</source>
        <translation>No se encuentra {file}. ¿Se movió a otro lugar?</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk with {file} is full. Free some space and try again.</source>
        <translation>No se guardó nada: el disco de {file} está lleno. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>No se puede leer {file}. ¿Está conectada la unidad?</translation>
    </message>
</context>
<context>
    <name>EstimateStatus</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
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
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start your customer list</source>
        <translation>Empezar la lista de clientes</translation>
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
        <translation>Escribir uno. Basta una empresa o un nombre para empezar.</translation>
    </message>
    <message>
        <source>Sample Data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented customer(s) to try things on, removed in one step.</source>
        <translation>
            <numerusform>%Ln cliente ficticio para hacer pruebas, se quita en un solo paso.</numerusform>
            <numerusform>%Ln clientes ficticios para hacer pruebas, se quitan en un solo paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer unless you send it.</source>
        <translation>Funciona sin red. Nada sale de esta computadora a menos que usted lo envíe.</translation>
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
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>{name} iniciará sesión con esta contraseña desde ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>Password, if wanted</source>
        <translation>Contraseña (opcional)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Type a company or a contact name.</source>
        <translation>Hace falta una empresa o un nombre de contacto.</translation>
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
        <source>Postal codes in {country} look like {example}. You can still save it.</source>
        <translation>En {country} los códigos son como {example}. Aun así se puede guardar.</translation>
    </message>
    <message>
        <source>An email address has no spaces.</source>
        <translation>Una dirección de correo no lleva espacios.</translation>
    </message>
    <message>
        <source>An email address has an “@” in it.</source>
        <translation>Una dirección de correo lleva una “@”.</translation>
    </message>
    <message>
        <source>An email address has only one “@”.</source>
        <translation>Una dirección de correo lleva una sola “@”.</translation>
    </message>
    <message>
        <source>Something is missing before “@”.</source>
        <translation>Falta algo antes de “@”.</translation>
    </message>
    <message>
        <source>Something is missing after “@”.</source>
        <translation>Falta algo después de “@”.</translation>
    </message>
    <message>
        <source>No email address is longer than 254 characters.</source>
        <translation>Una dirección de correo no supera los 254 caracteres.</translation>
    </message>
    <message>
        <source>This can’t be an email address. Check it for a slip.</source>
        <translation>Esta dirección de correo no es válida. Revise lo escrito.</translation>
    </message>
    <message>
        <source>This address only works inside an office. You can still save it.</source>
        <translation>Esta dirección solo funciona dentro de una red interna. Aun así se puede guardar.</translation>
    </message>
    <message>
        <source>A website’s address has no spaces.</source>
        <translation>La dirección de un sitio web no lleva espacios.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://, or with its name.</source>
        <translation>Un sitio web comienza con http:// o https://, o con su nombre.</translation>
    </message>
    <message>
        <source>This can’t be a website’s address. Check it for a slip.</source>
        <translation>Esta dirección de sitio web no es válida. Revise lo escrito.</translation>
    </message>
    <message>
        <source>A website’s name usually has a dot. You can still save it.</source>
        <translation>El nombre de un sitio web suele llevar un punto. Aun así se puede guardar.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>No country has this country code. Check what follows “+”.</source>
        <translation>Ningún país tiene este código. Revise lo que sigue a “+”.</translation>
    </message>
    <message>
        <source>This is too short for a telephone number.</source>
        <translation>Es demasiado corto para un número de teléfono.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number. Type one number only.</source>
        <translation>Es demasiado largo para un número de teléfono. Escriba uno solo.</translation>
    </message>
    <message>
        <source>No number in {country} has this many digits.</source>
        <translation>En {country} ningún número tiene esa cantidad de dígitos.</translation>
    </message>
    <message>
        <source>The area code is missing. You can still save it.</source>
        <translation>Falta el código de área. Aun así se puede guardar.</translation>
    </message>
    <message>
        <source>{country} has no number like {pattern}. You can still save it.</source>
        <translation>En {country} no hay números como {pattern}. Aun así se puede guardar.</translation>
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
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
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
        <source>Anybody at this computer can then sign in as {name}.</source>
        <translation>Cualquiera podrá iniciar sesión aquí como {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Crear y editar presupuestos, preparar propuestas</translation>
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
        <source>Templates, trade names, estimate defaults</source>
        <translation>Plantillas, nombres comerciales, valores iniciales de presupuestos</translation>
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
    <name>Roles</name>
    <message>
        <source>Account Owner</source>
        <translation>Propietario de la cuenta</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
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
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In — Custlist</source>
        <translation>Iniciar sesión — Custlist</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién usa este equipo?</translation>
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
        <translation>¿Olvidada? Consulte a un propietario de la cuenta.</translation>
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
        <source>That did not work. Check the password and try again in %n second(s).</source>
        <translation>
            <numerusform>No se pudo iniciar sesión. Revise la contraseña e intente de nuevo en %n segundo.</numerusform>
            <numerusform>No se pudo iniciar sesión. Revise la contraseña e intente de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work. Check the password and try again.</source>
        <translation>No se pudo iniciar sesión. Revise la contraseña e intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Every user needs a name.</source>
        <translation>Cada usuario debe tener un nombre.</translation>
    </message>
    <message>
        <source>There is a user called {name} already. Choose another name.</source>
        <translation>Ya hay un usuario llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation>Un nombre tiene como máximo {count} caracteres.</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>Somebody else saved this user meanwhile. What is saved now stands beside the fields. Save again to keep what you typed.</source>
        <translation>Otra persona guardó este usuario mientras tanto. Lo guardado aparece junto a los campos. Guarde de nuevo para conservar lo escrito.</translation>
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
        <source>{name} is the only active Account Owner. This role can change once another user is one too.</source>
        <translation>{name} es el único propietario de la cuenta activo. Este rol podrá cambiar cuando otro usuario también lo tenga.</translation>
    </message>
    <message>
        <source>You are signed in as this user. Another Account Owner can deactivate it.</source>
        <translation>Este usuario tiene la sesión iniciada. Otro propietario de la cuenta puede desactivarlo.</translation>
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
        <source>Actions</source>
        <translation>Acciones</translation>
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
        <translation>Estado</translation>
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
        <source>Who can sign in on this computer, and what they may do.</source>
        <translation>Quién puede iniciar sesión en esta computadora y qué puede hacer.</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Agregar usuario</translation>
    </message>
</context>
</TS>
