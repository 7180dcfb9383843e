"""Use cases: who may, one transaction, what it returns. The user interface and the shell commands stand on these."""
