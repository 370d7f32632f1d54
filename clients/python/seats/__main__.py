"""Run the command line: `python -m seats`."""

from seats.command_line import main

raise SystemExit(main())
