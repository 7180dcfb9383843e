"""Find Duplicates: groups of customers that may be one, compared side by side and merged."""
