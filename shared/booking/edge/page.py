"""Builds the page from its files and its settings."""

from pathlib import Path

from booking.edge.settings import page_settings, settings
from booking.surfaces.page import TYPES, Page, PageConfig


def page(folder: Path) -> Page:
    """Return the page whose files are in a folder. Raises Misconfigured.

    Files of other types, such as the declarations for the type checker (*.d.ts), are not served.
    """
    common, own = settings(), page_settings()
    config = PageConfig(
        socket=own.socket,
        cognito=own.cognito,
        client=own.client,
        open_surfaces=common.open_surfaces,
        window=common.window,
    )
    served = [
        path for path in folder.iterdir() if path.suffix.removeprefix(".") in (*TYPES, "html")
    ]
    return Page({path.name: path.read_text("utf-8") for path in served}, config)
