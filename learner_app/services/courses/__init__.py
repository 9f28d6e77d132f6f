"""The courses of a person: their cards, how they come here, how they are found, and what to do next."""
