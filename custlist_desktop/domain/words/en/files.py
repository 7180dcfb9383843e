"""The list's file, other files, and backups: what is wrong with them, and why a backup was made, in English."""

from typing import Final

FILES: Final = {
    "is_backup": ("{file} is a backup, shown in place of the list. Go back to the list to change anything."),
    "newer": "{file} was made by a newer version of Custlist. Install that version to open it.",
    "newer_with_backup": (
        "{file} was made by a newer version of Custlist. Install that version to open it. The backup from before "
        "it is {backup}."
    ),
    "damaged": "Part of {file} can’t be read. Choose See What Can Be Done in the window, or restart Custlist.",
    "search_damaged": (
        "The search index of {file} is damaged, and is being rebuilt. Try again in a moment; nothing is lost."
    ),
    "links_lost": (
        "Rows of {file} belong to others that are lost. Choose See What Can Be Done in the window, or restart "
        "Custlist."
    ),
    "foreign_parts": (
        "{file} has views or triggers that Custlist didn’t make ({names}), so it isn’t opened: they could change "
        "what you see and save. Choose another file."
    ),
    "empty": "{file} is empty. Open a backup of it, or delete it to start a new list in its place.",
    "not_ours": "{file} is not a customer list. Choose another file.",
    "read_only": "{file} is read-only. Ask for permission to change it, or copy it to a folder of your own.",
    "name_too_long": (
        "The name of {file} is too long for the files that belong beside it. Give the list, or its folder, a "
        "shorter name."
    ),
    "is_folder": "{file} is a folder. Choose a file in it.",
    "folder_missing": "The folder of {file} is not there. Is its drive connected?",
    "missing": "{file} is not there. Was it moved?",
    "disk_full": "Nothing was saved: the disk with {file} is full. Free some space and try again.",
    "unreadable": "{file} can’t be read. Is its drive connected?",
    "not_permitted": "Your account can’t read {file}. Ask its owner for permission.",
    "beside_blocked": (
        "{beside} belongs beside the list, but is a folder, a link or a file that your account can’t "
        "open. Rename it and open the list again."
    ),
    "log_unsure": (
        "The last changes of {file} are in a second file beside it, which may belong to another list. Close "
        "the list and open it again to choose."
    ),
    "not_copied": (
        "{file} has to be updated, and the backup that is made first can’t be written into {folder}. "
        "Free some space there and try again; the list was not changed."
    ),
    "open_elsewhere": "{file} is open on {host}, by {user}. Close it there, or wait until that computer is done.",
    "no_locks": (
        "The drive with {file} can’t keep two programs from writing at once. Copy the list to a disk of this "
        "computer."
    ),
    "network_drive": (
        "{file} is on a network drive, where writing can damage it without anyone noticing. Copy the list to "
        "a disk of this computer."
    ),
    "moved": "Nothing was saved: {file} was moved, renamed or deleted. Save a copy of what you see.",
    "replaced": "Nothing was saved: another program replaced {file}. Save a copy of what you see.",
    "overwritten": "Nothing was saved: another program wrote into {file}. Save a copy of what you typed.",
    "log_taken": (
        "Nothing was saved: another program deleted or replaced a file that belongs beside {file}. Reopen "
        "the list to go on."
    ),
    "gone": "Nothing was saved: the folder or drive of {file} is gone. Connect it and try again.",
    "temporary_full": "The disk for temporary files is full: {folder}. Free some space there and try again.",
    "temporary_other": (
        "The folder for temporary files can’t be written: {folder}. Ask for permission to write there."
    ),
    "in_use": "{file} is open already, by {user} on {host}. Close it there, or go on working in that window.",
    "in_use_unknown": "Another program is using {file}. Close it there and try again.",
    "read_only_folder": (
        "{file} needs a folder that you can write in, and you can’t write in {folder}. Ask for "
        "permission to write there, or keep the list in a folder of your own."
    ),
    "unreadable_now": "{file} is there, but Custlist couldn’t read it ({reason}). Restart Custlist.",
}

UNSAVED_FILES: Final = {
    "disk_full": "{file} was not saved: the disk is full. Free some space, or choose another disk.",
    "read_only": "{file} was not saved: you can’t write there. Choose another folder.",
    "name_too_long": "{file} was not saved: its name is too long. Give it a shorter name.",
    "folder_missing": "{file} was not saved: its folder is not there. Choose another folder.",
    "is_folder": "{file} was not saved: a folder has this name. Choose another name.",
    "other": "{file} was not saved: its drive can’t be written. Choose another folder.",
}

BACKUPS: Final = {
    "exists": "{file} already exists and was not replaced. Choose another name.",
    "is_list": "{file} is the list itself, so nothing was copied. Choose another name.",
    "folder_missing": "The folder of {file} is not there. Choose another one.",
    "blocked_folder": (
        "The folder {folder}, where copies go, can’t be made: something else has this name. "
        "Rename that, or move it away."
    ),
    "no_folder": (
        "The backup that is made first can’t be written into {folder}. Ask whoever made that folder for "
        "permission to write there; nothing was changed."
    ),
}

BACKUP_REASONS: Final = {
    "hourly": "Automatic",
    "closing": "When Custlist closed",
    "by_hand": "By hand",
    "by_user": "By {by}",
    "named": "{why}: {name}",
    "before_update": "Before an update of Custlist",
    "before_import": "Before importing {detail}",
    "before_merge": "Before merging duplicates",
    "before_restore": "Before restoring a backup",
    "before_removing_samples": "Before removing sample data",
    "before_opening": "Before opening it while in use elsewhere",
    "as_it_was_open": "Another program moved or replaced the list",
    "unknown": "Not recorded",
}
