"""The samples of the counts of conferences in DynamoDB."""

from collections.abc import Iterable
from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.samples import decode_last_sample, decode_sample, encode_sample
from booking.adapters.items.values import text
from booking.adapters.table import Table
from booking.adapters.transactions import writing
from booking.domain.conference import Instant
from booking.domain.series import SAMPLES_LIMIT, Resolution, Sample


@dataclass(frozen=True, slots=True)
class DynamoSamples:
    """Implements the port Samples."""

    table: Table

    def add(self, conference_id: str, sample: Sample, resolutions: Iterable[Resolution]) -> None:
        """Write a sample in each of these resolutions. Raises Contended."""
        for resolution in resolutions:
            with writing():
                self.table.client.put_item(
                    TableName=self.table.name, Item=encode_sample(conference_id, resolution, sample)
                )

    def last(self, conference_id: str) -> Sample | None:
        """Return the counts of the conference's summary."""
        item = self.table.get(keys.summary(conference_id))
        return None if item is None else decode_last_sample(item)

    def since(self, conference_id: str, resolution: Resolution, since: Instant) -> list[Sample]:
        """Return the newest SAMPLES_LIMIT samples at or after an instant, oldest first."""
        first, last = keys.samples_between(resolution, since)
        found = self.table.query(
            SAMPLES_LIMIT,
            KeyConditionExpression="pk = :conference AND sk BETWEEN :first AND :last",
            ExpressionAttributeValues={
                ":conference": text(keys.samples(conference_id)),
                ":first": text(first),
                ":last": text(last),
            },
            ScanIndexForward=False,
        )
        return [decode_sample(item) for item in reversed(found)]
