"""Learning record stores, seen from the client."""
