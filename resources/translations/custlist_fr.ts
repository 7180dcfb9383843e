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
        <source>Customer list</source>
        <translation>Liste des clients</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copies version numbers and the file location, no customer data.</source>
        <translation>Copie les numéros de version et l’emplacement de la liste, sans aucune donnée de client.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the MIT License. Its icons were drawn for it.</source>
        <translation>Logiciel libre sous licence MIT. Ses icônes ont été dessinées pour lui.</translation>
    </message>
    <message>
        <source>For help, ask whoever installed Custlist for you, and send them what Copy All copies. It has no customer data.</source>
        <translation>Besoin d’aide&#xa0;? Cliquez sur «&#xa0;Tout copier&#xa0;» et envoyez le texte à la personne qui a installé Custlist. Il ne contient aucune donnée de client.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Licenses…</source>
        <translation>Licences…</translation>
    </message>
</context>
<context>
    <name>AcceptedDialog</name>
    <message>
        <source>Edit Anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Edit an Accepted Estimate</source>
        <translation>Modifier un devis accepté</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Revision {revision}, issued on {day}</source>
        <translation>Révision {revision}, émise le {day}</translation>
    </message>
    <message>
        <source>This estimate was accepted.</source>
        <translation>Ce devis a été accepté.</translation>
    </message>
    <message>
        <source>This estimate was accepted on {day}.</source>
        <translation>Ce devis a été accepté le {day}.</translation>
    </message>
    <message>
        <source>If you change the estimate, it no longer matches what was accepted.</source>
        <translation>Si vous modifiez le devis, il ne correspondra plus à ce qui a été accepté.</translation>
    </message>
    <message>
        <source>A duplicate starts as a new draft, {number}.</source>
        <translation>«&#xa0;Dupliquer&#xa0;» crée un nouveau brouillon, {number}.</translation>
    </message>
    <message>
        <source>Revision {revision} was accepted, for {total}.</source>
        <translation>La révision {revision} a été acceptée, pour {total}.</translation>
    </message>
    <message>
        <source>The estimate was changed since then.</source>
        <translation>Le devis a été modifié depuis.</translation>
    </message>
</context>
<context>
    <name>AccountProblems</name>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This language already has a template with this name. Choose another name.</source>
        <translation>Un modèle porte déjà ce nom dans cette langue. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Type the tax’s name as proposals show it.</source>
        <translation>Saisissez le nom de la taxe tel qu’il figure sur [[les soumissions|les devis]].</translation>
    </message>
    <message>
        <source>Type a rate from 0 to 100.</source>
        <translation>Saisissez un taux de 0 à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A proposal has room for {limit} taxes. Remove one first.</source>
        <translation>[[Une soumission|Un devis]] compte au plus {limit} taxes. Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>Type a profit of at least 0 and less than 100 percent.</source>
        <translation>Saisissez un profit d’au moins 0&#xa0;% et inférieur à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Type 1 to {limit} days, or leave this empty for no expiry date.</source>
        <translation>Saisissez de 1 à {limit} jours, ou laissez le champ vide&#xa0;: sans limite de validité.</translation>
    </message>
    <message>
        <source>No currency has this name. Choose one from the list.</source>
        <translation>Aucune devise ne porte ce nom. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Add {{count}}, or all estimates would get the same number.</source>
        <translation>Ajoutez {{count}}, sinon tous les devis auraient le même numéro.</translation>
    </message>
    <message>
        <source>Use {{count}} only once.</source>
        <translation>Utilisez {{count}} une seule fois.</translation>
    </message>
    <message>
        <source>Between braces, use only {{year}}, {{year:2}}, {{count}} and {{count:4}} or the like.</source>
        <translation>Entre accolades, utilisez seulement {{year}}, {{year:2}}, {{count}}, {{count:4}} ou une forme semblable.</translation>
    </message>
    <message>
        <source>Estimate numbers can have {limit} characters. Shorten this pattern.</source>
        <translation>Un numéro de devis compte au plus {limit} caractères. Raccourcissez ce format.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Type {one} or {other}.</source>
        <translation>Cela peut désigner deux nombres. Saisissez {one} ou {other}.</translation>
    </message>
    <message>
        <source>This number is too large. Type a smaller one.</source>
        <translation>Ce nombre est trop grand. Saisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Type at most four decimal places.</source>
        <translation>Saisissez au plus quatre décimales.</translation>
    </message>
    <message>
        <source>This can’t be calculated. Type a number, or 12+3.</source>
        <translation>Calcul impossible. Saisissez un nombre, ou un calcul comme 12+3.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>This divides by zero. Type another number.</source>
        <translation>Division par zéro. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>This could be read two ways. Put % after every number, or after none.</source>
        <translation>Cela peut se lire de deux façons. Écrivez % après chaque nombre, ou après aucun.</translation>
    </message>
    <message>
        <source>Another trade name has this name. You can still save it.</source>
        <translation>Un autre nom commercial s’appelle ainsi. Vous pouvez quand même enregistrer.</translation>
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
        <source>Only Account Owners can change these.</source>
        <translation>Réservé aux propriétaires du compte.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Everything that changed, who did it and when. Nothing here can be edited; most of it can be undone.</source>
        <translation>Tout ce qui a changé, qui l’a fait et quand. Rien ne se modifie ici, et presque tout peut être annulé.</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Rechercher des modifications</translation>
    </message>
    <message>
        <source>Search: a name, a number, an old or a new value</source>
        <translation>Rechercher&#xa0;: un nom, un numéro, une ancienne ou une nouvelle valeur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every Kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>“{text}” is no date. It leaves nothing out.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Rien n’est écarté.</translation>
    </message>
    <message>
        <source>An Account Owner sees what everybody did</source>
        <translation>Un propriétaire du compte voit ce que chacun a fait</translation>
    </message>
    <message>
        <source>No change matches.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>All words must be in one change.</source>
        <translation>Tous les mots doivent se trouver dans une même modification.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} et plus</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to {file}.</source>
        <translation>
            <numerusform>%Ln modification exportée dans {file}.</numerusform>
            <numerusform>%Ln modifications exportées dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions for the change of {name}</source>
        <translation>Actions pour la modification de {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>[[Soumissions|Devis]]</translation>
    </message>
    <message>
        <source>Imports and Merges</source>
        <translation>Importer et fusionner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation>Un devis</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>[[Une soumission|Un devis]]</translation>
    </message>
    <message>
        <source>Choices for a proposal</source>
        <translation>Choix pour [[une soumission|un devis]]</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un utilisateur</translation>
    </message>
    <message>
        <source>Company Profile</source>
        <translation>Profil de l’entreprise</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valeurs par défaut des devis</translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Other values changed</source>
        <translation>Autres valeurs modifiées</translation>
    </message>
    <message>
        <source>Drafts got new prices from a newer version</source>
        <translation>Prix des brouillons recalculés par une nouvelle version</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Password removed</source>
        <translation>Mot de passe retiré</translation>
    </message>
    <message>
        <source>Password set by the command line</source>
        <translation>Mot de passe défini par la ligne de commande</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Recovered from a damaged list</source>
        <translation>Récupéré d’une liste endommagée</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Choisissez d’abord une modification.</translation>
    </message>
    <message>
        <source>Only customers and estimates have a history.</source>
        <translation>Seuls les clients et les devis ont un historique.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Excel Workbook (.xlsx)…</source>
        <translation>Classeur Excel (.xlsx)…</translation>
    </message>
    <message>
        <source>CSV File (.csv)…</source>
        <translation>Fichier CSV (.csv)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation>{count} jusqu’ici…</translation>
    </message>
    <message>
        <source>If you cancel, no file is written.</source>
        <translation>Si vous annulez, aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <source>This change of {name} can’t be undone: what it changed is no longer kept.</source>
        <translation>Cette modification de {name} ne peut pas être annulée&#xa0;: ce qu’elle a changé n’est plus conservé.</translation>
    </message>
    <message>
        <source>This change of {name} was already undone.</source>
        <translation>Cette modification de {name} a déjà été annulée.</translation>
    </message>
    <message>
        <source>More rows of this import…</source>
        <translation>Autres lignes de cette importation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep its details</source>
        <translation>
            <numerusform>%Ln devis garde ses coordonnées</numerusform>
            <numerusform>%Ln devis gardent ses coordonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln added, {changed}</source>
        <translation>
            <numerusform>Importation : %Ln ajouté, {changed}</numerusform>
            <numerusform>Importation : %Ln ajoutés, {changed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted for good is gone. An older backup may still have it.</source>
        <translation>Ce qui a été supprimé définitivement n’existe plus. Une sauvegarde plus ancienne peut encore le contenir.</translation>
    </message>
    <message>
        <source>Users and passwords are changed in Users, not undone here.</source>
        <translation>Les utilisateurs et les mots de passe se changent dans Utilisateurs&#xa0;; ils ne s’annulent pas ici.</translation>
    </message>
    <message>
        <source>A proposal that was issued can’t be undone.</source>
        <translation>[[Une soumission émise ne peut pas être annulée|Un devis émis ne peut pas être annulé]].</translation>
    </message>
    <message>
        <source>Choose again where the proposal is made.</source>
        <translation>Choisissez de nouveau là où [[la soumission|le devis]] se prépare.</translation>
    </message>
    <message>
        <source>This is changed in Data and Backups, not undone here.</source>
        <translation>Cela se change dans Données et sauvegardes&#xa0;; cela ne s’annule pas ici.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rétabli&#xa0;: {change}</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Custlist will try again by itself.</source>
        <translation>Custlist réessaiera automatiquement.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Backing up first</source>
        <translation>Sauvegarde préalable</translation>
    </message>
    <message>
        <source>If you cancel, nothing is changed.</source>
        <translation>Si vous annulez, rien ne change.</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Looking for copies…</source>
        <translation>Recherche des copies…</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Non sauvegardé</translation>
    </message>
    <message>
        <source>A USB drive or a synchronized folder outlives this computer.</source>
        <translation>Une clé USB ou un dossier synchronisé survit à cet ordinateur.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Not written: {why}.</source>
        <translation>Non écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is on the list’s own disk, and is lost with it. Choose another disk.</source>
        <translation>Il est sur le même disque que la liste, et se perd avec lui. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Same disk</source>
        <translation>Même disque</translation>
    </message>
    <message>
        <source>Not backed up on this computer: {why}.</source>
        <translation>Non sauvegardé sur cet ordinateur&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Not backed up on this computer since {moment}: {why}.</source>
        <translation>Non sauvegardé sur cet ordinateur depuis {moment}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Free some space, or let the copies go to another folder.</source>
        <translation>Libérez de l’espace, ou envoyez les copies dans un autre dossier.</translation>
    </message>
    <message>
        <source>{name}, last seen {moment}</source>
        <translation>{name}, vu {moment}</translation>
    </message>
    <message>
        <source>It lacks nothing.</source>
        <translation>Rien n’y manque.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %Ln copy(ies), written once it is back.</source>
        <translation>
            <numerusform>Il y manque %Ln copie, ajoutée à son retour.</numerusform>
            <numerusform>Il y manque %Ln copies, ajoutées à son retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Backed up {moment}</source>
        <translation>Sauvegardé {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) behind</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Aucune copie pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies}, {bad}: {size}</source>
        <translation>{copies}, {bad}&#xa0;: {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies), all good: {size}</source>
        <translation>
            <numerusform>%Ln copie, bonne : {size}</numerusform>
            <numerusform>%Ln copies, toutes bonnes : {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} free.</source>
        <translation>{size} libres.</translation>
    </message>
    <message>
        <source>The folder of copies can’t be looked into.</source>
        <translation>Impossible de lire le contenu du dossier des copies.</translation>
    </message>
    <message>
        <source>Copies on this computer take {taken}, more than the {budget} they may.</source>
        <translation>Les copies sur cet ordinateur occupent {taken}, plus que les {budget} permis.</translation>
    </message>
    <message>
        <source>Space is short on this computer: copies may take {budget}, a tenth of the free space, so they go sooner than you chose.</source>
        <translation>La place manque sur cet ordinateur&#xa0;: les copies peuvent occuper {budget}, un dixième de l’espace libre, et partent plus tôt que vous ne l’avez choisi.</translation>
    </message>
    <message>
        <source>Copies on this computer fill the {budget} they may take, so they go sooner than you chose.</source>
        <translation>Les copies sur cet ordinateur remplissent les {budget} permis, et partent plus tôt que vous ne l’avez choisi.</translation>
    </message>
    <message>
        <source>Copies in {folder} take {taken}, more than the {budget} they may.</source>
        <translation>Les copies dans {folder} occupent {taken}, plus que les {budget} permis.</translation>
    </message>
    <message>
        <source>Space is short in {folder}: copies may take {budget}, a tenth of the free space, so they go sooner than you chose.</source>
        <translation>La place manque dans {folder}&#xa0;: les copies peuvent occuper {budget}, un dixième de l’espace libre, et partent plus tôt que vous ne l’avez choisi.</translation>
    </message>
    <message>
        <source>Copies in {folder} fill the {budget} they may take, so they go sooner than you chose.</source>
        <translation>Les copies dans {folder} remplissent les {budget} permis, et partent plus tôt que vous ne l’avez choisi.</translation>
    </message>
    <message numerus="yes">
        <source>They reach back %Ln day(s).</source>
        <translation>
            <numerusform>Elles remontent à %Ln jour.</numerusform>
            <numerusform>Elles remontent à %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all of today.</source>
        <translation>Elles sont toutes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Those you keep take {size}; let some go to make room.</source>
        <translation>Celles que vous conservez occupent {size}&#xa0;; n’en conservez pas autant pour faire de la place.</translation>
    </message>
    <message>
        <source>Let the copies go to a second folder, too.</source>
        <translation>Envoyez les copies aussi dans un second dossier.</translation>
    </message>
    <message>
        <source>Rename or move what is at {folder}.</source>
        <translation>Renommez ou déplacez ce qui se trouve à {folder}.</translation>
    </message>
    <message>
        <source>Ask whoever made {folder} for permission to write there.</source>
        <translation>Demandez à la personne qui a créé {folder} le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Not since the repair</source>
        <translation>Pas depuis la réparation</translation>
    </message>
</context>
<context>
    <name>BackupStatus</name>
    <message>
        <source>Backed up {moment}</source>
        <translation>Sauvegardé {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Second folder: %Ln day(s) behind</source>
        <translation>
            <numerusform>Second dossier : %Ln jour de retard</numerusform>
            <numerusform>Second dossier : %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backing up… {percent}%</source>
        <translation>Sauvegarde… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Not backed up: {why}</source>
        <translation>Non sauvegardé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not backed up here since {moment}: {why}</source>
        <translation>Non sauvegardé ici depuis {moment}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not backed up since {moment}: {why}</source>
        <translation>Non sauvegardé depuis {moment}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Une sauvegarde est déjà en cours.</translation>
    </message>
    <message>
        <source>Not backed up to {folder}: {why}.</source>
        <translation>Pas sauvegardé dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Backed up to {folder}.</source>
        <translation>Sauvegardé dans {folder}.</translation>
    </message>
    <message>
        <source>Not backed up since it was repaired</source>
        <translation>Pas sauvegardée depuis sa réparation</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>the list is damaged</source>
        <translation>la liste est endommagée</translation>
    </message>
    <message>
        <source>the list can’t be read</source>
        <translation>la liste est illisible</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>le dossier n’est plus là</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the copy couldn’t be read back</source>
        <translation>la copie n’a pas pu être relue</translation>
    </message>
    <message>
        <source>the folder can’t be written</source>
        <translation>on ne peut pas écrire dans le dossier</translation>
    </message>
    <message>
        <source>it stopped early</source>
        <translation>elle s’est arrêtée trop tôt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message>
        <source>something else has the name of its folder</source>
        <translation>autre chose porte le nom de son dossier</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back Up Now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Compare and Restore…</source>
        <translation>Comparer et restaurer…</translation>
    </message>
    <message>
        <source>Compare and restore</source>
        <translation>Comparer et restaurer</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Delete Copy…</source>
        <translation>Supprimer la copie…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Back Up There Now</source>
        <translation>Y sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Stop Using It</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Name, if you like: it is kept then</source>
        <translation>Nom, au besoin&#xa0;: elle est alors conservée</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Actions for the second folder</source>
        <translation>Actions pour le second dossier</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>Custlist copies the customer list by itself and reads every copy back.</source>
        <translation>Custlist copie la liste des clients par lui-même et relit chaque copie.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keeps every copy of the last {days}, one a day for {months}, one a month for {years}, and those you keep by hand.</source>
        <translation>Garde toutes les copies de {days}, une par jour pendant {months}, une par mois pendant {years}, et celles que vous conservez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Ne plus conserver</translation>
    </message>
    <message>
        <source>Actions for the copy of {moment}</source>
        <translation>Actions pour la copie ({moment})</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>Save a Copy As</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Copied to {file}, and read back.</source>
        <translation>Copié dans {file}, et relu.</translation>
    </message>
    <message>
        <source>There is no folder {path} yet; the first copy makes it.</source>
        <translation>Le dossier {path} n’existe pas encore&#xa0;; la première copie le crée.</translation>
    </message>
    <message>
        <source>Delete Copy</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message>
        <source>Delete the copy of {moment}?</source>
        <translation>Supprimer la copie ({moment})&#xa0;?</translation>
    </message>
    <message>
        <source>It is deleted in all places, and can’t be brought back.</source>
        <translation>Elle est supprimée partout, et ne peut pas revenir.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Second Folder</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Why It Was Made</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What It Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>This file can’t be read as a backup.</source>
        <translation>Ce fichier ne se lit pas comme une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>A copy on another drive or an old computer can be compared too:</source>
        <translation>Une copie sur un autre disque ou un ancien ordinateur se compare aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Open a Copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>How Long Copies Stay…</source>
        <translation>Durée de garde des copies…</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Annuler la sauvegarde</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Ne plus conserver</translation>
    </message>
    <message>
        <source>It can’t be brought back. In {folder} it is deleted once that is connected again.</source>
        <translation>On ne pourra pas la récupérer. Dans {folder}, elle sera supprimée dès que ce dossier sera de retour.</translation>
    </message>
    <message>
        <source>Why, and What It Holds</source>
        <translation>Motif et contenu</translation>
    </message>
    <message>
        <source>Another program put views or triggers into this copy, so it isn’t opened or restored.</source>
        <translation>Un autre programme a mis des vues ou des déclencheurs dans cette copie&#xa0;: elle n’est ni ouverte ni restaurée.</translation>
    </message>
    <message>
        <source>A newer version of Custlist made this copy. Update Custlist to use it.</source>
        <translation>Une version plus récente de Custlist a fait cette copie. Mettez Custlist à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>Foreign parts</source>
        <translation>Parties étrangères</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message>
        <source>Change Columns</source>
        <translation>Changer les colonnes</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Contenu de chaque colonne</translation>
    </message>
    <message>
        <source>Row {row} holds the titles</source>
        <translation>La rangée {row} contient les titres</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>La première rangée contient les titres</translation>
    </message>
    <message>
        <source>Leave totals out</source>
        <translation>Omettre les totaux</translation>
    </message>
    <message>
        <source>The estimate changes when you press Use These Columns. Ctrl+Z undoes it.</source>
        <translation>«&#xa0;Utiliser ces colonnes&#xa0;» change le devis&#xa0;; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a quantity. The line comes in without one and is marked.</source>
        <translation>Rangée {row}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une quantité. La ligne est collée sans quantité, et signalée.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a unit cost. The line comes in without one and is marked.</source>
        <translation>Rangée {row}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un coût unitaire. La ligne est collée sans coût, et signalée.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a markup. The line comes in without one and is marked.</source>
        <translation>Rangée {row}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une majoration. La ligne est collée sans majoration, et signalée.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a unit price. The line comes in without one and is marked.</source>
        <translation>Rangée {row}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un prix unitaire. La ligne est collée sans prix, et signalée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of titles</source>
        <translation>
            <numerusform>%Ln rangée de titres</numerusform>
            <numerusform>%Ln rangées de titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty row(s)</source>
        <translation>
            <numerusform>%Ln rangée vide</numerusform>
            <numerusform>%Ln rangées vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln rangée omise</numerusform>
            <numerusform>%Ln rangées omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s), which are left out</source>
        <translation>
            <numerusform>%Ln total omis</numerusform>
            <numerusform>%Ln totaux omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted:</source>
        <translation>
            <numerusform>%Ln rangée collée :</numerusform>
            <numerusform>%Ln rangées collées :</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first}, and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rangée {row}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Rangées {rows}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Rangées collées</translation>
    </message>
    <message>
        <source>What column {column} is</source>
        <translation>Contenu de la colonne {column}</translation>
    </message>
    <message>
        <source>{rows}: no price; it is calculated from the amount.</source>
        <translation>{rows}&#xa0;: sans prix&#xa0;; il est calculé d’après le montant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cell(s) can’t be read.</source>
        <translation>
            <numerusform>%Ln autre cellule est illisible.</numerusform>
            <numerusform>%Ln autres cellules sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}: the line’s amount differs from the spreadsheet’s.</source>
        <translation>{rows}&#xa0;: le montant de la ligne diffère de celui du tableur.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} gives the pasted Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} donne le total du tableur pour {agreeing} ligne sur %Ln.</numerusform>
            <numerusform>{quantity} × {price} donne le total du tableur pour {agreeing} lignes sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} and markup give the pasted Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} et la majoration donnent le total du tableur pour {agreeing} ligne sur %Ln.</numerusform>
            <numerusform>{quantity} × {price} et la majoration donnent le total du tableur pour {agreeing} lignes sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guessed, since neither a title nor the numbers show it: {columns}.</source>
        <translation>Colonnes devinées, car ni un titre ni les nombres ne les confirment&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The lines add up to {sum}; the pasted total is {total}.</source>
        <translation>Les lignes totalisent {sum}&#xa0;; le total du tableur indique {total}.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” is in {typed}, but the line is in {unit}. It is marked.</source>
        <translation>Rangée {row}&#xa0;: «&#xa0;{text}&#xa0;» est en {typed}, mais la ligne est en {unit}&#xa0;; la cellule est signalée.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{field} added</source>
        <translation>{field}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} modifiées</translation>
    </message>
    <message>
        <source>{field} → {after}</source>
        <translation>{field} → {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What Happens</source>
        <translation>Effet prévu</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln Refused Row(s)…</source>
        <translation>
            <numerusform>Enregistrer %Ln ligne refusée…</numerusform>
            <numerusform>Enregistrer les %Ln lignes refusées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else can be done with this row</source>
        <translation>Aucun autre choix pour cette ligne</translation>
    </message>
    <message>
        <source>Create as new</source>
        <translation>Créer un client</translation>
    </message>
    <message>
        <source>Update the customer in the list</source>
        <translation>Mettre à jour le client de la liste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Update {name}</source>
        <translation>Mettre à jour {name}</translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln New Customer(s)</source>
        <translation>
            <numerusform>Pour %Ln nouveau client</numerusform>
            <numerusform>Pour les %Ln nouveaux clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln Update(s)</source>
        <translation>
            <numerusform>Pour %Ln mise à jour</numerusform>
            <numerusform>Pour les %Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln Skipped Row(s)</source>
        <translation>
            <numerusform>Pour %Ln ligne ignorée</numerusform>
            <numerusform>Pour les %Ln lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>For all rows found in the list</source>
        <translation>Pour les lignes trouvées dans la liste</translation>
    </message>
    <message>
        <source>{file}, refused rows</source>
        <translation>{file}, lignes refusées</translation>
    </message>
    <message>
        <source>Save Refused Rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>{file} was saved. Correct the rows in it and import it next.</source>
        <translation>{file} a été enregistré. Corrigez-y les lignes, puis importez-le.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Same as in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Doubtful rows first</source>
        <translation>Douteuses d’abord</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Found in the list</source>
        <translation>Trouvés dans la liste</translation>
    </message>
    <message>
        <source>Totals, titles, your choice</source>
        <translation>Totaux, titres, votre choix</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) replaced</source>
        <translation>
            <numerusform>%Ln ligne remplacée</numerusform>
            <numerusform>%Ln lignes remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {lines}</source>
        <translation>{field}&#xa0;: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cells to check. Tab goes from one to the next.</source>
        <translation>
            <numerusform>Plus de %Ln cellule à vérifier. Tab passe de l’une à l’autre.</numerusform>
            <numerusform>Plus de %Ln cellules à vérifier. Tab passe de l’une à l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) to check. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%Ln cellule à vérifier. Tab y mène.</numerusform>
            <numerusform>%Ln cellules à vérifier. Tab passe de l’une à l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) change</source>
        <translation>
            <numerusform>%Ln champ change</numerusform>
            <numerusform>%Ln champs changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {to_check}</source>
        <translation>{fields}, {to_check}</translation>
    </message>
    <message>
        <source>A title, not a customer</source>
        <translation>Un titre, pas un client</translation>
    </message>
    <message>
        <source>The column headers again, not a customer</source>
        <translation>Les titres des colonnes répétés, pas un client</translation>
    </message>
    <message>
        <source>A total, not a customer</source>
        <translation>Un total, pas un client</translation>
    </message>
    <message>
        <source>Your decisions and corrections were kept.</source>
        <translation>Vos décisions et vos corrections ont été conservées.</translation>
    </message>
    <message>
        <source>A group of customers, not a customer</source>
        <translation>Un groupe de clients, pas un client</translation>
    </message>
    <message>
        <source>No rows here. Choose All.</source>
        <translation>Aucune ligne ici. Choisissez Toutes.</translation>
    </message>
    <message>
        <source>Refused rows aren’t imported. Save them, correct them, and import that file next.</source>
        <translation>Les lignes refusées ne sont pas importées. Enregistrez-les, corrigez-les, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Nothing to import: every row is in the list already, skipped or refused.</source>
        <translation>Rien à importer&#xa0;: chaque ligne est déjà dans la liste, ignorée ou refusée.</translation>
    </message>
    <message>
        <source>What to do with row {row}</source>
        <translation>Que faire de la ligne {row}</translation>
    </message>
    <message>
        <source>For all refused rows that can be resolved</source>
        <translation>Pour toutes les lignes refusées où un choix est possible</translation>
    </message>
    <message>
        <source>Skipped by you</source>
        <translation>Ignorée à votre demande</translation>
    </message>
    <message>
        <source>Not imported, with reasons</source>
        <translation>Avec la raison</translation>
    </message>
    <message>
        <source>Look through the rows. Space on a row shows what else you can do with it.</source>
        <translation>Parcourez les lignes. Sur une ligne, Espace montre les autres choix possibles.</translation>
    </message>
    <message>
        <source>A job of a customer who has their own row</source>
        <translation>Un chantier d’un client qui a sa propre ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) or correction(s) no longer apply: the rows are read differently now.</source>
        <translation>
            <numerusform>%Ln décision ou correction ne s’applique plus : les lignes sont maintenant lues autrement.</numerusform>
            <numerusform>%Ln décisions ou corrections ne s’appliquent plus : les lignes sont maintenant lues autrement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTiles</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>Le plus sûr</translation>
    </message>
