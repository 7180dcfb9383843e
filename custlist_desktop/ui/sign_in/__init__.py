"""Choosing who works, and the field for a password."""
