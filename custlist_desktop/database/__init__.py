"""The file: opened, checked, migrated and read. Nothing above this package knows which engine runs."""
