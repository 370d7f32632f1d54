"""The ways in: each parses its own words into commands, and renders outcomes in them."""
