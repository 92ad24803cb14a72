"""The plan file: tables, journal, backups."""
