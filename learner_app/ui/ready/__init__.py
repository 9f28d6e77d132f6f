"""Whether everything is here for a time without a network."""
