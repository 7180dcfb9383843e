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
    <name>AccountProblems</name>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language already. Choose another name.</source>
        <translation>Ya hay una plantilla con este nombre en este idioma. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Every tax needs the name it has on a proposal.</source>
        <translation>Cada impuesto debe llevar el nombre que tendrá en la propuesta.</translation>
    </message>
    <message>
        <source>A tax is from 0 to 100 percent.</source>
        <translation>Un impuesto va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>At most {limit} taxes fit on a proposal.</source>
        <translation>En una propuesta caben {limit} impuestos como máximo.</translation>
    </message>
    <message>
        <source>A markup is from −100 to 100,000 percent.</source>
        <translation>Un recargo va de −100 a 100&#xa0;000 por ciento.</translation>
    </message>
    <message>
        <source>A profit is at least 0 and less than 100 percent.</source>
        <translation>La utilidad va desde 0 hasta menos de 100 por ciento.</translation>
    </message>
    <message>
        <source>Type from 1 to {limit} days, or nothing for offers without an end.</source>
        <translation>Escriba de 1 a {limit} días, o nada para ofertas sin vencimiento.</translation>
    </message>
    <message>
        <source>No currency has this name. Choose one from the list.</source>
        <translation>Ninguna moneda se llama así. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Without {{count}} in it, all estimates would have the same number.</source>
        <translation>Sin {{count}}, todos los presupuestos tendrían el mismo número.</translation>
    </message>
    <message>
        <source>{{count}} can stand in it only once.</source>
        <translation>{{count}} puede aparecer una sola vez.</translation>
    </message>
    <message>
        <source>Only {{year}}, {{year:2}}, {{count}} and {{count:4}} or the like are filled in.</source>
        <translation>Solo se completan {{year}}, {{year:2}}, {{count}} y {{count:4}} o similares.</translation>
    </message>
    <message>
        <source>A number has at most {limit} characters, and these would have more.</source>
        <translation>Un número tiene como máximo {limit} caracteres y estos tendrían más.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Leave out what groups the digits.</source>
        <translation>Esto podría leerse como dos números. Omita el separador de miles.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>At most four decimal places are kept.</source>
        <translation>Se conservan cuatro decimales como máximo.</translation>
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
    <name>Autosave</name>
    <message>
        <source>Change Status</source>
        <translation>Cambiar estado</translation>
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
        <translation>Cómo se presenta la empresa en las propuestas: nombre, dirección, contacto, logotipo.</translation>
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
        <source>Proposals need one, so that clients see who makes the offer.</source>
        <translation>Las propuestas necesitan uno para que el cliente sepa quién hace la oferta.</translation>
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
        <source>It is the default already.</source>
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
        <source>The customer list stays as it is.</source>
        <translation>La lista de clientes no cambia.</translation>
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
        <source>New Estimate for This Customer</source>
        <translation>Nuevo presupuesto para este cliente</translation>
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
        <source>Nobody yet. Choose a customer to fill in who this is for.</source>
        <translation>Nadie todavía. Elija un cliente para indicar a quién va dirigido.</translation>
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
        <source>Edit For This Estimate Only</source>
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
        <source>Use That Customer</source>
        <translation>Usar ese cliente</translation>
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
    <name>CustomerPicker</name>
    <message>
        <source>Choose a customer</source>
        <translation>Elija un cliente</translation>
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
        <translation>Ningún cliente coincide. Agregue el cliente para usarlo aquí.</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one here.</source>
        <translation>Aún no hay clientes. Agregue el primero aquí.</translation>
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
    <message numerus="yes">
        <source>%Ln sample customer(s) removed.</source>
        <translation>
            <numerusform>Se quitó %Ln cliente de ejemplo.</numerusform>
            <numerusform>Se quitaron %Ln clientes de ejemplo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
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
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Recargo sobre costo, %</translation>
    </message>
    <message>
        <source>Profit aimed at, % of the price</source>
        <translation>Meta de utilidad, % del precio</translation>
    </message>
    <message>
        <source>Language of proposals</source>
        <translation>Idioma de las propuestas</translation>
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
        <translation>Formato de los números</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>{year} and {count:4} are filled in: the year, and a count of four digits.</source>
        <translation>Se completan {year} y {count:4}: el año y un contador de cuatro dígitos.</translation>
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
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>What a new estimate begins with. Estimates that exist stay as they are.</source>
        <translation>Con qué comienza un presupuesto nuevo. Los presupuestos que ya existen no cambian.</translation>
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
        <source>The estimate goes with its lines, texts and notes.</source>
        <translation>El presupuesto se elimina con sus líneas, textos y notas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s) are kept as they left.</source>
        <translation>
            <numerusform>%Ln propuesta emitida se conserva tal como salió.</numerusform>
            <numerusform>%Ln propuestas emitidas se conservan tal como salieron.</numerusform>
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
        <source>No estimate is under this name.</source>
        <translation>Ningún presupuesto usa este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) have no trade name from then on.</source>
        <translation>
            <numerusform>%Ln presupuesto quedará sin nombre comercial.</numerusform>
            <numerusform>%Ln presupuestos quedarán sin nombre comercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) under this name use {heir} from then on.</source>
        <translation>
            <numerusform>{heir} reemplazará este nombre en %Ln presupuesto.</numerusform>
            <numerusform>{heir} reemplazará este nombre en %Ln presupuestos.</numerusform>
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
    <name>DetailsBlock</name>
    <message>
        <source>No end</source>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Idioma de la propuesta</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Recargo sobre costo, %</translation>
    </message>
    <message>
        <source>No end</source>
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
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Untitled estimate</source>
        <translation>Presupuesto sin título</translation>
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
        <source>Somebody else saved this meanwhile. What you typed is still here.</source>
        <translation>Otra persona guardó cambios mientras tanto. Lo que usted escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Guardar mi versión</translation>
    </message>
    <message>
        <source>Somebody deleted this meanwhile. Save adds it as a new one.</source>
        <translation>Alguien lo eliminó mientras tanto. Guardar lo agregará como nuevo.</translation>
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
        <translation>Cambiar estado</translation>
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
        <translation>Título: para qué es el presupuesto</translation>
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
    <message>
        <source>Make Proposal</source>
        <translation>Preparar propuesta</translation>
    </message>
