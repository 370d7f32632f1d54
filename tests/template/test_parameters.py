"""Parameters and outputs: described in docs/deploy.md, and rejected where they are unsafe."""

import re
import tomllib
from typing import Any

import pytest

from local.deploy import Stack
from local.intrinsics import Resolver
from local.settings import Settings, from_environment
from local.template import load
from testing.tables import ROOT
from tests.support.transformed import target, transformed

DEPLOYMENT = (ROOT / "docs/deploy.md").read_text()
DOMAIN = {"DomainName": "tickets.example.com"}
CERTIFICATE = {"CertificateArn": "arn:aws:acm:eu-central-1:123456789012:certificate/1"}


def section(name: str) -> dict[str, Any]:
    found: dict[str, Any] = load(ROOT / "template.yaml").body[name]
    return found


def rows(header: str) -> dict[str, list[str]]:
    """Return the rows of the page's table with this header, by each name in their first column."""
    lines = DEPLOYMENT[DEPLOYMENT.index(f"| {header} |") :].split("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {name: row for row in cells for name in re.findall(r"\w+", row[0])}


@pytest.mark.parametrize("name", ["Parameters", "Outputs"])
def test_each_parameter_and_output_has_a_description(name: str) -> None:
    assert [one for one, declared in section(name).items() if not declared.get("Description")] == []


def test_every_parameter_is_in_the_page_on_deployment_with_its_default() -> None:
    documented = {name: row[1] for name, row in rows("parameter").items()}
    assert documented == {
        name: str(declared["Default"]) for name, declared in section("Parameters").items()
    }
    assert all(row[2] for row in rows("parameter").values())


def test_every_output_is_in_the_page_on_deployment() -> None:
    assert rows("output").keys() == section("Outputs").keys()


# ------------------------------------------------------------------------------------ the rules


def refused(**chosen: str) -> list[str]:
    """Return CloudFormation's errors for these parameters, with defaults for the others."""
    defaults = {name: str(declared["Default"]) for name, declared in section("Parameters").items()}
    stack = Stack(load(ROOT / "template.yaml").body, {**defaults, **chosen}, {}, {})
    resolver = Resolver(stack)
    return [
        assertion["AssertDescription"]
        for rule in section("Rules").values()
        if resolver.holds(rule["RuleCondition"])
        for assertion in rule["Assertions"]
        if not resolver.holds(assertion["Assert"])
    ]


@pytest.mark.parametrize(
    "chosen",
    [
        {},
        {"Environment": "prod"},
        {"Environment": "prod", "CorsOrigin": "https://tickets.example.com"},
        {"Environment": "local", "LocalEndpoint": "http://127.0.0.1:1", "CorsOrigin": "*"},
        {"Environment": "prod", **DOMAIN, **CERTIFICATE},
    ],
    ids=str,
)
def test_valid_parameters_are_accepted(chosen: dict[str, str]) -> None:
    assert refused(**chosen) == []


@pytest.mark.parametrize(
    "chosen",
    [
        {"Environment": "dev", "CorsOrigin": "*"},
        {"Environment": "prod", "CorsOrigin": "*"},
        {"Environment": "prod", "LocalEndpoint": "http://127.0.0.1:1"},
        DOMAIN,
    ],
    ids=str,
)
def test_unsafe_parameters_are_refused(chosen: dict[str, str]) -> None:
    assert len(refused(**chosen)) == 1


def http_api(**chosen: str) -> dict[str, Any]:
    """Return the definition of the HTTP API for these parameters."""
    defaults = {name: str(declared["Default"]) for name, declared in section("Parameters").items()}
    body: dict[str, Any] = transformed(**chosen)["HttpApi"]["Properties"]["Body"]
    parts = {name: part for name, part in body.items() if name not in {"paths", "components"}}
    known = {"Users": "pool", "UsersClient": "client"}
    stack = Stack(load(ROOT / "template.yaml").body, {**defaults, **chosen}, known, {})
    resolved: dict[str, Any] = Resolver(stack).resolve(parts)
    return resolved


def test_only_pages_of_the_configured_origin_can_call_the_api() -> None:
    assert "x-amazon-apigateway-cors" not in http_api()
    cors = http_api(CorsOrigin="https://tickets.example.com")["x-amazon-apigateway-cors"]
    assert cors["allowOrigins"] == ["https://tickets.example.com"]
    assert set(cors["allowMethods"]) == {"GET", "POST", "PATCH", "DELETE"}
    assert "idempotency-key" in cors["allowHeaders"]


def test_with_a_domain_name_the_api_answers_only_there() -> None:
    for chosen, closed in (({}, False), ({**DOMAIN, **CERTIFICATE}, True)):
        (server,) = http_api(**chosen)["servers"]
        configured = server["x-amazon-apigateway-endpoint-configuration"]
        assert configured == {"disableExecuteApiEndpoint": closed}
    resources = transformed(**DOMAIN, **CERTIFICATE)
    domain, mapping = resources["Domain"], resources["DomainMapping"]
    assert domain["Condition"] == mapping["Condition"] == "HasDomain"
    stage = resources[str(target(mapping["Properties"]["Stage"]))]
    assert target(stage["Properties"]["ApiId"]) == "HttpApi"
    assert target(mapping["Properties"]["ApiId"]) == "HttpApi"
    assert target(mapping["Properties"]["DomainName"]) == "Domain"


def users(**chosen: str) -> dict[str, Any]:
    """Return the properties of the user pool for these parameters."""
    defaults = {name: str(said["Default"]) for name, said in section("Parameters").items()}
    stack = Stack(load(ROOT / "template.yaml").body, {**defaults, **chosen}, {}, {})
    properties = transformed()["Users"]["Properties"]
    mail = {"EmailConfiguration": properties["EmailConfiguration"]}
    resolved: dict[str, Any] = Resolver(stack).resolve(mail)
    return resolved


def test_the_user_pool_sends_from_the_configured_identity() -> None:
    arn = "arn:aws:ses:eu-central-1:123456789012:identity/accounts@example.com"
    assert users()["EmailConfiguration"] == {"EmailSendingAccount": "COGNITO_DEFAULT"}
    configured = users(AuthMailIdentityArn=arn)["EmailConfiguration"]
    assert configured == {"EmailSendingAccount": "DEVELOPER", "SourceArn": arn}


@pytest.mark.parametrize(
    ("name", "valid", "invalid"),
    [
        ("NotificationSender", ["", "a@b.org"], ["A <a@b.org>", "b.org", "a@b@c.org"]),
        (
            "AuthMailIdentityArn",
            ["", "arn:aws-us-gov:ses:us-gov-west-1:123456789012:identity/a@b.org"],
            ["a@b.org", "arn:aws:ses:eu-west-1:123456789012:identity/b.org"],
        ),
    ],
)
def test_a_sender_is_one_address(name: str, valid: list[str], invalid: list[str]) -> None:
    pattern = section("Parameters")[name]["AllowedPattern"]
    assert [each for each in valid if not re.fullmatch(pattern, each)] == []
    assert [each for each in invalid if re.fullmatch(pattern, each)] == []


def deployments() -> dict[str, dict[str, Any]]:
    """Return the settings of `sam deploy` in samconfig.toml for each environment."""
    configured = tomllib.loads((ROOT / "samconfig.toml").read_text())
    return {
        name: commands["deploy"]["parameters"]
        for name, commands in configured.items()
        if isinstance(commands, dict) and "deploy" in commands
    }


def environments() -> dict[str, dict[str, str]]:
    """Return the parameters in samconfig.toml for each environment."""
    return {
        name: dict(pair.split("=", 1) for pair in settings.get("parameter_overrides", "").split())
        for name, settings in deployments().items()
    }


def test_the_parameters_in_samconfig_exist_and_are_valid() -> None:
    assert environments().keys() >= {"dev", "prod"}
    for chosen in environments().values():
        assert chosen.keys() <= section("Parameters").keys()
        assert refused(**chosen) == []


def test_only_the_local_stack_serves_surfaces_without_credentials_by_default() -> None:
    for chosen in environments().values():
        assert chosen["OpenSurfaces"] == "disabled"
    assert Settings().parameters["OpenSurfaces"] == "enabled"
    assert from_environment({}).parameters["OpenSurfaces"] == "enabled"


def test_every_environment_has_a_region_and_can_be_deployed_without_changes() -> None:
    for settings in deployments().values():
        assert settings["region"]
        assert settings["fail_on_empty_changeset"] is False


def test_no_environment_allows_another_origin_by_default() -> None:
    for chosen in ({}, *environments().values()):
        assert (chosen.get("CorsOrigin") or section("Parameters")["CorsOrigin"]["Default"]) == ""


def test_the_retention_of_logs_is_a_valid_number_of_days() -> None:
    days = section("Parameters")["LogRetentionDays"]["AllowedValues"]
    assert {30, 365} <= set(days)
    assert not {0, 2, 31, 366} & set(days)


def test_only_a_local_stack_sends_webhooks_to_its_own_machine() -> None:
    """No parameter decides it, so it cannot be switched on in an account."""
    resources = section("Resources")
    settings = {
        name: resource["Properties"]["Environment"]["Variables"]["WEBHOOKS_TO_LOOPBACK"]
        for name, resource in resources.items()
        if "WEBHOOKS_TO_LOOPBACK" in str(resource)
    }
    assert settings.keys() == {"WebhooksFunction", "DeliverWebhooksFunction"}
    for value in settings.values():
        assert value == {"Fn::If": ["IsLocal", "allowed", "refused"]}
