"""The window that compares today's list with a copy, and restores from it."""
