"""What a learner sees: one folder per screen."""
