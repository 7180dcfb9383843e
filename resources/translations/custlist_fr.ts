<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Custlist</source>
        <translation>À propos de Custlist</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Your customers, ready in every estimate, without a network.</source>
        <translation>Vos clients, prêts dans chaque devis, sans réseau.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountSettingsPage</name>
    <message>
        <source>Customer List</source>
        <translation>Liste des clients</translation>
    </message>
    <message>
        <source>Back to customers</source>
        <translation>Retour aux clients</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Account Owners change these.</source>
        <translation>Réservé aux propriétaires du compte.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Send Email</source>
        <translation>Envoyer un courriel</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <source>Copy Phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy Email</source>
        <translation>Copier le courriel</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Edit Customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Add Sample Data</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>A company or a contact name is enough.</source>
        <translation>Une entreprise ou un nom de contact suffit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show That Customer</source>
        <translation>Afficher ce client</translation>
    </message>
    <message>
        <source>Somebody deleted this customer meanwhile. Save adds it as a new one.</source>
        <translation>Quelqu’un a supprimé ce client entre-temps. Enregistrer l’ajoutera comme nouveau client.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>In the list: {value}</source>
        <translation>Dans la liste&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Somebody else saved this customer meanwhile. What they changed stands beside the fields.</source>
        <translation>Quelqu’un d’autre a enregistré ce client entre-temps. Ses changements figurent à côté des champs.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Enregistrer ma version</translation>
    </message>
    <message>
        <source>Dials {number}, then {extension}</source>
        <translation>Compose {number}, puis {extension}</translation>
    </message>
    <message>
        <source>Dials {number}</source>
        <translation>Compose {number}</translation>
    </message>
    <message>
        <source>Looks like {name}: same phone, {phone}.</source>
        <translation>Ressemble à {name}&#xa0;: même téléphone, {phone}.</translation>
    </message>
    <message>
        <source>Looks like {name}: same email.</source>
        <translation>Ressemble à {name}&#xa0;: même courriel.</translation>
    </message>
    <message>
        <source>Looks like {name}: same company and contact.</source>
        <translation>Ressemble à {name}&#xa0;: même entreprise et même contact.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Suite, floor, building</source>
        <translation>Bureau, étage, immeuble</translation>
    </message>
    <message>
        <source>US and Canada only</source>
        <translation>É.-U. et Canada seulement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Province or Territory</source>
        <translation>Province ou territoire</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>État/Province</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>État/Prov.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Search every field: name, city, phone, notes …</source>
        <translation>Rechercher dans tous les champs&#xa0;: nom, ville, téléphone, notes…</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>More actions for the list</source>
        <translation>Autres actions pour la liste</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s) removed.</source>
        <translation>
            <numerusform>%Ln client d’exemple retiré.</numerusform>
            <numerusform>%Ln clients d’exemple retirés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCustomerDialog</name>
    <message>
        <source>Delete Customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} leaves the customer list.</source>
        <translation>{name} quitte la liste des clients.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep these contact details and are no longer linked:</source>
        <translation>
            <numerusform>%Ln devis conserve ces coordonnées et n’est plus lié&#xa0;:</numerusform>
            <numerusform>%Ln devis conservent ces coordonnées et ne sont plus liés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate holds this customer.</source>
        <translation>Aucun devis ne contient ce client.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner la saisie&#xa0;?</translation>
    </message>
    <message>
        <source>It is not saved, and can’t be brought back.</source>
        <translation>Elle n’est pas enregistrée et ne pourra pas être récupérée.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It is no longer there: somebody deleted it meanwhile.</source>
        <translation>Introuvable&#xa0;: quelqu’un l’a supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Open it again to see what they changed.</source>
        <translation>Quelqu’un d’autre a enregistré entre-temps. Rouvrez la fiche pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <translation>L’opération a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The list could not be read: {reason}.</source>
        <translation>Impossible de lire la liste&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Only an Account Owner adds customers from this list.</source>
        <translation>Seul un propriétaire du compte peut ajouter des clients depuis cette liste.</translation>
    </message>
    <message>
        <source>Only an Account Owner edits customers.</source>
        <translation>Seul un propriétaire du compte peut modifier les clients.</translation>
    </message>
    <message>
        <source>Only an Account Owner deletes customers.</source>
        <translation>Seul un propriétaire du compte peut supprimer des clients.</translation>
    </message>
    <message>
        <source>Only an Account Owner changes users.</source>
        <translation>Seul un propriétaire du compte peut modifier les utilisateurs.</translation>
    </message>
    <message>
        <source>Your role doesn’t allow this. Ask an Account Owner.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous à un propriétaire du compte.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Custlist. Install that version to open it.</source>
        <translation>{file} provient d’une version plus récente de Custlist. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open a backup of it instead; the file was left as it is.</source>
        <translation>{file} est endommagé. Ouvrez plutôt une sauvegarde&#xa0;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} is empty. Open a backup of it, or delete it to start a new list in its place.</source>
        <translation>{file} est vide. Ouvrez une sauvegarde, ou supprimez-le pour commencer une nouvelle liste à sa place.</translation>
    </message>
    <message>
        <source>{file} is not a customer list. Choose another file.</source>
        <translation>{file} n’est pas une liste de clients. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} can’t be written. Ask for the right to change it, or copy it to a folder of your own.</source>
        <translation>Impossible d’écrire dans {file}. Demandez le droit de le modifier, ou copiez-le dans votre dossier.</translation>
    </message>
    <message>
        <source>{file} is open already, by {user} on {host}. Close it there, or go on working in that window.</source>
        <translation>{file} est déjà ouvert par {user} sur {host}. Fermez-le là-bas, ou continuez dans cette autre fenêtre.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} est un dossier. Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Is its drive connected?</source>
        <translation>Le dossier de {file} est introuvable. Le disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>{file} is not there. Was it moved?</source>
        <translation>{file} est introuvable. A-t-il été déplacé&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk with {file} is full. Free some space and try again.</source>
        <translation>Rien n’a été enregistré&#xa0;: le disque où se trouve {file} est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>Impossible de lire {file}. Le disque est-il branché&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EstimateStatus</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
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
        <translation>Impossible d’ouvrir la liste des clients</translation>
    </message>
    <message>
        <source>Open Another File…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start your customer list</source>
        <translation>Commencez votre liste de clients</translation>
    </message>
    <message>
        <source>Everyone you price work for, kept on this computer and ready in every estimate.
