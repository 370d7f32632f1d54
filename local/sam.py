"""Runs `sam local` on the running local stack: functions in containers of Lambda's image.

container --AWS_ENDPOINT_URL--> this machine's address in Docker's network --relay--> the emulator

Each function gets the environment variables of the running stack, because SAM does not know
physical ids.
"""

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from local.aws import Aws
from local.build import SAM, Progress, build, sam_environment
from local.loopback import DOCKER_HOST
from local.relay import relay
from local.settings import ROOT, STACK_NAME, LocalStackError, architecture
from local.stack import Outputs
from local.template import load

RUNTIME = "public.ecr.aws/lambda/python:3.13"
DOCKER_SECONDS = 20


def function_of(event: Path) -> str:
    """Return the logical id of a payload's function: of functions/book/ for book.classic.json."""
    folder = event.name.partition(".")[0]
    for name, artifact in load(ROOT / "template.yaml").artifacts().items():
        if Path(artifact) == Path("functions") / folder:
            return name
    raise LocalStackError(f"no function has the folder functions/{folder}/; set FUNCTION=...")


@contextlib.contextmanager
def sam_local(
    command: str, *arguments: str, outputs: Outputs, progress: Progress
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run `sam local COMMAND` on the running stack, and stop it when the context ends."""
    gateway = gateway_address()
    build(progress)
    with _reachable(outputs.aws, gateway) as endpoint, tempfile.TemporaryDirectory() as folder:
        variables = Path(folder) / "variables.json"
        variables.write_text(json.dumps(_variables(Aws(outputs.aws), endpoint)))
        line = [str(SAM), "local", command, *arguments, "--env-vars", str(variables)]
        line += ["--parameter-overrides", f"Environment=local Architecture={architecture()}"]
        line += ["--skip-pull-image"] if has_runtime_image() else []
        # SAM itself calls STS, hence the endpoint. It runs in a session of its own, so that Ctrl-C
        # in the terminal does not reach it. It is terminated below.
        environment = {**sam_environment(), "AWS_ENDPOINT_URL": outputs.aws}
        with subprocess.Popen(line, cwd=ROOT, env=environment, start_new_session=True) as process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.terminate()
                process.wait()


def _variables(aws: Aws, endpoint: str) -> dict[str, dict[str, str]]:
    """Return each function's variables by logical id, with `endpoint` as the emulator's address."""
    stack = aws.cloudformation().describe_stack_resources(StackName=STACK_NAME)
    functions = aws.functions()
    variables = {}
    for resource in stack["StackResources"]:
        if resource["ResourceType"] == "AWS::Lambda::Function":
            deployed = functions.get_function_configuration(
                FunctionName=resource["PhysicalResourceId"]
            )
            variables[resource["LogicalResourceId"]] = {
                name: value.replace(aws.endpoint, endpoint)
                for name, value in deployed["Environment"]["Variables"].items()
            }
    return variables


# ------------------------------------------------------------------------------------ Docker


@contextlib.contextmanager
def _reachable(endpoint: str, gateway: str) -> Iterator[str]:
    """Yield the endpoint's address for containers."""
    address = urlsplit(endpoint)
    assert address.hostname is not None
    assert address.port is not None
    with contextlib.ExitStack() as opened:
        try:
            port = opened.enter_context(relay(gateway, (address.hostname, address.port)))
        except OSError:  # Docker runs in a virtual machine, where this host has a fixed name
            yield f"http://{DOCKER_HOST}:{address.port}"
        else:
            yield f"http://{gateway}:{port}"


def gateway_address() -> str:
    """Return the address of Docker's host in the network that SAM starts containers in."""
    return docker("network", "inspect", "bridge", "-f", "{{(index .IPAM.Config 0).Gateway}}")


def runtime_image() -> str:
    """Return the image that SAM adds our layer to and starts functions from."""
    return f"{RUNTIME}-{architecture()}"


def has_runtime_image() -> bool:
    """Return whether the image is on this machine; otherwise SAM pulls it."""
    try:
        docker("image", "inspect", runtime_image())
    except LocalStackError:
        return False
    return True


def docker(*arguments: str, seconds: float = DOCKER_SECONDS) -> str:
    """Run a docker command and return its output. Raises LocalStackError."""
    try:
        done = subprocess.run(
            ["docker", *arguments],
            capture_output=True,
            text=True,
            check=True,
            timeout=seconds,
        )
    except FileNotFoundError:
        raise LocalStackError("no Docker: the command docker is not on PATH") from None
    except subprocess.TimeoutExpired:
        raise LocalStackError(f"Docker did not answer within {seconds:g} s") from None
    except subprocess.CalledProcessError as error:
        lines = error.stderr.strip().splitlines() or ["no output"]
        raise LocalStackError(f"docker {arguments[0]} failed: {lines[-1]}") from None
    return done.stdout.strip()
