"""English."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords, Words

WORDS: Final = Words(
    language="en",
    key=FieldWords(
        "Custlist ID",
        explanation="Leave it empty for new customers. An export fills it in, so its rows find their customers.",
    ),
    fields={
        "company": FieldWords(
            "Company",
            explanation="The company’s name. Each row needs a company or a contact name.",
            example="Alpine Ridge Builders LLC",
        ),
        "contact_name": FieldWords(
            "Contact name",
            short="Contact",
            explanation="First and last name of one person. Another person gets a row of their own.",
            example="Dana Whitfield",
        ),
        "job_title": FieldWords("Job title", explanation="What the person does there.", example="Project Manager"),
        "email": FieldWords(
            "Email",
            explanation="One address. A customer in the list with the same address is updated.",
            example="dana@alpineridge.example",
        ),
        "phone": FieldWords(
            "Phone",
            caption="Work",
            explanation="In any form, with an extension if there is one. Add the country code for another country.",
            example="303 555-0119 ext. 4",
        ),
        "mobile": FieldWords("Mobile", caption="Mobile", explanation="Like the phone.", example="+1 970 555 0156"),
        "website": FieldWords("Website", explanation="With or without https://.", example="www.alpineridge.example"),
        "address_line1": FieldWords(
            "Address, line 1", short="Address", explanation="Number and street.", example="2220 Eagle Point Drive"
        ),
        "address_line2": FieldWords("Address, line 2", explanation="Suite, floor or building.", example="Suite 705"),
        "city": FieldWords("City", explanation="City, town or village.", example="Denver"),
        "state_province": FieldWords(
            "State/Province",
            explanation="For the United States and Canada only: its name or its code.",
            example="Colorado",
        ),
        "postal_code": FieldWords(
            "Postal code",
            explanation="With its leading zeros; the cells are set to text, so they stay.",
            example="80202",
        ),
        "country": FieldWords(
            "Country", explanation="Its name in English, French or Spanish, or its code.", example="United States"
        ),
        "notes": FieldWords(
            "Notes",
            explanation="Anything else; it stays in the office. Several lines are fine.",
            example="Gate code 4411",
        ),
    },
    statuses={"draft": "Draft", "sent": "Sent", "expired": "Expired", "accepted": "Accepted", "declined": "Declined"},
    roles={"account_owner": "Account Owner", "estimator": "Estimator"},
    problems={
        "name_required": "Type a company or a contact name.",
        "too_long": "At most {limit} characters fit here; this has {length}.",
        "country_unknown": "No country has this name. Choose one from the list.",
        "state_not_of_country": "This is not in {country}. Choose one from the list.",
        "postal_code_odd": "{country}: postal codes look like {example}. You can still save it.",
        "email_spaces": "An email address has no spaces.",
        "email_no_at": "An email address has an “@” in it.",
        "email_two_at": "An email address has only one “@”.",
        "email_nothing_before_at": "Something is missing before “@”.",
        "email_nothing_after_at": "Something is missing after “@”.",
        "email_too_long": "No email address is longer than 254 characters.",
        "email_invalid": "This can’t be an email address. Check it for a typo.",
        "email_odd_domain": "This address only works inside an office. You can still save it.",
        "website_spaces": "A website’s address has no spaces.",
        "website_scheme": "A website begins with http:// or https://, or with its name.",
        "website_invalid": "This can’t be a website’s address. Check it for a typo.",
        "website_odd": "A website’s name usually has a dot. You can still save it.",
        "phone_not_a_number": "This is not a telephone number.",
        "phone_unknown_country_code": "No country has this country code. Check what follows “+”.",
        "phone_too_short": "This is too short for a telephone number.",
        "phone_too_long": "This is too long for a telephone number. Type one number only.",
        "phone_wrong_length": "No number in {country} has this many digits.",
        "phone_no_area_code": "The area code is missing. You can still save it.",
        "phone_odd": "{country} has no number like {pattern}. You can still save it.",
    },
    format_names={
        "xlsx": "Excel workbook (XLSX)",
        "ods": "OpenDocument spreadsheet (ODS)",
        "csv": "CSV",
        "vcf": "vCard",
        "pdf": "PDF",
    },
    format_uses={
        "xlsx": "For spreadsheets: numbers and postal codes stay as they are, columns filter.",
        "ods": "For LibreOffice and others: numbers and postal codes stay as they are.",
        "csv": "For other programs: text in UTF-8, separated by commas.",
        "vcf": "For address books and phones: a card for each customer.",
        "pdf": "To read or print: the columns of the list, in its order.",
    },
    format_files={
        "xlsx": "Excel workbooks",
        "ods": "OpenDocument spreadsheets",
        "csv": "CSV files",
        "vcf": "vCard files",
        "pdf": "PDF files",
    },
    files={
        "newer": "{file} was made by a newer version of Custlist. Install that version to open it.",
        "damaged": "{file} is damaged. {restore}",
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
    },
    unsaved_files={
        "disk_full": "{file} was not saved: the disk is full. Free some space, or choose another disk.",
        "read_only": "{file} was not saved: you can’t write there. Choose another folder.",
        "name_too_long": "{file} was not saved: its name is too long. Give it a shorter name.",
        "folder_missing": "{file} was not saved: its folder is not there. Choose another folder.",
        "is_folder": "{file} was not saved: a folder has this name. Choose another name.",
        "other": "{file} was not saved: its drive can’t be written. Choose another folder.",
    },
    backups={
        "exists": "{file} already exists and was not replaced. Choose another name.",
        "is_list": "{file} is the list itself, so nothing was copied. Choose another name.",
        "folder_missing": "The folder of {file} is not there. Choose another one.",
        "no_folder": (
            "The backup that is made first can’t be written into {folder}. Ask whoever made that folder for "
            "permission to write there; nothing was changed."
        ),
    },
    backup_reasons={
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
    },
    refusals={
        "back_up": "Only active users can back up. Ask an Account Owner.",
        "manage_backups": "Only an Account Owner can change backups. Ask one.",
        "add_customer_from_list": "Only an Account Owner can add customers from this list. Ask one.",
        "edit_customer": "Only an Account Owner can edit customers. Ask one.",
        "delete_customer": "Only an Account Owner can delete customers. Ask one.",
        "import_customers": "Only an Account Owner can import customers. Ask one.",
        "export_customers": "Only an Account Owner can export customers. Ask one.",
        "copy_list": "Only an Account Owner can copy the list. Ask one.",
        "merge_customers": "Only an Account Owner can merge customers. Ask one.",
        "manage_account": "Only an Account Owner can change these settings. Ask one.",
        "manage_users": "Only an Account Owner can change users. Ask one.",
        "other": "Your role doesn’t allow this. Ask an Account Owner.",
    },
    row_problems={
        "name_required": "No company, name or email",
        "too_long": "{field} has {length} characters; at most {limit} fit",
        "several_matches": "May be one of {count} customers. Choose which one.",
        "looks_like_row": "Has the same name as row {row}",
        "near_name": "Looks like {name}: similar name",
        "near_row": "Looks like row {row}: similar name",
        "weak_match": "Perhaps {name}: update that customer, or add a new one?",
        "cells_beyond_columns": "Has more cells than the file has columns: “{value}”",
        "same_as_row": "Same customer as row {row}. Keep one of the two rows.",
        "key_unknown": "This list has no customer with the Custlist ID “{value}”",
        "notes_full": "The notes are full. Lines of the file that don’t fit: {count}, such as “{value}”",
        "name_from_email": "Named after its email: “{value}”",
        "cell_too_long": "Has a cell of more than {limit} characters",
        "open_quote": "A quotation mark is never closed",
        "control_characters_dropped": "Invisible characters left out: {count}",
        "bytes_guessed": "Some letters are not in the file’s encoding, and are guessed",
        "email_invalid": "{field} is not an address: “{value}”",
        "website_invalid": "{field} is not a web address: “{value}”",
        "email_too_long": "{field} is longer than 254 characters: “{value}”",
        "email_odd_domain": "{field} only works inside an office: “{value}”",
        "email_words": "{field} has words beside the address: “{value}”",
        "website_odd": "{field} has no dot in its name: “{value}”",
        "phone_not_a_number": "{field} is not a telephone number: “{value}”",
        "phone_digits_lost": "{field} lost its last digits to a spreadsheet: “{value}”. Correct it in the file.",
        "phone_is_date": "{field} is a date, not a number: “{value}”",
        "phone_words": "{field} has words beside the number: “{value}”",
        "phone_second": "{field} takes one number; the notes have “{value}”",
        "phone_old_prefix": "{field} “{before}” is read as “{value}”",
        "phone_unknown_country_code": "{field} begins with a country code that doesn’t exist: “{value}”",
        "phone_too_short": "{field} is too short for {country}: “{value}”",
        "phone_too_long": "{field} is too long for {country}: “{value}”",
        "phone_wrong_length": "{field} has the wrong number of digits for {country}: “{value}”",
        "phone_no_area_code": "{field} lacks its area code: “{value}”",
        "phone_odd": "{field} is not a number in use in {country}: “{value}”",
        "country_unknown": "Country “{value}” is not known. Correct it in the file.",
        "state_not_of_country": "{field} “{value}” is not in {country}",
        "state_unknown": "{field} “{value}” is not known. Correct it in the file.",
        "postal_code_odd": "Postal code “{value}” is not like those of {country}, such as {example}",
        "postal_code_restored": "Postal code “{before}” is read as “{value}”",
        "same_as_row_otherwise": "Same customer as row {row}, with other data: {more}. Keep one of the two rows.",
        "several_matches_unknown": "May be one of several customers in the list",
        "moved": "{field} “{value}” moved to the notes",
        "moved_empty": "{field} moved to the notes",
        "other": "{field} can’t be used: “{value}”",
        "joined": "{first}; {second}",
    },
    likenesses={
        "same_phone": "Looks like {name}: same phone",
        "same_email": "Same email as {name}",
        "same_name": "Looks like {name}: same name",
        "similar_name": "Looks like {name}: similar name",
        "same_street": "Looks like {name}: same street",
        "same_postal_code": "Looks like {name}: same postal code",
        "same_city": "Looks like {name}: same city",
    },
    import_files={
        "missing": "{file} is not there. Was it moved?",
        "is_folder": "{file} is a folder. Choose a file in it.",
        "unreadable": "{file} can’t be read. Close it in other programs, and check that your account can open it.",
        "password": "{file} is protected by a password. Save it without one and try again.",
        "empty": "{file} is empty. Choose another file.",
        "no_rows": "{file} has a header but no rows. Add rows, or choose another file.",
        "not_a_table": "{file} is {kind}, not a table. Save the list as Excel, CSV or vCard.",
        "damaged": "{file} is damaged. Open it in the program that made it, and save it again.",
        "open_quote": "A quotation mark in row {row} of {file} is never closed. Close it and try again.",
        "wrong_encoding": "Row {row} of {file} can’t be read as {encoding}. Choose another encoding.",
        "sheet_missing": "{file} no longer has that sheet. Choose one again.",
        "too_large": "{file} is larger than {limit} MB once it is open. Divide it into several files.",
        "cell_too_long": "Row {row} of {file} has a cell of more than {limit} characters. Shorten it and try again.",
        "too_many_columns": "{file} has {columns} columns; at most {limit} can be read. Delete some of them.",
        "open_quote_somewhere": "A quotation mark in {file} is never closed. Close it and try again.",
    },
    other_kinds={
        "pdf": "a PDF",
        "image": "a picture",
        "word": "a text document",
        "archive": "an archive",
        "numbers": "an Apple Numbers document",
        "markup": "a web page",
        "other": "something else",
    },
    lacks={
        "customer": "It has no customer.",
        "lines": "It has no lines.",
        "amount": "{count} line has no amount yet, so the total doesn’t include it.",
        "amounts": "{count} lines have no amount yet, so the total doesn’t include them.",
        "total": "Its total is zero.",
        "empty_field": "Empty in its texts: {names}.",
        "unknown_field": "Would print as typed: {names}.",
    },
    export_limits={
        "pdf_rows": ("A PDF holds {limit} customers; you have {count}. Narrow the search or choose Excel."),
        "sheet_rows": "A spreadsheet holds {limit} customers; you have {count}. Narrow the search or choose CSV.",
        "sheet_cell": (
            "The notes of {name} have {count} characters, and a cell holds {limit}. Shorten them, or choose CSV."
        ),
    },
    card_columns={
        "vcard:fn": "Full name",
        "vcard:prefix": "Name prefix",
        "vcard:given": "First name",
        "vcard:additional": "Middle name",
        "vcard:family": "Last name",
        "vcard:suffix": "Name suffix",
        "vcard:tel:other": "Phone 2",
        "vcard:adr": "Address",
        "vcard:phonetic": "Phonetic name",
        "vcard:picture": "Photo",
        "vcard:sound": "Sound",
        "vcard:key": "Encryption key",
        "vcard:other": "Program data",
    },
    sheets={"customers": "Customers", "columns": "Columns"},
    sheet_heads={"column": "Column", "takes": "What it takes", "example": "Example", "reason": "Why it was refused"},
    printed_list={
        "title": "Customers",
        "one": "{count} customer",
        "many": "{count} customers",
        "search": "{found} with “{search}”",
        "page": "Page {page} of {pages}",
        "street": "Street",
    },
)
