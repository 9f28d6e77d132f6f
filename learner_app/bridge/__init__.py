"""Qt without widgets: threads, signals, network state, logging."""