Pick how to begin; nothing here is final.</source>
        <translation>Tous ceux pour qui vous chiffrez des travaux, sur cet ordinateur et prêts pour chaque devis.
Choisissez comment commencer&#xa0;; rien n’est définitif.</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Type one in. A company or a name is enough to start.</source>
        <translation>Saisissez-en un. Une entreprise ou un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>Sample Data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented customer(s) to try things on, removed in one step.</source>
        <translation>
            <numerusform>%Ln client fictif pour faire des essais, retiré d’un seul geste.</numerusform>
            <numerusform>%Ln clients fictifs pour faire des essais, retirés d’un seul geste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer unless you send it.</source>
        <translation>Fonctionne sans réseau. Rien ne quitte cet ordinateur à moins que vous ne l’envoyiez.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Every word must be found somewhere in the customer.</source>
        <translation>Chaque mot doit se trouver quelque part dans la fiche du client.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) “{word}” alone.</source>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;» seul donne %Ln résultat.</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;» seul donne %Ln résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “{word}”</source>
        <translation>Rechercher «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>No customer matches “{text}”</source>
        <translation>Aucun client ne correspond à «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>Client supprimé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Dial {text} by hand, or copy it.</source>
        <translation>Aucun programme de cet ordinateur ne passe d’appels. Composez {text} à la main, ou copiez-le.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. Copy {text} to use it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur n’écrit de courriels. Copiez {text} pour l’utiliser ailleurs.</translation>
    </message>
    <message>
        <source>No program on this computer opens websites. Copy {text} to use it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre de sites web. Copiez {text} pour l’utiliser ailleurs.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>{name} signs in with this password from now on.</source>
        <translation>{name} se connectera désormais avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, if wanted</source>
        <translation>Mot de passe (facultatif)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Type a company or a contact name.</source>
        <translation>Saisissez une entreprise ou un nom de contact.</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here; this has {length}.</source>
        <translation>{limit} caractères au plus&#xa0;; ce texte en compte {length}.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Aucun pays ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This is not in {country}. Choose one from the list.</source>
        <translation>Absent de ce pays ({country}). Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Postal codes in {country} look like {example}. You can still save it.</source>
        <translation>{country}&#xa0;: code du type {example}. Rien n’empêche d’enregistrer.</translation>
    </message>
    <message>
        <source>An email address has no spaces.</source>
        <translation>Une adresse courriel ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>An email address has an “@” in it.</source>
        <translation>Une adresse courriel contient un «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>An email address has only one “@”.</source>
        <translation>Une adresse courriel ne contient qu’un «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing before “@”.</source>
        <translation>Il manque quelque chose avant «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing after “@”.</source>
        <translation>Il manque quelque chose après «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>No email address is longer than 254 characters.</source>
        <translation>Une adresse courriel ne dépasse pas 254 caractères.</translation>
    </message>
    <message>
        <source>This can’t be an email address. Check it for a slip.</source>
        <translation>Ce n’est pas une adresse courriel valable. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>This address only works inside an office. You can still save it.</source>
        <translation>Cette adresse ne fonctionne que sur un réseau interne. Rien n’empêche d’enregistrer.</translation>
    </message>
    <message>
        <source>A website’s address has no spaces.</source>
        <translation>Une adresse web ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://, or with its name.</source>
        <translation>Une adresse web commence par http:// ou https://, ou par le nom du site.</translation>
    </message>
    <message>
        <source>This can’t be a website’s address. Check it for a slip.</source>
        <translation>Ce n’est pas une adresse web valable. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>A website’s name usually has a dot. You can still save it.</source>
        <translation>Le nom d’un site contient d’ordinaire un point. Rien n’empêche d’enregistrer.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>No country has this country code. Check what follows “+”.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez ce qui suit «&#xa0;+&#xa0;».</translation>
    </message>
    <message>
        <source>This is too short for a telephone number.</source>
        <translation>C’est trop court pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number. Type one number only.</source>
        <translation>C’est trop long pour un numéro de téléphone. N’en saisissez qu’un.</translation>
    </message>
    <message>
        <source>No number in {country} has this many digits.</source>
        <translation>{country}&#xa0;: aucun numéro n’a ce nombre de chiffres.</translation>
    </message>
    <message>
        <source>The area code is missing. You can still save it.</source>
        <translation>Il manque l’indicatif régional. Rien n’empêche d’enregistrer.</translation>
    </message>
    <message>
        <source>{country} has no number like {pattern}. You can still save it.</source>
        <translation>{country}&#xa0;: aucun numéro du type {pattern}. Rien n’empêche d’enregistrer.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open Customer List</source>
        <translation>Ouvrir une liste de clients</translation>
    </message>
    <message>
        <source>Customer lists (*.db);;All files (*)</source>
        <translation>Listes de clients (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
</context>
<context>
    <name>RemovePasswordDialog</name>
    <message>
        <source>Remove Password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the password of {name}?</source>
        <translation>Retirer son mot de passe à {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Anybody at this computer can then sign in as {name}.</source>
        <translation>N’importe qui pourra se connecter ici comme {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>See and search customers, call, email, copy</source>
        <translation>Voir et rechercher les clients, appeler, écrire, copier</translation>
    </message>
    <message>
        <source>Create and edit estimates, make proposals</source>
        <translation>Créer et modifier des devis, préparer des propositions</translation>
    </message>
    <message>
        <source>Add a customer from an estimate</source>
        <translation>Ajouter un client depuis un devis</translation>
    </message>
    <message>
        <source>Add a customer from the customer list</source>
        <translation>Ajouter un client depuis la liste des clients</translation>
    </message>
    <message>
        <source>Edit, delete, import, export, merge customers</source>
        <translation>Modifier, supprimer, importer, exporter, fusionner des clients</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Supprimer des clients</translation>
    </message>
    <message>
        <source>Templates, trade names, estimate defaults</source>
        <translation>Modèles, noms commerciaux, valeurs par défaut des devis</translation>
    </message>
    <message>
        <source>Users, roles, restoring a backup</source>
        <translation>Utilisateurs, rôles, restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que permet chaque rôle</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Account Owner</source>
        <translation>Propriétaire du compte</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In — Custlist</source>
        <translation>Connexion — Custlist</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Qui utilise ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forgotten? Ask an Account Owner.</source>
        <translation>Oublié&#xa0;? Demandez à un propriétaire du compte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message numerus="yes">
        <source>That did not work. Check the password and try again in %n second(s).</source>
        <translation>
            <numerusform>La connexion a échoué. Vérifiez le mot de passe et réessayez dans %n seconde.</numerusform>
            <numerusform>La connexion a échoué. Vérifiez le mot de passe et réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work. Check the password and try again.</source>
        <translation>La connexion a échoué. Vérifiez le mot de passe et réessayez.</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Switch user</source>
        <translation>Changer d’utilisateur</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Every user needs a name.</source>
        <translation>Chaque utilisateur doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a user called {name} already. Choose another name.</source>
        <translation>Un utilisateur s’appelle déjà {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation>Un nom compte au plus {count} caractères.</translation>
    </message>
    <message>
        <source>Rename User</source>
        <translation>Renommer l’utilisateur</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Saved now: {value}</source>
        <translation>Enregistré&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Somebody else saved this user meanwhile. What is saved now stands beside the fields. Save again to keep what you typed.</source>
        <translation>Quelqu’un d’autre a enregistré cet utilisateur entre-temps. Ses valeurs figurent à côté des champs. Enregistrez de nouveau pour garder les vôtres.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier à {time}</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. Make another user one first.</source>
        <translation>{name} est le seul propriétaire du compte actif. Donnez d’abord ce rôle à un autre utilisateur.</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. This role can change once another user is one too.</source>
        <translation>{name} est le seul propriétaire du compte actif. Ce rôle pourra changer dès qu’un autre utilisateur l’aura aussi.</translation>
    </message>
    <message>
        <source>You are signed in as this user. Another Account Owner can deactivate it.</source>
        <translation>Cet utilisateur, c’est vous. Un autre propriétaire du compte peut le désactiver.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rôle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Remove Password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Set Password…</source>
        <translation>Définir un mot de passe…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last Signed In</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who can sign in on this computer, and what they may do.</source>
        <translation>Qui peut se connecter sur cet ordinateur, et avec quels droits.</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
</context>
</TS>
