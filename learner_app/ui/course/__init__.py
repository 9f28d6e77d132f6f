"""The way through one course."""
