"""What certain programs head the columns of their exports with, where that isn't what anybody would write.

Google Contacts (the classic "Google CSV" and the one since 2024), Outlook's desktop exports in English, French and
Spanish and Outlook.com, Apple Contacts by way of its exporters, QuickBooks Online and Desktop, Procore's company
directory and Houzz Pro's contacts. ``#`` stands for a number.
"""

from typing import Final

from custlist_desktop.exchange.targets import Target

VCARD_COLUMNS: Final[dict[str, Target]] = {
    "vcard:uid": Target.KEY,
    "vcard:fn": Target.CONTACT_NAME,
    "vcard:family": Target.LAST_NAME,
    "vcard:given": Target.FIRST_NAME,
    "vcard:additional": Target.MIDDLE_NAME,
    "vcard:prefix": Target.NAME_PREFIX,
    "vcard:suffix": Target.NAME_SUFFIX,
    "vcard:org": Target.COMPANY,
    "vcard:title": Target.JOB_TITLE,
    "vcard:email": Target.EMAIL,
    "vcard:tel:work": Target.PHONE,
    "vcard:tel:cell": Target.MOBILE,
    "vcard:tel:other": Target.ANY_PHONE,
    "vcard:url": Target.WEBSITE,
    "vcard:adr:street": Target.ADDRESS_LINE1,
    "vcard:adr:extended": Target.ADDRESS_LINE2,
    "vcard:adr:city": Target.CITY,
    "vcard:adr:region": Target.STATE_PROVINCE,
    "vcard:adr:code": Target.POSTAL_CODE,
    "vcard:adr:country": Target.COUNTRY,
    "vcard:note": Target.NOTES,
}
"""The columns of a vCard file, as its reader names them, and what they fill."""

PRODUCT_WORDS: Final[dict[Target, str]] = {
    Target.COMPANY: """
        organization # name|vendor|vendor name|legal name
        """,
    Target.NAME_PREFIX: "mr ms",
    Target.JOB_TITLE: "organization title|organization # title|job title #",
    Target.EMAIL: """
        email # value|email # address|e mail #|adresse de messagerie #|adresse de courrier #|correo electrónico #
        dirección de correo electrónico #|dirección del correo electrónico #|alternate email #|email cc
        """,
    Target.ANY_PHONE: "phone # value|phone #|telephone #|téléphone #|tél #|teléfono #|tel #|phone number #",
    Target.PHONE_LABEL: "phone # type|phone # label",
    Target.PHONE: """
        company main phone|téléphone société|número de centralita de la organización|office|particular|callback
        rappel|devolución de llamada|car phone|téléphone voiture|teléfono del automóvil|radio phone
        radio téléphone|radioteléfono
        """,
    Target.WEBSITE: "website # value|personal web page|business website|website #",
    Target.ADDRESS: "address # formatted|bill to #|ship to #|bill to|ship to",
    Target.ADDRESS_LINE1: "address # street|street address line 1",
    Target.ADDRESS_LINE2: """
        address # po box|address # extended address|business address po box|home address po box
        other address po box
        b.p. professionnelle|boîte postale du domicile|autre boîte postale
        apartado postal de la dirección del trabajo|apartado postal de la dirección personal|otro apartado postal
        """,
    Target.CITY: "address # city",
    Target.STATE_PROVINCE: "address # region|address # state|state code",
    Target.POSTAL_CODE: "address # postal code|address # zip",
    Target.COUNTRY: "address # country|country code iso|address # country code",
}

PRODUCT_SECOND_CHOICES: Final[dict[Target, str]] = {
    Target.JOB_TITLE: "organization # job description",
}

PRODUCT_KEPT_IN_NOTES: Final = """
    business fax|home fax|other fax|télécopie bureau|télécopie domicile|télécopie autre|fax del trabajo
    fax particular|otro fax|organization department|organization # department|assistant s phone|assistant s name
    téléphone de l assistant e|nom de l assistant e|teléfono del ayudante|nombre del ayudante|tty tdd phone
    téléphone tdd tty|número de teletipo|récepteur de radiomessagerie|localizador|business phone extension
    phone # extension|relation # value|custom field # value|referred by|recommandé par|referido por
    manager s name|responsable|nombre del director
    isdn|rnis|telex|télex|abbreviated name|fax #
    """

PRODUCT_LEFT_OUT: Final = """
    phonetic first name|phonetic middle name|phonetic last name|yomi name|given name yomi|additional name yomi
    family name yomi|given yomi|surname yomi|company yomi|nom yomi|prénom yomi|société yomi|apellido yomi
    compañía yomi|yomi especificada|nickname|surnom|sobrenombre|alias|file as|initials|initiales|iniciales
    short name
    maiden name|location|emplacement|ubicación|billing information|informations facturation|facturación
    directory server|serveur d annuaire|servidor de directorio|mileage|kilométrage|kilometraje|hobby|passe temps
    aficiones|sensitivity|critère de diffusion|confidencialidad|priority|priorité|prioridad|subject
    group membership
    email # type|email # label|email # display name|email type|email display name|type de messagerie
    type de messagerie #|nom complet de l adresse de messagerie|nom complet de l adresse de messagerie #
    tipo de correo electrónico|tipo de correo electrónico #|nombre de pantalla de correo electrónico
    nombre de pantalla de correo electrónico #|mostrar nombre de correo electrónico|address # type|address # label
    address type|organization # type|organization # yomi name|organization # symbol|organization # location
    website # type|website # label|relation # type|relation # label|event # type|event # label|event # value
    custom field # type|custom field # label|im # type|im # label|im # service|im # value|im address|calendar #
    anniversary|anniversaire de mariage ou fête|aniversario|children|enfants|hijos|spouse|conjoint e|conjoint
    cónyuge
    government id number|code gouvernement|número de id del gobierno|compte|cuenta|office location|bureau
    ubicación de la oficina|organizational id number
    numéro d identification de l organisation|número de identificación de la organización|private|privé|privado
    internet free busy|disponibilité internet|disponibilidad internet|keywords|mots clés|palabras clave
    user #|utilisateur #|usuario #|web page #|profession code|balance total|terms|rep|sales tax code
    tax item|resale num|credit limit|job status|job type|job description|start date|projected end
    end date
    preferred payment method|price level|currency|attachments|note count|taxable|sales rep
    delivery method|permission template|last login|entity type|entity id|erp id|origin code|erp status|is active
    authorized bidder|prequalified|union member|labor union|business register|sync status|insurance status
    cost codes|bidding|lead source|lead status|lead stage|source|stage|project type|assigned to|assignee
    created by|last activity|last contacted|budget|total budget|parent vendor|invited|in company directory
    employee|employee of company|employee id|initiales #|connection status|social profile #
    """
