"""What every list is made of: rows, columns, header and delegate."""
