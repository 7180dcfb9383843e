"""What all services share: who may, the journal, telling what changed, and searching a list."""
