"""Figures for every operation, beside the goals. It prints tables and asserts nothing."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "shared"))  # as the layer has it
