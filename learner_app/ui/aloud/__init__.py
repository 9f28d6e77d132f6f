"""Reading lessons and questions aloud."""
