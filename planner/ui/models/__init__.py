"""What a view shows, as plain data; no Qt where possible."""
