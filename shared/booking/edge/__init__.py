"""The Lambda side: settings, HTTP, WebSocket and batch plumbing, and the composition root."""
