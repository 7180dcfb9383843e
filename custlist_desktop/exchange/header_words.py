"""What people head their columns with, in English, French and Spanish, without what only one product writes.

Heads are compared by their folded letters and digits, so "E-mail", "e mail" and "EMAIL" are one. Words that only say
whose or which ("work", "du client") are in `QUALIFIERS`: "Work e-mail" need not be listed where "e-mail" is.
"""

from enum import StrEnum
from typing import Final

from custlist_desktop.exchange.targets import Target


class Unsettled(StrEnum):
    """Heads whose meaning depends on the heads beside them, or on what stands below."""

    NAME = "name"
    """Of a person or a company; a last name beside "Prénom", a first name beside "Apellidos"."""
    TITLE = "title"
    """What a person is called by, or does."""
    ADDRESS = "address"
    """A whole address, or a street beside a city's column."""


WORDS: Final[dict[Target, str]] = {
    Target.COMPANY: """
        company|company name|organization|organisation|organization name|organisation name|business|business name
        firm|firm name|company or organization|employer
        entreprise|société|compagnie|raison sociale|nom de l'entreprise|nom entreprise|nom de la société
        nom société
        nom de la compagnie|nom compagnie|nom commercial|dénomination|dénomination sociale|nom de l'organisation
        empresa|compañía|organización|razón social|nombre de la empresa|nombre empresa|nombre de la compañía
        nombre comercial|negocio|nombre del negocio|denominación social
        """,
    Target.CONTACT_NAME: """
        contact|contact name|contact person|full name|primary contact|main contact|contact full name
        name of contact
        nom du contact|nom contact|personne-ressource|nom complet|interlocuteur|contact principal|nom et prénom
        prénom et nom|nom prénom|prénom nom|personne contact|nom de la personne-ressource
        nom du responsable|personne responsable|persona a contactar|contacto|nombre del contacto
        nombre de contacto|nombre contacto|persona de contacto|nombre completo
        nombre y apellidos|nombre y apellido|apellidos y nombre|contacto principal
        """,
    Target.NAME_PREFIX: "name prefix|prefix|salutation|honorific|civilité|préfixe|tratamiento|prefijo",
    Target.FIRST_NAME: "first name|first|given name|forename|prénom|primer nombre|nombre de pila|nombres",
    Target.MIDDLE_NAME: """
        middle name|middle|middle initial|m.i.|additional name|second name
        deuxième prénom|second prénom|autres prénoms|segundo nombre
        """,
    Target.LAST_NAME: """
        last name|last|surname|family name|nom de famille|nom famille|apellido|apellidos|primer apellido
        segundo apellido|apellido paterno|apellido materno
        """,
    Target.NAME_SUFFIX: "name suffix|suffix|generational suffix|suffixe|sufijo",
    Target.JOB_TITLE: """
        job title|position|role|job position|job|occupation
        fonction|titre du poste|titre d'emploi|titre de poste|intitulé du poste|intitulé de poste|emploi|rôle
        cargo|puesto|puesto de trabajo|función|ocupación
        """,
    Target.EMAIL: """
        email|email address|mail|mail address|e mail addresses|emails|email id
        courriel|adresse courriel|adresse de courriel|adresse électronique|adresse de messagerie|adresse email
        adresse mail|mél|courrier électronique|adresse de courrier électronique|adresse de courrier
        correo|correo electrónico|correo e|dirección de correo electrónico|dirección del correo electrónico
        dirección de correo|direcciones de correo electrónico|dirección email
        """,
    Target.PHONE: """
        phone|telephone|tel|phone number|telephone number|phone no|landline|land line|direct line|toll free
        phones|phone numbers
        téléphone|tél|numéro de téléphone|téléphone fixe|tél fixe|fixe|ligne directe|téléphones|numéros de téléphone
        teléfono|número de teléfono|teléfono fijo|tel fijo|fijo|teléfonos|números de teléfono
        """,
    Target.MOBILE: """
        mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cell number|cellphone|cellular
        cellular phone|cell phone number|mobile no|cell no
        cellulaire|téléphone cellulaire|portable|téléphone portable|téléphone mobile|tél mobile|tél portable
        téléphone cell
        tél cellulaire|numéro de cellulaire|numéro de portable|tél cell
        celular|móvil|teléfono móvil|teléfono celular|tel móvil|tel celular|tel cel|número de celular
        número de móvil
        """,
    Target.WEBSITE: """
        website|web site|web page|webpage|url|web|homepage|home page|website url|web address|web url|internet
        site web|site internet|page web|adresse web|adresse du site web|sitio web|página web|sitio de internet
        dirección web|página de internet
        """,
    Target.ADDRESS_LINE1: """
        address line 1|address 1|addr line 1|addr 1|addr|adr|street number|house number|street|street 1
        street line 1|street name|street number and name|line 1
        adresse ligne 1|ligne d'adresse 1|adresse 1|rue|numéro civique|numéro et rue|no et rue
        no civique et rue|voie
        dirección línea 1|línea de dirección 1|dirección 1|calle|calle y número|calle 1|número exterior
        núm exterior|no exterior|número ext
        """,
    Target.ADDRESS_LINE2: """
        addr line 2|addr 2|número interior|núm interior|no interior|address line 2|address line 3|address 2
        address 3|street 2|street 3|street line 2|line 2|suite|unit
        unit number|apartment|apt|apt suite|suite unit|floor|building|extended address|po box|p.o. box
        adresse ligne 2|adresse ligne 3|ligne d'adresse 2|adresse 2|adresse 3|complément d'adresse
        complément adresse
        rue 2|rue 3|appartement|unité|étage|bâtiment|case postale|boîte postale|b.p.
        dirección línea 2|dirección línea 3|línea de dirección 2|dirección 2|dirección 3|calle 2|calle 3|colonia
        apartado postal|piso|departamento interior|edificio
        """,
    Target.CITY: """
        city|town|city town|town city|locality|municipality|suburb
        ville|municipalité|localité|commune|ciudad|localidad|municipio|población|ciudad o municipio
        """,
    Target.STATE_PROVINCE: """
        state|st|province|state province|province state|state province region|region|state region|prov
        province territory
        province or territory|state or province|state code|province code
        état|état province|province état|province ou état|région|dép région|province territoire
        province ou territoire|province région
        estado|provincia|estado provincia|provincia estado|provincia o estado|estado o provincia
        entidad|entidad federativa|estado prov|región
        """,
    Target.POSTAL_CODE: """
        postal|postal code|zip|zip code|zipcode|postcode|post code|zip postal code|postal zip code|postal zip
        zip postal
        zip or postal code|postal code zip|code postal|cp|código postal|c.p.
        """,
    Target.COUNTRY: """
        country|country region|country territory|country or region|country name|nation|pays|pays région
        pays ou région
        país|país región|país o región
        """,
    Target.NOTES: """
        notes|internal notes|note|comments|comment|remarks|remark|memo|customer notes|additional information
        remarques|notes internes|remarque|commentaires|commentaire|observations|mémo
        notas|notas internas|nota|comentarios|comentario|observaciones
        """,
}
"""Heads by what they fill, divided by ``|`` and line ends."""

