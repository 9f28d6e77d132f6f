"""The courses there are."""
