"""The stack on one's own machine: build, emulator, deployment, and the command that runs them."""
