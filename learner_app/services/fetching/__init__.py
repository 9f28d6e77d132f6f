"""What of courses is to be fetched, what comes next, what holds it back, and how it arrives."""
