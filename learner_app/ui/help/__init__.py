"""How to use the program, in its own window."""
