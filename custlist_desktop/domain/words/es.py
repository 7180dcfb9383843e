"""Spanish."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords, Words

WORDS: Final = Words(
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
        "job_title": FieldWords(
            "Cargo",
            explanation="Lo que la persona hace allí.",
            example="Jefa de obra",
        ),
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
            "Celular",
            caption="Celular",
            explanation="Como el teléfono.",
            example="+52 55 5555 0156",
        ),
        "website": FieldWords(
            "Sitio web",
            explanation="Con o sin https://.",
            example="www.vidriogomez.example",
        ),
        "address_line1": FieldWords(
            "Dirección, línea 1",
            short="Dirección",
            explanation="Calle y número.",
            example="Av. Insurgentes Sur 1200",
        ),
        "address_line2": FieldWords(
            "Dirección, línea 2",
            explanation="Oficina, piso o edificio.",
            example="Piso 3",
        ),
        "city": FieldWords(
            "Ciudad",
            explanation="Ciudad o pueblo.",
            example="Ciudad de México",
        ),
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
            "País",
            explanation="Su nombre en inglés, francés o español, o su código.",
            example="México",
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
