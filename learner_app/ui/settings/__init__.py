"""Choices about account, look, link and storage."""
