"""What is said in a recording, to read, to search and to jump by; complete without the recording."""
