"""The wiring of the page: its files from beside the handler, what it is told by the template."""

from pathlib import Path

from booking.edge.settings import page_settings, settings
from booking.surfaces.page import TYPES, Page, Told


def page(folder: Path) -> Page:
    """Read the page once, at start. Raises Misconfigured.

    Declarations for the type checker (*.d.ts) stand beside the modules; they are not served.
    """
    common, special = settings(), page_settings()
    told = Told(
        socket=special.socket,
        cognito=special.cognito,
        client=special.client,
        open_surfaces=common.open_surfaces,
        window=common.window,
    )
    served = [
        path for path in folder.iterdir() if path.suffix.removeprefix(".") in (*TYPES, "html")
    ]
    return Page({path.name: path.read_text("utf-8") for path in served}, told)
