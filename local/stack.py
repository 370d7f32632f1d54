"""Starts, updates and stops the local stack, for `make run`, `make up` and the tests.

start: build -> emulator -> deploy -> routes -> warm functions -> check of the stream -> outputs
stop:  end the emulator and its processes, remove its folder (except the state, with PERSIST=1)
"""

import contextlib
import dataclasses
import http.client
import json
import logging
import subprocess
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from local import process
from local.aws import Aws
from local.build import Packages, build
from local.deploy import Stack, deploy
from local.heartbeat import check_followed
from local.routes import create_routes
from local.settings import ROOT, SAVE, LocalStackError, Settings, architecture
from local.warm import start_others, warm

type Progress = Callable[[str], None]

STAGE = "slot-booking"
SAVE_SECONDS = 120
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outputs:
    """The addresses and names of a running stack."""

    http: str
    websocket: str
    aws: str
    table: str
    stack_dir: str
    user_pool: str = ""
    user_pool_client: str = ""


@dataclass(frozen=True)
class Running:
    """A stack that is ready."""

    outputs: Outputs
    stack: Stack
    aws: Aws


@contextlib.contextmanager
def start(
    stack_dir: Path,
    port: int = 0,
    *,
    confirmation_window: int = 3600,
    max_offers: int = 0,
    open_surfaces: bool = True,
    auth: bool = False,
    sender: str = "",
    persist: bool = False,
) -> Iterator[Outputs]:
    """Run a separate stack while the context lasts. Port 0 means a free port.

    It shares nothing with `make up`. With `persist`, its state stays in `stack_dir` for the next
    start. Most functions start with their first request: a test uses few of them.
    """
    settings = Settings(
        stack_dir=stack_dir.resolve(),
        outputs=stack_dir.resolve() / "outputs.json",
        port=port,
        confirmation_window=confirmation_window,
        max_offers=max_offers,
        open_surfaces=open_surfaces,
        auth=auth,
        sender=sender,
        persist=persist,
    )
    bootstrap()
    try:
        yield bring_up(settings, logger.info, all_functions=False).outputs
    finally:
        take_down(settings)


