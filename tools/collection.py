"""A Postman collection (format 2.1) from an OpenAPI document. Bruno and Insomnia import it too."""

import json
import re
from typing import Any

FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
METHODS = ("get", "post", "put", "patch", "delete")


def collection(document: dict[str, Any]) -> dict[str, Any]:
    """Return the collection, with a folder for each first segment of the paths.

    The variables `url` and `token` are set once for all requests.
    """
    folders: dict[str, list[dict[str, Any]]] = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                request = _request(document, method, path, item[method])
                folders.setdefault(path.split("/")[2], []).append(request)
    info = document["info"]
    return {
        "info": {"name": info["title"], "description": info["description"], "schema": FORMAT},
        "auth": {"type": "bearer", "bearer": [_text("token", "{{token}}")]},
        "variable": [_text("url", "http://127.0.0.1:8080"), _text("token", "")],
        "item": [{"name": name, "item": found} for name, found in folders.items()],
    }


def _text(key: str, value: str) -> dict[str, str]:
    return {"key": key, "value": value, "type": "string"}


def _request(
    document: dict[str, Any], method: str, path: str, operation: dict[str, Any]
) -> dict[str, Any]:
    parameters = [_resolved(document, one) for one in operation.get("parameters", [])]
    address = re.sub(r"{(\w+)}", r":\1", path)
    request: dict[str, Any] = {
        "method": method.upper(),
        "description": operation.get("description", ""),
        "header": [_optional(one) for one in parameters if one["in"] == "header"],
        "url": {
            "raw": f"{{{{url}}}}{address}",
            "host": ["{{url}}"],
            "path": address.strip("/").split("/"),
            "query": [_optional(one) for one in parameters if one["in"] == "query"],
            "variable": [_entry(one) for one in parameters if one["in"] == "path"],
        },
    }
    if "security" not in operation:
        request["auth"] = {"type": "noauth"}
    if "requestBody" in operation:
        content = operation["requestBody"]["content"]["application/json"]
        example = json.dumps(content.get("example", {}), indent=2)
        request["header"].append({"key": "Content-Type", "value": "application/json"})
        request["body"] = {
            "mode": "raw",
            "raw": example,
            "options": {"raw": {"language": "json"}},
        }
    return {"name": operation["summary"], "request": request}


def _resolved(document: dict[str, Any], parameter: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in parameter:
        return parameter
    found: dict[str, Any] = document["components"]["parameters"][parameter["$ref"].split("/")[-1]]
    return found


def _entry(parameter: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": parameter["name"],
        "value": str(parameter.get("example", "")),
        "description": parameter.get("description", ""),
    }


def _optional(parameter: dict[str, Any]) -> dict[str, Any]:
    return {**_entry(parameter), "disabled": True}
