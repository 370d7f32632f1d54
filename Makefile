# Requires git, make and python3. Everything else is downloaded into .local and .venv on first use.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.PHONY: mutants exhaust clients fixtures smoke schemas demo deploy browser invoke api flash groups peers openapi mails audit redrive accounts backup restore rearm token verify races simulate bench help run up down build test check unit-use-cases unit-rules fmt lint lint-page page test-conformance test-deployed test-e2e test-stacks test-simulation test-rest validate requirements pins bootstrap clean

export PORT ?= 8080
export CONFIRMATION_WINDOW ?= 3600
export MAX_OFFERS ?= 0
export PERSIST ?= 0
export OPEN_SURFACES ?= 1
export CORS_ORIGIN ?=

# Otherwise each process of the tests compiles all that it imports: 3 s of CPU time and more, and
# the folders of a shell's PYTHONPATH come before those of the functions.
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH

bootstrap := sh local/bootstrap.sh
stack := .local/emulator/bin/python -m local
page := .local/emulator/bin/python -m local.page
bin := .venv/bin
bench_extras := UV_PROJECT_ENVIRONMENT=.venv .local/bin/uv sync --quiet --frozen --group bench
requirements := .local/bin/uv export --quiet --frozen --no-dev --no-annotate --no-header

help: ## Show this list.
	@echo 'make <target> [VARIABLE=value]'
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-16s %s\n", $$1, $$2}'
	@echo 'variables: PORT=8080  CONFIRMATION_WINDOW=3600 (seconds)  MAX_OFFERS=0 (no limit)  PERSIST=0 (1: data survives a restart)  OPEN_SURFACES=1 (0 turns off the surfaces without credentials)  CORS_ORIGIN=http://localhost:* (the web origin that may call the API)  AUTH=0 (1 enforces the IAM policies)  STRICT=1 (0 turns off the rules of AWS that the emulator does not check)'

run: ## Run the whole stack on this machine in the foreground; Ctrl-C stops it.
	@$(bootstrap) emulator
	@$(stack) run

up: ## Run the whole stack in the background.
	@$(bootstrap) emulator
	@$(stack) up

down: ## Stop the stack that `make up` started.
	@$(bootstrap) emulator
	@$(stack) down

invoke: ## Run one function in Docker on the local stack's table, with the SAM CLI: EVENT=events/book.json.
	@$(bootstrap) emulator
	@$(stack) invoke

api: ## Serve the HTTP routes from Docker on the local stack's table, with the SAM CLI: API_PORT=3000.
	@$(bootstrap) emulator
	@$(stack) api

build: ## Build the deployable artifacts (ARCH=arm64 or x86_64; default: this machine's).
	@$(bootstrap) emulator
	@$(stack) build

deploy: bootstrap ## Build and deploy ENV=dev (or prod) of samconfig.toml to AWS, then run make smoke; GUIDED=1 asks for parameters, SMOKE=0 skips the test.
	@$(stack) deploy

# Tests that start a stack mostly wait. In parallel, they take little longer than the longest one.
e2e := $(wildcard tests/e2e)
conformance := $(wildcard tests/conformance)
simulation := $(wildcard tests/simulation)
stacks := $(wildcard $(addprefix tests/,browser races packaging sam local restart))

test: bootstrap ## Run every test. Tests that need a running stack start their own.
	@$(MAKE) -j4 --output-sync=target test-deployed test-stacks test-simulation test-rest

# One stack after the other: each keeps two cores busy while it starts.
test-deployed:
	@$(MAKE) test-e2e; e2e=$$?; $(MAKE) test-conformance && exit $$e2e

test-e2e: bootstrap
	$(bin)/pytest $(e2e)

test-conformance: bootstrap
	$(bin)/pytest $(conformance)

test-stacks: bootstrap
	$(bin)/pytest $(stacks)

test-rest: bootstrap
	$(bin)/pytest tests $(addprefix --ignore=,$(e2e) $(conformance) $(stacks) $(simulation))

test-simulation: bootstrap
	$(bin)/pytest $(simulation)

check: bootstrap ## Run linters, types, import rules, template checks, and the quickest tests.
	@$(MAKE) -j2 --output-sync=target unit-use-cases lint unit-rules

