"""What every server behind HTTP needs: a session, a checked address, the causes of a link that fails."""
