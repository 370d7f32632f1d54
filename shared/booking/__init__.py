"""Conference bookings that cannot overbook: rules, use cases, adapters, surfaces, edge."""