unit-use-cases: bootstrap
	$(bin)/pytest -q $(wildcard tests/application)

unit-rules: bootstrap
	$(bin)/pytest -q $(wildcard $(addprefix tests/,domain slots tools))

lint: bootstrap ## Run linters, types, import rules and template checks, without tests.
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	PYTHONPATH=shared $(bin)/lint-imports
	$(bin)/cfn-lint template.yaml infra/cdn.yaml
	$(bin)/python -m tools.language_lint
	@$(requirements) | cmp -s - shared/requirements.txt || { echo 'shared/requirements.txt is out of date with uv.lock: run make requirements' >&2; exit 1; }
	@$(MAKE) lint-page

# Biome, the TypeScript compiler and esbuild are native programs in npm packages. If npm cannot
# download them, bootstrap prints a message and this check is skipped, except in CI, where it fails. A
# package that does not match its hash (status 3) fails everywhere.
lint-page:
	@if $(bootstrap) frontend; then set -ex; \
	  node_modules/@biomejs/cli-*/biome check --error-on-warnings; \
	  node_modules/@typescript/*/lib/tsc --project jsconfig.json; \
	  $(page) --check; \
	else test $$? != 3 && test -z "$$CI"; fi

simulate: bootstrap ## Run HISTORIES=20000 seeded histories with faults; SEED=n replays one.
	PYTHONPATH=shared:. $(bin)/python -m tests.simulation $(if $(SEED),--seed $(SEED)) --histories $(or $(HISTORIES),20000)

exhaust: bootstrap ## Simulate every order of every pair of operations, and all recoveries after every crash.
	INTERLEAVINGS=pairs CRASHES=all $(bin)/pytest tests/simulation/test_interleavings.py tests/simulation/test_crashes.py

mutants: bootstrap ## Remove each guard, one at a time, and require that a test notices; SAMPLE=20 only some of them, drawn with SEED=n; ONLY=text those with the text in their names; NEW=1 those without a recorded witness.
	PYTHONPATH=shared:. $(bin)/python -m tests.mutants $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only '$(ONLY)') $(if $(NEW),--new)

races: bootstrap ## Run RACES=20 races between processes on ministack, and on DYNAMODB_LOCAL_URL if set.
	RACES=$(or $(RACES),20) $(bin)/pytest -q tests/races

verify: bootstrap ## Check every invariant in the local stack's table, or in TABLE=name of an account.
	@$(bin)/python -m operations.verify $(if $(TABLE),--table $(TABLE))

smoke: bootstrap ## Book through the local stack, or through STACK=name of an account, and delete all of it again.
	@PYTHONPATH=shared:. $(bin)/python -m operations.smoke $(if $(STACK),--stack $(STACK))

redrive: bootstrap ## List the dead letters and retry them; CONFIRM=1 does not ask; STACK=name in an account.
	@PYTHONPATH=shared:. $(bin)/python -m operations.redrive $(if $(STACK),--stack $(STACK)) $(if $(CONFIRM),--confirm)

backup: bootstrap ## Write the local table to .local/backups, or to FILE.
	@PYTHONPATH=shared:. $(bin)/python -m operations.backup backup $(if $(STACK),--stack $(STACK)) $(if $(FILE),--file $(FILE))

restore: bootstrap ## Restore the last backup, or FILE, into a fresh stack, verify it and set every timer. STACK=name requires FILE or TABLE.
	@PYTHONPATH=shared:. $(bin)/python -m operations.backup restore $(if $(STACK),--stack $(STACK)) $(if $(FILE),--file $(FILE)) $(if $(TABLE),--table $(TABLE))

mails: bootstrap ## Print the mails that the local stack has sent (make up SENDER=tickets@example.com).
	@PYTHONPATH=shared:. $(bin)/python -m operations.mails

rearm: bootstrap ## Set every timer again after a restore; STACK=name in an account.
	@PYTHONPATH=shared:. $(bin)/python -m operations.rearm $(if $(STACK),--stack $(STACK))

accounts: bootstrap ## List the usernames that need an account after a restore, or bind them: REBIND=name or all; STACK=name in an account.
	@PYTHONPATH=shared:. $(bin)/python -m operations.accounts $(if $(STACK),--stack $(STACK)) $(if $(REBIND),--rebind $(REBIND))

demo: bootstrap ## Add conferences and active attendees to the running stack for DEMO_SECONDS=120.
	@$(bin)/python -m operations.demo

browser: bootstrap ## Install Chromium for the browser tests: Debian's for root, otherwise Playwright's.
	@{ command -v chromium-headless-shell && command -v chromium; } >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium chromium-headless-shell >/dev/null; } || command -v chromium >/dev/null || $(bin)/playwright install chromium

token: bootstrap ## Sign in at the local stack and print a bearer token: USER_ID=alice ROLES=customer,organizer.
	@$(bin)/python -m operations.token --user '$(USER_ID)' --roles '$(or $(ROLES),customer)' $(if $(PASSWORD),--password '$(PASSWORD)')

openapi: bootstrap ## Generate the OpenAPI document from the handlers.
	@PYTHONPATH=shared:. $(bin)/python -m operations.openapi

clients: bootstrap ## Generate clients/: the Python client and the Postman collection, from the OpenAPI document.
	@PYTHONPATH=shared:. $(bin)/python -m tools.clients

fixtures: bootstrap ## Record what this release writes, for the compatibility tests of later ones.
	@PYTHONPATH=shared:. $(bin)/python -m tests.compatibility

schemas: bootstrap ## Write the JSON Schemas of the domain events to docs/events/.
	@PYTHONPATH=shared:. $(bin)/python -m operations.event_schemas

bench: bootstrap ## Measure round trips, units, CPU, cold starts, cost, chains and the page (docs/performance.md).
	@$(bootstrap) emulator
	PYTHONPATH=shared:. $(bin)/python -m bench all

flash: bootstrap ## Simulate a flash sale at DynamoDB's limits (docs/flash-sale.md).
	@$(bench_extras)
	PYTHONPATH=shared:. $(bin)/python -m bench flash --write

groups: bootstrap ## Simulate sales to parties under several orders of offers (docs/groups.md).
	@$(bench_extras)
	PYTHONPATH=shared:. $(bin)/python -m bench groups --write

peers: bootstrap ## Compare the local stack with minimal other systems (docs/benchmarks.md), and with AGAINST=<git ref>.
	@$(bootstrap) emulator
	@$(bench_extras)
	PYTHONPATH=shared:. $(bin)/python -m bench peers $(if $(AGAINST),--against $(AGAINST)) --write

audit: bootstrap ## Check the security of the code (bandit), the dependencies (pip-audit) and the template (checkov).
	$(bin)/bandit --quiet --recursive --configfile pyproject.toml shared/booking functions local operations
	$(bin)/pip-audit --require-hashes --disable-pip --requirement shared/requirements.txt
	@$(bootstrap) audit
	.local/checkov/bin/checkov --config-file .checkov.yaml

fmt: bootstrap ## Format the code, and fix lint findings that ruff can fix.
	$(bin)/ruff format
	$(bin)/ruff check --fix
	@$(bootstrap) frontend
	node_modules/@biomejs/cli-*/biome check --write

page: ## Bundle the page (page/) into functions/get_root/assets, with the npm packages that package-lock.json pins.
	@$(bootstrap) emulator frontend
	@$(page)

validate: ## Validate the template with the SAM CLI.
	@$(bootstrap) emulator
	env -u AWS_PROFILE SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=us-east-1 .local/sam/bin/sam validate --lint

requirements: ## Export the layer's dependencies from uv.lock.
	@$(bootstrap) emulator
	@$(requirements) >shared/requirements.txt

pins: ## Update the hashes of the tools: to the versions in local/tools/*.in, and the newest dependencies.
	@$(bootstrap) emulator
	@for tool in local/tools/*.in; do \
	  .local/bin/uv pip compile --quiet --upgrade --universal --python-version 3.13 --generate-hashes \
	    --no-annotate --no-header $$tool --output-file $${tool%.in}.txt >/dev/null || exit; done

bootstrap: ## Install the tools into .local and .venv.
	@$(bootstrap) emulator dev

clean: down ## Stop the local stack, and remove all builds and downloaded tools.
	rm -rf .aws-sam .local .venv node_modules
