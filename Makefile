# Needs git, make and python3. Everything else is fetched into .local and .venv on first use.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.PHONY: demo deploy browser invoke api flash peers openapi mails audit redrive accounts backup restore rearm token verify races simulate bench help run up down build test check unit fmt lint lint-page vendor test-e2e test-stacks test-rest validate requirements bootstrap clean

export PORT ?= 8080
export CONFIRMATION_WINDOW ?= 3600
export MAX_OFFERS ?= 0
export PERSIST ?= 0
export OPEN_SURFACES ?= 1
export CORS_ORIGIN ?=

bootstrap := sh local/bootstrap.sh
stack := .local/emulator/bin/python -m local
bin := .venv/bin
bench_extras := UV_PROJECT_ENVIRONMENT=.venv .local/bin/uv sync --quiet --frozen --group bench
requirements := .local/bin/uv export --quiet --frozen --no-dev --no-annotate --no-header

help: ## Show this.
	@echo 'make <target> [VARIABLE=value]'
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-16s %s\n", $$1, $$2}'
	@echo 'variables: PORT=8080  CONFIRMATION_WINDOW=3600 (seconds)  MAX_OFFERS=0 (no limit)  PERSIST=0 (1 keeps the data)  OPEN_SURFACES=1 (0 wants credentials everywhere)  CORS_ORIGIN=http://localhost:* (whose pages may call the API)  AUTH=0 (1 enforces the IAM policies)'

run: ## Run the whole stack here, in the foreground; Ctrl-C stops it.
	@$(bootstrap) emulator
	@$(stack) run

up: ## The same in the background.
	@$(bootstrap) emulator
	@$(stack) up

down: ## Stop what `make up` started.
	@$(bootstrap) emulator
	@$(stack) down

invoke: ## Run one function in Docker by the SAM CLI, on the local stack's table: EVENT=events/book.json.
	@$(bootstrap) emulator
	@$(stack) invoke

api: ## Serve the HTTP routes the same way, at API_PORT=3000.
	@$(bootstrap) emulator
	@$(stack) api

build: ## Build the deployable artifacts (ARCH=arm64 or x86_64; default: this machine's).
	@$(bootstrap) emulator
	@$(stack) build

deploy: ## Build for the processor of ENV=dev (or prod) in samconfig.toml, and deploy it; GUIDED=1 asks.
	@$(bootstrap) emulator
	@$(stack) deploy

# Much of the time a test of a stack waits; side by side they all take little longer than the longest.
e2e := $(wildcard tests/e2e)
stacks := $(wildcard $(addprefix tests/,browser races packaging sam local))

test: bootstrap ## Run every test; those that need a running stack start their own.
	@$(MAKE) -j3 --output-sync=target test-e2e test-stacks test-rest

test-e2e:
	$(bin)/pytest $(e2e)

test-stacks:
	$(bin)/pytest $(stacks)

test-rest:
	$(bin)/pytest tests $(addprefix --ignore=,$(e2e) $(stacks))

check: bootstrap ## Lint, types, import rules, template, and the quickest tests.
	@$(MAKE) -j2 lint unit

unit: bootstrap
	$(bin)/pytest -q $(wildcard $(addprefix tests/,domain application functions operations bench template local))

lint: bootstrap ## Lint, types, import rules and the template, without any test.
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	PYTHONPATH=shared $(bin)/lint-imports
	$(bin)/cfn-lint template.yaml
	@$(requirements) | cmp -s - shared/requirements.txt || { echo 'shared/requirements.txt is behind uv.lock: make requirements' >&2; exit 1; }
	@$(MAKE) lint-page

