"""What waits, what moves, what it costs, and what stands in the way."""
