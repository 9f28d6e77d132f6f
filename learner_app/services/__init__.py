"""What a learner can do: one file per use case. No Qt."""
