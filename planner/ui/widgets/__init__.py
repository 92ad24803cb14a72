"""Parts several places share."""