</context>
<context>
    <name>ColumnCommands</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Tri et colonnes</translation>
    </message>
    <message>
        <source>Wider Column</source>
        <translation>Élargir la colonne</translation>
    </message>
    <message>
        <source>Narrower Column</source>
        <translation>Rétrécir la colonne</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Trier par «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Move Column Left</source>
        <translation>Déplacer la colonne à gauche</translation>
    </message>
    <message>
        <source>Move Column Right</source>
        <translation>Déplacer la colonne à droite</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Column in the File</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First Values</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconnues</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Deviné</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>As “{line}”</source>
        <translation>Comme «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Selon votre choix</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Its values look like companies</source>
        <translation>Ses valeurs ressemblent à des entreprises</translation>
    </message>
    <message>
        <source>Used where {column} is empty, else in the notes</source>
        <translation>Utilisée si {column} est vide, sinon dans les notes</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Deux colonnes</translation>
    </message>
    <message>
        <source>The same as {column}</source>
        <translation>Identique à {column}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Its values don’t match its name</source>
        <translation>Ses valeurs ne correspondent pas à son titre</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are email addresses</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% sont des adresses courriel</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are phone numbers</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% sont des numéros de téléphone</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are mobile numbers</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% sont des numéros de mobile</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are companies</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% sont des entreprises</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are people’s names</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% sont des noms</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are websites</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% sont des sites web</translation>
    </message>
    <message>
        <source>From what it holds: {share}% look like it</source>
        <translation>D’après le contenu&#xa0;: {share}&#xa0;% y ressemblent</translation>
    </message>
    <message>
        <source>Your own people, not the customer’s</source>
        <translation>Vos employés, pas ceux du client</translation>
    </message>
    <message>
        <source>A setting of the other program</source>
        <translation>Un réglage de l’autre programme</translation>
    </message>
    <message>
        <source>A date of the other program</source>
        <translation>Une date de l’autre programme</translation>
    </message>
    <message>
        <source>An amount as of that day</source>
        <translation>Un montant à cette date-là</translation>
    </message>
    <message>
        <source>Private, not needed for an estimate</source>
        <translation>Privé, inutile pour un devis</translation>
    </message>
    <message>
        <source>Nothing in the first rows</source>
        <translation>Rien dans les premières lignes</translation>
    </message>
    <message>
        <source>Where both have a number, the second goes to the notes.</source>
        <translation>Si les deux ont un numéro, le second va dans les notes.</translation>
    </message>
    <message>
        <source>Where both have something, the second goes to the notes.</source>
        <translation>Si les deux ont du texte, le second va dans les notes.</translation>
    </message>
    <message>
        <source>Leave {column} Out</source>
        <translation>Omettre {column}</translation>
    </message>
    <message>
        <source>Send {column} to the Notes</source>
        <translation>Mettre {column} dans les notes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>A picture or a sound, not text</source>
        <translation>Une image ou un son, pas de texte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Choose a column for the company, contact name, first or last name.</source>
        <translation>Choisissez une colonne pour l’entreprise, le nom du contact, le prénom ou le nom.</translation>
    </message>
    <message>
        <source>Where the column goes</source>
        <translation>Destination de la colonne</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Its name looks like {field}, misspelled</source>
        <translation>Son titre ressemble à «&#xa0;{field}&#xa0;», mal orthographié</translation>
    </message>
    <message>
        <source>{column} goes there too</source>
        <translation>{column} y va aussi</translation>
    </message>
    <message>
        <source>An ID of the other program</source>
        <translation>Un identifiant de l’autre programme</translation>
    </message>
    <message>
        <source>How a name is pronounced</source>
        <translation>La prononciation d’un nom</translation>
    </message>
    <message>
        <source>Other columns already have it</source>
        <translation>Déjà dans d’autres colonnes</translation>
    </message>
    <message>
        <source>{column} goes to {field}, but its values look like companies.</source>
        <translation>{column} va dans «&#xa0;{field}&#xa0;», mais ses valeurs ressemblent à des noms d’entreprise.</translation>
    </message>
    <message>
        <source>Their values are the same.</source>
        <translation>Leurs valeurs sont identiques.</translation>
    </message>
    <message>
        <source>{first} and {last} both go to {field}.</source>
        <translation>{first} et {last} vont toutes deux dans «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Use {column} for {field}</source>
        <translation>Utiliser {column} pour «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s) are imported.</source>
        <translation>
            <numerusform>%Ln colonne est importée.</numerusform>
            <numerusform>Les %Ln colonnes sont importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} columns are imported.</source>
        <translation>
            <numerusform>%Ln colonne sur {total} est importée.</numerusform>
            <numerusform>%Ln colonnes sur {total} sont importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{value}” stays empty</source>
        <translation>«&#xa0;{value}&#xa0;» reste vide</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company Profile</source>
        <translation>Profil de l’entreprise</translation>
    </message>
    <message>
        <source>How the company presents itself on proposals: name, address, contact, logo.</source>
        <translation>Comment l’entreprise se présente sur les [[soumissions|devis]]&#xa0;: nom, adresse, contact, logo.</translation>
    </message>
    <message>
        <source>Add Trade Name</source>
        <translation>Ajouter un nom commercial</translation>
    </message>
    <message>
        <source>No trade name yet</source>
        <translation>Aucun nom commercial pour l’instant</translation>
    </message>
    <message>
        <source>Trade names</source>
        <translation>Noms commerciaux</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>Edit Trade Name…</source>
        <translation>Modifier le nom commercial…</translation>
    </message>
    <message>
        <source>Make Default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>It is already the default.</source>
        <translation>C’est déjà le nom par défaut.</translation>
    </message>
    <message>
        <source>Delete Trade Name…</source>
        <translation>Supprimer le nom commercial…</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Nom commercial supprimé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Add one, so customers see on proposals who the offer is from.</source>
        <translation>Ajoutez-en un, pour que les clients voient sur les [[soumissions|devis]] de qui vient l’offre.</translation>
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
    <name>ContactDialog</name>
    <message>
        <source>Contact Details for This Estimate</source>
        <translation>Coordonnées pour ce devis</translation>
    </message>
    <message>
        <source>The customer list doesn’t change.</source>
        <translation>La liste des clients ne change pas.</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>{list} copy</source>
        <translation>{list} copie</translation>
    </message>
    <message>
        <source>Save a Copy As</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Not copied, since it can’t be saved: {names}.</source>
        <translation>Non copié, car impossible à enregistrer&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No longer linked, since the customer isn’t in the copy; the contact details are kept: {numbers}.</source>
        <translation>Dans la copie, ces devis ne sont plus liés, car leur client n’y est pas&#xa0;; leurs coordonnées sont conservées&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Copied to {file}: the list as you had it, with what you typed and could not save.</source>
        <translation>Copié dans {file}&#xa0;: la liste telle que vous l’aviez, avec ce que vous n’aviez pas pu enregistrer.</translation>
    </message>
    <message>
        <source>Copied to {file}: the backup “{backup}” and what is open here. What was saved after that backup is missing.</source>
        <translation>Copié dans {file}&#xa0;: la sauvegarde «&#xa0;{backup}&#xa0;» et ce qui est ouvert ici. Ce qui a été enregistré après cette sauvegarde manque.</translation>
    </message>
    <message>
        <source>No backup of the list was found in {folder}, so {file} is a new list with only what is open here.</source>
        <translation>Aucune sauvegarde de la liste n’a été trouvée dans {folder}&#xa0;; {file} est donc une nouvelle liste, avec seulement ce qui est ouvert ici.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
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
        <source>New Estimate for This Customer</source>
        <translation>Nouveau devis pour ce client</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Import Customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>Undo an Import…</source>
        <translation>Annuler une importation…</translation>
    </message>
    <message>
        <source>Export or Print…</source>
        <translation>Exporter ou imprimer…</translation>
    </message>
    <message>
        <source>Find Duplicates…</source>
        <translation>Trouver les doublons…</translation>
    </message>
    <message>
        <source>Recently Deleted</source>
        <translation>Supprimés récemment</translation>
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
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Restore from a Copy…</source>
        <translation>Restaurer à partir d’une copie…</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>This customer has no number to call.</source>
        <translation>Ce client n’a pas de numéro à appeler.</translation>
    </message>
    <message>
        <source>This customer has no email address to write to.</source>
        <translation>Ce client n’a pas d’adresse courriel à laquelle écrire.</translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Changes in the customer list show here at once.</source>
        <translation>Toute modification dans la liste des clients apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non lié</translation>
    </message>
    <message>
        <source>This estimate has contact details of its own.</source>
        <translation>Ce devis a ses propres coordonnées.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Choose Customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No customer yet. Choose one to fill in the contact details.</source>
        <translation>Aucun client pour l’instant. Choisissez-en un pour remplir les coordonnées.</translation>
    </message>
    <message>
        <source>More actions for the customer</source>
        <translation>Autres actions pour le client</translation>
    </message>
</context>
<context>
    <name>CustomerControl</name>
    <message>
        <source>Open Customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Change Customer</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>Choose Customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Edit for This Estimate Only</source>
        <translation>Modifier pour ce devis seulement</translation>
    </message>
    <message>
        <source>Edit Contact Details</source>
        <translation>Modifier les coordonnées</translation>
    </message>
    <message>
        <source>Type Contact Details</source>
        <translation>Saisir les coordonnées</translation>
    </message>
    <message>
        <source>Link Again</source>
        <translation>Lier de nouveau</translation>
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
        <source>Show That Customer</source>
        <translation>Afficher ce client</translation>
    </message>
    <message>
        <source>Use That Customer</source>
        <translation>Utiliser ce client</translation>
    </message>
    <message>
        <source>Someone deleted this customer. Save adds it again as a new one.</source>
        <translation>Quelqu’un a supprimé ce client. Si vous enregistrez, il sera ajouté comme nouveau client.</translation>
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
        <source>Someone else changed this customer. Their changes are beside the fields; save to replace them.</source>
        <translation>Quelqu’un d’autre a modifié ce client. Ses modifications sont à côté des champs&#xa0;; enregistrez pour les remplacer.</translation>
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
    <message>
        <source>The computer ended Custlist while you typed this. It isn’t saved yet.</source>
        <translation>L’ordinateur a fermé Custlist pendant votre saisie. Elle n’est pas encore enregistrée.</translation>
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
        <translation>É.-U./Canada seulement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Province or Territory</source>
        <translation>Province ou territoire</translation>
    </message>
</context>
<context>
    <name>CustomerGlance</name>
    <message>
        <source>Customer in the List</source>
        <translation>Client dans la liste</translation>
    </message>
    <message>
        <source>As it is in the list now. Nothing has been written yet.</source>
        <translation>Tel qu’il est dans la liste. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>Name, company, phone …</source>
        <translation>Nom, entreprise, téléphone…</translation>
    </message>
    <message>
        <source>Matching customers</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Add New Customer</source>
        <translation>Ajouter un nouveau client</translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} sur {total}</translation>
    </message>
    <message>
        <source>No customer matches. Add the customer to use it here.</source>
        <translation>Aucun client ne correspond. Ajoutez-le pour l’utiliser ici.</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one here.</source>
        <translation>Il n’y a pas encore de clients. Ajoutez le premier ici.</translation>
    </message>
