"""The hub's protocol, seen from the client."""
