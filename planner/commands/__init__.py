"""What the commands of the command line do; `planner.cli` says how they are called."""
