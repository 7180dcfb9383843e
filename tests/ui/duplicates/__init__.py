"""Tests of Find Duplicates."""
