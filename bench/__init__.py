"""Measures every operation and compares it with its goal. Prints tables and asserts nothing."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "shared"))  # the path of the layer
