"""How our own files head their columns, in each language: written by exports and the template, and read back."""

from typing import Final

from custlist_desktop.exchange.targets import Target

FILE_COLUMNS: Final = (
    Target.KEY,
    Target.COMPANY,
    Target.CONTACT_NAME,
    Target.JOB_TITLE,
    Target.EMAIL,
    Target.PHONE,
    Target.MOBILE,
    Target.WEBSITE,
    Target.ADDRESS_LINE1,
    Target.ADDRESS_LINE2,
    Target.CITY,
    Target.STATE_PROVINCE,
    Target.POSTAL_CODE,
    Target.COUNTRY,
    Target.NOTES,
)
"""The columns of our own files, in their order."""

FIELD_NAMES: Final[dict[str, dict[Target, str]]] = {
    "en": {
        Target.KEY: "Custlist ID",
        Target.COMPANY: "Company",
        Target.CONTACT_NAME: "Contact name",
        Target.JOB_TITLE: "Job title",
        Target.EMAIL: "Email",
        Target.PHONE: "Phone",
        Target.MOBILE: "Mobile",
        Target.WEBSITE: "Website",
        Target.ADDRESS_LINE1: "Address, line 1",
        Target.ADDRESS_LINE2: "Address, line 2",
        Target.CITY: "City",
        Target.STATE_PROVINCE: "State/Province",
        Target.POSTAL_CODE: "Postal code",
        Target.COUNTRY: "Country",
        Target.NOTES: "Notes",
    },
    "fr": {
        Target.KEY: "ID Custlist",
        Target.COMPANY: "Entreprise",
        Target.CONTACT_NAME: "Nom du contact",
        Target.JOB_TITLE: "Fonction",
        Target.EMAIL: "Courriel",
        Target.PHONE: "Téléphone",
        Target.MOBILE: "Mobile",
        Target.WEBSITE: "Site web",
        Target.ADDRESS_LINE1: "Adresse, ligne 1",
        Target.ADDRESS_LINE2: "Adresse, ligne 2",
        Target.CITY: "Ville",
        Target.STATE_PROVINCE: "État/Province",
        Target.POSTAL_CODE: "Code postal",
        Target.COUNTRY: "Pays",
        Target.NOTES: "Notes",
    },
    "es": {
        Target.KEY: "ID de Custlist",
        Target.COMPANY: "Empresa",
        Target.CONTACT_NAME: "Nombre del contacto",
        Target.JOB_TITLE: "Cargo",
        Target.EMAIL: "Correo",
        Target.PHONE: "Teléfono",
        Target.MOBILE: "Celular",
        Target.WEBSITE: "Sitio web",
        Target.ADDRESS_LINE1: "Dirección, línea 1",
        Target.ADDRESS_LINE2: "Dirección, línea 2",
        Target.CITY: "Ciudad",
        Target.STATE_PROVINCE: "Estado/Provincia",
        Target.POSTAL_CODE: "Código postal",
        Target.COUNTRY: "País",
        Target.NOTES: "Notas",
    },
}

REASON_NAMES: Final[dict[str, str]] = {
    "en": "Why it was refused",
    "fr": "Motif du refus",
    "es": "Motivo del rechazo",
}
"""What heads the column of reasons in a file of refused rows, by language; it fills nothing when it is read back."""
