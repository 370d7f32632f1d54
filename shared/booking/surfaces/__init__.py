"""The HTTP and WebSocket APIs (surfaces): parse requests into commands, render results."""
