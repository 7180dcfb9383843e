"""Customers: saving, searching, exporting, and their links to estimates."""
