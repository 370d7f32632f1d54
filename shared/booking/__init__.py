"""Conference bookings that cannot overbook: rules, use cases, adapters, surfaces, edge."""

# The one place of the version. /health and the OpenAPI document show it; tests/tools compares
# pyproject.toml and CHANGELOG.md with it.
__version__ = "1.0.0"
