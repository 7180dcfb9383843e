"""What the words of the product mean. No Qt and no SQL in here."""
