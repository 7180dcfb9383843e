"""Estimates: their list, the editor with its lines, and what is chosen in it."""
