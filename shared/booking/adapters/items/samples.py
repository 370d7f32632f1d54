"""The samples of the counts of a conference as items."""

from booking.adapters import keys
from booking.adapters.items.values import Item, number, number_at
from booking.domain.conference import DAY_MS
from booking.domain.series import Resolution, Sample

STORED_MS = 2 * 365 * DAY_MS  # also after the conference was deleted; a new one does not show them


def encode_sample(conference_id: str, resolution: Resolution, sample: Sample) -> Item:
    """Return the item of a sample, with short names because many are read at once."""
    return {
        **keys.sample(conference_id, resolution, sample.at),
        "a": number(sample.at),
        "c": number(sample.confirmed),
        "w": number(sample.waiting),
        "h": number(sample.held),
        "l": number(sample.lapsed),
        "expires_at": number((sample.at + STORED_MS) // 1000),
    }


def decode_sample(item: Item) -> Sample:
    """Return the sample of an item."""
    return Sample(
        at=int(item["a"]["N"]),
        confirmed=int(item["c"]["N"]),
        waiting=int(item["w"]["N"]),
        held=int(item["h"]["N"]),
        lapsed=int(item["l"]["N"]),
    )


def decode_last_sample(summary: Item) -> Sample | None:
    """Return the sample of a conference's summary. Those of earlier releases have no time."""
    at = number_at(summary, "counted_at")
    if at is None:
        return None
    return Sample(
        at=at,
        confirmed=int(summary["confirmed"]["N"]),
        waiting=int(summary["waiting"]["N"]),
        held=int(summary["held"]["N"]),
        lapsed=int(summary["lapsed"]["N"]),
    )
