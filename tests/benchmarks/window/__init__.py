"""The program's own window, driven in a process of its own: scenarios, and what times them."""
