"""Finding customers who are there twice, and merging them."""
