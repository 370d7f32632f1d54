"""Remembers the results of SAM's transform in files, by replacing a function of ministack.

The transform needs 3 s of CPU, and its result depends on nothing but the template.
"""

import functools
import hashlib
import importlib.metadata
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ministack.core.responses import get_region
from ministack.services.cloudformation import changesets, engine, handlers

SAM = "AWS::Serverless-2016-10-31"

type Template = dict[str, Any]


def transform_once(folder: Path) -> None:
    """Transform each template once, also if several stacks are created from it."""
    apply = _remembered(engine._apply_transforms, folder)  # noqa: SLF001
    for module in (engine, changesets, handlers):
        module._apply_transforms = apply  # type: ignore[attr-defined]  # noqa: SLF001


def _remembered(apply: Callable[..., Template], folder: Path) -> Callable[..., Template]:
    versions = [importlib.metadata.version(name) for name in ("aws-sam-translator", "ministack")]

    @functools.wraps(apply)
    def apply_or_read(template: Template, *parameters: Any) -> Template:
        text = json.dumps(template)
        if template.get("Transform") != SAM or "Fn::Transform" in text:
            return apply(template, *parameters)  # other transforms read more than the template
        name = hashlib.sha256(f"{versions} {get_region()} {text}".encode()).hexdigest()[:32]
        path = folder / f"{name}.json"
        if path.exists():
            os.utime(path)
            transformed: Template = json.loads(path.read_text())
            return transformed
        transformed = apply(template, *parameters)
        if not isinstance(transformed, engine._TransformFailed):  # noqa: SLF001
            folder.mkdir(parents=True, exist_ok=True)
            partial = path.with_suffix(f".{os.getpid()}")
            partial.write_text(json.dumps(transformed))
            partial.replace(path)
        return transformed

    return apply_or_read