</context>
<context>
    <name>EditorNotices</name>
    <message>
        <source>Somebody else changed this estimate. Nothing is saved until you choose.</source>
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
        <source>Somebody deleted this estimate. Undo Delete in the list brings it back.</source>
        <translation>Alguien eliminó este presupuesto. Deshacer eliminación, en la lista, lo recupera.</translation>
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
        <source>Only an Account Owner changes these settings.</source>
        <translation>Solo un propietario de la cuenta puede cambiar esta configuración.</translation>
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
    <name>EstimateActions</name>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <translation>Preparar propuesta</translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Eliminar presupuesto</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>EstimateEditor</name>
    <message>
        <source>Save Now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Change Customer</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Preparar propuesta</translation>
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
        <translation>Propuesta</translation>
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
        <source>somebody else changed it</source>
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
        <translation>Propuestas emitidas</translation>
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
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Mientras tanto se conserva {number}.</translation>
    </message>
    <message>
        <source>An estimate needs a number.</source>
        <translation>Un presupuesto debe tener un número.</translation>
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
        <source>Proposals are made in English, French or Spanish.</source>
        <translation>Las propuestas se preparan en inglés, francés o español.</translation>
    </message>
    <message>
        <source>Type a date as year, month and day: 2026-03-31.</source>
        <translation>Escriba la fecha como año, mes y día: 2026-03-31.</translation>
    </message>
    <message>
        <source>This is before the estimate’s date.</source>
        <translation>Es anterior a la fecha del presupuesto.</translation>
    </message>
    <message>
        <source>At most {limit} fit in one estimate.</source>
        <translation>En un presupuesto caben {limit} como máximo.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Leave out what groups the digits.</source>
        <translation>Esto podría leerse como dos números. Omita el separador de miles.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>At most four decimal places are kept.</source>
        <translation>Se conservan cuatro decimales como máximo.</translation>
    </message>
    <message>
        <source>This can’t be negative.</source>
        <translation>No puede ser negativo.</translation>
    </message>
    <message>
        <source>This can’t be more than 100 percent.</source>
        <translation>No puede superar el 100 por ciento.</translation>
    </message>
    <message>
        <source>A markup can’t take off more than the whole cost.</source>
        <translation>Un recargo no puede restar más que todo el costo.</translation>
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
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Presupuestos</translation>
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
    <message>
        <source>Make your first estimate</source>
        <translation>Crear el primer presupuesto</translation>
    </message>
    <message>
        <source>Choose a customer, type the lines, and send it as a proposal.
