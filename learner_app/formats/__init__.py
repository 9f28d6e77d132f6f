"""How it is written: bytes in, values out, and back. No files opened but those handed in, no network."""
