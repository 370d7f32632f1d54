"""A deterministic simulation of the real handlers: a seed decides order and faults."""
