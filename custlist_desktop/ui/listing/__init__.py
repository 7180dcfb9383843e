"""A searchable, sortable list of any length: the model, the table, and the thread that reads for them."""
