"""The account's own: users, sign-in, trade names, templates, defaults and notices."""
