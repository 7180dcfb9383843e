"""Estimates: saving, searching, numbers, and issued proposals."""
