"""What devices ask for. Every view but `hello` and sign-in needs a token."""
