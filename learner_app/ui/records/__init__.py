"""What was done and where it has come to."""
