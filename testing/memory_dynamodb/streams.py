"""Stream records, in the format of Lambda events."""

from __future__ import annotations

import base64

from testing import expressions
from testing.expressions import Value
from testing.memory_dynamodb.errors import REGION, Result
from testing.memory_dynamodb.storage import Change


def stream_record(sequence: int, change: Change, *, bare: bool = False) -> Result:
    definition, old, new = change.definition, change.old, change.new
    view = definition.stream_view
    row = new or old
    assert row is not None
    images: Result = {"Keys": {name: row.item[name] for name in definition.keys.attributes}}
    if new is not None and view in ("NEW_IMAGE", "NEW_AND_OLD_IMAGES"):
        images["NewImage"] = new.item
    if old is not None and view in ("OLD_IMAGE", "NEW_AND_OLD_IMAGES"):
        images["OldImage"] = old.item
    name = "INSERT" if old is None else "REMOVE" if new is None else "MODIFY"
    return {
        "eventID": f"{sequence:032d}",
        "eventName": name,
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": REGION,
        "dynamodb": {
            "ApproximateCreationDateTime": int(change.at),
            **(images if bare else _event_images(images)),
            "SequenceNumber": f"{sequence:021d}",
            **({} if bare else {"SizeBytes": sum(map(expressions.item_size, images.values()))}),
            "StreamViewType": view,
        },
        "eventSourceARN": definition.stream_arn,
    }


def _event_images(images: Result) -> Result:
    return {
        image: {attribute: _event_value(value) for attribute, value in item.items()}
        for image, item in images.items()
    }


def _event_value(value: Value) -> Value:
    """Return a copy of a value in the JSON of Lambda events, which has base64 for bytes."""
    for kind, content in value.items():
        match kind:
            case "M":
                return {"M": {name: _event_value(inner) for name, inner in content.items()}}
            case "L":
                return {"L": [_event_value(inner) for inner in content]}
            case "B":
                return {"B": base64.b64encode(content).decode()}
            case "BS":
                return {"BS": [base64.b64encode(member).decode() for member in content]}
            case "SS" | "NS":
                return {kind: list(content)}
        return {kind: content}
    raise AssertionError
