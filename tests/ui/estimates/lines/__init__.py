"""Tests of the lines of an estimate, driven on the visible table."""
