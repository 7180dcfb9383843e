"""Getting back what damage took: rows that can still be read, and what the journal knows of the others."""
