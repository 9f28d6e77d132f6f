"""The fields in which answers are given, one kind a module."""
