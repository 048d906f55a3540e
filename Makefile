# One line per habit. `make run` and `make test` are all a newcomer needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Quiet, and on standard error: `make run` is used in pipes.
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check install --require-hashes

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test lint check format bench drill mutants preview screenshots currencies lock images audit

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Counteroffer needs Python 3.11 or newer: make PYTHON=python3.12 …")' 1>&2
	@$(PYTHON) -m venv $(VENV) 1>&2

$(VENV)/.runtime: requirements.txt | $(BIN)/python
	@echo "Setting up $(VENV) (once)…" 1>&2
	@$(PIP) -r requirements.txt 1>&2
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(BIN)/python
	@echo "Setting up $(VENV) for tests (once)…" 1>&2
	@$(PIP) -r requirements-dev.txt 1>&2
	@touch $@ $(VENV)/.runtime

setup: $(VENV)/.runtime ## create .venv with the pinned dependencies

setup-dev: $(VENV)/.dev

run: setup ## the Discord bot, or the terminal chat where there is no DISCORD_TOKEN
	@$(BIN)/python -m bot

# The suite starts the bot again and again: what is compiled once starts in a third of the time. A
# worker has a stretch of neighbours, which look at the same guides, and helps when it is through.
# To have every assertion tell of its values takes longest of all that is compiled, and to print the
# source around a failure that is expected longer than most tests: those of tests that failed do,
# which are run once more for that.
test: export PYTHONDONTWRITEBYTECODE :=
test: setup-dev ## the whole test suite, a worker for each core
	@$(BIN)/python -m pytest -n auto --dist worksteal --assert=plain --tb=native || { code=$$?; \
		[ $$code != 1 ] || $(BIN)/python -m pytest --last-failed --last-failed-no-failures=none; \
		exit $$code; }

lint: setup-dev ## format, lint and types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

check: lint test ## everything that CI runs

format: setup-dev ## rewrite the code in house format
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

bench: setup-dev ## every speed as a ratio of one run; fails where a bound is missed
	@$(BIN)/python -m tests.bench

# Minutes that a bot is talked to without a pause, to see whether anything grows.
SOAK ?= 60
drill: setup-dev ## power cuts, full disks, flipped bits, kills, take-overs, guides handed on, a soak, and all of which a test sees a sample; SOAK=10 for ten minutes of it
	@$(BIN)/python -m tests.storage.drills 3000
	@$(BIN)/python -m tests.storage.kills 100
	@$(BIN)/python -m tests.storage.full_disk
	@$(BIN)/python -m tests.bot.several
	@$(BIN)/python -m tests.bot.handed_on
	@$(BIN)/python -m tests.bot.soak $(SOAK)
	@$(BIN)/python -m tests.bot.troubles
	@$(BIN)/python -m pytest -n auto --whole

mutants: setup-dev ## small changes of the program that no test notices; fails under 88 % noticed
	@$(BIN)/python -m tests.mutants

preview: setup-dev ## the real bot in a browser page on loopback
	@$(BIN)/python -m bot preview

screenshots: setup-dev ## what the README shows of Discord, in dark and in light (needs a Chromium)
	@$(BIN)/python -m tests.screenshots

currencies: setup-dev ## write the table of currencies from CLDR again
	@$(BIN)/python -m tests.currency_table

lock: ## pin the dependencies again (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --quiet pyproject.toml -o requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --quiet pyproject.toml --extra postgres --extra metrics -o requirements-server.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --quiet pyproject.toml --group dev -o requirements-dev.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --quiet --group audit -o requirements-audit.txt

images: ## name the images that ours is built on by digest (needs docker and a network)
	@set -e; pin() { \
		digest=$$(docker buildx imagetools inspect "$$1" --format '{{.Manifest.Digest}}'); \
		sed -i.old "s|$$1\(@sha256:[0-9a-f]*\)\{0,1\}|$$1@$$digest|" "$$2"; rm "$$2.old"; \
		echo "$$1@$$digest"; }; \
	pin python:3.11-slim Dockerfile; pin postgres:18 compose.yaml

$(VENV)-audit/.done: requirements-audit.txt
	@$(PYTHON) -m venv $(VENV)-audit
	@$(VENV)-audit/bin/python -m pip -qq --disable-pip-version-check install --require-hashes \
		-r requirements-audit.txt
	@touch $@

# Passwords that belong to nobody: of tests, and where a text says how to make one.
NOBODYS := hunter2|:%s@
# What people write who may have a secret at hand; guides and goldens are large, and have none.
WRITTEN := '*.md' '*.toml' '*.sql' '*/*.py' compose.yaml Makefile Dockerfile .env.example \
	':!guides/library' ':!negotiation' ':!tests/negotiation' ':!tests/guides' ':!guides'
audit: $(VENV)-audit/.done ## secrets in the tree, and known holes in what is pinned (needs a network)
	@git ls-files -z $(WRITTEN) | xargs -0 \
		$(VENV)-audit/bin/detect-secrets-hook --exclude-lines '$(NOBODYS)'
	@$(VENV)-audit/bin/pip-audit --require-hashes --disable-pip --strict -r requirements-server.txt
