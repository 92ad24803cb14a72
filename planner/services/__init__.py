"""Use cases: what a user wishes, one file per area."""
