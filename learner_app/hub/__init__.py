"""The reference server: people, assignments, reports, package hosting."""
