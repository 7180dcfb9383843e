"""A customer's fields, what is wrong with them, and how customers look alike, in Spanish."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords

KEY: Final = FieldWords(
    "ID de Custlist",
    explanation="Déjelo vacío para clientes nuevos. Una exportación lo llena, para que sus filas los encuentren.",
)

FIELDS: Final = {
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
    "mobile": FieldWords("Celular", caption="Celular", explanation="Como el teléfono.", example="+52 55 5555 0156"),
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
}

PROBLEMS: Final = {
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
        "Esta dirección solo funciona dentro de una red interna. ¿Le falta el final (.com)? Aun así se puede guardar."
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
}

LIKENESSES: Final = {
    "same_phone": "Se parece a {name}: mismo teléfono",
    "same_email": "Mismo correo que {name}",
    "same_name": "Se parece a {name}: mismo nombre",
    "similar_name": "Se parece a {name}: nombre parecido",
    "same_street": "Se parece a {name}: misma calle",
    "same_postal_code": "Se parece a {name}: mismo código postal",
    "same_city": "Se parece a {name}: misma ciudad",
}