# Biome and the TypeScript compiler are native programs in npm packages. Where npm cannot fetch them,
# bootstrap says so in one line, and only CI fails.
lint-page:
	@if $(bootstrap) frontend; then set -ex; \
	  node_modules/@biomejs/cli-*/biome check --error-on-warnings; \
	  node_modules/@typescript/*/lib/tsc --project jsconfig.json; \
	else test -z "$$CI"; fi

simulate: bootstrap ## Run HISTORIES=20000 seeded histories with faults; SEED=n replays one.
	PYTHONPATH=shared:. $(bin)/python -m tests.simulation $(if $(SEED),--seed $(SEED)) --histories $(or $(HISTORIES),20000)

races: bootstrap ## Run RACES=20 races of processes against ministack, and against DYNAMODB_LOCAL_URL if set.
	RACES=$(or $(RACES),20) $(bin)/pytest -q tests/races

verify: bootstrap ## Walk the local stack's table, or TABLE=name in an account, and check every invariant.
	@$(bin)/python -m operations.verify $(if $(TABLE),--table $(TABLE))

redrive: bootstrap ## Try again what was given up, after a look at it; CONFIRM=1 does not ask, STACK=name in an account.
	@PYTHONPATH=shared:. $(bin)/python -m operations.redrive $(if $(STACK),--stack $(STACK)) $(if $(CONFIRM),--confirm)

backup: bootstrap ## Write the local table to .local/backups, or to FILE.
	@PYTHONPATH=shared:. $(bin)/python -m operations.backup backup $(if $(STACK),--stack $(STACK)) $(if $(FILE),--file $(FILE))

restore: bootstrap ## Put the last backup, or FILE, into the local table of a fresh stack; verify; set every timer anew. STACK=name wants FILE or TABLE.
	@PYTHONPATH=shared:. $(bin)/python -m operations.backup restore $(if $(STACK),--stack $(STACK)) $(if $(FILE),--file $(FILE)) $(if $(TABLE),--table $(TABLE))

mails: bootstrap ## Show the mails that the local stack has sent (make up SENDER=tickets@example.com).
	@PYTHONPATH=shared:. $(bin)/python -m operations.mails

rearm: bootstrap ## Set every timer anew, after a restore; STACK=name in an account.
	@PYTHONPATH=shared:. $(bin)/python -m operations.rearm $(if $(STACK),--stack $(STACK))

accounts: bootstrap ## List the usernames that need an account, after a restore; STACK=name in an account.
	@PYTHONPATH=shared:. $(bin)/python -m operations.accounts $(if $(STACK),--stack $(STACK))

demo: bootstrap ## Fill the running stack with conferences and a crowd, for DEMO_SECONDS=120.
	@$(bin)/python -m operations.demo

browser: bootstrap ## Install a Chromium for the browser tests: Debian's where root, else Playwright's.
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium >/dev/null; } || $(bin)/playwright install chromium

token: bootstrap ## Print a bearer token of USER_ID=alice ROLES=customer,organizer at the local stack.
	@$(bin)/python -m operations.token --user '$(USER_ID)' --roles '$(or $(ROLES),customer)' $(if $(PASSWORD),--password '$(PASSWORD)')

openapi: bootstrap ## Write the OpenAPI document anew, from the handlers.
	@PYTHONPATH=shared:. $(bin)/python -m operations.openapi

bench: bootstrap ## Print round trips, units, CPU, cold starts and dollars per operation, and what 100,000 waiting cost.
	@$(bootstrap) emulator
	PYTHONPATH=shared:. $(bin)/python -m bench all

flash: bootstrap ## Simulate a flash sale at DynamoDB's limits (docs/flash-sale.md).
	@$(bench_extras)
	PYTHONPATH=shared:. $(bin)/python -m bench flash --write

peers: bootstrap ## Race the stack against minimal peers (docs/benchmarks.md).
	@$(bootstrap) emulator
	@$(bench_extras)
	PYTHONPATH=shared:. $(bin)/python -m bench peers --write

audit: bootstrap ## Look for what is unsafe: in the code (bandit), the dependencies (pip-audit), the template (checkov).
	$(bin)/bandit --quiet --recursive --configfile pyproject.toml shared/booking functions local operations
	$(bin)/pip-audit --require-hashes --disable-pip --requirement shared/requirements.txt
	.local/bin/uv tool run --quiet --from 'checkov==3.3.*' checkov --config-file .checkov.yaml

fmt: bootstrap ## Format the code, and fix what can be fixed.
	$(bin)/ruff format
	$(bin)/ruff check --fix
	@$(bootstrap) frontend
	node_modules/@biomejs/cli-*/biome check --write

vendor: ## Copy the page's libraries from the npm packages that package-lock.json pins.
	@$(bootstrap) frontend
	@sh local/vendor.sh

validate: ## Have the SAM CLI validate the template.
	@$(bootstrap) emulator
	env -u AWS_PROFILE SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=us-east-1 .local/sam/bin/sam validate --lint

requirements: ## Export the layer's dependencies from uv.lock.
	@$(bootstrap) emulator
	@$(requirements) >shared/requirements.txt

bootstrap: ## Fetch the tools.
	@$(bootstrap) emulator dev

clean: down ## Remove what was built and fetched.
	rm -rf .aws-sam .local .venv node_modules
