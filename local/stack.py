"""The local stack, from nothing to ready and back: what `make run`, `make up` and the tests call.

start: build -> emulator -> deploy -> routes -> warm functions -> stream followed -> outputs
stop:  emulator and all its processes end, its folder goes (but for the state, with PERSIST=1)
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
    """Where a running stack answers."""

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
    """Run a stack of one's own while the context lasts: a free port, nothing shared with `make up`.

    With `persist` its state stays in `stack_dir`, for the next start there.
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
        yield bring_up(settings, logger.info).outputs
    finally:
        take_down(settings)


def bootstrap() -> None:
    """Have the tools in place; make did this already where make was asked."""
    script = ROOT / "local/bootstrap.sh"
    done = subprocess.run(
        ["sh", str(script), "emulator"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise LocalStackError((done.stderr.strip().splitlines() or ["bootstrap failed"])[-1])


def bring_up(settings: Settings, progress: Progress, *, detached: bool = False) -> Running:
    """Bring the stack from nothing, or from its kept state, to ready; on failure leave nothing."""
    process.check_port(settings.port)
    packages = build(progress)
    progress("starting the emulated AWS")
    process.launch(settings, detached=detached)
    try:
        running = _deploy(settings, packages, progress)
        _write_state(settings, running, packages, detached=detached)
    except BaseException:
        take_down(settings)
        raise
    return running


def bring_up_to_date(settings: Settings, found: "Found", progress: Progress) -> bool:
    """Deploy into a stack that is up what has changed since; tell whether anything had."""
    packages = build(progress)
    if packages.identity == found.packages:
        return False
    running = _deploy(settings, packages, progress)
    _write_state(settings, running, packages, detached=found.detached)
    return True


def _deploy(settings: Settings, packages: Packages, progress: Progress) -> Running:
    emulator = process.booted(settings.stack_dir)
    aws = Aws(emulator.endpoint)
    progress("deploying template.yaml")
    stack = deploy(aws, packages, _parameters(settings, emulator))
    cors = create_routes(aws.apigatewayv2(), stack)
    _write(settings.stack_dir / "apis.json", {**_apis(stack), "cors": cors})
    progress("starting the functions")
    warm(aws, stack, progress)
    check_followed(aws, stack)
    start_others(aws, stack)  # thirty processes: only now, else they delay that check by seconds
    if settings.persist:
        _save(emulator.endpoint)
    return Running(_outputs(settings, emulator, stack), stack, aws)


def _save(endpoint: str) -> None:
    """Have the emulator save what was deployed; what comes later it saves by itself."""
    address = urllib.parse.urlsplit(endpoint)
    connection = http.client.HTTPConnection(address.netloc, timeout=SAVE_SECONDS)
    with contextlib.closing(connection):
        connection.request("POST", SAVE)
        if (status := connection.getresponse().status) != http.HTTPStatus.NO_CONTENT:
            raise LocalStackError(f"the state can't be saved ({status}); see emulator.log")


def take_down(settings: Settings) -> None:
    """Stop the stack; nothing happens where none runs."""
    process.stop(settings.stack_dir, keep_state=settings.persist)
    settings.outputs.unlink(missing_ok=True)


def _parameters(settings: Settings, emulator: process.Emulator) -> dict[str, str]:
    return {
        "Environment": "local",
        "Architecture": architecture(),
        "LocalEndpoint": emulator.endpoint,
        **settings.parameters,
    }


def _apis(stack: Stack) -> dict[str, str]:
    """The ids that the address in front needs."""
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


# ------------------------------------------------------------------------------------ what is up


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
    """A stack that runs already: ready where it has outputs."""

    detached: bool = False
    settings: dict[str, object] = dataclasses.field(default_factory=dict)
    packages: str = ""
    outputs: Outputs | None = None

    def differs_from(self, settings: Settings) -> list[str]:
        """The settings that it does not have as wanted."""
        wanted = _comparable(settings)
        return sorted(name for name, value in self.settings.items() if value != wanted[name])


def find(stack_dir: Path) -> Found | None:
    """The stack that runs in this folder, if one does."""
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
