"""The places: what is seen and done in the middle of the window."""
