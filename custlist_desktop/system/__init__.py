"""What the operating system has to do with the program: locks, logs, drives, private files; no Qt, no SQL."""
