"""Invented customers and estimates, to look around with."""
