"""Records and rules that hold without a computer. Standard library only."""