Everything is saved while you work.</source>
        <translation>Elija un cliente, escriba las líneas y envíelo como propuesta.
Todo se guarda mientras trabaja.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Its number and date are filled in; the rest is up to you.</source>
        <translation>El número y la fecha ya vienen; lo demás depende de usted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s) with their customers, removed in one step.</source>
        <translation>
            <numerusform>%Ln presupuesto ficticio con su cliente, se quita en un solo paso.</numerusform>
            <numerusform>%Ln presupuestos ficticios con sus clientes, se quitan en un solo paso.</numerusform>
        </translation>
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
        <source>That customer is no longer in the list: somebody deleted it meanwhile.</source>
        <translation>Ese cliente ya no está en la lista: alguien lo eliminó mientras tanto.</translation>
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
        <translation>Propuestas emitidas</translation>
    </message>
    <message>
        <source>Each one is kept as it left. Later changes of the estimate don’t reach it.</source>
        <translation>Cada una se conserva tal como salió. Los cambios posteriores del presupuesto no la modifican.</translation>
    </message>
    <message>
        <source>Issued proposals</source>
        <translation>Propuestas emitidas</translation>
    </message>
    <message>
        <source>No proposal was issued yet</source>
        <translation>Aún no se ha emitido ninguna propuesta</translation>
    </message>
    <message>
        <source>What you download, email or print is kept here as it left.</source>
        <translation>Lo que usted descarga, envía por correo o imprime se conserva aquí tal como salió.</translation>
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
        <source>No program on this computer opens PDF files.</source>
        <translation>Ningún programa de esta computadora abre archivos PDF.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
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
        <translation>Descargada</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Emailed</source>
        <translation>Por correo</translation>
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
    <name>LeaveDialog</name>
    <message>
        <source>Not Everything Is Saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Close without what could not be saved?</source>
        <translation>¿Cerrar sin lo que no se pudo guardar?</translation>
    </message>
    <message>
        <source>It is marked in red. All the rest is in the file.</source>
        <translation>Está marcado en rojo. Todo lo demás está en el archivo.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
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
        <translation>Partida</translation>
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
        <translation>Recargo</translation>
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
        <translation>Agregue una línea, o pulse Tab en la última celda</translation>
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
        <source>“{text}” could be read two ways. Write thousands without a mark.</source>
        <translation>“{text}” se puede leer de dos maneras. Escriba los miles sin separador.</translation>
    </message>
    <message>
        <source>A markup under −100 % would give a price below nothing.</source>
        <translation>Un recargo menor que −100 % daría un precio negativo.</translation>
    </message>
    <message>
        <source>The text is longer than can be kept.</source>
        <translation>El texto es más largo de lo que se puede guardar.</translation>
    </message>
    <message>
        <source>“{text}” is too large.</source>
        <translation>“{text}” es demasiado grande.</translation>
    </message>
    <message>
        <source>“{text}” has more than four decimals.</source>
        <translation>“{text}” tiene más de cuatro decimales.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a number. Write it like {example}.</source>
        <translation>“{text}” no es un número. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>“{text}” divides by zero.</source>
        <translation>“{text}” divide entre cero.</translation>
    </message>
    <message>
        <source>A parenthesis is missing in “{text}”.</source>
        <translation>Falta un paréntesis en “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” isn’t finished.</source>
        <translation>“{text}” está incompleto.</translation>
    </message>
    <message>
        <source>“{text}” mixes feet or inches with plain numbers.</source>
        <translation>“{text}” mezcla pies o pulgadas con números simples.</translation>
    </message>
    <message>
        <source>“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″.</source>
        <translation>“{text}” puede ser una longitud o una diferencia. Escriba 12′ 6″, o (12′) - 6″.</translation>
    </message>
    <message>
        <source>A number in “{text}” has more decimals than can be kept.</source>
        <translation>Un número en “{text}” tiene más decimales de los que se pueden guardar.</translation>
    </message>
    <message>
        <source>“{text}” comes to more than can be kept.</source>
        <translation>El resultado de “{text}” es más grande de lo que se puede guardar.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or finer than four decimals.</source>
        <translation>“{text}” es demasiado largo o tiene más de cuatro decimales.</translation>
    </message>
    <message>
        <source>“{text}” can’t be worked out. Write it like 12*3+10% or 12′ 6″ x 8′.</source>
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
        <source>Use Worked-Out Price</source>
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
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 2 MB. A file can be dropped here too.</source>
        <translation>PNG, JPEG o SVG, hasta 2 MB. También puede soltar un archivo aquí.</translation>
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
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Preview of the logo</source>
        <translation>Vista previa del logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
