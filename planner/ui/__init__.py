"""Pixels and clicks."""
