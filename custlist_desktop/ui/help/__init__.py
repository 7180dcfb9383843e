"""The user guide and the keyboard shortcuts, inside the program."""
