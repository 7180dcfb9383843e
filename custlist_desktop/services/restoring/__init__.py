"""Comparing today's list with a copy of it, and restoring what somebody checks."""
