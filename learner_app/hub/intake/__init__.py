"""Records on their way in: read, judged, put into their chains, and kept."""
