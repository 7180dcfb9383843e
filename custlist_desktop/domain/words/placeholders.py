"""What people write where a placeholder is meant, in the three languages."""

from typing import Final

OTHER_NAMES: Final[dict[str, str]] = {
    "customer.company": "customer, client, cliente, client company, customer's company, entreprise du "
    "client, société du client, empresa del cliente",
    "customer.contact_name": "contact, contact name, contact person, customer name, client name, customer's "
    "contact name, name, nom, nom du client, nom du contact, personne ressource, "
    "contacto, nombre, nombre del cliente, nombre del contacto",
    "customer.address": "address, client address, customer's address, adresse, adresse du client, "
    "dirección, dirección del cliente, domicilio",
    "customer.email": "email, e-mail, client email, customer's email, courriel, courriel du client, "
    "correo, correo electrónico, correo del cliente",
    "customer.phone": "phone, phone number, telephone, client phone, customer's phone, téléphone, "
    "téléphone du client, teléfono, teléfono del cliente",
    "estimate.number": "number, estimate no, estimate's number, quote number, proposal number, numéro, "
    "numéro du devis, numéro de devis, numéro de soumission, numéro de la soumission, "
    "número, número de presupuesto, número del presupuesto, número de cotización, "
    "folio",
    "estimate.title": "title, estimate's title, project, project name, project title, job, job name, "
    "titre, projet, nom du projet, título, proyecto, nombre del proyecto",
    "estimate.total": "total, estimate's total, total price, price, amount, grand total, prix, prix "
    "total, montant, montant total, precio, precio total, importe, monto",
    "estimate.date": "date, estimate's date, quote date, proposal date, issue date, date du devis, "
    "date de la soumission, fecha, fecha del presupuesto, fecha de la cotización",
    "estimate.valid_until": "valid until, expiry, expiry date, expiration date, expires, validity, last day, "
    "valide jusqu'au, date d'expiration, date de validité, échéance, válido hasta, "
    "válida hasta, vigencia, vigente hasta, fecha de vencimiento",
    "site.address": "site, job site, jobsite, job site address, job site's address, job address, "
    "project address, work site, location, chantier, adresse du chantier, lieu des "
    "travaux, obra, dirección de la obra, lugar de la obra",
    "company.name": "company, our company, our name, trade name, our trade name, business name, "
    "contractor, entreprise, notre entreprise, nom de l'entreprise, nom commercial, "
    "entrepreneur, empresa, nuestra empresa, nombre de la empresa, nombre comercial, "
    "contratista",
    "company.address": "our address, business address, adresse de l'entreprise, notre adresse, nuestra "
    "dirección, dirección de la empresa",
    "company.phone": "our phone, our phone number, téléphone de l'entreprise, notre téléphone, nuestro "
    "teléfono, teléfono de la empresa",
    "company.email": "our email, courriel de l'entreprise, notre courriel, nuestro correo, correo de la empresa",
    "company.website": "website, web site, our website, site web, notre site web, sitio web, nuestro sitio web",
    "company.licence_number": "license, license number, license no, our license number, company license number, "
    "licence, licence no, numéro de licence, RBQ, licencia, número de licencia",
    "today": "today's date, current date, aujourd'hui, date du jour, hoy, fecha de hoy, fecha actual",
}
"""By placeholder, separated by commas; the parts of its own name needn't be here."""
