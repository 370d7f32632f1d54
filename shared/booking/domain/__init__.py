"""The rules of the service. Standard library only: no clock, randomness, environment or I/O."""
