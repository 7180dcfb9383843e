"""The tables, one module per family; thin, without rules."""
