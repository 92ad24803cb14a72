"""Calculations over many records at once: numbers, calendars, simulation."""
