"""The use cases, each a short story, and the ports they are told through."""
