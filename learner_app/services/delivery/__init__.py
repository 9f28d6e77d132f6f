"""Records on their way to a hub or a record store, what comes back, and the one status of it all."""
