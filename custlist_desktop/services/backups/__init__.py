"""Backups: where they are, making, thinning and looking through them."""
