"""An offline-first desktop client for corporate training, its reference hub and its authoring tools."""

__version__ = "0.1.0"
