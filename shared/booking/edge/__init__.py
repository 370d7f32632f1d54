"""Where Lambda meets the use cases: settings, plumbing, and the wiring."""