</context>
<context>
    <name>LogoProblems</name>
    <message>
        <source>{file} is larger than 2 MB. Choose a smaller file, or save it with fewer pixels.</source>
        <translation>{file} supera los 2 MB. Elija un archivo más pequeño o guárdelo con menos píxeles.</translation>
    </message>
    <message>
        <source>{file} is more than {pixels} pixels wide or high. Save it smaller.</source>
        <translation>{file} tiene más de {pixels} píxeles de ancho o de alto. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>{file} is no PNG, JPEG or SVG picture. Choose another file.</source>
        <translation>{file} no es una imagen PNG, JPEG ni SVG. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} can’t be read to its end. Save it again in the program that made it.</source>
        <translation>{file} no se puede leer hasta el final. Guárdelo de nuevo en el programa que lo creó.</translation>
    </message>
    <message>
        <source>{file} has a script in it, or something fetched from elsewhere. Save it as a plain SVG, or as PNG.</source>
        <translation>{file} contiene un script o algo que se obtiene de otro lugar. Guárdelo como SVG simple o como PNG.</translation>
    </message>
    <message>
        <source>{file} is too complicated to print. Save it as PNG.</source>
        <translation>{file} es demasiado complejo para imprimirlo. Guárdelo como PNG.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>No se puede leer {file}. ¿Está conectada la unidad?</translation>
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
        <source>Last day of the offer</source>
        <translation>Último día de la oferta</translation>
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
        <source>Our licence number</source>
        <translation>Nuestro número de licencia</translation>
    </message>
    <message>
        <source>Day on which the proposal is made</source>
        <translation>Día en que se prepara la propuesta</translation>
    </message>
    <message>
        <source>Nothing fills in {name}: it would stand on the proposal as it is. Choose another.</source>
        <translation>No hay ningún dato para {name}: saldría tal cual en la propuesta. Elija otro.</translation>
    </message>
    <message>
        <source>Nothing fills in {name}: it would stand on the proposal as it is. Is {other} meant?</source>
        <translation>No hay ningún dato para {name}: saldría tal cual en la propuesta. ¿Quiso decir {other}?</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
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
        <source>Estimates</source>
        <translation>Presupuestos</translation>
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
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
</context>
<context>
    <name>ProposalWindow</name>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>Ningún programa de esta computadora abre {path}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <source>Saved as {path}.</source>
        <translation>Se guardó como {path}.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. The proposal was saved as {path}; attach it to a message.</source>
        <translation>Ningún programa de esta computadora escribe correos. La propuesta se guardó como {path}; adjúntela a un mensaje.</translation>
    </message>
    <message>
        <source>Attach the file to the email yourself before you send it. It was saved as {path}.</source>
        <translation>Adjunte usted el archivo al correo antes de enviarlo. Se guardó como {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) can’t be printed, and a box stands instead: {glyphs}</source>
        <translation>
            <numerusform>%Ln carácter no se puede imprimir y en su lugar aparece un recuadro: {glyphs}</numerusform>
            <numerusform>%Ln caracteres no se pueden imprimir y en su lugar aparece un recuadro: {glyphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer {name} takes nothing. Is it switched on? Nothing was printed.</source>
        <translation>La impresora {name} no acepta nada. ¿Está encendida? No se imprimió nada.</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}: {reason}. Choose another folder, or free some space.</source>
        <translation>No se guardó nada en {folder}: {reason}. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>This proposal is no longer as it left: the file was damaged. Look for it in a backup.</source>
        <translation>Esta propuesta ya no está como salió: el archivo se dañó. Búsquela en una copia de seguridad.</translation>
    </message>
    <message>
        <source>The proposal could not be made: {reason}</source>
        <translation>No se pudo preparar la propuesta: {reason}</translation>
    </message>
    <message>
        <source>Only where every line is shown.</source>
        <translation>Solo cuando se muestran todas las líneas.</translation>
    </message>
    <message>
        <source>This estimate has none.</source>
        <translation>Este presupuesto no incluye nada de esto.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
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
        <source>An Account Owner adds one in Account Settings, Company Profile.</source>
        <translation>Un propietario de la cuenta lo agrega en Configuración de la cuenta, Perfil de la empresa.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cost, markup and profit are never shown.</source>
        <translation>El costo, el recargo y la utilidad nunca se muestran.</translation>
    </message>
    <message>
        <source>Choices are kept for the next proposal.</source>
        <translation>Lo elegido se conserva para la próxima propuesta.</translation>
    </message>
    <message>
        <source>Issued proposals ({count})</source>
        <translation>Propuestas emitidas ({count})</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
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
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <source>Natural Size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Enviar correo</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Descargar PDF</translation>
    </message>
    <message>
        <source>Proposal {number} — Custlist</source>
        <translation>Propuesta {number} — Custlist</translation>
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
        <translation>No se puede mostrar la propuesta</translation>
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
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved but for what is marked</source>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
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
    <name>StatusButton</name>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Cambiar el estado</translation>
    </message>
