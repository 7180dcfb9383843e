"""Customers in files of other programs: CSV, spreadsheets and vCard, in and out."""
