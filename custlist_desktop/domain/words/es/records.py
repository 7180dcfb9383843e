"""Estimates and other records: fields and values, what became of them, and who may change them, in Spanish."""

from typing import Final

STATUSES: Final = {
    "draft": "Borrador",
    "sent": "Enviado",
    "expired": "Vencido",
    "accepted": "Aceptado",
    "declined": "Rechazado",
}

LACKS: Final = {
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
}

RECORD_FIELDS: Final = {
    "number": "Número",
    "title": "Título",
    "status": "Estatus",
    "customer": "Cliente",
    "currency": "Moneda",
    "issued_on": "Fecha",
    "valid_until": "Válido hasta",
    "language": "Idioma",
    "trade_name_id": "Nombre comercial",
    "estimator": "Estimador",
    "site": "Obra",
    "markup": "Margen sobre costo",
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
    "days_valid": "Vigencia de la oferta",
    "number_pattern": "Formato del número de presupuesto",
    "paper": "Papel",
    "sent_after_download": "Una descarga marca un borrador como enviado",
}

LINE_FIELDS: Final = {
    "kind": "Tipo de fila",
    "item": "Clave",
    "description": "Descripción",
    "quantity": "Cantidad",
    "quantity_expression": "Cantidad como se escribió",
    "unit": "Unidad",
    "unit_cost": "Costo unitario",
    "markup": "Margen sobre costo",
    "unit_price": "Precio unitario",
    "amount": "Importe",
    "taxable": "Gravable",
    "optional": "Opcional",
    "doubtful": "Texto que no es un número",
}

RECORD_VALUES: Final = {
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
}

RECORD_KINDS: Final = {
    "customer": "Cliente",
    "estimate": "Presupuesto",
    "trade_name": "Nombre comercial",
    "text_template": "Plantilla",
    "estimate_defaults": "Valores predeterminados",
    "users": "Usuarios",
    "group": "Grupo",
}

SINCE: Final = {
    "added": "Agregado",
    "changed": "Cambiado",
    "deleted": "Eliminado",
}

ROLES: Final = {"account_owner": "Propietario de la cuenta", "estimator": "Estimador"}

REFUSALS: Final = {
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
}