def bootstrap() -> None:
    """Install missing tools, as make does. Raises LocalStackError."""
    script = ROOT / "local/bootstrap.sh"
    done = subprocess.run(
        ["sh", str(script), "emulator"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise LocalStackError((done.stderr.strip().splitlines() or ["bootstrap failed"])[-1])


def bring_up(
    settings: Settings, progress: Progress, *, detached: bool = False, all_functions: bool = True
) -> Running:
    """Start the stack, with its persisted state if it has one. After a failure nothing runs."""
    process.check_port(settings.port)
    packages = build(progress)
    progress("starting the emulated AWS")
    process.launch(settings, detached=detached)
    try:
        running = _deploy(settings, packages, progress, all_functions=all_functions)
        _write_state(settings, running, packages, detached=detached)
    except BaseException:
        take_down(settings)
        raise
    return running


def bring_up_to_date(settings: Settings, found: "Found", progress: Progress) -> bool:
    """Deploy the current sources into a running stack; return False if nothing has changed."""
    packages = build(progress)
    if packages.identity == found.packages:
        return False
    running = _deploy(settings, packages, progress)
    _write_state(settings, running, packages, detached=found.detached)
    return True


def _deploy(
    settings: Settings, packages: Packages, progress: Progress, *, all_functions: bool = True
) -> Running:
    emulator = process.booted(settings.stack_dir)
    aws = Aws(emulator.endpoint)
    if settings.sender:
        _verify(aws, settings.sender)
    progress("deploying template.yaml")
    stack = deploy(aws, packages, _parameters(settings, emulator))
    cors = create_routes(aws.apigatewayv2(), stack)
    _write(settings.stack_dir / "apis.json", {**_apis(stack), "cors": cors})
    progress("starting the functions")
    warm(aws, stack, progress)
    check_followed(aws, stack)
    if settings.persist:
        _save(emulator.endpoint)  # before the others start, which change collections meanwhile
    if all_functions:
        start_others(aws, stack)  # fifty processes: earlier, they would delay the check by seconds
    return Running(_outputs(settings, emulator, stack), stack, aws)


def _verify(aws: Aws, sender: str) -> None:
    """Create the sender's identity, as an operator does in an account before a deployment."""
    ses = aws.client("sesv2")
    with contextlib.suppress(ses.exceptions.AlreadyExistsException):
        ses.create_email_identity(EmailIdentity=sender)


def _save(endpoint: str) -> None:
    """Make the emulator save the deployment. It saves later changes by itself."""
    address = urllib.parse.urlsplit(endpoint)
    connection = http.client.HTTPConnection(address.netloc, timeout=SAVE_SECONDS)
    with contextlib.closing(connection):
        connection.request("POST", SAVE)
        if (status := connection.getresponse().status) != http.HTTPStatus.NO_CONTENT:
            raise LocalStackError(f"the state can't be saved (status {status}); see emulator.log")


def take_down(settings: Settings) -> None:
    """Stop the stack if it runs, and remove its files."""
    process.stop(settings.stack_dir, keep_state=settings.persist)
    settings.outputs.unlink(missing_ok=True)


def _parameters(settings: Settings, emulator: process.Emulator) -> dict[str, str]:
    return {
        "Environment": "local",
        "Architecture": architecture(),
        "LocalEndpoint": emulator.endpoint,
        "PageUrl": f"http://{process.HOST}:{emulator.port}",
        **settings.parameters,
    }


def _apis(stack: Stack) -> dict[str, str]:
    """Return the API ids for `local.front`, by protocol."""
    apis = {}
    for name, identity in stack.names("AWS::ApiGatewayV2::Api").items():
        protocol = stack.template["Resources"][name]["Properties"].get("ProtocolType", "HTTP")
        apis[protocol.lower()] = identity
    return apis


def _outputs(settings: Settings, emulator: process.Emulator, stack: Stack) -> Outputs:
    front = f"{process.HOST}:{emulator.port}"
    tables = stack.names("AWS::DynamoDB::Table")
    return Outputs(
        http=f"http://{front}",
        websocket=f"ws://{front}/{STAGE}",
        aws=emulator.endpoint,
        table=next(iter(tables.values()), ""),
        stack_dir=str(settings.stack_dir),
        user_pool=stack.outputs.get("UserPoolId", ""),
        user_pool_client=stack.outputs.get("UserPoolClientId", ""),
    )


# ------------------------------------------------------------------------------------ state


def _write_state(
    settings: Settings, running: Running, packages: Packages, *, detached: bool
) -> None:
    outputs = dataclasses.asdict(running.outputs)
    _write(settings.outputs, outputs)
    state = {
        "detached": detached,
        "settings": _comparable(settings),
        "packages": packages.identity,
        "outputs": outputs,
    }
    _write(settings.stack_dir / "stack.json", state)


def _comparable(settings: Settings) -> dict[str, object]:
    return {key: value for key, value in vars(settings).items() if not isinstance(value, Path)}


@dataclass(frozen=True)
class Found:
    """A running stack. It is ready if it has outputs."""

    detached: bool = False
    settings: dict[str, object] = dataclasses.field(default_factory=dict)
    packages: str = ""
    outputs: Outputs | None = None

    def differs_from(self, settings: Settings) -> list[str]:
        """Return the names of the settings that differ."""
        wanted = _comparable(settings)
        return sorted(name for name, value in self.settings.items() if value != wanted[name])


def find(stack_dir: Path) -> Found | None:
    """Return the stack that runs in this folder, or None."""
    if process.running(stack_dir) is None:
        return None
    try:
        state = json.loads((stack_dir / "stack.json").read_text())
    except FileNotFoundError:
        return Found()
    return Found(**{**state, "outputs": Outputs(**state["outputs"])})


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.tmp")
    temporary.write_text(json.dumps(content, indent=2) + "\n")
    temporary.replace(path)
