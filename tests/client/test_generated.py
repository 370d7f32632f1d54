"""The generated client and the collection fit the OpenAPI document."""

import json
from pathlib import Path

from tools import clients


def test_the_committed_client_and_collection_are_those_of_the_document() -> None:
    assert clients.outdated() == []


def test_a_changed_file_is_found(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / clients.GENERATED).mkdir(parents=True)
        (folder / clients.COLLECTION).write_text("{}")
        (folder / clients.GENERATED / "same.py").write_text("")
    (other / clients.COLLECTION).write_text("{ }")
    (one / clients.GENERATED / "alone.py").write_text("")
    assert clients.differences(one, other) == [
        str(clients.COLLECTION),
        str(clients.GENERATED / "alone.py"),
    ]


def test_the_collection_has_every_operation_of_v1_and_its_variables() -> None:
    document = clients.product(json.loads(clients.DOCUMENT.read_text()))
    found = json.loads((clients.ROOT / "clients" / clients.COLLECTION).read_text())
    requests = [one["request"] for folder in found["item"] for one in folder["item"]]
    operations = [
        method
        for item in document["paths"].values()
        for method in item
        if method in {"get", "post", "put", "patch", "delete"}
    ]
    assert len(requests) == len(operations)
    for request in requests:
        url = request["url"]
        named = {part[1:] for part in url["path"] if part.startswith(":")}
        assert named == {one["key"] for one in url["variable"]}
        assert url["raw"] == "{{url}}/" + "/".join(url["path"])
