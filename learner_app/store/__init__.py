"""What this device remembers: SQLite databases and blobs on disk."""
