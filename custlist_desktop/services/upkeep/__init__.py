"""What follows from a list's rows is kept beside them: it is checked, and made anew where it is wrong."""
