"""The lines of an estimate: their table, which edits them in place, and what it copies and pastes."""
