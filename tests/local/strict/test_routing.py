"""The route that API Gateway selects for a request."""

import pytest

from local.strict.routing import Match, refusal, select

KEYS = {
    "GET /pets/dog/1",
    "GET /pets/dog/{id}",
    "GET /pets/{proxy+}",
    "ANY /{proxy+}",
    "$default",
}


@pytest.mark.parametrize(
    ("method", "path", "selected"),
    [
        ("GET", "/pets/dog/1", Match("GET /pets/dog/1", {})),
        ("GET", "/pets/dog/2", Match("GET /pets/dog/{id}", {"id": "2"})),
        ("GET", "/pets/cat/3", Match("GET /pets/{proxy+}", {"proxy": "cat/3"})),
        ("POST", "/test/5", Match("ANY /{proxy+}", {"proxy": "test/5"})),
        ("GET", "/", Match("$default", {})),
    ],
)
def test_a_full_match_comes_before_a_greedy_one_and_that_before_default(
    method: str, path: str, selected: Match
) -> None:
    """The example of AWS's page on routes; no order of the routes changes the result."""
    for keys in (sorted(KEYS), sorted(KEYS, reverse=True)):
        assert select(keys, method, path) == selected


@pytest.mark.parametrize("path", ["/pets/", "/pets/1/", "//pets", "/pets", "/"])
def test_a_trailing_slash_matches_no_route_without_one(path: str) -> None:
    keys = {"GET /pets/{id}", "GET /pets/{id}/toys", "GET /{a}/{b}"}
    assert select(keys, "GET", path) is None


def test_a_greedy_route_gets_the_paths_with_a_trailing_slash() -> None:
    keys = {"GET /pets/{id}", "GET /pets", "GET /{proxy+}"}
    assert select(keys, "GET", "/pets/1/") == Match("GET /{proxy+}", {"proxy": "pets/1/"})
    assert select(keys, "GET", "/pets/") == Match("GET /{proxy+}", {"proxy": "pets/"})
    assert select(keys, "GET", "/pets/1") == Match("GET /pets/{id}", {"id": "1"})


def test_the_longer_of_two_greedy_routes_is_selected() -> None:
    keys = {"GET /{proxy+}", "GET /a/{b}/{proxy+}", "GET /a/{proxy+}"}
    assert select(keys, "GET", "/a/1/c/") == Match("GET /a/{b}/{proxy+}", {"b": "1", "proxy": "c/"})
    assert select(keys, "GET", "/a/1") == Match("GET /a/{proxy+}", {"proxy": "1"})


def test_a_greedy_variable_matches_an_empty_end_only_on_demand() -> None:
    assert select({"GET /a/{proxy+}"}, "GET", "/a/") is None
    assert select({"GET /a/{proxy+}"}, "GET", "/a/", empty=True) == Match(
        "GET /a/{proxy+}", {"proxy": ""}
    )
    assert select({"GET /a/{proxy+}"}, "GET", "/a", empty=True) is None


def test_a_named_method_comes_before_any() -> None:
    assert select({"ANY /a", "PUT /a"}, "PUT", "/a") == Match("PUT /a", {})
    assert select({"ANY /a", "PUT /a"}, "GET", "/a") == Match("ANY /a", {})
    assert select({"PUT /a"}, "GET", "/a") is None


@pytest.mark.parametrize("key", ["GET /a/", "ANY /a/{b}/", "GET /{proxy+}/a", "GET /{proxy+}/"])
def test_api_gateway_creates_no_such_route(key: str) -> None:
    assert refusal(key) is not None


@pytest.mark.parametrize("key", ["GET /", "GET /a/{b}", "ANY /a/{proxy+}", "$default", "$connect"])
def test_api_gateway_creates_such_a_route(key: str) -> None:
    assert refusal(key) is None
