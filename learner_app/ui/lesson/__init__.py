"""Reading a lesson as native blocks."""
