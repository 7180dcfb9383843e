"""The steps from an empty file to today's schema; each is frozen once it was released."""
