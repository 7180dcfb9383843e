"""Taking the customer list out: export and print."""
