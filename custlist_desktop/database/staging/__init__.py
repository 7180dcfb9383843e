"""Staging files: everything about an import before it is written into the list, and the ways in and out again."""
