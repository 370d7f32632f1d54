"""The part of an update that sets the correlation id."""

from booking.adapters.items.values import Item, encode_correlation


def correlation_update() -> tuple[list[str], Item]:
    """Return the SET clauses and the values that store the current correlation id, if any."""
    known = encode_correlation()
    return [f"{name} = :{name}" for name in known], {f":{n}": v for n, v in known.items()}
