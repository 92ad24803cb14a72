"""The fixtures every test of a command stands on."""

from __future__ import annotations

from tests.command_line import plan, run

__all__ = ["plan", "run"]
