"""A customer's fields, what is wrong with them, and how customers look alike, in English."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords

KEY: Final = FieldWords(
    "Custlist ID",
    explanation="Leave it empty for new customers. An export fills it in, so its rows find their customers.",
)

FIELDS: Final = {
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
}

PROBLEMS: Final = {
    "name_required": "Type a company or a contact name.",
    "too_long": "At most {limit} characters fit here; this has {length}.",
    "country_like": "No country has this name. Did you mean {country}?",
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
    "email_odd_domain": (
        "This address only works inside an office. Is its end missing (.com)? You can still save it."
    ),
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
}

LIKENESSES: Final = {
    "same_phone": "Looks like {name}: same phone",
    "same_email": "Same email as {name}",
    "same_name": "Looks like {name}: same name",
    "similar_name": "Looks like {name}: similar name",
    "same_street": "Looks like {name}: same street",
    "same_postal_code": "Looks like {name}: same postal code",
    "same_city": "Looks like {name}: same city",
}
