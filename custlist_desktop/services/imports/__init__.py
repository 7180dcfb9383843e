"""Bringing customers in: matching, checking, writing, and taking it back."""
