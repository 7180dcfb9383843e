"""What the shell says, in French: by its English text."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    " Empty on it: {names}. Fill it in in the window and make the proposal again.": (
        " Vides dans le document\u00a0: {names}. Remplissez-les dans la fenêtre et refaites la soumission."
    ),
    " It is marked as Sent, as Estimate Defaults say.": (
        " Le devis est marqué comme Envoyé, selon les valeurs par défaut des devis."
    ),
    " It is still a draft; its status is changed in the window.": (
        " Le devis reste un brouillon\u00a0; son statut se change dans la fenêtre."
    ),
    " No font here has {letters}.": " Aucune police d’ici ne contient {letters}.",
    "(process {number})": "(processus {number})",
    "hidden": "masquée",
    "--columns are of .pdf files, and {out} is to be .{ending}; leave them out.": (
        "--columns concerne les fichiers .pdf, et {out} doit être en .{ending}\u00a0; omettez cette option."
    ),
    "--next-number was not used, since the lists say which number comes next.": (
        "--next-number n’a pas servi, puisque les listes disent quel numéro vient ensuite."
    ),
    "--vcard-version is of .vcf files, and {out} is to be .{ending}; leave it out.": (
        "--vcard-version concerne les fichiers .vcf, et {out} doit être en .{ending}\u00a0; omettez cette option."
    ),
    "A password has more than blanks; nothing was changed.": (
        "Un mot de passe ne se compose pas que d’espaces\u00a0; rien n’a été modifié."
    ),
    "Add invented customers to a file, to try things on.": (
        "Ajouter à un fichier des clients inventés, pour faire des essais."
    ),
    "Added {customers} and {estimates} to {path}.": "Ajout de {customers} et de {estimates} à {path}.",
    "Address": "Adresse",
    "CSV, TSV, XLSX, XLS, ODS or vCard": "CSV, TSV, XLSX, XLS, ODS ou vCard",
    "Col. {number}": "Col. {number}",
    "Copied {list} to {out} ({size} bytes), and checked the copy.": (
        "{list} est copié dans {out} ({size} octets), et la copie est vérifiée."
    ),
    "Copy the list to a new file, also while the window is open.": (
        "Copier la liste dans un nouveau fichier, même quand la fenêtre est ouverte."
    ),
    "Created at": "Créé le",
    "Find customers as the window does.": "Trouver des clients comme le fait la fenêtre.",
    "First name": "Prénom",
    "Guessed from what it holds: {columns}": "Deviné d’après le contenu\u00a0: {columns}",
    "ID": "ID",
    "Keys of customers and estimates go on a million later, since today's can't be read.": (
        "Les clés des clients et des devis continuent un million plus loin, celles d’aujourd’hui étant illisibles."
    ),
    "Last name": "Nom de famille",
    "List who may sign in, or set an Account Owner's forgotten password.": (
        "Afficher qui peut se connecter, ou remplacer le mot de passe oublié d’un propriétaire du compte."
    ),
    "Make an estimate's proposal as PDF, and keep it.": "Faire en PDF la soumission d’un devis, et la conserver.",
    "New password of {name}: ": "Nouveau mot de passe ({name})\u00a0: ",
    "No column of {file} is known as a company, a contact name or an email: it has no heads.": (
        "Aucune colonne de {file} n’est reconnue comme une entreprise, un nom de contact ou un courriel\u00a0: "
        "il n’a pas d’en-têtes."
    ),
    "No column of {file} is known as a company, a contact name or an email: its heads are {heads}.": (
        "Aucune colonne de {file} n’est reconnue comme une entreprise, un nom de contact ou un courriel\u00a0: "
        "ses en-têtes sont {heads}."
    ),
    "No customer matches.": "Aucun client ne correspond.",
    "No estimate has the number {number}; the window's Estimates page lists them.": (
        "Aucun devis ne porte le numéro {number}\u00a0; la page Devis de la fenêtre les affiche."
    ),
    "No number was given; give one such as {example}, or its count, {least}.": (
        "Aucun numéro n’a été donné\u00a0; donnez-en un comme {example}, ou son rang, {least}."
    ),
    "Nobody is here to type the new password; use a terminal, or --password-stdin.": (
        "Personne n’est là pour taper le nouveau mot de passe\u00a0; utilisez un terminal, ou --password-stdin."
    ),
    "Nobody was named; the users of this list are {names}.": (
        "Personne n’a été nommé\u00a0; les utilisateurs de cette liste sont {names}."
    ),
    "Not all of today's proposals and history can be read; the rest stays in the list kept.": (
        "Les soumissions et l’historique d’aujourd’hui ne sont pas tous lisibles\u00a0; le reste demeure dans "
        "la liste gardée."
    ),
    "Nothing was changed.": "Rien n’a été modifié.",
    "Nothing was issued.": "Rien n’a été émis.",
    "Nothing was saved, since another program deleted or replaced {file}-wal; look at the list and try again.": (
        "Rien n’a été enregistré, car un autre programme a supprimé ou remplacé {file}-wal\u00a0; regardez la "
        "liste et réessayez."
    ),
    "Nothing was saved, since another program replaced {file}; look at it and try again.": (
        "Rien n’a été enregistré, car un autre programme a remplacé {file}\u00a0; regardez-le et réessayez."
    ),
    "Nothing was saved, since another program wrote into {file}; look at it and try again.": (
        "Rien n’a été enregistré, car un autre programme a écrit dans {file}\u00a0; regardez-le et réessayez."
    ),
    "Nothing was saved, since {file} was moved, renamed or deleted meanwhile.": (
        "Rien n’a été enregistré, car {file} a été déplacé, renommé ou supprimé entre-temps."
    ),
    "Number of the next estimate, such as {number}: ": "Numéro du prochain devis, comme {number}\u00a0: ",
    "Only an Account Owner restores a backup.": "Seul un propriétaire du compte restaure une sauvegarde.",
    "Password of {name}: ": "Mot de passe ({name})\u00a0: ",
    "Perhaps {name}; name it by its Custlist ID, or add it with --on-match create": (
        "Peut-être {name}\u00a0; nommez-le par son ID Custlist, ou ajoutez-le avec --on-match create"
    ),
    "Phone": "Téléphone",
    "Put a backup in the place of the list, which is kept beside it.": (
        "Mettre une sauvegarde à la place de la liste, qui est gardée à côté."
    ),
    "Restored {path} from {backup}, and checked it.": "{path} est restauré depuis {backup}, et vérifié.",
    "Row {number}: {problems}": "Ligne {number}\u00a0: {problems}",
    "Say with --user NAME who works; the users of this list are {names}.": (
        "Dites par --user NAME qui travaille\u00a0; les utilisateurs de cette liste sont {names}."
    ),
    "Say with --user NAME whose password it is; the Account Owners are {names}.": (
        "Dites par --user NAME de qui est le mot de passe\u00a0; les propriétaires du compte sont {names}."
    ),
    "Several customers of the list match, by the same data; name one by its Custlist ID": (
        "Plusieurs clients de la liste correspondent, par les mêmes données\u00a0; nommez-en un par son ID Custlist"
    ),
    "Sheet “{name}” of {count}; also: {others}": (
        "Feuille «\u00a0{name}\u00a0» sur {count}\u00a0; les autres\u00a0: {others}"
    ),
    "Show one customer.": "Afficher un client.",
    "Somebody else made {path} meanwhile; run this again.": (
        "Quelqu’un d’autre a créé {path} entre-temps\u00a0; relancez la commande."
    ),
    "Something in custlist went wrong (report {number}): it is in {log}. Try it again.": (
        "Un problème est survenu dans custlist (rapport {number})\u00a0: il est dans {log}. Réessayez."
    ),
    "Something in custlist went wrong (report {number}): no log can be written in {folder}. Try it again.": (
        "Un problème est survenu dans custlist (rapport {number})\u00a0: aucun journal ne peut être écrit dans "
        "{folder}. Réessayez."
    ),
    "Standard input has no password; write one line to it, or leave --password-stdin out.": (
        "L’entrée standard n’a pas de mot de passe\u00a0; écrivez-y une ligne, ou omettez --password-stdin."
    ),
    "Take a file's customers into the list.": "Importer dans la liste les clients d’un fichier.",
    "That did not work: {reason}.": "Cela n’a pas fonctionné\u00a0: {reason}.",
    "That is not right. Password of {name}: ": "Ce n’est pas le bon. Mot de passe ({name})\u00a0: ",
    "The PDF can't be typeset: {error}.": "Impossible de composer le PDF\u00a0: {error}.",
    "The backup is of another list, so that today's proposals and history stay with today's list.": (
        "La sauvegarde est celle d’une autre liste\u00a0: les soumissions et l’historique d’aujourd’hui "
        "restent avec la liste d’aujourd’hui."
    ),
    "The customer list, from a shell.": "La liste des clients, depuis un terminal.",
    "The ending of {out} is no format to export; name a file with one of {endings}.": (
        "La fin du nom de {out} n’est pas un format d’exportation\u00a0; nommez un fichier avec l’une de "
        "celles-ci\u00a0: {endings}."
    ),
    "The estimates of today's list can't be read, so that a number might be given twice.": (
        "Les devis de la liste d’aujourd’hui sont illisibles\u00a0: un numéro pourrait être donné deux fois."
    ),
    (
        "The estimates of {path} can't be read, so that a number might be given twice; say with "
        "--next-number NUMBER which comes next. Nothing was changed."
    ): (
        "Les devis de {path} sont illisibles\u00a0: un numéro pourrait être donné deux fois\u00a0; dites par "
        "--next-number NUMBER lequel vient ensuite. Rien n’a été modifié."
    ),
    "The folder for temporary files, {folder}, can't be written; set TMPDIR to another.": (
        "Impossible d’écrire dans le dossier des fichiers temporaires, {folder}\u00a0; donnez-en un autre par TMPDIR."
    ),
    "The folder of {path} is not there; make it, or name another file with --rejects.": (
        "Le dossier de {path} n’existe pas\u00a0; créez-le, ou nommez un autre fichier par --rejects."
    ),
    "The list as it was before is in {path}.": "La liste telle qu’elle était est dans {path}.",
    "The list as it was before is kept as {path}.": "La liste telle qu’elle était est gardée sous {path}.",
    "The output can't be written: {reason}; see whether its disk is full.": (
        "Impossible d’écrire la sortie\u00a0: {reason}\u00a0; voyez si son disque est plein."
    ),
    "The password is not right; nothing was changed.": (
        "Le mot de passe n’est pas le bon\u00a0; rien n’a été modifié."
    ),
    "The password of {name} is needed; type it in a terminal, or hand it over with --password-stdin.": (
        "Il faut un mot de passe ({name})\u00a0; tapez-le dans un terminal, ou remettez-le par --password-stdin."
    ),
    "The proposal can't be typeset: {error}; see whether its trade name's logo is a whole picture.": (
        "Impossible de composer la soumission\u00a0: {error}\u00a0; voyez si le logo de son nom commercial est "
        "une image entière."
    ),
    "The reset is recorded, and told at the next sign-in.": (
        "Le remplacement est consigné, et signalé à la prochaine connexion."
    ),
    "The same again: ": "Encore une fois\u00a0: ",
    "The two passwords are not the same; nothing was changed.": (
        "Les deux mots de passe diffèrent\u00a0; rien n’a été modifié."
    ),
    "There is no customer {key} in the list; search for a name to learn its number.": (
        "Il n’y a pas de client {key} dans la liste\u00a0; cherchez un nom pour connaître son numéro."
    ),
    "Type it in the window (F8 finds it), or add --anyway. Nothing was issued.": (
        "Tapez-le dans la fenêtre (F8 le trouve), ou ajoutez --anyway. Rien n’a été émis."
    ),
    "Updated at": "Modifié le",
    (
        "Users, roles and passwords are the backup's: passwords from then are valid again, so change those "
        "that must not be."
    ): (
        "Les utilisateurs, rôles et mots de passe sont ceux de la sauvegarde\u00a0: les mots de passe d’alors "
        "valent de nouveau\u00a0; changez ceux qui ne doivent pas valoir."
    ),
    "Users, roles and passwords stay as they were before.": (
        "Les utilisateurs, rôles et mots de passe restent comme ils étaient."
    ),
    "Version": "Version",
    "What this command needs is no longer in the list; run it again.": (
        "Ce qu’il faut à cette commande n’est plus dans la liste\u00a0; relancez-la."
    ),
    "Who is working ({names})? ": "Qui travaille ({names})\u00a0? ",
    "Write customers to a file for other programs.": "Écrire des clients dans un fichier pour d’autres programmes.",
    "a copy of the list, such as one in backups": "une copie de la liste, comme celles de backups",
    "a list of objects with all columns of the table": "une liste d’objets avec toutes les colonnes de la table",
    "a list shows one column at least besides the notes": "une liste montre au moins une colonne en plus des notes",
    "a while ago": "il y a quelque temps",
    "an Account Owner": "un propriétaire du compte",
    "another number invents others; %(default)s": "un autre nombre en invente d’autres\u00a0; %(default)s",
    "another program": "un autre programme",
    "as an object with all columns of the customer table": (
        "en un objet avec toutes les colonnes de la table des clients"
    ),
    "as {field}": "comme {field}",
    "at {time}": "à {time}",
    "by {user}": "par {user}",
    "cells are divided by one character, such as ; or a tab": (
        "les cellules sont séparées par un seul caractère, comme le point-virgule ou une tabulation"
    ),
    "created": "créés",
    "even if lines have no amount yet, as the window asks": (
        "même si des lignes n’ont pas encore de montant, ce que la fenêtre demanderait"
    ),
    "for the notes": "pour les notes",
    "groups": "groupes",
    "heads": "en-têtes",
    "jobs": "chantiers",
    "list who may sign in; or set a new password for the Account Owner --user NAME, who forgot it": (
        "afficher qui peut se connecter\u00a0; ou donner un nouveau mot de passe au propriétaire du compte "
        "--user NAME, qui l’a oublié"
    ),
    "name a backup of it": "nommez-en une sauvegarde",
    "name another file": "nommez un autre fichier",
    "name another file with --rejects": "nommez un autre fichier par --rejects",
    "no more than N customers": "N clients au plus",
    "of a CSV file; else found": "d’un fichier CSV\u00a0; sinon trouvé",
    "of a spreadsheet; else the one of customers with the most rows": (
        "d’un classeur\u00a0; sinon celle des clients qui a le plus de lignes"
    ),
    "of cards; without it 3.0, which telephones and Outlook read": (
        "des cartes\u00a0; sinon 3.0, que lisent les téléphones et Outlook"
    ),
    "of heads and places; without it the computer's": "des en-têtes et des lieux\u00a0; sinon celle de l’ordinateur",
    "of phone numbers without a country; else this computer's": (
        "des numéros de téléphone sans pays\u00a0; sinon celui de l’ordinateur"
    ),
    "of the document; without it what was chosen in the window, else the estimate's": (
        "du document\u00a0; sinon celle choisie dans la fenêtre, ou celle du devis"
    ),
    "of the estimate, such as E-2026-0001": "du devis, comme E-2026-0001",
    "of the file, where its ending says another": "du fichier, si la fin de son nom en dit un autre",
    "of the next estimate, where today's list can't be read to learn it": (
        "du prochain devis, si la liste d’aujourd’hui est illisible"
    ),
    "on {host}": "sur {host}",
    "one object with the five counts, and what was left out or guessed": (
        "un objet avec les cinq nombres, et ce qui a été omis ou deviné"
    ),
    "one price, a price a section, or every line; without it what was chosen in the window, else every line": (
        "un prix, un prix par section, ou chaque ligne\u00a0; sinon ce qui a été choisi dans la fenêtre, ou "
        "chaque ligne"
    ),
    "only customers whom the window would find": "seulement les clients que la fenêtre trouverait",
    "read the password from the first line of standard input": (
        "lire le mot de passe dans la première ligne de l’entrée standard"
    ),
    "rejected": "refusés",
    "say what would happen, and write nothing": "dire ce qui se passerait, et ne rien écrire",
    "skipped": "ignorés",
    "the contact's title": "le titre de civilité du contact",
    "the customer list": "la liste des clients",
    "the customer list; without it {path}": "la liste des clients\u00a0; sinon {path}",
    "the file to write; one that is there is replaced": "le fichier à écrire\u00a0; s’il existe, il est remplacé",
    "the file; its ending is its format: {endings}": (
        "le fichier\u00a0; la fin de son nom est son format\u00a0: {endings}"
    ),
    "the new file": "le nouveau fichier",
    "the number that search prints first": "le numéro que search affiche en premier",
    "titles": "titres",
    "totals": "totaux",
    "unchanged": "inchangés",
    "updated": "modifiés",
    "what a PDF shows, divided by commas, out of {names}; without it what the window shows": (
        "ce que montre un PDF, séparé par des virgules, parmi {names}\u00a0; sinon ce que montre la fenêtre"
    ),
    "what to do with customers who are in the list": "que faire des clients qui sont dans la liste",
    "who works, where the window would ask": "qui travaille, là où la fenêtre le demanderait",
    "whose names of places and order count": "dont comptent les noms de lieux et l’ordre",
    'words in any order; "" finds everybody': 'mots dans n’importe quel ordre\u00a0; "" trouve tout le monde',
    "write refused rows here, with reasons": "écrire ici les lignes refusées, avec les motifs",
    "{file} has no such sheet; its sheets are named at the bottom of the spreadsheet.": (
        "{file} n’a pas cette feuille\u00a0; ses feuilles sont nommées au bas du classeur."
    ),
    "{file} is a folder; name a backup in it.": "{file} est un dossier\u00a0; nommez une sauvegarde qui s’y trouve.",
    "{file} is a folder; name a file in it with --database.": (
        "{file} est un dossier\u00a0; nommez un fichier qui s’y trouve par --database."
    ),
    "{file} is damaged; name another backup.": "{file} est endommagé\u00a0; nommez une autre sauvegarde.",
    "{file} is damaged; use a backup of it instead.": "{file} est endommagé\u00a0; prenez-en plutôt une sauvegarde.",
    "{file} is empty; name another backup.": "{file} est vide\u00a0; nommez une autre sauvegarde.",
    ("{file} is in a synchronized folder and open in {holder}, seen {sign}; close it there, or try again later."): (
        "{file} est dans un dossier synchronisé et ouvert dans {holder}, vu {sign}\u00a0; fermez-le là-bas, ou "
        "réessayez plus tard."
    ),
    "{file} is not a customer list; name a backup of the list.": (
        "{file} n’est pas une liste de clients\u00a0; nommez une sauvegarde de la liste."
    ),
    "{file} is not a customer list; name another file with --database.": (
        "{file} n’est pas une liste de clients\u00a0; nommez un autre fichier par --database."
    ),
    "{file} is not there; name the customer list with --database.": (
        "{file} n’existe pas\u00a0; nommez la liste des clients par --database."
    ),
    "{file} is not there; see whether the backup's name is right.": (
        "{file} n’existe pas\u00a0; voyez si le nom de la sauvegarde est le bon."
    ),
    "{file} is not written in {encoding}; leave --encoding out to have it found.": (
        "{file} n’est pas écrit en {encoding}\u00a0; omettez --encoding pour que le codage soit trouvé."
    ),
    "{file} is open in {holder}; close it there and try again.": (
        "{file} est ouvert dans {holder}\u00a0; fermez-le là-bas et réessayez."
    ),
    (
        "{file} was not closed properly, and the log beside it ({file}-wal) may be another list's; name "
        "another backup, or open it with custlist-desktop and choose."
    ): (
        "{file} n’a pas été fermé correctement, et le journal à côté ({file}-wal) est peut-être celui d’une "
        "autre liste\u00a0; nommez une autre sauvegarde, ou ouvrez-la avec custlist-desktop et choisissez."
    ),
    (
        "{file} was not closed properly, and the log beside it ({file}-wal) may be another list's; open it "
        "with custlist-desktop and choose, or put a backup in its place with custlist restore."
    ): (
        "{file} n’a pas été fermé correctement, et le journal à côté ({file}-wal) est peut-être celui d’une "
        "autre liste\u00a0; ouvrez-le avec custlist-desktop et choisissez, ou mettez une sauvegarde à sa place "
        "avec custlist restore."
    ),
    "{label}: {value}": "{label}\u00a0: {value}",
    "{name} in the scope of work": "{name} dans l’étendue des travaux",
    "{name} in the terms": "{name} dans les conditions",
    "{name} is an Estimator, whose password an Account Owner sets in the window, in Users.": (
        "{name} a le rôle d’estimateur\u00a0; c’est un propriétaire du compte qui donne son mot de passe, dans "
        "la fenêtre, sous Utilisateurs."
    ),
    "{name} is an Estimator; ask an Account Owner, or name one with --user.": (
        "{name} a le rôle d’estimateur\u00a0; adressez-vous à un propriétaire du compte, ou nommez-en un par --user."
    ),
    "{name} is deactivated; an Account Owner can activate this user in the window.": (
        "{name} est désactivé\u00a0; un propriétaire du compte peut activer cet utilisateur dans la fenêtre."
    ),
    "{name} is no active user of this list; the Account Owners are {names}.": (
        "{name} n’est pas un utilisateur actif de cette liste\u00a0; les propriétaires du compte sont {names}."
    ),
    "{name} is no user of this list; its users are {names}.": (
        "{name} n’est pas un utilisateur de cette liste\u00a0; ses utilisateurs sont {names}."
    ),
    "{name} is none of {names}": "{name} ne fait pas partie de {names}",
    "{name} signs in with the new password from now on. {name} and every Account Owner are told.": (
        "{name} se connecte désormais avec le nouveau mot de passe. {name} et chaque propriétaire du compte en "
        "sont avertis."
    ),
    "{number} can't come next, since the backup has later numbers; {example} or more can.": (
        "{number} ne peut pas venir ensuite, car la sauvegarde a des numéros plus grands\u00a0; {example} ou "
        "plus le peut."
    ),
    "{path} is the customer list itself; {advice}.": "{path} est la liste des clients elle-même\u00a0; {advice}.",
    "{path} is the file to import; name another file with --rejects.": (
        "{path} est le fichier à importer\u00a0; nommez un autre fichier par --rejects."
    ),
    "{text} is not a whole number from 0 on": "{text} n’est pas un nombre entier à partir de 0",
    "{text} is not the two-letter code of a country, such as CA": (
        "{text} n’est pas le code à deux lettres d’un pays, comme CA"
    ),
    "“{name}”": "«\u00a0{name}\u00a0»",
    "“{number}” is no automatic number of {year}; give one such as {example}, or its count, {least}.": (
        "«\u00a0{number}\u00a0» n’est pas un numéro automatique de {year}\u00a0; donnez-en un comme {example}, "
        "ou son rang, {least}."
    ),
    # What argparse says
    "%(prog)s: error: %(message)s\n": "%(prog)s\u00a0: erreur\u00a0: %(message)s\n",
    "usage: ": "usage\u00a0: ",
    "positional arguments": "arguments\u00a0",
    "options": "options\u00a0",
    "show this help message and exit": "afficher cette aide et terminer",
    "show program's version number and exit": "afficher la version du programme et terminer",
    "the following arguments are required: %s": "ces arguments manquent\u00a0: %s",
    "argument %(argument_name)s: %(message)s": "argument %(argument_name)s\u00a0: %(message)s",
    "expected one argument": "un argument est attendu",
    "expected at least one argument": "au moins un argument est attendu",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r n’est pas un choix possible (choisissez parmi %(choices)s)"
    ),
    "invalid %(type)s value: %(value)r": "valeur impossible\u00a0: %(value)r",
    "unrecognized arguments: %s": "arguments inconnus\u00a0: %s",
    "ignored explicit argument %r": "cette option ne prend pas de valeur\u00a0: %r",
    "ambiguous option: %(option)s could match %(matches)s": "option ambiguë\u00a0: %(option)s peut être %(matches)s",
}

COUNTED: Final[dict[str, tuple[str, str]]] = {
    "Wrote {count} customer to {out}.": (
        "{count} client écrit dans {out}.",
        "{count} clients écrits dans {out}.",
    ),
    "{count} more row is refused; --rejects OUT.csv writes them all.": (
        "{count} autre ligne est refusée\u00a0; --rejects OUT.csv les écrit toutes.",
        "{count} autres lignes sont refusées\u00a0; --rejects OUT.csv les écrit toutes.",
    ),
    "{count} row": (
        "{count} ligne",
        "{count} lignes",
    ),
    "Wrote {out} ({count} page), revision {revision} of {number}.": (
        "{out} est écrit ({count} page), révision {revision} de {number}.",
        "{out} est écrit ({count} pages), révision {revision} de {number}.",
    ),
    "{count} line has no amount yet, as what was pasted there isn't a number.": (
        "{count} ligne n’a pas encore de montant, car ce qui y a été collé n’est pas un nombre.",
        "{count} lignes n’ont pas encore de montant, car ce qui y a été collé n’est pas un nombre.",
    ),
    "{count} proposal that left after the backup came along.": (
        "{count} soumission partie après la sauvegarde a été reprise.",
        "{count} soumissions parties après la sauvegarde ont été reprises.",
    ),
    "{count} customer": (
        "{count} client",
        "{count} clients",
    ),
    "{count} estimate": (
        "{count} devis",
        "{count} devis",
    ),
    "{count} column left out: {names}": (
        "{count} colonne omise\u00a0: {names}",
        "{count} colonnes omises\u00a0: {names}",
    ),
    "{count} cell in the notes: what stands there can't be what its column says": (
        "{count} cellule dans les notes\u00a0: ce qui s’y trouve ne peut pas être ce que dit sa colonne",
        "{count} cellules dans les notes\u00a0: ce qui s’y trouve ne peut pas être ce que dit leur colonne",
    ),
    "{count} row skipped as no customers: {reasons}": (
        "{count} ligne ignorée, qui n’est pas un client\u00a0: {reasons}",
        "{count} lignes ignorées, qui ne sont pas des clients\u00a0: {reasons}",
    ),
    "Perhaps twice in the list: {count} new customer; see Find Duplicates in the window": (
        "Peut-être deux fois dans la liste\u00a0: {count} nouveau client\u00a0; voir Trouver les doublons dans "
        "la fenêtre",
        "Peut-être deux fois dans la liste\u00a0: {count} nouveaux clients\u00a0; voir Trouver les doublons "
        "dans la fenêtre",
    ),
    "Letters that are not in the file's encoding were guessed in {count} row": (
        "Des lettres absentes du codage du fichier ont été devinées dans {count} ligne",
        "Des lettres absentes du codage du fichier ont été devinées dans {count} lignes",
    ),
    "Characters that can't be seen were left out of {count} row": (
        "Des caractères invisibles ont été omis dans {count} ligne",
        "Des caractères invisibles ont été omis dans {count} lignes",
    ),
    "expected %s argument": (
        "%s argument est attendu",
        "%s arguments sont attendus",
    ),
}
"""By the English text for one: the text for one, and for others."""
