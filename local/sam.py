"""`sam local` beside the local stack: functions in containers of Lambda's image, on its table.

container --AWS_ENDPOINT_URL--> this machine, as containers see it --relay--> the emulator

Each function gets the variables that it has in the stack that runs: SAM alone knows no physical id.
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
from local.relay import relay
from local.settings import ROOT, STACK_NAME, LocalStackError, architecture
from local.stack import Outputs
from local.template import load

RUNTIME = "public.ecr.aws/lambda/python:3.13"
DOCKER_DESKTOP = "host.docker.internal"
DOCKER_SECONDS = 20


def function_of(event: Path) -> str:
    """The function that a payload is for: `book.classic.json` is for that of `functions/book/`."""
    folder = event.name.partition(".")[0]
    for name, artifact in load(ROOT / "template.yaml").artifacts().items():
        if Path(artifact) == Path("functions") / folder:
            return name
    raise LocalStackError(f"no function has the folder functions/{folder}/; say FUNCTION=...")


@contextlib.contextmanager
def sam_local(
    command: str, *arguments: str, outputs: Outputs, progress: Progress
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run `sam local COMMAND` on the stack that runs, in the foreground of the context."""
    gateway = gateway_address()
    build(progress)
    with _reachable(outputs.aws, gateway) as endpoint, tempfile.TemporaryDirectory() as folder:
        variables = Path(folder) / "variables.json"
        variables.write_text(json.dumps(_variables(Aws(outputs.aws), endpoint)))
        line = [str(SAM), "local", command, *arguments, "--env-vars", str(variables)]
        line += ["--parameter-overrides", f"Environment=local Architecture={architecture()}"]
        line += ["--skip-pull-image"] if has_runtime_image() else []
        # SAM itself asks whose account this is. In a session of its own an interrupt reaches it
        # once, from here, and it tidies up.
        environment = {**sam_environment(), "AWS_ENDPOINT_URL": outputs.aws}
        with subprocess.Popen(line, cwd=ROOT, env=environment, start_new_session=True) as process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.terminate()
                process.wait()


def _variables(aws: Aws, endpoint: str) -> dict[str, dict[str, str]]:
    """Each function's variables in the stack, by its logical id; `endpoint` for the emulator's."""
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


# ------------------------------------------------------------------------------------ the engine


@contextlib.contextmanager
def _reachable(endpoint: str, gateway: str) -> Iterator[str]:
    """The endpoint, as containers reach it."""
    address = urlsplit(endpoint)
    assert address.hostname is not None
    assert address.port is not None
    with contextlib.ExitStack() as opened:
        try:
            port = opened.enter_context(relay(gateway, (address.hostname, address.port)))
        except OSError:  # the engine is in a virtual machine, which has a name for our loopback
            yield f"http://{DOCKER_DESKTOP}:{address.port}"
        else:
            yield f"http://{gateway}:{port}"


def gateway_address() -> str:
    """Where containers, in the network that SAM starts them in, reach the host of the engine."""
    return docker("network", "inspect", "bridge", "-f", "{{(index .IPAM.Config 0).Gateway}}")


def runtime_image() -> str:
    """The image that SAM starts functions from, with our layer put into it."""
    return f"{RUNTIME}-{architecture()}"


def has_runtime_image() -> bool:
    """Whether it is on this machine; else SAM pulls it."""
    try:
        docker("image", "inspect", runtime_image())
    except LocalStackError:
        return False
    return True


def docker(*arguments: str, seconds: float = DOCKER_SECONDS) -> str:
    """Run a command of Docker's; give what it says."""
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
        raise LocalStackError(f"Docker does not answer within {seconds:g} s") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.strip().splitlines() or ["it said nothing"]
        raise LocalStackError(f"Docker refused: {said[-1]}") from None
    return done.stdout.strip()
