"""What the hub makes of records: marks, and who completed what."""
