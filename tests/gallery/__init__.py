"""Pictures of every screen and dialog: ``python -m tests.gallery OUT``."""
