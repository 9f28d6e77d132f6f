"""The database's shapes, in order; forward only."""
