"""Long trials of what may never happen: commands of their own, since they take minutes."""
