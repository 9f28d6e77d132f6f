"""What a server says: one port, one folder per server."""
