"""infra/cdn.yaml: CloudFront stores public reads only, and passes everything else through."""

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from local.template import load
from testing.tables import ROOT
from tests.support.transformed import transformed
from tests.template.rules.gateway import operations

type Body = dict[str, Any]

PUBLIC = {"/", "/assets/{version}/{file}", "/v1/conferences", "/v1/conferences/{conference}"}
CREDENTIALS = {"authorization", "cookie"}
DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"  # CachingDisabled
# Authorization, cookies, query and all other headers, but not Host, by which API Gateway selects
# the API: AllViewerExceptHostHeader.
EVERYTHING = "b689b0a8-53d0-40ab-baf2-68738e2966ac"


def cdn() -> Body:
    return copy.deepcopy(load(ROOT / "infra/cdn.yaml").body)


def config(template: Body) -> Body:
    found: Body = template["Resources"]["Distribution"]["Properties"]["DistributionConfig"]
    return found


def behavior(template: Body, path: str) -> Body:
    """Return the behavior of a path as CloudFront selects it: the first whose pattern matches."""
    for one in config(template)["CacheBehaviors"]:
        pattern = re.escape(one["PathPattern"]).replace(r"\*", ".*").replace(r"\?", ".")
        if re.fullmatch(pattern, path):
            return dict(one)
    return dict(config(template)["DefaultCacheBehavior"])


def routes() -> Iterator[tuple[str, str, bool]]:
    """Return method, path and whether it has an authorizer, of every route of the HTTP API."""
    for api, method, path, operation in operations(transformed()):
        if api == "HttpApi":
            yield method.upper(), path, bool(operation.get("security"))


def example(path: str) -> str:
    """Return a request's path; a greedy variable matches several segments."""
    return re.sub(r"{[^}]+}", "x", path.replace("+}", "}/y"))


def stores(one: Body) -> bool:
    return bool(one["CachePolicyId"] != DISABLED)


def policy(template: Body, reference: Any, part: str) -> Body:
    found: Body = template["Resources"][reference["Ref"]]["Properties"][part]
    return found


def faults(template: Body) -> list[str]:
    """Return a sentence for each private answer that could be stored, and each write that fails."""
    behaviors = [*config(template)["CacheBehaviors"], config(template)["DefaultCacheBehavior"]]
    kept = [fault for one in behaviors for fault in _kept(template, one)]
    return [*_stored(template), *_passed(template), *kept]


def _stored(template: Body) -> Iterator[str]:
    for method, path, secured in routes():
        if method == "GET" and stores(behavior(template, example(path))):
            if path not in PUBLIC:
                yield f"{path} is stored, but not public"
            if secured:
                yield f"{path} is stored, but has an authorizer"


def _passed(template: Body) -> Iterator[str]:
    for method, path, _ in routes():
        one = behavior(template, example(path))
        if method not in one["AllowedMethods"]:
            yield f"{method} {path} is rejected"
        elif stores(one) and method != "GET":
            forwarded = policy(template, one["OriginRequestPolicyId"], "OriginRequestPolicyConfig")
            if "Idempotency-Key" not in forwarded["HeadersConfig"].get("Headers", []):
                yield f"{method} {path} loses its Idempotency-Key"


def _kept(template: Body, one: Body) -> Iterator[str]:
    pattern = one.get("PathPattern", "the default")
    if not stores(one):
        if one.get("OriginRequestPolicyId") != EVERYTHING:
            yield f"{pattern} forwards no credentials"
        return
    cache = policy(template, one["CachePolicyId"], "CachePolicyConfig")
    if cache["MinTTL"] or cache["DefaultTTL"]:
        yield f"{pattern} stores answers that are not marked as public"
    used = [cache["ParametersInCacheKeyAndForwardedToOrigin"]]
    if "OriginRequestPolicyId" in one:
        used.append(policy(template, one["OriginRequestPolicyId"], "OriginRequestPolicyConfig"))
    for settings in used:
        headers = settings["HeadersConfig"]
        listed = {header.lower() for header in headers.get("Headers", [])}
        if headers["HeaderBehavior"] not in {"none", "whitelist"} or listed & CREDENTIALS:
            yield f"{pattern} forwards credentials and stores the answer"
        if settings["CookiesConfig"]["CookieBehavior"] != "none":
            yield f"{pattern} forwards cookies and stores the answer"


def test_only_public_reads_are_stored_and_everything_else_passes_through() -> None:
    assert faults(cdn()) == []


def test_every_public_read_is_stored() -> None:
    stored = {
        path
        for method, path, _ in routes()
        if method == "GET" and stores(behavior(cdn(), example(path)))
    }
    assert stored == PUBLIC


def _bookings_are_stored_with_their_conference(template: Body) -> None:
    behaviors = config(template)["CacheBehaviors"]
    behaviors[:] = [one for one in behaviors if one["PathPattern"] != "/v1/conferences/*/*"]


