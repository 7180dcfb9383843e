"""What the template's second sheet says about its columns, in each language."""

from typing import Final

from custlist_desktop.exchange.targets import Target

SHEET_NAMES: Final = {
    "en": ("Customers", "Columns"),
    "fr": ("Clients", "Colonnes"),
    "es": ("Clientes", "Columnas"),
}
"""The sheet to fill in, and the one that explains it."""

EXPLAINED_HEADS: Final = {
    "en": ("Column", "What it takes", "Example"),
    "fr": ("Colonne", "Ce qu’elle contient", "Exemple"),
    "es": ("Columna", "Qué contiene", "Ejemplo"),
}

EXPLANATIONS: Final[dict[str, dict[Target, str]]] = {
    "en": {
        Target.COMPANY: "The company’s name. Each row needs a company or a contact name.",
        Target.CONTACT_NAME: "First and last name of one person. Another person gets a row of their own.",
        Target.JOB_TITLE: "What the person does there.",
        Target.EMAIL: "One address. A customer in the list with the same address is updated.",
        Target.PHONE: "In any form, with an extension if there is one. Add the country code for another country.",
        Target.MOBILE: "As the phone.",
        Target.WEBSITE: "With or without https://.",
        Target.ADDRESS_LINE1: "Number and street.",
        Target.ADDRESS_LINE2: "Suite, floor or building.",
        Target.CITY: "City, town or village.",
        Target.STATE_PROVINCE: "For the United States and Canada only: its name or its code.",
        Target.POSTAL_CODE: "With its leading zeros; the cells are set to text, so they stay.",
        Target.COUNTRY: "Its name in English, French or Spanish, or its code.",
        Target.NOTES: "Anything else; it stays in the office. Several lines are fine.",
        Target.KEY: "Leave it empty for new customers. An export fills it in, so that its rows find theirs.",
    },
    "fr": {
        Target.COMPANY: "Le nom de l’entreprise. Il faut une entreprise ou un nom de contact par ligne.",
        Target.CONTACT_NAME: "Prénom et nom d’une seule personne. Une autre personne a sa propre ligne.",
        Target.JOB_TITLE: "Ce que la personne y fait.",
        Target.EMAIL: "Une seule adresse. Le client de la liste qui a la même adresse est mis à jour.",
        Target.PHONE: "Sous n’importe quelle forme, avec le poste s’il y en a un. "
        "Ajoutez l’indicatif pour un autre pays.",
        Target.MOBILE: "Comme le téléphone.",
        Target.WEBSITE: "Avec ou sans https://.",
        Target.ADDRESS_LINE1: "Numéro et rue.",
        Target.ADDRESS_LINE2: "Bureau, étage ou bâtiment.",
        Target.CITY: "Ville ou village.",
        Target.STATE_PROVINCE: "Pour les États-Unis et le Canada seulement : le nom ou le code.",
        Target.POSTAL_CODE: "Avec ses zéros du début ; les cellules sont en format texte, ils restent donc.",
        Target.COUNTRY: "Le nom en anglais, en français ou en espagnol, ou le code.",
        Target.NOTES: "Tout le reste ; cela demeure au bureau. Plusieurs lignes conviennent.",
        Target.KEY: "Laissez vide pour les nouveaux clients. Une exportation le remplit, pour que ses lignes les "
        "retrouvent.",
    },
    "es": {
        Target.COMPANY: "El nombre de la empresa. Cada fila necesita una empresa o un nombre de contacto.",
        Target.CONTACT_NAME: "Nombre y apellidos de una sola persona. Otra persona tiene su propia fila.",
        Target.JOB_TITLE: "Lo que la persona hace allí.",
        Target.EMAIL: "Una sola dirección. El cliente de la lista con la misma dirección se actualiza.",
        Target.PHONE: "En cualquier forma, con la extensión si la hay. Agregue el código del país si es otro.",
        Target.MOBILE: "Como el teléfono.",
        Target.WEBSITE: "Con o sin https://.",
        Target.ADDRESS_LINE1: "Calle y número.",
        Target.ADDRESS_LINE2: "Oficina, piso o edificio.",
        Target.CITY: "Ciudad o pueblo.",
        Target.STATE_PROVINCE: "Solo para Estados Unidos y Canadá: su nombre o su código.",
        Target.POSTAL_CODE: "Con sus ceros iniciales; las celdas tienen formato de texto, así que se conservan.",
        Target.COUNTRY: "Su nombre en inglés, francés o español, o su código.",
        Target.NOTES: "Todo lo demás; se queda en la oficina. Pueden ser varias líneas.",
        Target.KEY: "Déjelo vacío para clientes nuevos. Una exportación lo llena, para que sus filas los encuentren.",
    },
}

EXAMPLES: Final[dict[str, dict[Target, str]]] = {
    "en": {
        Target.COMPANY: "Alpine Ridge Builders LLC",
        Target.CONTACT_NAME: "Dana Whitfield",
        Target.JOB_TITLE: "Project Manager",
        Target.EMAIL: "dana@alpineridge.example",
        Target.PHONE: "303 555-0119 ext. 4",
        Target.MOBILE: "+1 970 555 0156",
        Target.WEBSITE: "www.alpineridge.example",
        Target.ADDRESS_LINE1: "2220 Eagle Point Drive",
        Target.ADDRESS_LINE2: "Suite 705",
        Target.CITY: "Denver",
        Target.STATE_PROVINCE: "Colorado",
        Target.POSTAL_CODE: "80202",
        Target.COUNTRY: "United States",
        Target.NOTES: "Gate code 4411",
        Target.KEY: "",
    },
    "fr": {
        Target.COMPANY: "Toitures Gagné inc.",
        Target.CONTACT_NAME: "Mélanie Gagné",
        Target.JOB_TITLE: "Chargée de projet",
        Target.EMAIL: "melanie@toituresgagne.example",
        Target.PHONE: "514 555-0187 poste 4",
        Target.MOBILE: "+1 438 555 0156",
        Target.WEBSITE: "www.toituresgagne.example",
        Target.ADDRESS_LINE1: "4520, rue Saint-Denis",
        Target.ADDRESS_LINE2: "Bureau 300",
        Target.CITY: "Montréal",
        Target.STATE_PROVINCE: "Québec",
        Target.POSTAL_CODE: "H2J 2L3",
        Target.COUNTRY: "Canada",
        Target.NOTES: "Code de la barrière : 4411",
        Target.KEY: "",
    },
    "es": {
        Target.COMPANY: "Aluminio y Vidrio Gómez, S.A. de C.V.",
        Target.CONTACT_NAME: "Gabriela Ramírez Herrera",
        Target.JOB_TITLE: "Jefa de obra",
        Target.EMAIL: "gabriela@vidriogomez.example",
        Target.PHONE: "55 5555 0119 ext. 4",
        Target.MOBILE: "+52 55 5555 0156",
        Target.WEBSITE: "www.vidriogomez.example",
        Target.ADDRESS_LINE1: "Av. Insurgentes Sur 1200",
        Target.ADDRESS_LINE2: "Piso 3",
        Target.CITY: "Ciudad de México",
        Target.STATE_PROVINCE: "",
        Target.POSTAL_CODE: "03100",
        Target.COUNTRY: "México",
        Target.NOTES: "Clave del portón: 4411",
        Target.KEY: "",
    },
}
"""They stand on the second sheet only: there is no row to delete before one begins."""
