"""Bringing a customer list in: the Import window, taking an import back, and files dropped on a page."""