def _all_of_v1_is_stored(template: Body) -> None:
    config(template)["CacheBehaviors"][-1]["PathPattern"] = "/v1/*"


def _answers_without_a_mark_are_stored(template: Body) -> None:
    template["Resources"]["ReadsCache"]["Properties"]["CachePolicyConfig"]["MinTTL"] = 1


def _all_headers_are_forwarded(template: Body) -> None:
    forwarded = template["Resources"]["ReadsForwarded"]["Properties"]
    forwarded["OriginRequestPolicyConfig"]["HeadersConfig"] = {"HeaderBehavior": "allViewer"}


def _the_token_is_in_the_key(template: Body) -> None:
    cache = template["Resources"]["ReadsCache"]["Properties"]["CachePolicyConfig"]
    key = cache["ParametersInCacheKeyAndForwardedToOrigin"]
    key["HeadersConfig"]["Headers"].append("Authorization")


def _cookies_are_forwarded(template: Body) -> None:
    cache = template["Resources"]["DocumentCache"]["Properties"]["CachePolicyConfig"]
    cache["ParametersInCacheKeyAndForwardedToOrigin"]["CookiesConfig"]["CookieBehavior"] = "all"


def _private_reads_lose_their_token(template: Body) -> None:
    del config(template)["DefaultCacheBehavior"]["OriginRequestPolicyId"]


def _organizers_cannot_write(template: Body) -> None:
    config(template)["CacheBehaviors"][-1]["AllowedMethods"] = ["GET", "HEAD"]


def _writes_lose_their_key(template: Body) -> None:
    forwarded = template["Resources"]["ReadsForwarded"]["Properties"]
    forwarded["OriginRequestPolicyConfig"]["HeadersConfig"]["Headers"].remove("Idempotency-Key")


@pytest.mark.parametrize(
    "broken",
    [
        _bookings_are_stored_with_their_conference,
        _all_of_v1_is_stored,
        _answers_without_a_mark_are_stored,
        _all_headers_are_forwarded,
        _the_token_is_in_the_key,
        _cookies_are_forwarded,
        _private_reads_lose_their_token,
        _organizers_cannot_write,
        _writes_lose_their_key,
    ],
    ids=lambda change: change.__name__.strip("_"),
)
def test_each_fault_is_detected(broken: Callable[[Body], None]) -> None:
    template = cdn()
    broken(template)
    assert faults(template) != []


def test_the_key_of_the_document_has_accept_and_that_of_the_reads_the_query() -> None:
    def key(path: str) -> Body:
        cache = policy(cdn(), behavior(cdn(), path)["CachePolicyId"], "CachePolicyConfig")
        found: Body = cache["ParametersInCacheKeyAndForwardedToOrigin"]
        return found

    assert key("/")["HeadersConfig"]["Headers"] == ["Accept"]
    for path in ("/v1/conferences", "/v1/conferences/x"):
        assert key(path)["QueryStringsConfig"] == {"QueryStringBehavior": "all"}
        assert key(path)["HeadersConfig"]["Headers"] == ["Origin"]


def test_no_error_is_stored() -> None:
    lifetimes = {
        one["ErrorCode"]: one["ErrorCachingMinTTL"] for one in config(cdn())["CustomErrorResponses"]
    }
    # https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html
    assert lifetimes == dict.fromkeys((400, 403, 404, 405, 414, 500, 501, 502, 503, 504), 0)


def test_the_firewall_limits_each_address_and_its_writes_further() -> None:
    template = cdn()
    assert config(template)["WebACLId"] == {"Fn::GetAtt": ["Firewall", "Arn"]}
    rules = template["Resources"]["Firewall"]["Properties"]["Rules"]
    limits = [rule["Statement"]["RateBasedStatement"] for rule in rules]
    assert [limit["Limit"]["Ref"] for limit in limits] == ["WritesPerMinute", "RequestsPerMinute"]
    for rule, limit in zip(rules, limits, strict=True):
        assert (limit["AggregateKeyType"], limit["EvaluationWindowSec"]) == ("IP", 60)
        assert rule["Action"]["Block"]["CustomResponse"]["ResponseCode"] == 429
    reads = limits[0]["ScopeDownStatement"]["NotStatement"]["Statement"]["RegexMatchStatement"]
    for method in ("GET", "HEAD", "OPTIONS"):
        assert re.search(reads["RegexString"], method)
    for method in ("POST", "PATCH", "DELETE", "PUT", "GETX"):
        assert not re.search(reads["RegexString"], method)


def test_every_parameter_is_in_the_page_on_deployment_with_its_default() -> None:
    page = (ROOT / "docs/deploy.md").read_text()
    for name, declared in cdn()["Parameters"].items():
        assert f"| {name} | {declared.get('Default', '')}".rstrip() in page
