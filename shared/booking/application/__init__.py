"""The use cases, one in each file, and their ports."""