SECOND_CHOICES: Final[dict[Target, str]] = {
    Target.COMPANY: """
        customer|customer name|customer full name|client|client name|account name|display name|display name as
        nom du client|nom client|nom complet du client|nombre completo del cliente|nom d'affichage|cliente
        nombre del cliente|nombre cliente
        """,
    Target.JOB_TITLE: "profession|profesión",
}
"""Heads that fill only what no other column does: a customer is a company here and a person there."""

UNSETTLED: Final[dict[Unsettled, str]] = {
    Unsettled.NAME: "name|nom|nombre",
    Unsettled.TITLE: "title|titre|título",
    Unsettled.ADDRESS: """
        address|street address|full address|complete address|mailing address|formatted|address block
        adresse|adresse complète|adresse postale|adresse municipale|adresse civique
        city state zip|city state|city state postal code|ville province|ville province code postal
        dirección|dirección completa|domicilio fiscal|ciudad estado|dirección postal|domicilio
        """,
}

KEPT_IN_NOTES: Final = """
    dba|doing business as|phone ext|account|fax|fax number|fax no|facsimile|télécopie|télécopieur
    numéro de télécopieur|número de fax
    department|service|departamento|pager|téléavertisseur|buscapersonas|extension|ext|phone extension|poste
    extensión|secondary contact|alternate contact|alt contact|other contact|autre contact|otro contacto
    contacto secundario|contact secondaire|license|license number|licence|licence number|rbq|licence rbq
    numéro de licence|número de licencia|customer number|customer no|account number|account no|numéro client
    numéro de client|no client|n client|code client|número de cliente|no cliente|código de cliente|tax id|tax number
    vat number|gst number|ein|siret|siren|neq|tps|tvq|rfc|nif|cif
    trade|trades|métier|oficio|type|contact type|client type|customer type|type de client|type de contact|tipo
    tipo de cliente|tipo de contacto
    """
"""What no field of ours holds and yet nobody wants to lose: it joins the notes, with its head in front."""

LEFT_OUT: Final = """
    id|customer id|client id|contact id|vendor id|record id|row id|id number
    identifiant|active|active status|status
    statut|estatus|created|created at|created on|created date|date created|date added|added|updated|updated at
    last modified|modified|date de création|fecha de creación|birthday|date of birth|anniversaire
    date de naissance
    sexo|schools|cumpleaños|fecha de nacimiento|gender|sexe|género|photo|image|tags|labels
    categories|category|catégories|catégorie|étiquettes|categorías|categoría|etiquetas
    language|langue|idioma|balance|open balance|solde|saldo
    """
"""What an export carries along about its own program."""

FILLERS: Final = """
    main primary principal principale default preferred number no num numero nro n direct directo directe of the de du
    des d del la le les l los las el a s
    """
"""Words beside a head that say nothing that matters here."""

HARMLESS: Final = """
    optional required mandatory legal if any facultatif optionnel requis obligatoire opcional requerido obligatorio
    """
"""Words in parentheses behind a head that change nothing about it."""

QUALIFIERS: Final[dict[str, str]] = {
    "": """
        customer client cliente contact contacto
        """,
    "business": """
        business work office company organization vendor bureau professionnel professionnelle pro travail societe
        entreprise trabajo oficina empresa laboral physical
        """,
    "billing": "billing bill invoice facturation facturacion",
    "mailing": "mailing",
    "home": "home personal domicile personnel personnelle maison particular casa domicilio residencia residence",
    "other": "other autre otro otra alternate alternative alt secondary secondaire alternativo secundario",
    "shipping": "shipping ship delivery livraison expedition envio entrega",
    "site": "job site jobsite service chantier obra property",
}
"""Words beside a head, by what they say of it; those of "" say whose it is."""
