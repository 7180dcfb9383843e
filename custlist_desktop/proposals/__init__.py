"""From an estimate to a document: what it says, and its typesetting by Typst."""
