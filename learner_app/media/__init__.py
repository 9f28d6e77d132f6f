"""Bytes on disk: resumable fetch, hash check, cache budget."""
