"""What the journal tells: the history of a customer and an estimate, versions to restore, and undo."""
