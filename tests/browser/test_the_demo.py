"""make demo: the page shows live data within a minute."""

import os
import re
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import expect

from local.settings import ROOT
from local.stack import Outputs
from tests.support.browser import Windows

SECONDS = "20"


def test_the_demo_fills_the_page_and_ends_by_itself(outputs: Outputs, people: Windows) -> None:
    outputs_file = Path(outputs.stack_dir) / "outputs.json"
    environment = os.environ | {
        "OUTPUTS": str(outputs_file),
        "DEMO_SECONDS": SECONDS,
        "DEMO_SEED": "7",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "operations.demo"],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as demo:
        window = people.open().go("conferences")
        expect(window.page.get_by_role("link", name="Queue Theory Picnic")).to_be_visible()
        window.sees(re.compile(r"Sold out · .*\d+ on the waitlist"))
        window.page.get_by_role("link", name="Slow Software Retreat").click()
        window.sees("The seats were drawn on")
        output, _ = demo.communicate(timeout=600)
    assert demo.returncode == 0, output
    assert re.search(r"booked: \d+", output)
    assert re.search(r"joined a waitlist: \d+", output)
    assert re.search(r"entered a ballot: \d+", output)
    assert re.search(r"queued for a rush: \d+", output)
