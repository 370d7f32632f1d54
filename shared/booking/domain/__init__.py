"""The rules. Standard library only: no clock, no randomness, no environment, no I/O."""
