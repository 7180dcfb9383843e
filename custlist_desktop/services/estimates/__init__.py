"""Estimates: saving, searching, numbers, and the proposals that left."""
