"""A deterministic simulation: real handlers, one seed, every order of steps, every fault."""
