"""The local stack: build, emulator and deployment, and the commands that run them."""