</context>
<context>
    <name>CustomerTasks</name>
    <message>
        <source>{name} was added.</source>
        <translation>Client ajouté&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>Client enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Copied: address of {name}</source>
        <translation>Copié&#xa0;: adresse de {name}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Copied: details of {name}</source>
        <translation>Copié&#xa0;: fiche de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of {name} were saved.</source>
        <translation>
            <numerusform>%Ln champ de {name} a été enregistré.</numerusform>
            <numerusform>%Ln champs de {name} ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} of {name}.</source>
        <translation>Enregistré&#xa0;: {field} de {name}.</translation>
    </message>
    <message>
        <source>{field} of {name} is now {value}.</source>
        <translation>{field} de {name}&#xa0;: maintenant {value}.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Client supprimé&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
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
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Search every field: name, city, phone, notes …</source>
        <translation>Rechercher dans tous les champs&#xa0;: nom, ville, téléphone, notes…</translation>
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
        <source>Drop the file to import it</source>
        <translation>Déposez le fichier pour l’importer</translation>
    </message>
    <message>
        <source>Some of these customers are sample data.</source>
        <translation>Certains de ces clients sont des données d’exemple.</translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample estimate(s) could not be brought back.</source>
        <translation>
            <numerusform>%Ln devis d’exemple n’a pas pu être rétabli.</numerusform>
            <numerusform>%Ln devis d’exemple n’ont pas pu être rétablis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedList</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The customer list is gone</source>
        <translation>La liste des clients a disparu</translation>
    </message>
    <message>
        <source>“{list}” is no longer in {folder}, but backups of it are.</source>
        <translation>«&#xa0;{list}&#xa0;» n’est plus dans {folder}, mais ses sauvegardes y sont.</translation>
    </message>
    <message>
        <source>The customer list is damaged</source>
        <translation>La liste des clients est endommagée</translation>
    </message>
    <message>
        <source>Nothing in “{list}” can be read, and there is no good backup of it in {folder}. The damaged file stays as it is.</source>
        <translation>Rien n’est lisible dans «&#xa0;{list}&#xa0;», et {folder} n’en contient aucune sauvegarde intacte. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Part of “{list}” can’t be read. Whatever you choose, the damaged file is kept.</source>
        <translation>Une partie de «&#xa0;{list}&#xa0;» est illisible. Quel que soit votre choix, le fichier endommagé est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since then are missing.</source>
        <translation>
            <numerusform>%Ln modification faite depuis manque.</numerusform>
            <numerusform>%Ln modifications faites depuis manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since then.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Open the Newest Good Backup</source>
        <translation>Ouvrir la dernière sauvegarde intacte</translation>
    </message>
    <message>
        <source>Recover What Can Be Read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Known to be missing: {counts}.</source>
        <translation>Manquent&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>au moins {count}</translation>
    </message>
    <message>
        <source>Users and passwords are lost.</source>
        <translation>Les utilisateurs et les mots de passe sont perdus.</translation>
    </message>
    <message>
        <source>Look up what can be read. Nothing is written.</source>
        <translation>Consulter ce qui est lisible. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>It has no customers yet. The backups stay.</source>
        <translation>Elle n’a encore aucun client. Les sauvegardes restent.</translation>
    </message>
    <message>
        <source>Begin a New List</source>
        <translation>Commencer une nouvelle liste</translation>
    </message>
    <message>
        <source>For example, a copy on a USB drive.</source>
        <translation>Par exemple une copie sur une clé USB.</translation>
    </message>
    <message>
        <source>Choose Another List or Copy…</source>
        <translation>Choisir une autre liste ou copie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what can be read</source>
        <translation>Vérification de ce qui est lisible</translation>
    </message>
    <message>
        <source>“{list}” is tried on copies; nothing is written.</source>
        <translation>Custlist essaie «&#xa0;{list}&#xa0;» sur des copies&#xa0;; l’original ne change pas.</translation>
    </message>
    <message>
        <source>Putting the list in place</source>
        <translation>Mise en place de la liste</translation>
    </message>
    <message>
        <source>This is the backup from {moment}.</source>
        <translation>Voici la sauvegarde du {moment}.</translation>
    </message>
    <message>
        <source>Recovered: {counts}.</source>
        <translation>Récupérés&#xa0;: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) lost their customer.</source>
        <translation>
            <numerusform>%Ln devis a perdu son client.</numerusform>
            <numerusform>%Ln devis ont perdu leur client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated, since their passwords are lost: {names}.</source>
        <translation>Désactivés, car leur mot de passe est perdu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The list has parts that aren’t Custlist’s</source>
        <translation>La liste contient des éléments étrangers à Custlist</translation>
    </message>
    <message>
        <source>Another program put views or triggers into “{list}”: {names}. They could change what you see and save, so it isn’t opened. Whatever you choose, the file is kept.</source>
        <translation>Un autre programme a mis des vues ou des déclencheurs dans «&#xa0;{list}&#xa0;»&#xa0;: {names}. Ils pourraient changer ce que vous voyez et enregistrez, donc elle n’est pas ouverte. Quoi que vous choisissiez, le fichier est conservé.</translation>
    </message>
    <message>
        <source>It is checked first, and the list as it was is kept.</source>
        <translation>Elle est d’abord vérifiée, et la liste telle qu’elle était est conservée.</translation>
    </message>
    <message>
        <source>The list as it was is kept as {file}.</source>
        <translation>La liste telle qu’elle était est conservée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>In “{list}”, rows belong to others that are lost, such as an estimate to its customer. Whatever you choose, the damaged file is kept.</source>
        <translation>Dans «&#xa0;{list}&#xa0;», des fiches dépendent d’autres qui sont perdues, comme un devis de son client. Quoi que vous choisissiez, le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Perhaps not complete: {parts}.</source>
        <translation>Peut-être incomplet&#xa0;: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of estimates</source>
        <translation>
            <numerusform>%Ln ligne de devis</numerusform>
            <numerusform>%Ln lignes de devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s)</source>
        <translation>
            <numerusform>%Ln [[soumission émise|devis émis]]</numerusform>
            <numerusform>%Ln [[soumissions émises|devis émis]]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the history</source>
        <translation>
            <numerusform>%Ln entrée de l’historique</numerusform>
            <numerusform>%Ln entrées de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>lines of estimates</source>
        <translation>lignes de devis</translation>
    </message>
    <message>
        <source>issued proposals</source>
        <translation>[[soumissions émises|devis émis]]</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>trade names</source>
        <translation>noms commerciaux</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is a sample, as before.</source>
        <translation>
            <numerusform>%Ln est un exemple, comme avant.</numerusform>
            <numerusform>%Ln sont des exemples, comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them, by the newest backup: {names}.</source>
        <translation>Entre autres, d’après la dernière sauvegarde&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The file of the list is empty</source>
        <translation>Le fichier de la liste est vide</translation>
    </message>
    <message>
        <source>Nothing is in “{list}” any more, but backups of it are in {folder}.</source>
        <translation>«&#xa0;{list}&#xa0;» ne contient plus rien, mais il en reste des sauvegardes dans {folder}.</translation>
    </message>
    <message>
        <source>The file isn’t a customer list any more</source>
        <translation>Le fichier n’est plus une liste de clients</translation>
    </message>
    <message>
        <source>Something else is in “{list}”, but backups of the list are in {folder}. Whatever you choose, the file is kept.</source>
        <translation>«&#xa0;{list}&#xa0;» contient autre chose, mais il reste des sauvegardes de la liste dans {folder}. Quel que soit votre choix, le fichier est conservé.</translation>
    </message>
    <message>
        <source>Nothing in “{list}” can be read. Whatever you choose, the damaged file is kept.</source>
        <translation>Rien dans «&#xa0;{list}&#xa0;» n’est lisible. Quel que soit votre choix, le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>What was changed since then is missing; how much, no one can tell.</source>
        <translation>Ce qui a été modifié depuis manque, sans qu’on puisse dire combien.</translation>
    </message>
    <message>
        <source>The log beside it may be another list’s.</source>
        <translation>Le journal qui l’accompagne est peut-être celui d’une autre liste.</translation>
    </message>
    <message>
        <source>Recover With the Log</source>
        <translation>Récupérer avec le journal</translation>
    </message>
    <message>
        <source>Recover Without the Log</source>
        <translation>Récupérer sans le journal</translation>
    </message>
    <message>
        <source>Without the log beside the list, what was saved last may be missing.</source>
        <translation>Sans le journal qui accompagne la liste, ce qui a été enregistré en dernier manque peut-être.</translation>
    </message>
    <message>
        <source>The log beside the list is gone, so what was saved last may be missing.</source>
        <translation>Le journal qui accompagne la liste a disparu, et ce qui a été enregistré en dernier manque peut-être.</translation>
    </message>
    <message>
        <source>The log beside the list is damaged, so what was saved last may be missing.</source>
        <translation>Le journal qui accompagne la liste est endommagé, et ce qui a été enregistré en dernier manque peut-être.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>[[Soumissions|Devis]]</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Majoration du coût (%)</translation>
    </message>
    <message>
        <source>Target profit, % of price</source>
        <translation>Profit visé (% du prix)</translation>
    </message>
    <message>
        <source>Language of proposals</source>
        <translation>Langue des [[soumissions|devis]]</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Offers are valid for, days</source>
        <translation>Validité des offres (jours)</translation>
    </message>
    <message>
        <source>Pattern of estimate numbers</source>
        <translation>Format des numéros de devis</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Aucune cible</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Sans limite de validité</translation>
    </message>
    <message>
        <source>{year} and {count:4} are filled in: the year, and a count of four digits.</source>
        <translation>{year} devient l’année, et {count:4} un compteur à quatre chiffres.</translation>
    </message>
    <message>
        <source>On the taxable amount after discount. Alt+Up or Alt+Down moves a tax.</source>
        <translation>Sur le montant taxable après rabais. Alt+Haut ou Alt+Bas déplace une taxe.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Next: {number}</source>
        <translation>Prochain&#xa0;: {number}</translation>
    </message>
    <message>
        <source>A download marks a draft as Sent</source>
        <translation>Télécharger un brouillon le marque comme Envoyé</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valeurs par défaut des devis</translation>
    </message>
    <message>
        <source>What a new estimate starts with. Existing estimates don’t change.</source>
        <translation>Le point de départ d’un nouveau devis. Les devis existants ne changent pas.</translation>
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
        <source>{name} will be removed from the customer list.</source>
        <translation>Ce client sera retiré de la liste des clients&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep these contact details and are no longer linked:</source>
        <translation>
            <numerusform>%Ln devis conservera ces coordonnées et ne sera plus lié :</numerusform>
            <numerusform>%Ln devis conserveront ces coordonnées et ne seront plus liés :</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate uses this customer.</source>
        <translation>Aucun devis n’utilise ce client.</translation>
    </message>
    <message>
        <source>{contact} of {name} will be removed from the customer list.</source>
        <translation>Ce client sera retiré de la liste des clients&#xa0;: {contact} ({name}).</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older one(s)</source>
        <translation>
            <numerusform>et %Ln plus ancien</numerusform>
            <numerusform>et %Ln plus anciens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteEstimateDialog</name>
    <message>
        <source>Delete {number}?</source>
        <translation>Supprimer {number}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {number}, {title}?</source>
        <translation>Supprimer {number}, {title}&#xa0;?</translation>
    </message>
    <message>
        <source>Its lines, texts and notes are deleted too.</source>
        <translation>Ses lignes, ses textes et ses notes seront supprimés aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s) are kept.</source>
        <translation>
            <numerusform>%Ln [[soumission émise|devis émis]] est [[conservée telle quelle|conservé tel quel]].</numerusform>
            <numerusform>%Ln [[soumissions émises|devis émis]] sont [[conservées telles quelles|conservés tels quels]].</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Supprimer le devis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DeleteTradeNameDialog</name>
    <message>
        <source>Delete Trade Name</source>
        <translation>Supprimer le nom commercial</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No estimate uses this name.</source>
        <translation>Aucun devis n’utilise ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) will have no trade name.</source>
        <translation>
            <numerusform>%Ln devis n’aura alors plus de nom commercial.</numerusform>
            <numerusform>%Ln devis n’auront alors plus de nom commercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) under this name will use {heir}.</source>
        <translation>
            <numerusform>{heir} remplacera ce nom sur %Ln devis.</numerusform>
            <numerusform>{heir} remplacera ce nom sur %Ln devis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only trade name.</source>
        <translation>C’est le seul nom commercial.</translation>
    </message>
    <message>
        <source>{heir} becomes the default.</source>
        <translation>{heir} devient le nom par défaut.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Recently Deleted</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message>
        <source>What was deleted comes back as it was, with its links.</source>
        <translation>Ce qui a été supprimé revient comme c’était, avec ses liens.</translation>
    </message>
    <message>
        <source>Kept until an Account Owner deletes them for good. Older backups may still hold them.</source>
        <translation>Gardés jusqu’à ce qu’un propriétaire du compte les supprime définitivement. D’anciennes sauvegardes peuvent encore les contenir.</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Rien n’est supprimé</translation>
    </message>
    <message>
        <source>What was deleted before may be in an older backup: see Data and Backups.</source>
        <translation>Ce qui a été supprimé avant peut être dans une ancienne sauvegarde&#xa0;: voyez Données et sauvegardes.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln élément a été supprimé définitivement.</numerusform>
            <numerusform>%Ln éléments ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>An Account Owner restores</source>
        <translation>Un propriétaire du compte restaure</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Customer(s)</source>
        <translation>
            <numerusform>Restaurer %Ln client</numerusform>
            <numerusform>Restaurer %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Estimate(s)</source>
        <translation>
            <numerusform>Restaurer %Ln devis</numerusform>
            <numerusform>Restaurer %Ln devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Record(s)</source>
        <translation>
            <numerusform>Restaurer %Ln élément</numerusform>
            <numerusform>Restaurer %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Customer(s) for Good…</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln client…</numerusform>
            <numerusform>Supprimer définitivement %Ln clients…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Estimate(s) for Good…</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln devis…</numerusform>
            <numerusform>Supprimer définitivement %Ln devis…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {names}.</source>
        <translation>Restauré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete {names} for good?</source>
        <translation>Supprimer définitivement {names}&#xa0;?</translation>
    </message>
    <message>
        <source>Deleted customers and estimates</source>
        <translation>Clients et devis supprimés</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Customer or Estimate</source>
        <translation>Client ou devis</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>When Restored</source>
        <translation>Une fois restauré</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>No contact name</source>
        <translation>Aucun nom de contact</translation>
    </message>
    <message>
        <source>Comes back as it was</source>
        <translation>Revient comme il était</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) are linked to it again</source>
        <translation>
            <numerusform>%Ln devis lui est lié de nouveau</numerusform>
            <numerusform>%Ln devis lui sont liés de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Was merged; both are in the list then</source>
        <translation>A été fusionné&#xa0;; les deux seront dans la liste</translation>
    </message>
    <message>
        <source>{name} is gone; it keeps the details</source>
        <translation>{name} n’est plus là&#xa0;; il garde les coordonnées</translation>
    </message>
    <message>
        <source>Linked to {name} again</source>
        <translation>Lié de nouveau à {name}</translation>
    </message>
    <message>
        <source>Its number was given again: gets the next one</source>
        <translation>Son numéro a été redonné&#xa0;: reçoit le suivant</translation>
    </message>
    <message>
        <source>Undo the Merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Choose a customer or an estimate first.</source>
        <translation>Choisissez d’abord un client ou un devis.</translation>
    </message>
    <message>
        <source>All values go from every entry of the history; who changed something and when is kept. This can’t be undone. These stay: issued proposals, the customer’s details in estimates, and backups until they are thinned.</source>
        <translation>Toutes les valeurs disparaissent de chaque entrée de l’historique&#xa0;; qui a changé quelque chose et quand reste noté. C’est impossible à annuler. Restent&#xa0;: les [[soumissions émises|devis émis]], les coordonnées du client dans les devis, et les sauvegardes jusqu’à leur tri.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {file}</source>
        <translation>
            <numerusform>%Ln client de {file}</numerusform>
            <numerusform>%Ln clients de {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check all that is shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Come back as sample data</source>
        <translation>Reviennent comme données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>Come back, and %Ln customer(s) are updated by it again</source>
        <translation>
            <numerusform>Reviennent, et %Ln client est de nouveau mis à jour</numerusform>
            <numerusform>Reviennent, et %Ln clients sont de nouveau mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Come back as they were imported</source>
        <translation>Reviennent comme ils ont été importés</translation>
    </message>
    <message>
        <source>{name} comes back with it</source>
        <translation>{name} revient avec lui</translation>
    </message>
    <message>
        <source>Comes back with all that this restore changed</source>
        <translation>Revient avec tout ce que cette restauration a changé</translation>
    </message>
</context>
<context>
    <name>DetailsBlock</name>
    <message>
        <source>No expiry date</source>
        <translation>Sans limite de validité</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Estimate Details</source>
        <translation>Détails du devis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Language of the proposal</source>
        <translation>Langue [[de la soumission|du devis]]</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Majoration du coût (%)</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Sans limite de validité</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Par défaut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>None yet. A new one starts with these contact details.</source>
        <translation>Aucun pour l’instant. Un nouveau devis reprendra ces coordonnées.</translation>
    </message>
    <message>
        <source>Untitled estimate</source>
        <translation>Devis sans titre</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Made up to try things on. Remove Sample Data deletes it.</source>
        <translation>Client fictif, pour faire des essais. «&#xa0;Retirer les données d’exemple&#xa0;» le supprime.</translation>
    </message>
    <message>
        <source>Newest {count}</source>
        <translation>Les {count} derniers</translation>
    </message>
    <message>
        <source>Show All {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{before} before, {after} now</source>
        <translation>{before} avant, {after} maintenant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Soumission|Devis]]</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabais</translation>
    </message>
    <message>
        <source>Discount, {rate}</source>
        <translation>Rabais de {rate}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) moved</source>
        <translation>
            <numerusform>%Ln ligne déplacée</numerusform>
            <numerusform>%Ln lignes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Different order</source>
        <translation>Ordre différent</translation>
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
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln paragraphe modifié</numerusform>
            <numerusform>%Ln paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln paragraph(s)</source>
        <translation>
            <numerusform>+%Ln paragraphe</numerusform>
            <numerusform>+%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln paragraph(s)</source>
        <translation>
            <numerusform>−%Ln paragraphe</numerusform>
            <numerusform>−%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Different spaces or lines</source>
        <translation>Espaces ou sauts de ligne différents</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation>Section sans nom</translation>
    </message>
    <message>
        <source>Line without a description</source>
        <translation>Ligne sans description</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Item codes</source>
        <translation>Codes d’article</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Changed since revision {revision}</source>
        <translation>Modifié depuis la révision {revision}</translation>
    </message>
    <message>
        <source>Revision {revision} was issued on {day}. Its PDF stays as it was.</source>
        <translation>La révision {revision} a été émise le {day}. Son PDF ne change pas.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Go Back to Revision {revision}…</source>
        <translation>Revenir à la révision {revision}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make Revision {revision}</source>
        <translation>Préparer la révision {revision}</translation>
    </message>
    <message>
        <source>The estimate’s own content hasn’t changed since.</source>
        <translation>Le contenu du devis n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>Lines, prices, costs, texts and dates go back to what they were then. Status and notes stay. Undo brings back what is there now.</source>
        <translation>Les lignes, les prix, les coûts, les textes et les dates redeviennent ceux de cette révision. L’état et les notes ne changent pas. «&#xa0;Annuler&#xa0;» rétablit la version actuelle.</translation>
    </message>
    <message>
        <source>The customer and contact details stay as they are now.</source>
        <translation>Le client et ses coordonnées ne changent pas.</translation>
    </message>
    <message>
        <source>The company’s details and the proposal’s choices stay too.</source>
        <translation>Les coordonnées de l’entreprise et les choix [[de la soumission|du devis]] ne changent pas non plus.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to revision {revision}?</source>
        <translation>Revenir à la révision {revision}&#xa0;?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Revision {revision}</source>
        <translation>Révision {revision}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Which part of it</source>
        <translation>Partie du devis</translation>
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
        <source>It isn’t saved, and can’t be brought back.</source>
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
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%Ln customer(s) imported</source>
        <translation>
            <numerusform>%Ln client importé</numerusform>
            <numerusform>%Ln clients importés</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file}.</source>
        <translation>Depuis {file}.</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Import Another File</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>%Ln client ajouté</numerusform>
            <numerusform>%Ln clients ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) updated</source>
        <translation>
            <numerusform>%Ln client mis à jour</numerusform>
            <numerusform>%Ln clients mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) the same as in the list</source>
        <translation>
            <numerusform>%Ln ligne identique à la liste</numerusform>
            <numerusform>%Ln lignes identiques à la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Afficher la sauvegarde</translation>
    </message>
    <message>
        <source>Find Duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Added from {file}</source>
        <translation>Ajoutés à partir de {file}</translation>
    </message>
    <message>
        <source>Updated from {file}</source>
        <translation>Mis à jour à partir de {file}</translation>
    </message>
    <message>
        <source>With text in the notes from {file}</source>
        <translation>Texte de {file} mis dans les notes</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) aren’t customers: {kinds}</source>
        <translation>
            <numerusform>%Ln ligne n’est pas un client : {kinds}</numerusform>
            <numerusform>%Ln lignes ne sont pas des clients : {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header(s)</source>
        <translation>
            <numerusform>%Ln en-tête répété</numerusform>
            <numerusform>%Ln en-têtes répétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s)</source>
        <translation>
            <numerusform>%Ln total</numerusform>
            <numerusform>%Ln totaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of customers</source>
        <translation>
            <numerusform>%Ln chantier d’un client</numerusform>
            <numerusform>%Ln chantiers de clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their text is in the notes of %Ln customer(s), such as “{line}”.</source>
        <translation>
            <numerusform>Leur texte est dans les notes de %Ln client, par exemple « {line} ».</numerusform>
            <numerusform>Leur texte est dans les notes de %Ln clients, par exemple « {line} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is in the customer’s notes: “{line}”.</source>
        <translation>Son texte est dans les notes du client&#xa0;: «&#xa0;{line}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) couldn’t be read</source>
        <translation>
            <numerusform>%Ln cellule n’a pas pu être lue</numerusform>
            <numerusform>%Ln cellules n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show These %Ln Customer(s)</source>
        <translation>
            <numerusform>Afficher %Ln client</numerusform>
            <numerusform>Afficher ces %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}.</source>
        <translation>Ligne {row}&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln ligne refusée</numerusform>
            <numerusform>%Ln lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added customer(s) removed again</source>
        <translation>
            <numerusform>%Ln client ajouté a été retiré</numerusform>
            <numerusform>%Ln clients ajoutés ont été retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) changed back</source>
        <translation>
            <numerusform>%Ln client mis à jour a été rétabli</numerusform>
            <numerusform>%Ln clients mis à jour ont été rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importation annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped by you</source>
        <translation>
            <numerusform>%Ln ligne ignorée à votre demande</numerusform>
            <numerusform>%Ln lignes ignorées à votre demande</numerusform>
        </translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>What is in the list now</source>
        <translation>Dans la liste maintenant</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>The list from before the import is kept as a backup, {moment}.</source>
        <translation>La liste d’avant l’importation est conservée dans une sauvegarde, {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, since they have changed</source>
        <translation>
            <numerusform>%Ln client conservé, car modifié depuis</numerusform>
            <numerusform>%Ln clients conservés, car modifiés depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtReasons</name>
    <message>
        <source>No company, name or email. Type one.</source>
        <translation>Ni entreprise, ni nom, ni courriel. Saisissez-en un.</translation>
    </message>
    <message>
        <source>This address only works inside an office.</source>
        <translation>Cette adresse ne fonctionne que sur un réseau interne.</translation>
    </message>
    <message>
        <source>A website’s name usually has a dot.</source>
        <translation>Le nom d’un site web contient d’habitude un point.</translation>
    </message>
    <message>
        <source>A spreadsheet kept only its first digits.</source>
        <translation>Un tableur n’a gardé que les premiers chiffres.</translation>
    </message>
    <message>
        <source>This is a date, not a number.</source>
        <translation>C’est une date, pas un numéro.</translation>
    </message>
    <message>
        <source>Too short for a number ({country}).</source>
        <translation>Trop court pour un numéro ({country}).</translation>
    </message>
    <message>
        <source>Too long for a number ({country}).</source>
        <translation>Trop long pour un numéro ({country}).</translation>
    </message>
    <message>
        <source>No number has this many digits ({country}).</source>
        <translation>Aucun numéro n’a ce nombre de chiffres ({country}).</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>L’indicatif régional manque.</translation>
    </message>
    <message>
        <source>One number fits here.</source>
        <translation>Il n’y a de place ici que pour un numéro.</translation>
    </message>
    <message>
        <source>No number in use looks like this ({country}).</source>
        <translation>Aucun numéro en usage n’a cette forme ({country}).</translation>
    </message>
    <message>
        <source>No country has this name.</source>
        <translation>Aucun pays ne porte ce nom.</translation>
    </message>
    <message>
        <source>No state or province has this name.</source>
        <translation>Aucun État ni aucune province ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not a state or province there ({country}).</source>
        <translation>Ni un État ni une province de ce pays ({country}).</translation>
    </message>
    <message>
        <source>Postal codes look like {example} ({country}).</source>
        <translation>Les codes postaux sont de la forme {example} ({country}).</translation>
    </message>
    <message>
        <source>Its leading zeros are missing. It is read as {value}.</source>
        <translation>Les zéros du début manquent. Le code est lu comme {value}.</translation>
    </message>
    <message>
        <source>There are words beside the number.</source>
        <translation>Du texte accompagne le numéro.</translation>
    </message>
    <message>
        <source>There are words beside the address.</source>
        <translation>Du texte accompagne l’adresse.</translation>
    </message>
    <message>
        <source>If unchanged, this row is refused.</source>
        <translation>Sans correction, cette ligne est refusée.</translation>
    </message>
    <message>
        <source>If unchanged, it is imported as it is.</source>
        <translation>Sans correction, il est importé tel quel.</translation>
    </message>
    <message>
        <source>If unchanged, {value} is imported; {others} goes to the notes.</source>
        <translation>Sans correction, {value} est importé&#xa0;; {others} va dans les notes.</translation>
    </message>
    <message>
        <source>If unchanged, {value} is imported; the whole text goes to the notes.</source>
        <translation>Sans correction, {value} est importé&#xa0;; le texte entier va dans les notes.</translation>
    </message>
    <message>
        <source>If unchanged, {value} stays; this goes to the notes.</source>
        <translation>Sans correction, {value} est conservé&#xa0;; ce texte va dans les notes.</translation>
    </message>
    <message>
        <source>If unchanged, this goes to the notes.</source>
        <translation>Sans correction, ce texte va dans les notes.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>After merging</source>
        <translation>Après fusion</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Sera fusionné</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Merge this one</source>
        <translation>Fusionner celui-ci</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Compare customers</source>
        <translation>Comparer les clients</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Where they differ, choose what to keep.</source>
        <translation>Là où ils diffèrent, choisissez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>Perhaps a family, a branch or a shared line. Look before you merge.</source>
        <translation>Peut-être une famille, une succursale ou une ligne partagée. Vérifiez avant de fusionner.</translation>
    </message>
    <message>
        <source>Find Duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Customer(s)</source>
        <translation>
            <numerusform>Fusionner %Ln client</numerusform>
            <numerusform>Fusionner %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Clients différents</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Clients différents</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The search was canceled</source>
        <translation>La recherche a été annulée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The search didn’t finish</source>
        <translation>La recherche n’a pas pu se terminer</translation>
    </message>
    <message>
        <source>All groups are done</source>
        <translation>Tous les groupes sont traités</translation>
    </message>
    <message>
        <source>No likely duplicates remain.</source>
        <translation>Aucun doublon probable ne reste.</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>No two customers share a number or an address, or a name in the same place.</source>
        <translation>Aucun client n’a le même numéro ou la même adresse qu’un autre, ni le même nom au même endroit.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Same numbers, same addresses, and names that are nearly the same.</source>
        <translation>Mêmes numéros, mêmes adresses et noms presque identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are now one: {name}.</source>
        <translation>
            <numerusform>%Ln client ne fait plus qu’un : {name}.</numerusform>
            <numerusform>%Ln clients ne font plus qu’un : {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) moved there.</source>
        <translation>
            <numerusform>%Ln devis y a été rattaché.</numerusform>
            <numerusform>%Ln devis y ont été rattachés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay separate, and won’t be shown together again.</source>
        <translation>Ils restent distincts et ne seront plus montrés ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Groupes de doublons probables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely first</source>
        <translation>Plus probables d’abord</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>Same {things}</source>
        <translation>Même {things}</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nom semblable</translation>
    </message>
    <message>
        <source>Same {things}, similar name</source>
        <translation>Même {things}, nom semblable</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>Choose two customers or more to merge.</source>
        <translation>Choisissez au moins deux clients à fusionner.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Someone else changed this. Your changes are still here; save to replace theirs.</source>
        <translation>Quelqu’un d’autre a fait des modifications. Les vôtres sont toujours là&#xa0;; enregistrez pour remplacer les siennes.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Enregistrer ma version</translation>
    </message>
    <message>
        <source>Someone deleted this. Save adds it again as a new one.</source>
        <translation>Quelqu’un a supprimé cet élément. Si vous enregistrez, il sera ajouté de nouveau.</translation>
    </message>
</context>
<context>
    <name>EditorBody</name>
    <message>
        <source>Divider between the lines and the texts</source>
        <translation>Séparation entre les lignes et les textes</translation>
    </message>
</context>
<context>
    <name>EditorEdits</name>
    <message>
        <source>Edit Number</source>
        <translation>Modifier le numéro</translation>
    </message>
    <message>
        <source>Edit Title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Change Status</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Edit Job Site</source>
        <translation>Modifier le chantier</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Modifier les détails</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Undo: {change}</source>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Numéro de devis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title: what the estimate is for</source>
        <translation>Titre&#xa0;: l’objet du devis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>More actions for this estimate</source>
        <translation>Autres actions pour ce devis</translation>
    </message>
</context>
<context>
    <name>EditorNotices</name>
    <message>
        <source>Someone else changed this estimate. Nothing is saved until you choose.</source>
        <translation>Quelqu’un d’autre a modifié ce devis. Rien ne sera enregistré tant que vous n’aurez pas choisi.</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Nothing was pasted: the estimate would have {count} lines, and it can hold {limit}. Paste fewer.</source>
        <translation>Rien n’a été collé&#xa0;: le devis aurait {count} lignes, et il peut en contenir {limit}. Collez-en moins.</translation>
    </message>
    <message>
        <source>There are no spreadsheet rows to paste. Copy some first, then choose their columns here.</source>
        <translation>Il n’y a aucune rangée à coller. Copiez-en d’abord dans le tableur, puis choisissez leurs colonnes ici.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the rows are titles and totals. Ctrl+Shift+V lets you choose among them.</source>
        <translation>Rien n’a été collé&#xa0;: ces rangées ne sont que des titres et des totaux. Ctrl+Maj+V les montre pour que vous puissiez choisir.</translation>
    </message>
    <message>
        <source>Someone deleted this estimate. Undo in their list brings it back.</source>
        <translation>Quelqu’un a supprimé ce devis. «&#xa0;Annuler&#xa0;», dans la liste de cette personne, le rétablit.</translation>
    </message>
</context>
<context>
    <name>EditorRevisions</name>
    <message>
        <source>Go Back to Revision {revision}</source>
        <translation>Revenir à la révision {revision}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Someone deleted it, so nothing was changed. Add it again if you need it.</source>
        <translation>Quelqu’un l’a supprimé&#xa0;; rien n’a été modifié. Ajoutez-le de nouveau au besoin.</translation>
    </message>
    <message>
        <source>Someone else changed this. Open it again to see their changes.</source>
        <translation>Quelqu’un d’autre a fait des modifications. Fermez, puis rouvrez pour les voir.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Couldn’t finish, and nothing was changed. Try again, then restart Custlist.</source>
        <translation>Impossible de terminer&#xa0;; rien n’a été modifié. Réessayez&#xa0;; si le problème persiste, redémarrez Custlist.</translation>
    </message>
    <message>
        <source>Something in Custlist went wrong. Try again, then restart Custlist.</source>
        <translation>Un problème est survenu dans Custlist. Réessayez&#xa0;; si le problème persiste, redémarrez Custlist.</translation>
    </message>
    <message>
        <source>The work stopped early, perhaps after it was done. Look at the list before you try again.</source>
        <translation>L’opération s’est arrêtée, peut-être une fois terminée. Vérifiez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>The work stopped on an error in Custlist. Nothing was changed. Try again, then restart Custlist.</source>
        <translation>Une erreur de Custlist a arrêté l’opération. Rien n’a été modifié. Réessayez&#xa0;; si le problème persiste, redémarrez Custlist.</translation>
    </message>
    <message>
        <source>The work stopped, probably out of memory. Nothing was changed. Close other programs and try again.</source>
        <translation>L’opération s’est arrêtée, sans doute faute de mémoire. Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly (code {code}). Nothing was changed. Try again.</source>
        <translation>L’opération s’est arrêtée de façon inattendue (code {code}). Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>The list is open read-only. Choose Try to Edit to change it.</source>
        <translation>La liste est ouverte en lecture seule. Choisissez Essayer de modifier pour la modifier.</translation>
    </message>
</context>
<context>
    <name>EstimateActions</name>
    <message>
        <source>New Estimate</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Préparer [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Supprimer le devis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Choose an estimate first.</source>
        <translation>Choisissez d’abord un devis.</translation>
    </message>
</context>
<context>
    <name>EstimateEditor</name>
    <message>
        <source>Save Now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Préparer [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Soumission|Devis]]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>someone else changed it</source>
        <translation>quelqu’un d’autre l’a modifié</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>il a été supprimé</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Edit Job Site</source>
        <translation>Modifier le chantier</translation>
    </message>
    <message>
        <source>Issued Proposals</source>
        <translation>[[Soumissions émises|Devis émis]]</translation>
    </message>
    <message>
        <source>See Differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Next cell to check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Undo paste</source>
        <translation>Annuler le collage</translation>
    </message>
    <message>
        <source>There is no difference to a last revision.</source>
        <translation>Il n’y a pas de différence avec une dernière révision.</translation>
    </message>
</context>
<context>
    <name>EstimateList</name>
    <message>
        <source>Untitled estimate</source>
        <translation>Devis sans titre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>EstimateProblems</name>
    <message>
        <source>This can’t be saved as it is: {reason}.</source>
        <translation>Impossible d’enregistrer ceci tel quel&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{number} stays until then.</source>
        <translation>D’ici là, {number} est conservé.</translation>
    </message>
    <message>
        <source>An estimate needs a number. Type one.</source>
        <translation>Un devis a besoin d’un numéro. Saisissez-en un.</translation>
    </message>
    <message>
        <source>Another estimate has the number {number}. Choose another.</source>
        <translation>Un autre devis porte le numéro {number}. Choisissez-en un autre.</translation>
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
        <translation>Cette valeur n’appartient pas à ce pays ({country}). Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>No currency has the code {currency}. Choose one.</source>
        <translation>Aucune devise n’a le code {currency}. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Proposals can be in English, French or Spanish. Choose one.</source>
        <translation>[[Les soumissions|Les devis]] peuvent être en anglais, en français ou en espagnol. Choisissez une langue.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Type day, month and year, such as {example}.</source>
        <translation>Ce jour n’existe pas. Saisissez le jour, le mois et l’année, par exemple {example}.</translation>
    </message>
    <message>
        <source>This is before the estimate’s date. Type a later day.</source>
        <translation>Cette date précède celle du devis. Saisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>An estimate has room for {limit} of these. Remove some first.</source>
        <translation>Un devis en compte au plus {limit}. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Type {one} or {other}.</source>
        <translation>Cela peut désigner deux nombres. Saisissez {one} ou {other}.</translation>
    </message>
    <message>
        <source>This number is too large. Type a smaller one.</source>
        <translation>Ce nombre est trop grand. Saisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Type at most {places} decimal places.</source>
        <translation>Saisissez au plus {places} décimales.</translation>
    </message>
    <message>
        <source>This can’t be negative. Type 0 or more.</source>
        <translation>La valeur ne peut pas être négative. Saisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>This can’t be more than 100 percent. Type less.</source>
        <translation>La valeur ne peut pas dépasser 100&#xa0;%. Saisissez une valeur plus petite.</translation>
    </message>
    <message>
        <source>This can’t be calculated. Type a number, or 12+3.</source>
        <translation>Calcul impossible. Saisissez un nombre, ou un calcul comme 12+3.</translation>
    </message>
    <message>
        <source>This divides by zero. Type another number.</source>
        <translation>Division par zéro. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>This could be read two ways. Put % after every number, or after none.</source>
        <translation>Cela peut se lire de deux façons. Écrivez % après chaque nombre, ou après aucun.</translation>
    </message>
    <message>
        <source>Type day, month and year, such as {example}.</source>
        <translation>Saisissez le jour, le mois et l’année, par exemple {example}.</translation>
    </message>
</context>
<context>
    <name>EstimateTasks</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>Devis supprimé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Nothing was typed, so {name} wasn’t kept.</source>
        <translation>Rien n’a été saisi&#xa0;: {name} n’a pas été conservé.</translation>
    </message>
</context>
<context>
    <name>EstimatesPage</name>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Search estimates</source>
        <translation>Rechercher des devis</translation>
    </message>
    <message>
        <source>Search number, title, customer, job site …</source>
        <translation>Rechercher par numéro, titre, client, chantier…</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Some of these estimates are sample data.</source>
        <translation>Certains de ces devis sont des données d’exemple.</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Client&#xa0;: {name}</translation>
    </message>
    <message>
        <source>More actions for the list</source>
        <translation>Autres actions pour la liste</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Export Customers</source>
        <translation>Exporter des clients</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total} customers</source>
        <translation>{done} clients sur {total}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}. Install one, or open it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur ne peut ouvrir {path}. Installez-en un, ou ouvrez le fichier ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customer(s) shown now</source>
        <translation>
            <numerusform>Le %Ln client affiché</numerusform>
            <numerusform>Les %Ln clients affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customer(s) found with “{search}”</source>
        <translation>
            <numerusform>%Ln client trouvé avec « {search} »</numerusform>
            <numerusform>Les %Ln clients trouvés avec « {search} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln customer(s)</source>
        <translation>
            <numerusform>Tous les clients (%Ln)</numerusform>
            <numerusform>Tous les clients (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) saved as {path}.</source>
        <translation>
            <numerusform>%Ln client enregistré sous {path}.</numerusform>
            <numerusform>%Ln clients enregistrés sous {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Liste envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Liste envoyée à l’imprimante {name}.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was exported.</source>
        <translation>Annulé. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>{name} isn’t responding, and nothing was printed. Turn it on and print again.</source>
        <translation>{name} ne répond pas&#xa0;; rien n’a été imprimé. Allumez l’imprimante et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The pages couldn’t be made. Choose another format, such as Excel. ({reason})</source>
        <translation>Impossible de créer les pages. Choisissez un autre format, comme Excel. ({reason})</translation>
    </message>
    <message>
        <source>Version 3.0, for phones and Outlook</source>
        <translation>Version 3.0, pour les téléphones et Outlook</translation>
    </message>
    <message>
        <source>Version 4.0, where a program asks for it</source>
        <translation>Version 4.0, si un programme la demande</translation>
    </message>
    <message>
        <source>Street and postal code</source>
        <translation>Rue et code postal</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
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
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Customer lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)</source>
        <translation>Listes de clients (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a File to Import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>Excel, CSV, OpenDocument or vCard. Every change is shown before it is made.</source>
        <translation>Excel, CSV, OpenDocument ou vCard. Vous voyez chaque changement avant qu’il soit fait.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Download Template</source>
        <translation>Télécharger le modèle</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (.csv)</source>
        <translation>Fichier CSV (.csv)</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne en tout</numerusform>
            <numerusform>%Ln lignes en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>%Ln première ligne</numerusform>
            <numerusform>Les %Ln premières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Text with columns</source>
        <translation>Texte en colonnes</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>{sheet}, hidden</source>
        <translation>{sheet}, masquée</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>1re ligne&#xa0;: noms des colonnes</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} (%Ln row(s))</source>
        <translation>
            <numerusform>{sheet} (%Ln ligne)</numerusform>
            <numerusform>{sheet} (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer template</source>
        <translation>Modèle de clients</translation>
    </message>
    <message>
        <source>{file} was saved. Fill it in and drop it here.</source>
        <translation>{file} a été enregistré. Remplissez-le, puis déposez-le ici.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet or a web page ({keys})</source>
        <translation>Lignes copiées dans un tableur ou sur une page web ({keys})</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>Il n’y a aucune ligne à coller. Copiez-les d’abord dans le tableur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Not read: {others}</source>
        <translation>Seule la feuille «&#xa0;{sheet}&#xa0;» est lue. Non lues&#xa0;: {others}</translation>
    </message>
    <message>
        <source>A file with the right columns to fill in and import</source>
        <translation>Un fichier avec les bonnes colonnes, à remplir et à importer</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Colonnes séparées par</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in lines and texts</source>
        <translation>Rechercher dans les lignes et les textes</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close Find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
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
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCard. Every change is shown before it is made.</source>
        <translation>Depuis Excel, CSV ou vCard. Vous voyez chaque changement avant qu’il soit fait.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guide d’utilisation</translation>
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
    <message>
        <source>Make your first estimate</source>
        <translation>Préparez votre premier devis</translation>
    </message>
    <message>
        <source>Choose a customer, type the lines, and send it as a proposal.
Everything is saved while you work.</source>
        <translation>Choisissez un client, saisissez les lignes, puis envoyez le tout comme [[soumission|devis]].
Tout s’enregistre pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Its number and date are filled in; the rest is up to you.</source>
        <translation>Le numéro et la date sont remplis&#xa0;; à vous de compléter le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s) with their customers, removed in one step.</source>
        <translation>
            <numerusform>%Ln devis fictif avec son client, retiré d’un seul geste.</numerusform>
            <numerusform>%Ln devis fictifs avec leurs clients, retirés d’un seul geste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveUpRoleDialog</name>
    <message>
        <source>Change Role</source>
        <translation>Changer de rôle</translation>
    </message>
    <message>
        <source>Make yourself an Estimator?</source>
        <translation>Devenir estimateur vous-même&#xa0;?</translation>
    </message>
    <message>
        <source>You could no longer edit customers, settings or users. Only another Account Owner can give the role back to you.</source>
        <translation>Vous ne pourriez plus modifier ni les clients, ni les paramètres, ni les utilisateurs. Seul un autre propriétaire du compte peut vous rendre ce rôle.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{topic} — User Guide</source>
        <translation>{topic} — Guide d’utilisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Back to the interface’s own size</source>
        <translation>Revenir à la taille de l’interface</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Whole topic</source>
        <translation>Tout le sujet</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Estimates and Proposals</source>
        <translation>Devis[[ et soumissions|]]</translation>
    </message>
    <message>
        <source>Your Office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Ensuite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No topic has all of these words. The nearest:</source>
        <translation>Aucun sujet ne contient tous ces mots. Les plus proches&#xa0;:</translation>
    </message>
    <message>
        <source>The guide has none of these words, and nothing like them. Try another word.</source>
        <translation>Le guide ne contient aucun de ces mots, ni rien d’approchant. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>Il n’y a pas de page précédente.</translation>
    </message>
    <message>
        <source>There is no page to go forward to.</source>
        <translation>Il n’y a pas de page suivante.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>This has changed since, so nothing was restored. Look again, then restore.</source>
        <translation>Modifié depuis, rien n’a été restauré. Vérifiez, puis restaurez.</translation>
    </message>
    <message>
        <source>Restoring is a change like any other: Undo takes it back.</source>
        <translation>Restaurer est une modification comme une autre&#xa0;: Annuler la défait.</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>As it was on {moment}</source>
        <translation>Tel que le {moment}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel que maintenant</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>After a change by {person}.</source>
        <translation>Après une modification de {person}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are different now.</source>
        <translation>
            <numerusform>%Ln champ est différent maintenant.</numerusform>
            <numerusform>%Ln champs sont différents maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is the same now.</source>
        <translation>Tout est pareil maintenant.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Maintenant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore: {field}</source>
        <translation>Restaurer&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Restoring changes neither the status nor the customer.</source>
        <translation>Restaurer ne change ni l’état ni le client.</translation>
    </message>
    <message>
        <source>Total then</source>
        <translation>Total d’alors</translation>
    </message>
    <message>
        <source>Restore This Line</source>
        <translation>Restaurer cette ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>a customer who is gone</source>
        <translation>un client supprimé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) and fields are different now.</source>
        <translation>
            <numerusform>%Ln ligne ou champ est différent maintenant.</numerusform>
            <numerusform>%Ln lignes et champs sont différents maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added since: {lines}.</source>
        <translation>Ajouté depuis&#xa0;: {lines}.</translation>
    </message>
    <message>
        <source>Different now: {fields}.</source>
        <translation>Différent maintenant&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Another estimate has the number {number} by now, so nothing was restored.</source>
        <translation>Un autre devis a maintenant le numéro {number}, rien n’a été restauré.</translation>
    </message>
    <message>
        <source>This version can’t be saved as it was. Restore single lines instead.</source>
        <translation>Cette version ne peut pas être enregistrée comme elle était. Restaurez des lignes une à une.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation>Retiré depuis</translation>
    </message>
    <message>
        <source>Now {amount}</source>
        <translation>Maintenant {amount}</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore This Version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>An earlier version of {name} was restored.</source>
        <translation>Une version antérieure de {name} a été restaurée.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation>{field}&#xa0;: {before}, puis {after}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>Saved, with nothing changed that is shown here</source>
        <translation>Enregistré, sans changement de ce qui se voit ici</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Créé à partir de</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added as sample data</source>
        <translation>Ajouté comme donnée d’exemple</translation>
    </message>
    <message>
        <source>Added by importing</source>
        <translation>Ajouté en important</translation>
    </message>
    <message>
        <source>Updated by importing</source>
        <translation>Mis à jour en important</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Fusionné dans celui-ci</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Remis dans la liste</translation>
    </message>
    <message>
        <source>revision {revision}, kept as PDF</source>
        <translation>révision {revision}, gardée en PDF</translation>
    </message>
    <message>
        <source>Proposal issued</source>
        <translation>[[Soumission émise|Devis émis]]</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Lignes retirées</translation>
    </message>
    <message>
        <source>Lines put in another order</source>
        <translation>Lignes dans un autre ordre</translation>
    </message>
    <message>
        <source>{line}: {field}</source>
        <translation>{line}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>a line without words</source>
        <translation>une ligne sans texte</translation>
    </message>
    <message>
        <source>“{text}” added</source>
        <translation>«&#xa0;{text}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Hier, {day}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
</context>
<context>
    <name>HolderTasks</name>
    <message>
        <source>Choose Customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Link Again</source>
        <translation>Lier de nouveau</translation>
    </message>
    <message>
        <source>Edit Contact Details</source>
        <translation>Modifier les coordonnées</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Someone deleted that customer in the meantime. Choose another one.</source>
        <translation>Quelqu’un a supprimé ce client entre-temps. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step {number} of 4, done: {name}</source>
        <translation>Étape {number} sur 4, terminée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Step {number} of 4, current: {name}</source>
        <translation>Étape {number} sur 4, en cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Step {number} of 4: {name}</source>
        <translation>Étape {number} sur 4&#xa0;: {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ImportTroubles</name>
    <message>
        <source>You can also import without a backup.</source>
        <translation>Vous pouvez aussi importer sans sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Back up the customer list first</source>
        <translation>Sauvegarder d’abord la liste des clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Afficher les clients</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Import Customers — Custlist</source>
        <translation>Importer des clients — Custlist</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln ligne jusqu’ici</numerusform>
            <numerusform>%Ln lignes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Feuille «&#xa0;{sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Changing the rows of {file}</source>
        <translation>Modification des lignes de {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>The list changes all at once, at the end. Cancel leaves it as it is.</source>
        <translation>La liste ne change qu’à la fin, d’un seul coup. Si vous annulez, elle ne change pas.</translation>
    </message>
    <message>
        <source>Nothing is written to the customer list.</source>
        <translation>La liste des clients ne change pas.</translation>
    </message>
    <message>
        <source>Pasted rows, {time}</source>
        <translation>Lignes collées, {time}</translation>
    </message>
    <message>
        <source>Someone changed the customer list since these rows were checked. Check them again.</source>
        <translation>Quelqu’un a modifié la liste des clients depuis la vérification de ces lignes. Vérifiez-les de nouveau.</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Annulation de l’importation de {file}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Suffixe après le nom</translation>
    </message>
    <message>
        <source>Phone or mobile</source>
        <translation>Téléphone ou mobile</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Type du numéro suivant</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>Occidental (Macintosh)</translation>
    </message>
    <message>
        <source>Western (MS-DOS)</source>
        <translation>Occidental (MS-DOS)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Entreprise ou particulier</translation>
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
    <name>IssuedProposals</name>
    <message>
        <source>Issued Proposals</source>
        <translation>[[Soumissions émises|Devis émis]]</translation>
    </message>
    <message>
        <source>Every proposal you issued. Later changes don’t affect them.</source>
        <translation>[[Toutes vos soumissions émises|Tous vos devis émis]]. Les modifications ultérieures ne les touchent pas.</translation>
    </message>
    <message>
        <source>Issued proposals</source>
        <translation>[[Soumissions émises|Devis émis]]</translation>
    </message>
    <message>
        <source>No proposals issued yet</source>
        <translation>[[Aucune soumission émise|Aucun devis émis]] pour l’instant</translation>
    </message>
    <message>
        <source>What you download, email or print is kept here.</source>
        <translation>Ce que vous téléchargez, envoyez par courriel ou imprimez est conservé ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save a copy of it.</source>
        <translation>Aucun programme de cet ordinateur ne peut ouvrir les fichiers PDF. Enregistrez une copie du fichier.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Copie enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Install one, or open it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur ne peut ouvrir les fichiers PDF. Installez-en un, ou ouvrez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Emailed</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>Choose a proposal first.</source>
        <translation>Choisissez d’abord [[une soumission|un devis]].</translation>
    </message>
</context>
<context>
    <name>JobSiteBlock</name>
    <message>
        <source>At the customer’s address</source>
        <translation>À l’adresse du client</translation>
    </message>
    <message>
        <source>Job Site</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Edit job site</source>
        <translation>Modifier le chantier</translation>
    </message>
</context>
<context>
    <name>JobSiteDialog</name>
    <message>
        <source>Job Site</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>The customer’s address</source>
        <translation>L’adresse du client</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>The customer has no address yet.</source>
        <translation>Le client n’a pas encore d’adresse.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Lacks</name>
    <message>
        <source>Make Proposal</source>
        <translation>Préparer [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>{number} isn’t complete. Make the proposal anyway?</source>
        <translation>{number} est incomplet. Préparer [[la soumission|le devis]] quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Make It Anyway</source>
        <translation>Préparer quand même</translation>
    </message>
    <message>
        <source>Issue Proposal</source>
        <translation>Émettre [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>{number} isn’t complete. Issue the proposal anyway?</source>
        <translation>{number} est incomplet. Émettre [[la soumission|le devis]] quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Issue It Anyway</source>
        <translation>Émettre quand même</translation>
    </message>
    <message>
        <source>Show the Line</source>
        <translation>Afficher la ligne</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Not Everything Is Saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>Close and lose the fields marked in red?</source>
        <translation>Fermer et perdre les champs en rouge&#xa0;?</translation>
    </message>
    <message>
        <source>Everything else is saved.</source>
        <translation>Tout le reste est enregistré.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>What you typed since the last save would be lost.</source>
        <translation>Ce que vous avez saisi depuis le dernier enregistrement serait perdu.</translation>
    </message>
</context>
<context>
    <name>LeaveImportDialog</name>
    <message>
        <source>Close Import</source>
        <translation>Fermer l’importation</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Fermer sans importer&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another File</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Go on with the other file?</source>
        <translation>Continuer avec l’autre fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep Checking</source>
        <translation>Continuer la vérification</translation>
    </message>
    <message>
        <source>Your choices about this file’s columns and rows will be lost. The customer list doesn’t change.</source>
        <translation>Vos choix pour les colonnes et les lignes de ce fichier seront perdus. La liste des clients ne change pas.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln column(s) left out</source>
        <translation>
            <numerusform>%Ln colonne omise</numerusform>
            <numerusform>%Ln colonnes omises</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Afficher %Ln</numerusform>
            <numerusform>Afficher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left empty</source>
        <translation>
            <numerusform>%Ln cellule laissée vide</numerusform>
            <numerusform>%Ln cellules laissées vides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Search the licenses</source>
        <translation>Rechercher dans les licences</translation>
    </message>
    <message>
        <source>Name, license or text</source>
        <translation>Nom, licence ou texte</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>This part came without its license text. Search the web for the license’s name.</source>
        <translation>Cette partie est fournie sans le texte de sa licence. Cherchez le nom de la licence sur le Web.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Edit {column}</source>
        <translation>Modifier «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit Cost</source>
        <translation>Coût unit.</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Prix unit.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Add a line, or Tab from the last cell</source>
        <translation>Ajouter une ligne, ou Tab depuis la dernière cellule</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>Not taxable</source>
        <translation>Non taxable</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Le texte est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“{text}” is too large. Type a smaller number.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop grand. Saisissez un nombre plus petit.</translation>
    </message>
    <message>
        <source>“{text}” has more than {places} decimals. Round it.</source>
        <translation>«&#xa0;{text}&#xa0;» a plus de {places} décimales. Arrondissez.</translation>
    </message>
    <message>
        <source>“{text}” mixes units, or lengths with plain numbers. Use one unit.</source>
        <translation>«&#xa0;{text}&#xa0;» mélange des unités, ou des longueurs et des nombres. Utilisez une seule unité.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a number. Write it like {example}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre. Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>“{text}” could be two numbers. Write {one} or {other}.</source>
        <translation>«&#xa0;{text}&#xa0;» peut désigner deux nombres. Écrivez {one} ou {other}.</translation>
    </message>
    <message>
        <source>“{text}” divides by zero. Type another number.</source>
        <translation>«&#xa0;{text}&#xa0;» contient une division par zéro. Saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>A parenthesis is missing in “{text}”. Add it.</source>
        <translation>Il manque une parenthèse dans «&#xa0;{text}&#xa0;». Ajoutez-la.</translation>
    </message>
    <message>
        <source>“{text}” isn’t finished. Type the rest.</source>
        <translation>«&#xa0;{text}&#xa0;» est incomplet. Saisissez la suite.</translation>
    </message>
    <message>
        <source>“{text}” could be negative. Write {bare} or -{bare}.</source>
        <translation>«&#xa0;{text}&#xa0;» pourrait être négatif. Écrivez {bare} ou -{bare}.</translation>
    </message>
    <message>
        <source>“{text}” isn’t in {unit}. Type the price in {unit}, without a sign.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas en {unit}. Saisissez le prix en {unit}, sans symbole.</translation>
    </message>
    <message>
        <source>“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être une longueur ou une différence. Écrivez 12′ 6″, ou (12′) - 6″.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a number here. Write {ungrouped}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre ici. Écrivez {ungrouped}.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write 5′ 0 3/4″ or 5 3/4′.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Écrivez 5′ 0 3/4″ ou 5 3/4′.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write 3 m 05 or {metres} m.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Écrivez 3 m 05 ou {metres} m.</translation>
    </message>
    <message>
        <source>A number in “{text}” has too many decimals. Round it.</source>
        <translation>Un nombre de «&#xa0;{text}&#xa0;» a trop de décimales. Arrondissez.</translation>
    </message>
    <message>
        <source>The result of “{text}” is too large. Type smaller numbers.</source>
        <translation>Le résultat de «&#xa0;{text}&#xa0;» est trop grand. Saisissez des nombres plus petits.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or has more than four decimals. Shorten it.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop long, ou a plus de quatre décimales. Raccourcissez.</translation>
    </message>
    <message>
        <source>“{text}” can’t be calculated. Write it like 12*3+10% or 12′ 6″ x 8′.</source>
        <translation>Impossible de calculer «&#xa0;{text}&#xa0;». Écrivez par exemple 12*3+10% ou 12′ 6″ x 8′.</translation>
    </message>
    <message>
        <source>Lines of the estimate</source>
        <translation>Lignes du devis</translation>
    </message>
    <message>
        <source>Add Line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Insert Line</source>
        <translation>Insérer une ligne</translation>
    </message>
    <message>
        <source>Insert Section</source>
        <translation>Insérer une section</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln Line(s)</source>
        <translation>
            <numerusform>Dupliquer %Ln ligne</numerusform>
            <numerusform>Dupliquer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Line(s)</source>
        <translation>
            <numerusform>Supprimer %Ln ligne</numerusform>
            <numerusform>Supprimer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Delete Section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Duplicate Line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Dupliquer la section</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>Déplacer la ligne</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Line(s)</source>
        <translation>
            <numerusform>Déplacer %Ln ligne</numerusform>
            <numerusform>Déplacer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as Taxable</source>
        <translation>Rendre taxable</translation>
    </message>
    <message>
        <source>Mark as Not Taxable</source>
        <translation>Rendre non taxable</translation>
    </message>
    <message>
        <source>Mark as Optional</source>
        <translation>Mettre en option</translation>
    </message>
    <message>
        <source>Mark as Not Optional</source>
        <translation>Retirer des options</translation>
    </message>
    <message>
        <source>Use Calculated Price</source>
        <translation>Reprendre le prix calculé</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln Line(s)</source>
        <translation>
            <numerusform>Couper %Ln ligne</numerusform>
            <numerusform>Couper %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln Line(s)</source>
        <translation>
            <numerusform>Coller %Ln ligne</numerusform>
            <numerusform>Coller %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Insérer une ligne au-dessous</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for line {number}</source>
        <translation>Actions pour la ligne {number}</translation>
    </message>
    <message>
        <source>cell to check</source>
        <translation>cellule à vérifier</translation>
    </message>
    <message>
        <source>Change Columns</source>
        <translation>Changer les colonnes</translation>
    </message>
    <message>
        <source>Undo Paste</source>
        <translation>Annuler le collage</translation>
    </message>
    <message>
        <source>“{text}” is in {typed}, but this line is in {unit}. Change one of them.</source>
        <translation>«&#xa0;{text}&#xa0;» est en {typed}, mais cette ligne est en {unit}. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>“{text}” is a mixed number or a difference. Write 10 1/2, or 10 - 1/2.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être un nombre mixte ou une différence. Écrivez 10 1/2, ou 10 - 1/2.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a quantity. Type one. Until then, this line has no amount.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une quantité. Saisissez-en une. D’ici là, cette ligne n’a pas de montant.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a unit cost. Type one. Until then, this line has no amount.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un coût unitaire. Saisissez-en un. D’ici là, cette ligne n’a pas de montant.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a markup. Type one. Until then, this line has no amount.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une majoration. Saisissez-en une. D’ici là, cette ligne n’a pas de montant.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a unit price. Type one. Until then, this line has no amount.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un prix unitaire. Saisissez-en un. D’ici là, cette ligne n’a pas de montant.</translation>
    </message>
    <message>
        <source>“{text}” is a range, a length or a difference. Write {apart} to subtract.</source>
        <translation>«&#xa0;{text}&#xa0;» est une plage, une longueur ou une différence. Écrivez {apart} pour soustraire.</translation>
    </message>
    <message>
        <source>“{text}” could be a date. Write {apart} to divide.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être une date. Écrivez {apart} pour diviser.</translation>
    </message>
    <message>
        <source>“{text}” is in {typed}, but this line is in {unit}. Change one of them. Until then, this line has no amount.</source>
        <translation>«&#xa0;{text}&#xa0;» est en {typed}, mais cette ligne est en {unit}. Changez l’un des deux. D’ici là, cette ligne n’a pas de montant.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Put % after every number, or after none.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Écrivez % après chaque nombre, ou après aucun.</translation>
    </message>
    <message>
        <source>“{text}” could be thousands, or feet and inches. Write {ungrouped}, or both marks, as in 5′ 0″.</source>
        <translation>«&#xa0;{text}&#xa0;» peut désigner des milliers, ou des pieds et des pouces. Écrivez {ungrouped}, ou les deux signes, comme 5′ 0″.</translation>
    </message>
    <message>
        <source>A heading can’t be filled down. Choose a cell of a line.</source>
        <translation>Un titre ne se recopie pas. Choisissez une cellule d’une ligne.</translation>
    </message>
    <message>
        <source>Amounts are calculated. Fill down the quantity or the price.</source>
        <translation>Les montants sont calculés. Recopiez la quantité ou le prix.</translation>
    </message>
    <message>
        <source>This cell still needs a check. Type what it is, then fill it down.</source>
        <translation>Cette cellule est encore à vérifier. Saisissez sa valeur, puis recopiez-la.</translation>
    </message>
    <message>
        <source>This markup is calculated from the price. Fill down the price.</source>
        <translation>Cette majoration est calculée d’après le prix. Recopiez le prix.</translation>
    </message>
    <message>
        <source>This price is calculated. Fill down cost and markup.</source>
        <translation>Ce prix est calculé. Recopiez le coût et la majoration.</translation>
    </message>
    <message>
        <source>There is no line below to fill.</source>
        <translation>Il n’y a pas de ligne à remplir au-dessous.</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>This line has no calculated price to go back to.</source>
        <translation>Cette ligne n’a pas de prix calculé à reprendre.</translation>
    </message>
</context>
<context>
    <name>ListOpening</name>
    <message>
        <source>Your list is now {file}. The one in {folder} doesn’t change, and is no longer used.</source>
        <translation>La liste est désormais dans {file}. Celle de {folder} ne change pas et ne sert plus.</translation>
    </message>
    <message>
        <source>{file} is in a folder that {program} synchronizes. Open it on one computer at a time, and let {program} finish before you use another one.</source>
        <translation>{file} est dans un dossier que {program} synchronise. Ouvrez-le sur un seul ordinateur à la fois, et laissez {program} terminer avant de passer à un autre.</translation>
    </message>
    <message>
        <source>Copying the list</source>
        <translation>Copie de la liste</translation>
    </message>
    <message>
        <source>“{list}” is copied and checked. It stays as it is.</source>
        <translation>«&#xa0;{list}&#xa0;» est copiée, puis la copie est vérifiée. L’original ne change pas.</translation>
    </message>
    <message>
        <source>The log beside this list is gone, so what was saved last may be missing. For backups, see Data and Backups.</source>
        <translation>Le journal qui accompagne cette liste a disparu, et ce qui a été enregistré en dernier manque peut-être. Pour les sauvegardes, voyez Données et sauvegardes.</translation>
    </message>
    <message>
        <source>Last time, Custlist ended while it put another list in place. That was undone: this is the list as it was.</source>
        <translation>La dernière fois, Custlist s’est arrêté pendant qu’il mettait une autre liste en place. Cela a été annulé&#xa0;: voici la liste telle qu’elle était.</translation>
    </message>
    <message>
        <source>Last time, Custlist ended while it put another list in place. That is done now.</source>
        <translation>La dernière fois, Custlist s’est arrêté pendant qu’il mettait une autre liste en place. C’est fait maintenant.</translation>
    </message>
    <message>
        <source>The list as it was is kept as {file}.</source>
        <translation>La liste telle qu’elle était est conservée&#xa0;: {file}.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} sur {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>{title}, sorted descending</source>
        <translation>{title}, tri décroissant</translation>
    </message>
    <message>
        <source>{title}, sorted ascending</source>
        <translation>{title}, tri croissant</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ListUpkeep</name>
    <message numerus="yes">
        <source>%Ln estimate(s) had a wrong total in the list; it is right again: {names}.</source>
        <translation>
            <numerusform>%Ln devis avait un total faux dans la liste ; il est de nouveau juste : {names}.</numerusform>
            <numerusform>%Ln devis avaient un total faux dans la liste ; il est de nouveau juste : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search may not find everything, and can’t be rebuilt now: {why}</source>
        <translation>La recherche peut ne pas tout trouver, et ne peut pas être refaite pour l’instant&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Part of the search or of the sort order was wrong. It was rebuilt, and no customer or estimate was changed.</source>
        <translation>Une partie de la recherche ou de l’ordre de tri était fausse. Elle a été refaite, et aucun client ni [[aucune soumission|aucun devis]] n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ListWatch</name>
    <message>
        <source>Find It…</source>
        <translation>Retrouver la liste…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check and Reopen</source>
        <translation>Vérifier et rouvrir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Saving has stopped; the red line in this window says why.</source>
        <translation>L’enregistrement est arrêté&#xa0;; le bandeau rouge de la fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Saving has stopped.</source>
        <translation>L’enregistrement est arrêté.</translation>
    </message>
    <message>
        <source>Another program replaced “{list}” at {time}. What you see is the list as you had it.</source>
        <translation>Un autre programme a remplacé «&#xa0;{list}&#xa0;» à {time}. Vous voyez la liste telle que vous l’aviez.</translation>
    </message>
    <message>
        <source>“{list}” was moved, renamed or deleted at {time}. What you see is the list as you had it.</source>
        <translation>«&#xa0;{list}&#xa0;» a été déplacée, renommée ou supprimée à {time}. Vous voyez la liste telle que vous l’aviez.</translation>
    </message>
    <message>
        <source>Another program wrote into “{list}” at {time} and may have damaged it.</source>
        <translation>Un autre programme a écrit dans «&#xa0;{list}&#xa0;» à {time} et l’a peut-être endommagée.</translation>
    </message>
    <message>
        <source>The folder or drive with “{list}” has been gone since {time}. Connect it again; nothing you typed is lost.</source>
        <translation>Le dossier ou le disque de «&#xa0;{list}&#xa0;» n’est plus accessible depuis {time}. Rebranchez-le&#xa0;; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Not saving since {time}</source>
        <translation>Rien n’est enregistré depuis {time}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what you typed stays here until it is saved.</source>
        <translation>Le disque est plein. Libérez de l’espace&#xa0;; ce que vous avez saisi reste ici jusqu’à ce qu’il soit enregistré.</translation>
    </message>
    <message>
        <source>Another program deleted or replaced a file that belongs beside “{list}” at {time}. What you see is the list as you had it.</source>
        <translation>Un autre programme a supprimé ou remplacé à {time} un fichier qui accompagne «&#xa0;{list}&#xa0;». Vous voyez la liste telle que vous l’aviez.</translation>
    </message>
    <message>
        <source>The disk is still full. Free some space; what you typed stays here.</source>
        <translation>Le disque est toujours plein. Libérez de l’espace&#xa0;; ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>See What Can Be Done</source>
        <translation>Voir ce qui est possible</translation>
    </message>
    <message>
        <source>Nothing more can be saved into it; what you typed stays here.</source>
        <translation>On ne peut plus rien y enregistrer&#xa0;; ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Part of the list can’t be read.</source>
        <translation>Une partie de la liste est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) lost their customer.</source>
        <translation>
            <numerusform>%Ln [[soumission a perdu son client|devis a perdu son client]].</numerusform>
            <numerusform>%Ln [[soumissions|devis]] ont perdu leur client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines or proposals lost their estimate.</source>
        <translation>Des lignes ou des [[soumissions émises|devis émis]] ont perdu leur [[soumission|devis]].</translation>
    </message>
    <message>
        <source>A page may show nothing, even of what can be read. What you save is kept apart from the damage.</source>
        <translation>Une page peut ne rien montrer, même de ce qui est lisible. Ce que vous enregistrez est conservé à l’écart des dégâts.</translation>
    </message>
</context>
<context>
    <name>LogChoice</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Checking what can be read</source>
        <translation>Vérification de ce qui est lisible</translation>
    </message>
    <message>
        <source>“{list}” is tried on copies; nothing is written.</source>
        <translation>Custlist essaie «&#xa0;{list}&#xa0;» sur des copies&#xa0;; l’original ne change pas.</translation>
    </message>
    <message>
        <source>“{list}” was not closed properly, and the file may have been exchanged since: the log beside it, “{log}”, may be another list’s. Whatever you choose, both are kept as they are now.</source>
        <translation>«&#xa0;{list}&#xa0;» n’a pas été fermée correctement, et le fichier a peut-être été remplacé depuis&#xa0;: le journal qui l’accompagne, «&#xa0;{log}&#xa0;», est peut-être celui d’une autre liste. Quel que soit votre choix, les deux sont conservés tels quels.</translation>
    </message>
    <message>
        <source>Is the log beside this list its own?</source>
        <translation>Ce journal est-il celui de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>Other List…</source>
        <translation>Autre liste…</translation>
    </message>
    <message>
        <source>With the Log</source>
        <translation>Avec le journal</translation>
    </message>
    <message>
        <source>Without It</source>
        <translation>Sans le journal</translation>
    </message>
    <message>
        <source>The Newest Good Backup Beside It</source>
        <translation>La plus récente sauvegarde intacte à côté</translation>
    </message>
    <message>
        <source>Could not be tried.</source>
        <translation>Essai impossible.</translation>
    </message>
    <message>
        <source>Damaged: nothing can be read this way.</source>
        <translation>Endommagée&#xa0;: rien n’est lisible ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change {when}.</source>
        <translation>Dernière modification&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Damaged: some of it can’t be read.</source>
        <translation>Endommagée&#xa0;: une partie est illisible.</translation>
    </message>
    <message>
        <source>Backed up: {when}.</source>
        <translation>Sauvegardée&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The file is of another list than the backups beside it.</source>
        <translation>Le fichier vient d’une autre liste que les sauvegardes à côté.</translation>
    </message>
    <message>
        <source>Putting the list in place</source>
        <translation>Mise en place de la liste</translation>
    </message>
    <message>
        <source>“{list}” is made as you chose, checked, and put in place.</source>
        <translation>«&#xa0;{list}&#xa0;» est préparée comme vous l’avez choisi, vérifiée, puis mise en place.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file for the logo</source>
        <translation>Choisir un fichier pour le logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Preview of the logo</source>
        <translation>Aperçu du logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF, WebP, BMP or SVG. Large pictures are scaled down. Drop a file here.</source>
        <translation>PNG, JPEG, GIF, WebP, BMP ou SVG. Les grandes images sont réduites. Déposez un fichier ici.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{file} is animated. Its first picture is used.</source>
        <translation>{file} est animé&#xa0;: sa première image a été prise.</translation>
    </message>
    <message>
        <source>{file} was scaled down from {before} ({size}) to {after} ({small}).</source>
        <translation>{file} a été réduit de {before} ({size}) à {after} ({small}).</translation>
    </message>
    <message>
        <source>It is almost white, and hard to see on paper. Choose a darker one.</source>
        <translation>Il est presque blanc, et se voit à peine sur le papier. Choisissez-en un plus foncé.</translation>
    </message>
</context>
<context>
    <name>LogoProblems</name>
    <message>
        <source>Part of {file} is missing or damaged. Save it again in the program that made it.</source>
        <translation>Impossible de lire {file} jusqu’au bout. Enregistrez-le de nouveau dans le programme d’origine.</translation>
    </message>
    <message>
        <source>{file} has a script in it, or loads something from elsewhere. Save it as a plain SVG, or as PNG.</source>
        <translation>{file} contient un script ou un élément externe. Enregistrez-le en SVG simple, ou en PNG.</translation>
    </message>
    <message>
        <source>{file} is too complicated to print. Save it as PNG.</source>
        <translation>{file} est trop complexe pour être imprimé. Enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>Impossible de lire {file}. Le disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>{file} is larger than 2 MB. Save it as PNG.</source>
        <translation>{file} dépasse 2&#xa0;Mo. Enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>{file} is larger than 50 MB. Save it with fewer pixels.</source>
        <translation>{file} dépasse 50&#xa0;Mo. Enregistrez-le avec moins de pixels.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Save it smaller.</source>
        <translation>{file} a trop de pixels. Enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>{file} isn’t a PNG, JPEG, GIF, WebP, BMP or SVG picture. Choose another file.</source>
        <translation>{file} n’est pas une image PNG, JPEG, GIF, WebP, BMP ou SVG. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Try to edit</source>
        <translation>Essayer de modifier</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>Preparing the search… {percent}%. Searching takes longer until then.</source>
        <translation>Préparation de la recherche… {percent}&#xa0;%. D’ici là, chercher prend plus de temps.</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>This is unusually high. Check that it’s a percentage and not a price.</source>
        <translation>Valeur inhabituellement élevée. Vérifiez qu’il s’agit d’un pourcentage et non d’un prix.</translation>
    </message>
    <message>
        <source>Type a markup from −100 to 100,000 percent.</source>
        <translation>Saisissez une majoration de −100 à 100&#xa0;000&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>MissingDialog</name>
    <message>
        <source>Known to Be Missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>The newest good backup has these, and they could not be recovered. It stays in backups.</source>
        <translation>La dernière bonne sauvegarde les contient, mais ils n’ont pas pu être récupérés. Elle reste dans backups.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Ouvre un menu</translation>
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
    <name>NetworkDriveDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>This list is on a network drive</source>
        <translation>Cette liste est sur un lecteur réseau</translation>
    </message>
    <message>
        <source>“{list}” is on {drive}. Writing to a list over a network can damage it without anyone noticing, so Custlist doesn’t.</source>
        <translation>«&#xa0;{list}&#xa0;» est sur {drive}. Écrire dans une liste par le réseau peut l’endommager sans que personne s’en aperçoive&#xa0;; Custlist ne le fait donc pas.</translation>
    </message>
    <message>
        <source>Sharing a List</source>
        <translation>Partager une liste</translation>
    </message>
    <message>
        <source>Copy to This Computer</source>
        <translation>Copier sur cet ordinateur</translation>
    </message>
    <message>
        <source>{file}: the list that you copied from there before.</source>
        <translation>{file}&#xa0;: la liste que vous en avez déjà copiée.</translation>
    </message>
    <message>
        <source>Open the Copy on This Computer</source>
        <translation>Ouvrir la copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Look something up in a private copy. Nothing is written.</source>
        <translation>Consulter une copie privée. La liste ne change pas.</translation>
    </message>
    <message>
        <source>Choose Another List…</source>
        <translation>Choisir une autre liste…</translation>
    </message>
    <message>
        <source>One on this computer’s own disk.</source>
        <translation>Une liste sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Work in {folder} from now on ({size}, checked). The list on the server doesn’t change.</source>
        <translation>Travaillez désormais dans {folder} ({size}, vérifiés). La liste du serveur ne change pas.</translation>
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
            <numerusform>« {word} » seul donne %Ln résultat.</numerusform>
            <numerusform>« {word} » seul donne %Ln résultats.</numerusform>
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
    <message>
        <source>No estimate matches “{text}”</source>
        <translation>Aucun devis ne correspond à «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Every word must be found somewhere in the estimate or in its customer’s details.</source>
        <translation>Chaque mot doit se trouver quelque part dans le devis ou dans les coordonnées de son client.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>Nouveau devis</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>the list was moved, renamed or deleted.</source>
        <translation>la liste a été déplacée, renommée ou supprimée.</translation>
    </message>
    <message>
        <source>another program replaced the list.</source>
        <translation>un autre programme a remplacé la liste.</translation>
    </message>
    <message>
        <source>another program wrote into the list.</source>
        <translation>un autre programme a écrit dans la liste.</translation>
    </message>
    <message>
        <source>another program took a file of the list.</source>
        <translation>un autre programme a supprimé ou remplacé un fichier de la liste.</translation>
    </message>
    <message>
        <source>the folder or drive of the list is gone.</source>
        <translation>le dossier ou le disque de la liste n’est plus accessible.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Dial {text} by hand, or copy it.</source>
        <translation>Aucun programme d’appel n’est installé sur cet ordinateur. Composez {text} vous-même, ou copiez-le.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. Copy {text} to use it elsewhere.</source>
        <translation>Aucun programme de courriel n’est installé sur cet ordinateur. Copiez {text} pour l’utiliser ailleurs.</translation>
    </message>
    <message>
        <source>No program on this computer opens websites. Copy {text} to use it elsewhere.</source>
        <translation>Aucun navigateur de cet ordinateur ne peut ouvrir les sites web. Copiez {text} pour l’utiliser ailleurs.</translation>
    </message>
    <message>
        <source>The program for calls was asked to call {text}. If nothing happens, dial it by hand.</source>
        <translation>Votre programme d’appel doit composer le {text}. Si rien ne se passe, composez-le vous-même.</translation>
    </message>
    <message>
        <source>The email program was asked to write to {text}. If nothing opens, copy the address.</source>
        <translation>Votre programme de courriel doit ouvrir un message à {text}. Si rien ne s’ouvre, copiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereDialog</name>
    <message>
        <source>{user} has this list open</source>
        <translation>{user} utilise cette liste</translation>
    </message>
    <message>
        <source>Only one computer can change “{list}” at a time.</source>
        <translation>Un seul ordinateur à la fois peut modifier «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>Only one program can change “{list}” at a time.</source>
        <translation>Un seul programme à la fois peut modifier «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Another program has this list open</source>
        <translation>Un autre programme utilise cette liste</translation>
    </message>
    <message>
        <source>Other List…</source>
        <translation>Autre liste…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Actif maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Active %Ln minute(s) ago</source>
        <translation>
            <numerusform>Actif il y a %Ln minute</numerusform>
            <numerusform>Actif il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if {host} crashed or is switched off: two computers writing at once can lose changes.</source>
        <translation>Seulement si {host} est éteint ou a planté&#xa0;: sinon, des modifications peuvent se perdre.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open “{list}” although {host} may have it open?</source>
        <translation>Ouvrir «&#xa0;{list}&#xa0;» alors que {host} l’a peut-être ouverte&#xa0;?</translation>
    </message>
    <message>
        <source>If {host} is still writing, some changes will be lost. The list is backed up first.</source>
        <translation>Si {host} enregistre encore, des modifications seront perdues. Une sauvegarde de la liste est d’abord faite.</translation>
    </message>
    <message>
        <source>Back Up and Open</source>
        <translation>Sauvegarder et ouvrir</translation>
    </message>
    <message>
        <source>On {host}, since {time}</source>
        <translation>Sur {host}, depuis {time}</translation>
    </message>
    <message>
        <source>On {host}</source>
        <translation>Sur {host}</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Search, call, email and copy until it is free.</source>
        <translation>Rechercher, appeler, écrire et copier en attendant qu’elle soit libre.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Type your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. Try again in %n second(s).</source>
        <translation>
            <numerusform>Mot de passe incorrect. Réessayez dans %n seconde.</numerusform>
            <numerusform>Mot de passe incorrect. Réessayez dans %n secondes.</numerusform>
        </translation>
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
        <source>Password (optional)</source>
        <translation>Mot de passe (facultatif)</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Spaces alone aren’t a password. Type a letter or a digit too.</source>
        <translation>Des espaces seules ne font pas un mot de passe. Saisissez aussi une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The two passwords don’t match. Type them again.</source>
        <translation>Les deux mots de passe ne sont pas identiques. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>PasteLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) differ from the spreadsheet’s</source>
        <translation>
            <numerusform>%Ln montant diffère de celui du tableur</numerusform>
            <numerusform>%Ln montants diffèrent de ceux du tableur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) without a quantity</source>
        <translation>
            <numerusform>%Ln prix sans quantité</numerusform>
            <numerusform>%Ln prix sans quantité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) to check</source>
        <translation>
            <numerusform>%Ln cellule à vérifier</numerusform>
            <numerusform>%Ln cellules à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted:</source>
        <translation>
            <numerusform>%Ln ligne collée :</numerusform>
            <numerusform>%Ln lignes collées :</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} (guess)</source>
        <translation>{column} (supposition)</translation>
    </message>
    <message>
        <source>left out: {columns}</source>
        <translation>omis&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section total(s) left out</source>
        <translation>
            <numerusform>%Ln total de section omis</numerusform>
            <numerusform>%Ln totaux de section omis</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices in {written}, not in {own}: nothing was converted</source>
        <translation>Prix en {written}, et non en {own}&#xa0;: rien n’a été converti</translation>
    </message>
    <message>
        <source>Markup {number} read as {percent} (guess)</source>
        <translation>Majoration {number} lue comme {percent} (supposition)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) calculated from the amounts</source>
        <translation>
            <numerusform>%Ln prix calculé d’après les montants</numerusform>
            <numerusform>%Ln prix calculés d’après les montants</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to {sum}; the pasted total is {total}</source>
        <translation>Les lignes donnent {sum}&#xa0;; le total collé indique {total}</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Customer’s company</source>
        <translation>Entreprise du client</translation>
    </message>
    <message>
        <source>Customer’s contact name</source>
        <translation>Nom du contact du client</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Customer’s email</source>
        <translation>Courriel du client</translation>
    </message>
    <message>
        <source>Customer’s phone</source>
        <translation>Téléphone du client</translation>
    </message>
    <message>
        <source>Estimate’s number</source>
        <translation>Numéro du devis</translation>
    </message>
    <message>
        <source>Estimate’s title</source>
        <translation>Titre du devis</translation>
    </message>
    <message>
        <source>Estimate’s total</source>
        <translation>Total du devis</translation>
    </message>
    <message>
        <source>Estimate’s date</source>
        <translation>Date du devis</translation>
    </message>
    <message>
        <source>Last day the offer is valid</source>
        <translation>Date de fin de validité</translation>
    </message>
    <message>
        <source>Job site’s address</source>
        <translation>Adresse du chantier</translation>
    </message>
    <message>
        <source>Our trade name</source>
        <translation>Notre nom commercial</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Notre adresse</translation>
    </message>
    <message>
        <source>Our phone</source>
        <translation>Notre téléphone</translation>
    </message>
    <message>
        <source>Our email</source>
        <translation>Notre courriel</translation>
    </message>
    <message>
        <source>Our website</source>
        <translation>Notre site web</translation>
    </message>
    <message>
        <source>Our license number</source>
        <translation>Notre numéro de licence</translation>
    </message>
    <message>
        <source>Date the proposal is made</source>
        <translation>Date de préparation [[de la soumission|du devis]]</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>{name} isn’t a placeholder and would print as typed. Remove it, or correct its name.</source>
        <translation>{name} n’est pas un champ et serait imprimé tel quel. Supprimez-le ou corrigez son nom.</translation>
    </message>
    <message>
        <source>{name} isn’t a placeholder and would print as typed. Did you mean {other}?</source>
        <translation>{name} n’est pas un champ et serait imprimé tel quel. Vouliez-vous dire {other}&#xa0;?</translation>
    </message>
    <message>
        <source>Use {other}</source>
        <translation>Utiliser {other}</translation>
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
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Your new password was saved.</source>
        <translation>Votre nouveau mot de passe est enregistré.</translation>
    </message>
    <message>
        <source>Company Profile</source>
        <translation>Profil de l’entreprise</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Étendue des travaux</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s) that were open last time are no longer in the list.</source>
        <translation>
            <numerusform>%n devis ouvert la dernière fois n’est plus dans la liste.</numerusform>
            <numerusform>%n devis ouverts la dernière fois ne sont plus dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data and Backups</source>
        <translation>Données et sauvegardes</translation>
    </message>
    <message>
        <source>Recently Deleted</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>ProposalWindow</name>
    <message>
        <source>No program on this computer opens {path}. Install one, or open it elsewhere.</source>
        <translation>Aucun programme de cet ordinateur ne peut ouvrir {path}. Installez-en un, ou ouvrez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Document envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Document envoyé à l’imprimante {name}.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. The proposal was saved as {path}; attach it to a message.</source>
        <translation>Aucun programme de courriel n’est installé sur cet ordinateur. [[La soumission|Le devis]] est [[enregistrée|enregistré]] sous {path}&#xa0;; joignez-[[la|le]] à un message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) will print as a box: {glyphs}</source>
        <translation>
            <numerusform>%Ln caractère s’imprimera comme un carré : {glyphs}</numerusform>
            <numerusform>%Ln caractères s’imprimeront comme des carrés : {glyphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} isn’t responding, and nothing was printed. Turn it on and print again.</source>
        <translation>{name} ne répond pas&#xa0;; rien n’a été imprimé. Allumez l’imprimante et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>This copy is damaged. Look for it in a backup.</source>
        <translation>Cet exemplaire est endommagé. Cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The proposal couldn’t be made. Check whether its logo is damaged. ({reason})</source>
        <translation>Impossible de créer [[la soumission|le devis]]. Vérifiez si son logo est endommagé. ({reason})</translation>
    </message>
    <message>
        <source>Set Prices to Every line first.</source>
        <translation>Choisissez d’abord «&#xa0;Toutes les lignes&#xa0;» sous Prix.</translation>
    </message>
    <message>
        <source>Nothing to show in this estimate.</source>
        <translation>Rien à montrer dans ce devis.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Soumission|Devis]]</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>An Account Owner can add one in Account Settings, Company Profile.</source>
        <translation>Un propriétaire du compte peut en ajouter un dans Paramètres du compte, Profil de l’entreprise.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cost, markup and profit are never shown.</source>
        <translation>Le coût, la majoration et le profit ne sont jamais affichés.</translation>
    </message>
    <message>
        <source>Choices are kept for the next proposal.</source>
        <translation>Vos choix sont conservés pour [[la prochaine soumission|le prochain devis]].</translation>
    </message>
    <message>
        <source>Issued proposals ({count})</source>
        <translation>[[Soumissions émises|Devis émis]] ({count})</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preview of the proposal, as it will print</source>
        <translation>Aperçu [[de la soumission|du devis]], [[telle qu’elle|tel qu’il]] s’imprimera</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Fit Page Width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Fit Whole Page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom: {percent}</source>
        <translation>Zoom&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Envoyer par courriel</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Télécharger le PDF</translation>
    </message>
    <message>
        <source>Proposal {number} — Custlist</source>
        <translation>[[Soumission|Devis]] {number} — Custlist</translation>
    </message>
    <message>
        <source>This estimate was deleted</source>
        <translation>Ce devis a été supprimé</translation>
    </message>
    <message>
        <source>Bring it back on the Estimates page, or close this window.</source>
        <translation>Rétablissez-le à la page Devis, ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>The proposal can’t be shown</source>
        <translation>Impossible d’afficher [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Totals by section</source>
        <translation>Totaux par section</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Quantities and units</source>
        <translation>Quantités et unités</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Prix unitaires</translation>
    </message>
    <message>
        <source>Section subtotals</source>
        <translation>Sous-totaux des sections</translation>
    </message>
    <message>
        <source>Optional lines</source>
        <translation>Lignes en option</translation>
    </message>
    <message>
        <source>Taxes, each on its own line</source>
        <translation>Taxes, une par ligne</translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation>Étendue des travaux</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Signature lines</source>
        <translation>Lignes de signature</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Ocher</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>The pages can’t be made. In Account Settings, Company Profile, check whether the logo is damaged.</source>
        <translation>Impossible de créer les pages. Dans Paramètres du compte, Profil de l’entreprise, vérifiez si le logo est endommagé.</translation>
    </message>
    <message>
        <source>{number} is marked as Sent.</source>
        <translation>{number} est marqué comme Envoyé.</translation>
    </message>
    <message>
        <source>Mark the estimate as Sent?</source>
        <translation>Marquer le devis comme Envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>{number} is a draft again.</source>
        <translation>{number} est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>Revision {revision} saved in {folder} as “{name}”.</source>
        <translation>Révision {revision} enregistrée dans {folder} sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Mark as Sent</source>
        <translation>Marquer comme Envoyé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do This After Every Download</source>
        <translation>Le faire après chaque téléchargement</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Demander la prochaine fois</translation>
    </message>
    <message>
        <source>The pages were printed, but the proposal wasn’t kept with the issued ones: {reason}</source>
        <translation>Les pages ont été imprimées, mais [[la soumission n’a pas été conservée parmi les soumissions émises|le devis n’a pas été conservé parmi les devis émis]]&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Attach the file to the email yourself before you send it. If no email opened, write one. It was saved as {path}.</source>
        <translation>Joignez vous-même le fichier au courriel avant de l’envoyer. Si aucun courriel ne s’est ouvert, écrivez-en un. Le fichier est enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Empty in the scope of work: {fields}.</source>
        <translation>Vide dans l’étendue des travaux&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Empty in the terms: {fields}.</source>
        <translation>Vide dans les conditions générales&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>The proposal would have a gap there.</source>
        <translation>[[La soumission|Le devis]] aurait un blanc à cet endroit.</translation>
    </message>
    <message>
        <source>Open Company Profile</source>
        <translation>Ouvrir le profil de l’entreprise</translation>
    </message>
    <message>
        <source>Show Customer</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>Open Estimate</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Add one in Account Settings, Company Profile.</source>
        <translation>Ajoutez-en un dans Paramètres du compte, Profil de l’entreprise.</translation>
    </message>
    <message>
        <source>There is no proposal that can leave now.</source>
        <translation>Il n’y a pas de [[soumission qui puisse partir|devis qui puisse partir]] pour l’instant.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>SetFocus</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Afficher le menu</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ouvrir la liste déroulante</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Informations de &amp;facturation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Début&#xa0;:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Priorité de la tâche&#xa0;:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Impression programmée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture.
Voulez-vous quand même le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Voulez-vous vraiment supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages&#xa0;:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;par feuille&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 est un dossier.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 n’est pas une suite de pages valable. Séparez les pages et les plages par «&#xa0;,&#xa0;», définissez les plages par «&#xa0;-&#xa0;», sans qu’elles se recoupent.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Réglages recto verso incompatibles</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Impossible d’écrire dans le fichier %1.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages non valables</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimer dans un fichier…</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Des réglages recto verso sont incompatibles. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Options avancées incompatibles</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Mise en page incompatible</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Des options de mise en page sont incompatibles. Voulez-vous les corriger&#xa0;?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Des options avancées sont incompatibles. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Des options sont incompatibles. Corrigez-les.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le grand côté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages&#xa0;:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Saisissez des pages ou des plages séparées par des virgules. Une plage est formée de deux nombres séparés par un trait d’union. Exemple&#xa0;: 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichier de sortie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>block quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>curseur de réglage</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Try to Edit</source>
        <translation>Essayer de modifier</translation>
    </message>
    <message>
        <source>Edit Now</source>
        <translation>Modifier maintenant</translation>
    </message>
    <message>
        <source>You can search, call, email and copy.</source>
        <translation>Vous pouvez rechercher, appeler, écrire et copier.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>This is a copy, made at {time}, of the list on {drive}.</source>
        <translation>Ceci est une copie, faite à {time}, de la liste de {drive}.</translation>
    </message>
    <message>
        <source>The drive with “{list}” can’t keep two programs from writing at once.</source>
        <translation>Le lecteur de «&#xa0;{list}&#xa0;» ne peut pas empêcher deux programmes d’écrire en même temps.</translation>
    </message>
    <message>
        <source>Your account can’t write in {folder}.</source>
        <translation>Votre compte ne peut rien écrire dans {folder}.</translation>
    </message>
    <message>
        <source>The list is free.</source>
        <translation>La liste est libre.</translation>
    </message>
    <message>
        <source>No one has it open now. Open it to see what was changed.</source>
        <translation>Plus personne ne l’utilise. Ouvrez-la pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>{user} closed it at {time}. Open it to see these changes and to make yours.</source>
        <translation>{user} l’a fermée à {time}. Ouvrez-la pour voir ces modifications et faire les vôtres.</translation>
    </message>
    <message>
        <source>Another program has this list open.</source>
        <translation>Un autre programme utilise cette liste.</translation>
    </message>
    <message>
        <source>{user} has this list open on {host} since {time}.</source>
        <translation>{user} utilise cette liste sur {host} depuis {time}.</translation>
    </message>
    <message>
        <source>The last changes may be missing: its log may be another list’s.</source>
        <translation>Les dernières modifications manquent peut-être&#xa0;: le journal est peut-être celui d’une autre liste.</translation>
    </message>
    <message>
        <source>Your account can only read “{list}”.</source>
        <translation>Votre compte ne peut que lire «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>{beside} is a folder, a link or a file that your account can’t open.</source>
        <translation>{beside} est un dossier, un lien ou un fichier que votre compte ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The disk with “{list}” is full.</source>
        <translation>Le disque de «&#xa0;{list}&#xa0;» est plein.</translation>
    </message>
    <message>
        <source>“{list}” has to be updated before it can be copied.</source>
        <translation>«&#xa0;{list}&#xa0;» doit être mise à jour, mais la sauvegarde préalable est impossible.</translation>
    </message>
    <message>
        <source>“{list}” is damaged; this is what can be read of it.</source>
        <translation>«&#xa0;{list}&#xa0;» est endommagée&#xa0;; voici ce qui en est lisible.</translation>
    </message>
    <message>
        <source>This is the copy of {moment}, not the list you work with.</source>
        <translation>Ceci est une copie ({moment}), et non la liste avec laquelle vous travaillez.</translation>
    </message>
    <message>
        <source>Back to the List</source>
        <translation>Retour à la liste</translation>
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
        <source>Anyone at this computer can then sign in as {name}.</source>
        <translation>N’importe qui pourra alors se connecter ici comme {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RepricedDrafts</name>
    <message numerus="yes">
        <source>%Ln draft(s) have different amounts since the update.</source>
        <translation>
            <numerusform>Les montants de %Ln brouillon ont changé depuis la mise à jour.</numerusform>
            <numerusform>Les montants de %Ln brouillons ont changé depuis la mise à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Drafts</source>
        <translation>Afficher les brouillons</translation>
    </message>
    <message>
        <source>Drafts with Different Amounts</source>
        <translation>Brouillons aux montants changés</translation>
    </message>
    <message>
        <source>A unit price used to be rounded before it was multiplied, so small costs lost their markup. Drafts now count all of it. Estimates that were sent, accepted or declined keep their prices.</source>
        <translation>Le prix unitaire était arrondi avant d’être multiplié, si bien que les petits coûts perdaient leur majoration. Les brouillons la comptent maintenant en entier. Les devis envoyés, acceptés ou refusés gardent leurs prix.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open Estimate</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total avant</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total maintenant</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore All…</source>
        <translation>Tout restaurer…</translation>
    </message>
    <message>
        <source>Customer, Estimate</source>
        <translation>Client, devis</translation>
    </message>
    <message>
        <source>Since Then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In the Copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>coché en partie</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Check all that is shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Restore everything to {moment}?</source>
        <translation>Tout restaurer comme dans la copie ({moment})&#xa0;?</translation>
    </message>
    <message>
        <source>The customer list becomes what it was then.</source>
        <translation>La liste des clients redevient ce qu’elle était alors.</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>The present list is backed up first. Undo takes it all back.</source>
        <translation>La liste actuelle est d’abord sauvegardée. Ctrl+Z reprend tout ensuite.</translation>
    </message>
    <message>
        <source>Users, roles and passwords stay as they are now.</source>
        <translation>Les utilisateurs, les rôles et les mots de passe ne changent pas.</translation>
    </message>
    <message>
        <source>Restore — Custlist</source>
        <translation>Restaurer — Custlist</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>Aucune différence ne correspond.</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Rechercher dans les différences</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Rechercher des noms et des valeurs</translation>
    </message>
    <message>
        <source>Comparing the copy with the list</source>
        <translation>Comparaison de la copie avec la liste</translation>
    </message>
    <message>
        <source>The copy is checked, and nothing is changed.</source>
        <translation>La copie est vérifiée, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>The list is the same as this copy.</source>
        <translation>La liste est identique à cette copie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>The present list is backed up first.</source>
        <translation>La liste actuelle est d’abord sauvegardée.</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Rien n’est encore restauré.</translation>
    </message>
    <message>
        <source>Check what you want back, or restore all.</source>
        <translation>Cochez ce que vous voulez retrouver, ou restaurez tout.</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the sample data</source>
        <translation>{count} des données d’exemple</translation>
    </message>
    <message>
        <source>{count} of {file}</source>
        <translation>{count} de {file}</translation>
    </message>
    <message>
        <source>The copy of {moment}</source>
        <translation>Copie&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Restore {parts}</source>
        <translation>Restaurer {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Estimate(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Setting(s)</source>
        <translation>
            <numerusform>%Ln réglage</numerusform>
            <numerusform>%Ln réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln réglage</numerusform>
            <numerusform>%Ln réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {parts}.</source>
        <translation>Restauré&#xa0;: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) linked again.</source>
        <translation>
            <numerusform>%Ln devis de nouveau lié.</numerusform>
            <numerusform>%Ln devis de nouveau liés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} is in use, so that estimate is now {new}.</source>
        <translation>{old} est pris, ce devis est donc maintenant {new}.</translation>
    </message>
    <message>
        <source>Another estimate has the old number of {numbers}.</source>
        <translation>Un autre devis porte l’ancien numéro de {numbers}.</translation>
    </message>
    <message>
        <source>This is another customer list</source>
        <translation>C’est une autre liste de clients</translation>
    </message>
    <message>
        <source>{file} is no copy of this list, so its customers and estimates can’t be compared with yours.</source>
        <translation>{file} n’est pas une copie de cette liste&#xa0;: ses clients et ses devis ne se comparent pas aux vôtres.</translation>
    </message>
    <message>
        <source>The copy can’t be compared</source>
        <translation>La copie ne peut pas être comparée</translation>
    </message>
    <message>
        <source>The list has changed since it was compared. Nothing was restored.</source>
        <translation>La liste a changé depuis la comparaison. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Nothing was restored: {problem}</source>
        <translation>Rien n’a été restauré&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>two templates would have the same name. Restore fewer of them.</source>
        <translation>deux modèles auraient le même nom. Restaurez-en moins.</translation>
    </message>
    <message>
        <source>Compare and Restore</source>
        <translation>Comparer et restaurer</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>The list becomes what it was before.</source>
        <translation>La liste redevient ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>The restore was undone.</source>
        <translation>La restauration a été annulée.</translation>
    </message>
    <message>
        <source>Everything was restored to {moment}.</source>
        <translation>Tout a été restauré comme dans la copie ({moment}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later proposal(s) kept.</source>
        <translation>
            <numerusform>%Ln [[soumission plus récente conservée|devis plus récent conservé]].</numerusform>
            <numerusform>%Ln [[soumissions plus récentes conservées|devis plus récents conservés]].</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted Estimates</source>
        <translation>Devis acceptés</translation>
    </message>
    <message>
        <source>Restore Anyway</source>
        <translation>Restaurer quand même</translation>
    </message>
    <message>
        <source>There is nothing to restore now.</source>
        <translation>Il n’y a rien à restaurer pour l’instant.</translation>
    </message>
    <message>
        <source>Check what to restore first.</source>
        <translation>Cochez d’abord ce qu’il faut restaurer.</translation>
    </message>
    <message>
        <source>Something was saved since, so the list isn’t put back as a whole: {change}. What differs from the copy made before is shown instead.</source>
        <translation>La liste a changé depuis, donc elle n’est pas rétablie en entier&#xa0;: {change}. À la place, ce qui diffère de la sauvegarde faite avant est affiché.</translation>
    </message>
    <message>
        <source>Added since then, leaving the list: {parts}</source>
        <translation>Ajoutés depuis, retirés de la liste&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Changed since then, as before again: {parts}</source>
        <translation>Modifiés depuis, redeviennent comme avant&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Deleted since then, coming back: {parts}</source>
        <translation>Supprimés depuis, reviennent&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Restoring waits until everything has been compared.</source>
        <translation>La restauration attend que tout soit comparé.</translation>
    </message>
    <message>
        <source>Still comparing.</source>
        <translation>La comparaison se poursuit.</translation>
    </message>
    <message>
        <source>Restoring waits for the end.</source>
        <translation>La restauration attend la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted estimate(s) would be deleted.</source>
        <translation>
            <numerusform>%Ln devis accepté serait supprimé.</numerusform>
            <numerusform>%Ln devis acceptés seraient supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted estimate(s) would change.</source>
        <translation>
            <numerusform>%Ln devis accepté changerait.</numerusform>
            <numerusform>%Ln devis acceptés changeraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore anyway?</source>
        <translation>Restaurer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>If you restore, the list no longer holds what was accepted.</source>
        <translation>Si vous restaurez, la liste ne contient plus ce qui a été accepté.</translation>
    </message>
    <message>
        <source>Delete {gone} and Restore {parts}</source>
        <translation>Supprimer {gone}, restaurer {parts}</translation>
    </message>
    <message>
        <source>Delete {gone}</source>
        <translation>Supprimer {gone}</translation>
    </message>
    <message>
        <source>Deleted: {parts}.</source>
        <translation>Supprimé&#xa0;: {parts}.</translation>
    </message>
</context>
<context>
    <name>RestoreTiles</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>Différent maintenant</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Restoring all removes them</source>
        <translation>Tout restaurer les retire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Restoring all puts them back</source>
        <translation>Tout restaurer les rétablit</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Restoring all brings them back</source>
        <translation>Tout restaurer les ramène</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Every copy, for this many days</source>
        <translation>Toutes les copies, pendant ce nombre de jours</translation>
    </message>
    <message>
        <source>One a day, for this many months</source>
        <translation>Une par jour, pendant ce nombre de mois</translation>
    </message>
    <message>
        <source>One a month, for this many years</source>
        <translation>Une par mois, pendant ce nombre d’années</translation>
    </message>
    <message>
        <source>At most this many gigabytes</source>
        <translation>Au plus ce nombre de gigaoctets</translation>
    </message>
    <message>
        <source>How Long Copies Stay</source>
        <translation>Durée de garde des copies</translation>
    </message>
    <message>
        <source>Nor do they take more than a tenth of the free space. The newest copy, the last of each day of a week, and those you keep always stay.</source>
        <translation>Elles ne prennent pas non plus plus d’un dixième de l’espace libre. La plus récente, la dernière de chaque jour de la semaine et celles que vous conservez restent toujours.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln copies, {size} at today’s size.</source>
        <translation>
            <numerusform>Environ %Ln copie, {size} à la taille d’aujourd’hui.</numerusform>
            <numerusform>Environ %Ln copies, {size} à la taille d’aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Type a number from {least} to {most}.</source>
        <translation>Saisissez un nombre de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>See Differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <source>Customer details changed since revision {revision}</source>
        <translation>Coordonnées du client modifiées depuis la révision {revision}</translation>
    </message>
    <message>
        <source>Company details changed since revision {revision}</source>
        <translation>Coordonnées de l’entreprise modifiées depuis la révision {revision}</translation>
    </message>
    <message>
        <source>Proposal choices changed since revision {revision}</source>
        <translation>Choix [[de la soumission|du devis]] modifiés depuis la révision {revision}</translation>
    </message>
    <message>
        <source>Changed since revision {revision}</source>
        <translation>Modifié depuis la révision {revision}</translation>
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
        <translation>[[Créer et modifier des devis, préparer des soumissions|Créer, modifier et préparer des devis]]</translation>
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
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exporter des clients</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Fusionner des clients</translation>
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
    <name>RowPage</name>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>{field}, to be checked</source>
        <translation>{field}, à vérifier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>chosen for the file</source>
        <translation>choisi pour le fichier</translation>
    </message>
    <message>
        <source>{column}, guessed</source>
        <translation>{column}, deviné</translation>
    </message>
    <message>
        <source>{column}: “{text}”</source>
        <translation>{column}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>The row in detail</source>
        <translation>La ligne en détail</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>See Customer</source>
        <translation>Voir le client</translation>
    </message>
    <message>
        <source>Skip This Row</source>
        <translation>Ignorer la ligne</translation>
    </message>
    <message>
        <source>Add as New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Update Instead</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Après importation</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Empty: {fields}</source>
        <translation>Vides&#xa0;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>et %Ln autre ligne</numerusform>
            <numerusform>et %Ln autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Row {row}, found by its Custlist ID</source>
        <translation>Ligne {row}, reconnue par son ID Custlist</translation>
    </message>
    <message>
        <source>Row {row}, found by its email</source>
        <translation>Ligne {row}, reconnue par son courriel</translation>
    </message>
    <message>
        <source>Row {row}, found by its name</source>
        <translation>Ligne {row}, reconnue par son nom</translation>
    </message>
    <message>
        <source>Row {row}, found by its phone</source>
        <translation>Ligne {row}, reconnue par son téléphone</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field}: {after}, added</source>
        <translation>{field}&#xa0;: {after}, ajouté</translation>
    </message>
    <message>
        <source>{field}: {before} is removed</source>
        <translation>{field}&#xa0;: {before} est supprimé</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}&#xa0;: {before} devient {after}</translation>
    </message>
    <message>
        <source>{text}; from {source}</source>
        <translation>{text}&#xa0;; source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>{line}, kept</source>
        <translation>{line}, gardée</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
    <message>
        <source>{line}, added</source>
        <translation>{line}, ajoutée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>What to do with this row</source>
        <translation>Que faire de cette ligne</translation>
    </message>
</context>
<context>
    <name>SampleQuestions</name>
    <message>
        <source>Add Sample Data</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <source>Add {first} and {second}?</source>
        <translation>Ajouter {first} et {second}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented customer(s)</source>
        <translation>
            <numerusform>%Ln client fictif</numerusform>
            <numerusform>%Ln clients fictifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s)</source>
        <translation>
            <numerusform>%Ln devis fictif</numerusform>
            <numerusform>%Ln devis fictifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in the list stay as they are. The others can be removed again.</source>
        <translation>
            <numerusform>%Ln client de la liste ne change pas. Les autres pourront être retirés.</numerusform>
            <numerusform>%Ln clients de la liste ne changent pas. Les autres pourront être retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Everything else stays.</source>
        <translation>Le reste ne change pas.</translation>
    </message>
    <message>
        <source>These stay, since they were changed or an estimate needs them: {names}</source>
        <translation>Non retirés, car modifiés ou utilisés dans un devis&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message>
        <source>Remove {first} and {second}?</source>
        <translation>Retirer {first} et {second}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>Retrait des données d’exemple</translation>
    </message>
    <message>
        <source>If you cancel, all of it stays.</source>
        <translation>Si vous annulez, toutes les données restent.</translation>
    </message>
    <message>
        <source>Removed: {first} and {second}.</source>
        <translation>Retirés&#xa0;: {first} et {second}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s)</source>
        <translation>
            <numerusform>%Ln client d’exemple</numerusform>
            <numerusform>%Ln clients d’exemple</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample estimate(s)</source>
        <translation>
            <numerusform>%Ln devis d’exemple</numerusform>
            <numerusform>%Ln devis d’exemple</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplesLine</name>
    <message>
        <source>These are sample data.</source>
        <translation>Ce sont des données d’exemple.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved, except what is marked</source>
        <translation>Enregistré, sauf ce qui est marqué</translation>
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
    <name>SectionPage</name>
    <message>
        <source>To undo your last change, press Ctrl+Z in a list.</source>
        <translation>Pour annuler votre dernier changement, appuyez sur Ctrl+Z dans une liste.</translation>
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
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Close “{title}” first. Then you can go to another window.</source>
        <translation>Fermez d’abord «&#xa0;{title}&#xa0;». Vous pourrez ensuite passer à une autre fenêtre.</translation>
    </message>
    <message>
        <source>Compare and Restore…</source>
        <translation>Comparer et restaurer…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Estimate editor</source>
        <translation>Éditeur de devis</translation>
    </message>
    <message>
        <source>Lines of an estimate</source>
        <translation>Lignes d’un devis</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>[[Soumission|Devis]]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Trouver les doublons</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Dialogs and fields</source>
        <translation>Boîtes de dialogue et champs</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Aller au champ ou au bouton suivant</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Press the button, or check the box</source>
        <translation>Activer le bouton, ou cocher la case</translation>
    </message>
    <message>
        <source>Open the Settings menu, in the main window</source>
        <translation>Ouvrir le menu Paramètres, dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Go to the banner that says what is wrong with the list</source>
        <translation>Aller au bandeau qui signale un problème de la liste</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Go through the list, from the search box too</source>
        <translation>Parcourir la liste, même depuis la recherche</translation>
    </message>
    <message>
        <source>Move one page</source>
        <translation>Avancer ou reculer d’une page</translation>
    </message>
    <message>
        <source>Open the menu of the chosen row</source>
        <translation>Ouvrir le menu de la ligne choisie</translation>
    </message>
    <message>
        <source>Sort the list, or change its columns</source>
        <translation>Trier la liste, ou changer ses colonnes</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Élargir la colonne</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Rétrécir la colonne</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Delete the customer, in the list</source>
        <translation>Supprimer le client, dans la liste</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Appeler le client</translation>
    </message>
    <message>
        <source>Write an email to the customer</source>
        <translation>Écrire un courriel au client</translation>
    </message>
    <message>
        <source>Copy name, phone numbers, email and address</source>
        <translation>Copier le nom, les téléphones, le courriel et l’adresse</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exporter des clients</translation>
    </message>
    <message>
        <source>Start an estimate</source>
        <translation>Commencer un devis</translation>
    </message>
    <message>
        <source>Open the estimate</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Duplicate the estimate</source>
        <translation>Dupliquer le devis</translation>
    </message>
    <message>
        <source>Delete the estimate, in the list</source>
        <translation>Supprimer le devis, dans la liste</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Choisir le client</translation>
    </message>
    <message>
        <source>Add a customer, while choosing one</source>
        <translation>Ajouter un client, pendant le choix</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Afficher [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>Find in lines and texts</source>
        <translation>Rechercher dans les lignes et les textes</translation>
    </message>
    <message>
        <source>Save now (saving is also automatic)</source>
        <translation>Enregistrer maintenant (c’est aussi automatique)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Go to the next line, or add one at the end</source>
        <translation>Aller à la ligne suivante, ou en ajouter une à la fin</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Vider la cellule</translation>
    </message>
    <message>
        <source>Insert a line above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Insert a line below</source>
        <translation>Insérer une ligne au-dessous</translation>
    </message>
    <message>
        <source>Insert a section</source>
        <translation>Insérer une section</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Move the line or section up or down</source>
        <translation>Monter ou descendre la ligne ou la section</translation>
    </message>
    <message>
        <source>Delete the line or section</source>
        <translation>Supprimer la ligne ou la section</translation>
    </message>
    <message>
        <source>Taxable, or not</source>
        <translation>Taxable ou non</translation>
    </message>
    <message>
        <source>Optional, or not</source>
        <translation>En option ou non</translation>
    </message>
    <message>
        <source>Use the calculated price</source>
        <translation>Reprendre le prix calculé</translation>
    </message>
    <message>
        <source>Copy, cut and paste lines</source>
        <translation>Copier, couper et coller des lignes</translation>
    </message>
    <message>
        <source>Open the menu of the line</source>
        <translation>Ouvrir le menu de la ligne</translation>
    </message>
    <message>
        <source>Leave the cell unchanged</source>
        <translation>Quitter la cellule sans la modifier</translation>
    </message>
    <message>
        <source>Download the PDF</source>
        <translation>Télécharger le PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Email it</source>
        <translation>L’envoyer par courriel</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <source>Go to the first or the last page</source>
        <translation>Aller à la première ou à la dernière page</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show it in its actual size</source>
        <translation>L’afficher en taille réelle</translation>
    </message>
    <message>
        <source>Choose a column’s field or a row’s action</source>
        <translation>Choisir la destination d’une colonne ou l’action d’une ligne</translation>
    </message>
    <message>
        <source>Leave the column or the row out</source>
        <translation>Omettre la colonne ou ignorer la ligne</translation>
    </message>
    <message>
        <source>Stop, or close the window</source>
        <translation>Arrêter, ou fermer la fenêtre</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Passer d’un groupe à l’autre</translation>
    </message>
    <message>
        <source>Go to the customers of the group, and back</source>
        <translation>Aller aux clients du groupe, et revenir</translation>
    </message>
    <message>
        <source>Keep the value in the cell</source>
        <translation>Garder la valeur de la cellule</translation>
    </message>
    <message>
        <source>Merge the customers</source>
        <translation>Fusionner les clients</translation>
    </message>
    <message>
        <source>Mark them as not the same</source>
        <translation>Marquer comme clients différents</translation>
    </message>
    <message>
        <source>Add a user, a trade name or a template</source>
        <translation>Ajouter un utilisateur, un nom commercial ou un modèle</translation>
    </message>
    <message>
        <source>Edit the chosen one</source>
        <translation>Modifier l’élément choisi</translation>
    </message>
    <message>
        <source>Change a user’s role</source>
        <translation>Changer le rôle d’un utilisateur</translation>
    </message>
    <message>
        <source>Open the menu of the chosen one</source>
        <translation>Ouvrir le menu de l’élément choisi</translation>
    </message>
    <message>
        <source>Go back to the customers</source>
        <translation>Revenir aux clients</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>Activer le bouton principal</translation>
    </message>
    <message>
        <source>Save (also in multi-line fields)</source>
        <translation>Enregistrer, même depuis un champ de plusieurs lignes</translation>
    </message>
    <message>
        <source>Close without saving; asks if something was typed</source>
        <translation>Fermer sans enregistrer, après confirmation s’il y a une saisie</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>Ouvrir une liste de choix</translation>
    </message>
    <message>
        <source>Leave a field (also multi-line fields)</source>
        <translation>Quitter un champ, même de plusieurs lignes</translation>
    </message>
    <message>
        <source>Show a password, or hide it again</source>
        <translation>Afficher un mot de passe, ou le masquer</translation>
    </message>
    <message>
        <source>See what changed since the last revision</source>
        <translation>Voir ce qui a changé depuis la dernière révision</translation>
    </message>
    <message>
        <source>Go to the next or the previous cell to check</source>
        <translation>Aller à la cellule à vérifier suivante ou précédente</translation>
    </message>
    <message>
        <source>Go to the next or the previous match</source>
        <translation>Aller au résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>Choose the columns of rows, before or after pasting</source>
        <translation>Choisir les colonnes, avant ou après un collage</translation>
    </message>
    <message>
        <source>Save a copy of the list, once saving has stopped</source>
        <translation>Enregistrer une copie de la liste, si l’enregistrement est arrêté</translation>
    </message>
    <message>
        <source>Try to edit a list that is open read-only</source>
        <translation>Essayer de modifier une liste ouverte en lecture seule</translation>
    </message>
    <message>
        <source>Send the column to the notes</source>
        <translation>Mettre la colonne dans les notes</translation>
    </message>
    <message>
        <source>Go to the next or the previous column to check</source>
        <translation>Aller à la colonne à vérifier suivante ou précédente</translation>
    </message>
    <message>
        <source>Paste rows copied from a spreadsheet</source>
        <translation>Coller des lignes copiées dans un tableur</translation>
    </message>
    <message>
        <source>Delete the estimate</source>
        <translation>Supprimer le devis</translation>
    </message>
    <message>
        <source>List the open windows, and go to one</source>
        <translation>Voir les fenêtres ouvertes, et aller à l’une d’elles</translation>
    </message>
    <message>
        <source>Quit: save, and close all windows</source>
        <translation>Quitter&#xa0;: enregistrer, et fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>Copy the cell into the chosen lines below, or the next one</source>
        <translation>Recopier la cellule dans les lignes choisies au-dessous, ou dans la suivante</translation>
    </message>
    <message>
        <source>Move the column to the left or right</source>
        <translation>Déplacer la colonne à gauche ou à droite</translation>
    </message>
    <message>
        <source>Go to the first or the last row, from the search box with Ctrl</source>
        <translation>Aller à la première ou à la dernière ligne&#xa0;; depuis la recherche, avec Ctrl</translation>
    </message>
    <message>
        <source>Hold Alt: the names of buttons and fields show the letters that reach them</source>
        <translation>Maintenir Alt&#xa0;: les noms des boutons et des champs montrent les lettres qui y mènent</translation>
    </message>
    <message>
        <source>Show the whole page, or its whole width</source>
        <translation>Afficher la page entière, ou toute sa largeur</translation>
    </message>
    <message>
        <source>Open the chosen one in the list of issued proposals</source>
        <translation>Ouvrir [[la soumission choisie|le devis choisi]] dans la liste des [[soumissions émises|devis émis]]</translation>
    </message>
    <message>
        <source>Delete the chosen trade name or template</source>
        <translation>Supprimer le nom commercial ou le modèle choisi</translation>
    </message>
    <message>
        <source>Go on to the next step, choose a column’s field, or open a row to correct it</source>
        <translation>Passer à l’étape suivante, choisir le champ d’une colonne, ou ouvrir une ligne pour la corriger</translation>
    </message>
    <message>
        <source>Undo your last change</source>
        <translation>Annuler votre dernière modification</translation>
    </message>
    <message>
        <source>Redo what you undid</source>
        <translation>Rétablir ce que vous avez annulé</translation>
    </message>
    <message>
        <source>Compare the list with a backup, and restore from it</source>
        <translation>Comparer la liste avec une sauvegarde, et la restaurer</translation>
    </message>
    <message>
        <source>Keep a backup, or let it go</source>
        <translation>Conserver une sauvegarde, ou ne plus la conserver</translation>
    </message>
    <message>
        <source>Give a backup a name</source>
        <translation>Donner un nom à une sauvegarde</translation>
    </message>
    <message>
        <source>Delete the chosen copy</source>
        <translation>Supprimer la copie choisie</translation>
    </message>
    <message>
        <source>Go from one difference to the next</source>
        <translation>Aller d’une différence à la suivante</translation>
    </message>
    <message>
        <source>Open a difference, and close it</source>
        <translation>Ouvrir une différence, et la fermer</translation>
    </message>
    <message>
        <source>Check a difference, or one field of it</source>
        <translation>Cocher une différence, ou l’un de ses champs</translation>
    </message>
    <message>
        <source>Check all that is shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Rechercher des noms et des valeurs</translation>
    </message>
    <message>
        <source>Restore what is checked</source>
        <translation>Restaurer ce qui est coché</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>Restore the chosen ones</source>
        <translation>Restaurer ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Delete the chosen ones for good</source>
        <translation>Supprimer définitivement ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Choose one more</source>
        <translation>En choisir un de plus</translation>
    </message>
    <message>
        <source>Compare and restore</source>
        <translation>Comparer et restaurer</translation>
    </message>
    <message>
        <source>Show the history at the chosen change</source>
        <translation>Afficher l’historique à la modification choisie</translation>
    </message>
    <message>
        <source>Undo the chosen change</source>
        <translation>Annuler la modification choisie</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Rechercher dans les modifications</translation>
    </message>
    <message>
        <source>Back up now, in the main window</source>
        <translation>Sauvegarder maintenant, dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Show the rows of an import</source>
        <translation>Afficher les lignes d’une importation</translation>
    </message>
    <message>
        <source>Hide the rows of an import</source>
        <translation>Masquer les lignes d’une importation</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Rechercher par touche ou par effet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln raccourci</numerusform>
            <numerusform>%Ln raccourcis</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut matches. Try another word.</source>
        <translation>Aucun raccourci ne correspond. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The password of {name} was reset from a shell on {date} by the system account {account}.</source>
        <translation>Le mot de passe de {name} a été redéfini depuis un terminal le {date}, par le compte système {account}.</translation>
    </message>
    <message>
        <source>If no one here did that, change the password.</source>
        <translation>Si personne ici ne l’a fait, changez ce mot de passe.</translation>
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
        <translation>Oublié&#xa0;? Adressez-vous à un propriétaire du compte.</translation>
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
        <source>Wrong password. Try again in %n second(s).</source>
        <translation>
            <numerusform>Mot de passe incorrect. Réessayez dans %n seconde.</numerusform>
            <numerusform>Mot de passe incorrect. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong password. Try again.</source>
        <translation>Mot de passe incorrect. Réessayez.</translation>
    </message>
    <message>
        <source>{name} has no password to type. Choose your name first.</source>
        <translation>{name} n’a pas de mot de passe. Choisissez d’abord votre nom.</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Status: {status}</source>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Changer l’état</translation>
    </message>
</context>
<context>
    <name>TaxesField</name>
    <message>
        <source>Type a rate from 0 to 100, such as {example}.</source>
        <translation>Saisissez un taux de 0 à 100, par exemple {example}.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Add Tax</source>
        <translation>Ajouter une taxe</translation>
    </message>
    <message>
        <source>None: the total is the price before taxes.</source>
        <translation>Aucune&#xa0;: le total est le prix avant taxes.</translation>
    </message>
    <message>
        <source>Tax {number}</source>
        <translation>Taxe {number}</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Nom de la taxe</translation>
    </message>
    <message>
        <source>Name on the proposal</source>
        <translation>Nom sur [[la soumission|le devis]]</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Taux en pourcentage</translation>
    </message>
    <message>
        <source>Remove this tax</source>
        <translation>Retirer cette taxe</translation>
    </message>
    <message>
        <source>An estimate has room for {limit} taxes. Remove one first.</source>
        <translation>Un devis compte au plus {limit} taxes. Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert Placeholder</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Placeholders are filled in when a proposal is made.</source>
        <translation>Les champs se remplissent à la préparation [[d’une soumission|d’un devis]].</translation>
    </message>
    <message>
        <source>Edit Terms and Conditions</source>
        <translation>Modifier les conditions générales</translation>
    </message>
    <message>
        <source>Add Terms and Conditions</source>
        <translation>Ajouter des conditions générales</translation>
    </message>
    <message>
        <source>Edit Scope of Work</source>
        <translation>Modifier l’étendue des travaux</translation>
    </message>
    <message>
        <source>Add Scope of Work</source>
        <translation>Ajouter une étendue des travaux</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No templates yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
    <message>
        <source>Save This Text as a Template</source>
        <translation>Enregistrer ce texte comme modèle</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>Gérer les modèles</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Écrivez d’abord un texte.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Save Scope of Work as a Template</source>
        <translation>Enregistrer l’étendue des travaux comme modèle</translation>
    </message>
    <message>
        <source>Save Terms and Conditions as a Template</source>
        <translation>Enregistrer les conditions générales comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Terms and Conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Saved texts for payment, warranties and other terms.</source>
        <translation>Textes enregistrés sur le paiement, les garanties et les autres conditions.</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Étendue des travaux</translation>
    </message>
    <message>
        <source>Saved texts that say what the work includes.</source>
        <translation>Textes enregistrés sur ce que comprennent les travaux.</translation>
    </message>
    <message>
        <source>Add Template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
    <message>
        <source>Save text you use often, then insert it in estimates.</source>
        <translation>Enregistrez ici ce que vous écrivez souvent, puis insérez-le dans les devis.</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Aucun texte pour l’instant</translation>
    </message>
    <message>
        <source>Unknown placeholder</source>
        <translation>Champ inconnu</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>Edit Template…</source>
        <translation>Modifier le modèle…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete Template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>{name} was deleted. Estimates keep its text.</source>
        <translation>Modèle supprimé&#xa0;: {name}. Les devis gardent son texte.</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Scope of Work</source>
        <translation>Étendue des travaux</translation>
    </message>
    <message>
        <source>Edit Scope of Work</source>
        <translation>Modifier l’étendue des travaux</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Edit Terms and Conditions</source>
        <translation>Modifier les conditions générales</translation>
    </message>
    <message>
        <source>Internal Notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Edit Internal Notes</source>
        <translation>Modifier les notes internes</translation>
    </message>
    <message>
        <source>What the work includes, and what it doesn’t.</source>
        <translation>Ce que les travaux comprennent, et ce qu’ils ne comprennent pas.</translation>
    </message>
    <message>
        <source>Payment, warranties and other terms.</source>
        <translation>Paiement, garanties et autres conditions.</translation>
    </message>
    <message>
        <source>Stays in the office: never on a proposal.</source>
        <translation>Pour le bureau seulement&#xa0;: jamais sur [[une soumission|un devis]].</translation>
    </message>
    <message>
        <source>Insert Template</source>
        <translation>Insérer un modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Discount</source>
        <translation>Rabais</translation>
    </message>
    <message>
        <source>Percent or amount</source>
        <translation>Pourcentage ou montant</translation>
    </message>
    <message>
        <source>Change Discount</source>
        <translation>Changer le rabais</translation>
    </message>
    <message>
        <source>A discount can’t be negative. Type 0 or more.</source>
        <translation>Le rabais ne peut pas être négatif. Saisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>A discount can’t be more than the subtotal.</source>
        <translation>Le rabais ne peut pas dépasser le sous-total.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Not on the proposal</source>
        <translation>Absent [[de la soumission|du devis]]</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Profit on price</source>
        <translation>Profit sur le prix</translation>
    </message>
    <message>
        <source>On target ({aim})</source>
        <translation>Cible atteinte ({aim})</translation>
    </message>
    <message>
        <source>1 point over the target of {aim}</source>
        <translation>1 point au-dessus de la cible de {aim}</translation>
    </message>
    <message>
        <source>1 point under the target of {aim}</source>
        <translation>1 point sous la cible de {aim}</translation>
    </message>
    <message>
        <source>{points} points over the target of {aim}</source>
        <translation>{points} points au-dessus de la cible de {aim}</translation>
    </message>
    <message>
        <source>{points} points under the target of {aim}</source>
        <translation>{points} points sous la cible de {aim}</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Before taxes</source>
        <translation>Avant taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Optional, not included</source>
        <translation>Options, non comprises</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation>Pas encore de coûts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no amount yet</source>
        <translation>
            <numerusform>%Ln ligne n’a pas encore de montant</numerusform>
            <numerusform>%Ln lignes n’ont pas encore de montant</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Tax</source>
        <translation>Ajouter une taxe</translation>
    </message>
    <message>
        <source>Change Tax</source>
        <translation>Changer la taxe</translation>
    </message>
    <message>
        <source>Move Tax</source>
        <translation>Déplacer la taxe</translation>
    </message>
    <message>
        <source>Remove Tax</source>
        <translation>Retirer la taxe</translation>
    </message>
    <message>
        <source>Change or remove this tax</source>
        <translation>Modifier ou retirer cette taxe</translation>
    </message>
</context>
<context>
    <name>TradeNameDialog</name>
    <message>
        <source>Edit Trade Name</source>
        <translation>Modifier le nom commercial</translation>
    </message>
    <message>
        <source>Add Trade Name</source>
        <translation>Ajouter un nom commercial</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>License number</source>
        <translation>Numéro de licence</translation>
    </message>
    <message>
        <source>This is what customers see on proposals.</source>
        <translation>C’est ce que les clients voient sur les [[soumissions|devis]].</translation>
    </message>
    <message>
        <source>Save again to keep both.</source>
        <translation>Enregistrez encore une fois pour garder les deux.</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Aucune importation pour l’instant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Keep those %Ln customer(s) as they are now</source>
        <translation>
            <numerusform>Garder %Ln client tel qu’il est</numerusform>
            <numerusform>Garder ces %Ln clients tels qu’ils sont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed.</source>
        <translation>
            <numerusform>%Ln client retiré.</numerusform>
            <numerusform>%Ln clients retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added customer(s) will be removed.</source>
        <translation>
            <numerusform>%Ln client ajouté sera retiré.</numerusform>
            <numerusform>%Ln clients ajoutés seront retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>has estimates now</source>
        <translation>a maintenant des devis</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>supprimé depuis</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Customers that have changed since</source>
        <translation>Clients modifiés depuis</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>Once you import a file, you can undo that here.</source>
        <translation>Après l’importation d’un fichier, vous pouvez l’annuler ici.</translation>
    </message>
    <message>
        <source>Undone on {moment}.</source>
        <translation>Annulée le {moment}.</translation>
    </message>
    <message>
        <source>Checking what has changed since…</source>
        <translation>Recherche de ce qui a changé depuis…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have changed since:</source>
        <translation>
            <numerusform>%Ln client a été modifié depuis :</numerusform>
            <numerusform>%Ln clients ont été modifiés depuis :</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed back.</source>
        <translation>
            <numerusform>%Ln client rétabli.</numerusform>
            <numerusform>%Ln clients rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, since they have changed.</source>
        <translation>
            <numerusform>%Ln client gardé, car il a été modifié depuis.</numerusform>
            <numerusform>%Ln clients gardés, car ils ont été modifiés depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) will be changed back.</source>
        <translation>
            <numerusform>%Ln client mis à jour sera rétabli.</numerusform>
            <numerusform>%Ln clients mis à jour seront rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo: all these customers have changed since.</source>
        <translation>Rien à annuler&#xa0;: tous ces clients ont changé depuis.</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Redo: {change}</source>
        <translation>Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Annulé&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Rétabli&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importation de {file}</translation>
    </message>
    <message>
        <source>adding sample data</source>
        <translation>ajout des données d’exemple</translation>
    </message>
    <message>
        <source>removing sample data</source>
        <translation>retrait des données d’exemple</translation>
    </message>
    <message>
        <source>keeping customers separate</source>
        <translation>clients gardés séparés</translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>ajout de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>deleting {name}</source>
        <translation>suppression de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>merging into {name}</source>
        <translation>fusion dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{field} of {name}</source>
        <translation>{field} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of {name}</source>
        <translation>
            <numerusform>%Ln champ de « {name} »</numerusform>
            <numerusform>%Ln champs de « {name} »</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Valeurs par défaut des devis</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>un devis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>{person} saved this on {moment}.</source>
        <translation>Enregistré par {person}, {moment}.</translation>
    </message>
    <message>
        <source>{change}?</source>
        <translation>{change}&#xa0;?</translation>
    </message>
    <message>
        <source>Accepted Estimate</source>
        <translation>Devis accepté</translation>
    </message>
    <message>
        <source>{name} was accepted. Change it?</source>
        <translation>{name} a été accepté. Le modifier&#xa0;?</translation>
    </message>
    <message>
        <source>If you change the estimate, it no longer matches what was accepted.</source>
        <translation>Si vous modifiez le devis, il ne correspondra plus à ce qui a été accepté.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>If you cancel, everything stays as it is now.</source>
        <translation>Si vous annulez, rien ne change.</translation>
    </message>
    <message>
        <source>This has changed since, so nothing was undone: {change}.</source>
        <translation>Modifié depuis, rien n’a été annulé&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>restoring from {file}</source>
        <translation>restauration à partir de {file}</translation>
    </message>
    <message>
        <source>Don’t Redo</source>
        <translation>Ne pas rétablir</translation>
    </message>
    <message>
        <source>Don’t Undo</source>
        <translation>Ne pas annuler</translation>
    </message>
    <message>
        <source>This has changed since, so nothing was redone: {change}.</source>
        <translation>Modifié depuis, rien n’a été rétabli&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Changes of users, roles and passwords can’t be undone, since a password that was changed must never work again. Change them in Users.</source>
        <translation>Les changements d’utilisateurs, de rôles et de mots de passe ne peuvent pas être annulés, car un mot de passe changé ne doit plus jamais servir. Changez-les dans Utilisateurs.</translation>
    </message>
    <message>
        <source>Where backups go is changed in Data and Backups.</source>
        <translation>L’endroit des sauvegardes se change dans Données et sauvegardes.</translation>
    </message>
    <message>
        <source>The choices for a proposal are changed in its window.</source>
        <translation>Les choix [[d’une soumission|d’un devis]] se changent dans sa fenêtre.</translation>
    </message>
    <message>
        <source>What was deleted for good can’t be brought back.</source>
        <translation>Ce qui a été supprimé définitivement ne peut pas revenir.</translation>
    </message>
    <message>
        <source>A logo that an older version replaced wasn’t kept.</source>
        <translation>Un logo remplacé par une version antérieure du programme n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Only an Account Owner can undo or redo this: {change}.</source>
        <translation>Seul un propriétaire du compte peut annuler ou rétablir ceci&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>To restore all of a copy again, open Data and Backups.</source>
        <translation>Pour restaurer encore toute une copie, ouvrez Données et sauvegardes.</translation>
    </message>
    <message>
        <source>restoring everything from {file}</source>
        <translation>restauration de tout depuis {file}</translation>
    </message>
    <message>
        <source>An issued proposal can’t be undone.</source>
        <translation>[[Une soumission émise ne peut pas être annulée|Un devis émis ne peut pas être annulé]].</translation>
    </message>
    <message>
        <source>restoring an earlier version of {name}</source>
        <translation>restauration d’une version antérieure de {name}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Something in Custlist went wrong</source>
        <translation>Un problème est survenu dans Custlist</translation>
    </message>
    <message>
        <source>Your last change may be lost: check before you try again. If it fails again, send the details to whoever installed Custlist for you.</source>
        <translation>Votre dernière modification est peut-être perdue&#xa0;: vérifiez avant de réessayer. Si l’erreur se répète, envoyez les détails à la personne qui a installé Custlist.</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Working in “{window}”</source>
        <translation>Travail dans «&#xa0;{window}&#xa0;»</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The details say what the program did. They have no customer data.</source>
        <translation>Les détails décrivent ce que le programme a fait. Ils ne contiennent aucune donnée de client.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open Log Folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Close Custlist</source>
        <translation>Fermer Custlist</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Safe: checked just now, everything saved is there</source>
        <translation>Intacte&#xa0;: vérifiée à l’instant, tout ce qui était enregistré est là</translation>
    </message>
    <message>
        <source>{number}, {moment}, Custlist {version}</source>
        <translation>{number}, {moment}, Custlist {version}</translation>
    </message>
    <message>
        <source>{report}. It could not be written: copy the details.</source>
        <translation>{report}. Il n’a pas pu être écrit&#xa0;: copiez les détails.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{report}. The log is in {folder}.</source>
        <translation>{report}. Le journal est dans {folder}.</translation>
    </message>
    <message>
        <source>The customer list is damaged</source>
        <translation>La liste des clients est endommagée</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Damaged: not all of it can be read</source>
        <translation>Endommagée&#xa0;: une partie est illisible</translation>
    </message>
</context>
<context>
    <name>UnreadableList</name>
    <message>
        <source>The list can’t be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Switch User…</source>
        <translation>Changer d’utilisateur…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Switch user, or change your password</source>
        <translation>Changer d’utilisateur ou de mot de passe</translation>
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
        <source>Someone else changed this user. Their changes are beside the fields; save again to replace them.</source>
        <translation>Quelqu’un d’autre a modifié cet utilisateur. Ses modifications sont à côté des champs&#xa0;; enregistrez de nouveau pour les remplacer.</translation>
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
        <translation>{name} est le seul propriétaire du compte à être actif. Donnez d’abord ce rôle à un autre utilisateur.</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. Make another user one before you change this role.</source>
        <translation>{name} est le seul propriétaire du compte à être actif. Donnez ce rôle à un autre utilisateur avant de changer celui-ci.</translation>
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
        <source>Only you so far. Add your colleagues so each estimate shows who wrote it.</source>
        <translation>Vous seul pour l’instant. Ajoutez vos collègues pour que chaque devis indique son auteur.</translation>
    </message>
    <message>
        <source>Who can sign in on this computer, and what they may do.</source>
        <translation>Qui peut se connecter sur cet ordinateur, et avec quels droits.</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Last signed in: {when}</source>
        <translation>Dernière connexion&#xa0;: {when}</translation>
    </message>
</context>
</TS>
