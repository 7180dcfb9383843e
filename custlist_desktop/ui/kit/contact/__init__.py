"""A customer's details as they are typed: for the customers' own page, estimates and trade names alike."""