</context>
<context>
    <name>TaxesField</name>
    <message>
        <source>A rate is a number from 0 to 100, such as 9.975.</source>
        <translation>Una tasa es un número de 0 a 100, como 8.25.</translation>
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
        <source>Name of the tax</source>
        <translation>Nombre del impuesto</translation>
    </message>
    <message>
        <source>Name on the proposal</source>
        <translation>Nombre en la propuesta</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Tasa en por ciento</translation>
    </message>
    <message>
        <source>Remove this tax</source>
        <translation>Quitar este impuesto</translation>
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
        <translation>Insertar marcador</translation>
    </message>
    <message>
        <source>Placeholders are filled in when a proposal is made.</source>
        <translation>Los marcadores se completan al preparar una propuesta.</translation>
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
        <translation>Guardar alcance como plantilla</translation>
    </message>
    <message>
        <source>Save Terms and Conditions as a Template</source>
        <translation>Guardar términos y condiciones como plantilla</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>Saved texts for payment, guarantees and what else holds.</source>
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
        <source>What is often written is saved here once, and inserted into estimates.</source>
        <translation>Guarde aquí lo que escribe a menudo e insértelo en los presupuestos.</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Aún no hay texto</translation>
    </message>
    <message>
        <source>Unknown placeholder</source>
        <translation>Marcador desconocido</translation>
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
        <source>Payment, guarantees, and what else holds.</source>
        <translation>Pagos, garantías y demás condiciones.</translation>
    </message>
    <message>
        <source>Stays in the office: never on a proposal.</source>
        <translation>Queda en la oficina: nunca sale en una propuesta.</translation>
    </message>
    <message>
        <source>Insert Template</source>
        <translation>Insertar plantilla</translation>
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
        <source>A discount isn’t less than nothing.</source>
        <translation>Un descuento no puede ser negativo.</translation>
    </message>
    <message>
        <source>A discount isn’t more than all of it.</source>
        <translation>Un descuento no puede superar el total.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Not on the proposal</source>
        <translation>No sale en la propuesta</translation>
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
        <source>Just the aim of {aim}</source>
        <translation>Justo la meta de {aim}</translation>
    </message>
    <message>
        <source>1 point over the aim of {aim}</source>
        <translation>1 punto sobre la meta de {aim}</translation>
    </message>
    <message>
        <source>1 point under the aim of {aim}</source>
        <translation>1 punto bajo la meta de {aim}</translation>
    </message>
    <message>
        <source>{points} points over the aim of {aim}</source>
        <translation>{points} puntos sobre la meta de {aim}</translation>
    </message>
    <message>
        <source>{points} points under the aim of {aim}</source>
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
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <source>This is what clients see on proposals.</source>
        <translation>Esto es lo que ven los clientes en las propuestas.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Saved now: {value}</source>
        <translation>Guardado ahora: {value}</translation>
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
