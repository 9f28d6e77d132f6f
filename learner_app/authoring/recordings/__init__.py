"""Recordings into tiers: what a file is, its renditions, its waveform and key pictures, and what its captions lack."""
