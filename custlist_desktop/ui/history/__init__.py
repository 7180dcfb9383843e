"""The history of a customer or an estimate, and restoring a version of it."""
