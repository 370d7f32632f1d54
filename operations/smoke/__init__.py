"""make smoke: check that a deployed stack works."""
