"""The main window: navigation, pages, status bar, and the About box."""
