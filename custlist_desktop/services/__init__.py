"""Use cases: who may, one transaction, what it returns. The window and the shell call these."""
