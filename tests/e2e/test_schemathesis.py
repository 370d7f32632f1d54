"""Schemathesis fuzzes the stack from the OpenAPI document: no undocumented answer, no 5xx but 503.

It uses a separate stack, because it creates offers that are pending for days.
"""

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from local import stack
from local.stack import Outputs
from operations import stack as operated
from operations.token import ROLES
from operations.verify import verify
from testing.tables import ROOT
from tests.support.e2e import Http, backend
from tests.support.v1 import Person, V1OverHttp

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
SECONDS = 100
# They refuse the token of the run from then on, so they have a run of their own, after the others.
REVOKING = ("sign_out_v1", "erase_user_v1")
SECONDS_OF_REVOKING = 10
# More than 50 operations need the token. In a short run on a busy machine a few of them get only
# the requests without a token that schemathesis sends on purpose.
REFUSED_LIMIT = 10


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outputs]:
    with stack.start(tmp_path_factory.mktemp("fuzzed") / "stack", auth=True) as running:
        yield running


def test_every_answer_is_documented(outputs: Outputs) -> None:
    seed = random.SystemRandom().randrange(2**32)
    others = [f"--exclude-operation-id={name}" for name in REVOKING]
    report = run_schemathesis(outputs, seed, *others, f"--max-time={SECONDS}")
    assert report.returncode == 0, f"seed {seed}\n{report.stdout}{report.stderr}"
    assert refused_operations(report.stdout) < REFUSED_LIMIT, f"seed {seed}\n{report.stdout}"
    revoking = [f"--include-operation-id={name}" for name in REVOKING]
    report = run_schemathesis(outputs, seed, *revoking, f"--max-time={SECONDS_OF_REVOKING}")
    assert report.returncode == 0, f"seed {seed}\n{report.stdout}{report.stderr}"
    aws = backend(outputs)
    assert aws.errors_logged() == [], f"seed {seed}"
    served, busy = (aws.logged(message) for message in ("answered", "busy"))
    assert served > 10 * busy, f"seed {seed}: {served} requests served, {busy} answered 503"
    deployed = operated.local(outputs.aws)
    assert verify(deployed.client("dynamodb"), deployed.table, between=0)[1] == [], f"seed {seed}"


def refused_operations(report: str) -> int:
    """Return the number of operations that answered every request with 401."""
    found = re.search(r"401 Unauthorized \((\d+) operation", report)
    return int(found[1]) if found else 0


def test_a_refused_token_is_noticed() -> None:
    assert refused_operations("401 Unauthorized (40 operations):") == 40
    assert refused_operations("403 Forbidden (6 operations):") == 0


def run_schemathesis(
    outputs: Outputs, seed: int, *options: str
) -> subprocess.CompletedProcess[str]:
    """Run schemathesis as a user with every role."""
    http = Http(outputs.http)
    token = V1OverHttp(http, outputs).token(Person("fuzzer", ROLES))
    assert http.answer("GET", "/openapi.json").status_code == 200
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        *("--config-file", str(CONFIGURATION), "--no-color"),
        *("run", f"{outputs.http}/openapi.json", f"--seed={seed}", *options),
    ]
    return subprocess.run(  # noqa: S603 - a pinned tool, our own arguments
        command,
        env={**os.environ, "TOKEN": token, "NO_PROXY": "127.0.0.1"},
        cwd=ROOT / ".local",
        capture_output=True,
        text=True,
        check=False,
    )
