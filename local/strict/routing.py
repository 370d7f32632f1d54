"""The routes of an HTTP API as API Gateway creates and selects them.

https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
"""

from collections.abc import Collection
from dataclasses import dataclass

DEFAULT = "$default"


@dataclass(frozen=True)
class Match:
    """The route that a request selects, and the values of the route's path variables."""

    key: str
    variables: dict[str, str]


def refusal(key: str) -> str | None:
    """Return the reason why API Gateway rejects a route key, or None if it accepts it.

    For a path that ends in a slash, CreateRoute fails, and the import of an OpenAPI body skips the
    route with a warning: https://github.com/aws/serverless-application-model/issues/1949,
    https://github.com/storacha/w3infra/pull/166.
    """
    _, _, path = key.partition(" ")
    if path != "/" and path.endswith("/"):
        return f"the path of a route must not end in a slash: {key}"
    greedy = [segment for segment in path.split("/") if segment.endswith("+}")]
    if greedy and not path.endswith(f"/{greedy[0]}"):
        return f"a greedy path variable must be at the end of the path: {key}"
    return None


def select(keys: Collection[str], method: str, path: str, *, empty: bool = False) -> Match | None:
    """Return the route of a request whose path is decoded, or None.

    A full match has priority over a greedy match, and a greedy match over $default. Among several
    matches, the route with the longest fixed beginning is selected, and among those the route that
    names the method.

    AWS does not document whether a greedy variable matches the empty text after the slash of `/a/`.
    Here it matches only if `empty` is set.
    """
    found: Match | None = None
    best: tuple[object, ...] = ()
    for key in keys:
        named, _, template = key.partition(" ")
        if named not in {method, "ANY"}:
            continue
        variables = _variables(template, path, empty=empty)
        rank = (not template.endswith("+}"), _fixed(template), named != "ANY")
        if variables is not None and (found is None or rank > best):
            found, best = Match(key, variables), rank
    if found is None and DEFAULT in keys:
        return Match(DEFAULT, {})
    return found


def _fixed(template: str) -> tuple[bool, ...]:
    """Return for each segment whether it is fixed. A more specific template has a greater tuple."""
    return tuple(not segment.startswith("{") for segment in template.split("/"))


def _variables(template: str, path: str, *, empty: bool) -> dict[str, str] | None:
    """Return the values of the template's variables, or None if the path does not match.

    A trailing slash is a segment of its own, and a variable does not match an empty segment. Hence
    `/a/` matches neither `/a` nor `/{name}`, as the end-to-end tests of Powertools show:
    https://github.com/aws-powertools/powertools-lambda-python/pull/1609.
    """
    wanted, sent = template.split("/"), path.split("/")
    variables = {}
    if wanted[-1].endswith("+}"):
        begins = len(wanted) - 1
        rest = "/".join(sent[begins:])
        if len(sent) < len(wanted) or not (rest or empty):
            return None
        variables[wanted[-1][1:-2]] = rest
        wanted, sent = wanted[:begins], sent[:begins]
    if len(wanted) != len(sent):
        return None
    for name, value in zip(wanted, sent, strict=True):
        if name.startswith("{") and value:
            variables[name[1:-1]] = value
        elif name != value:
            return None
    return variables
