# One command each, on a fresh machine with Python 3.11 and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
APT_GET := $(if $(filter 0,$(shell id -u)),,sudo -n )env DEBIAN_FRONTEND=noninteractive apt-get

.PHONY: help check servers test demo eval model words bench clients soak clean

help: ## what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "followup needs Python 3.11 or newer: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	touch $@

check: $(STAMP) ## ruff, mypy, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# Debian's package may start a Dovecot of its own: the tests have theirs, on other ports.
servers: # what the tests talk to, where it is missing and may be installed
	@there() { PATH="$$PATH:/usr/sbin" && command -v dovecot && command -v mutt; } >/dev/null 2>&1; \
	if ! there && $(APT_GET) --version >/dev/null 2>&1; then \
		$(APT_GET) update -qq; \
		$(APT_GET) install -qq -y --no-install-recommends dovecot-imapd mutt >/dev/null; \
	fi; \
	there || echo "Dovecot or mutt is missing and cannot be installed here: tests that need them are skipped (CI=true: fail)."

# Three at a time, on two cores too: most of what the tests of daemons and bad lines take is waiting. They run the
# command hundreds of times: byte code is kept, whatever the environment says, or each run would compile it anew.
test: $(STAMP) servers ## everything
	$(MAKE) --no-print-directory check
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n 3 --dist worksteal

demo: $(STAMP) ## a whole job hunt on a mailbox of its own, in seconds
	$(BIN)/followup demo

eval: $(STAMP) ## classification tables for our corpus, and for EVAL=DIR
	$(BIN)/python -m tests.corpus.score $(if $(EVAL),--eval $(EVAL))

model: $(STAMP) ## learn from the corpus anew: the categories (learned.bin) and the names (names.bin)
	$(BIN)/python -m tests.corpus.train
	$(BIN)/python -m tests.corpus.train_names

words: $(STAMP) ## read off anew which words each expression cannot do without (needed_words.bin)
	$(BIN)/python -m tests.property.read_off

bench: $(STAMP) servers ## speed and memory, as ratios within one run; BENCH=full: over 50,000 mails, too
	@command -v mbsync >/dev/null || $(APT_GET) install -qq -y --no-install-recommends isync >/dev/null 2>&1 || true
	$(BIN)/python -m tests.bench $(if $(filter full,$(BENCH)),--full)

clients: $(STAMP) ## a real Thunderbird edits and sends a draft, once
	@command -v thunderbird >/dev/null || $(APT_GET) install -qq -y --no-install-recommends thunderbird dovecot-imapd
	CI=true $(BIN)/pytest -s tests/clients/in_thunderbird.py

soak: $(STAMP) servers ## the large numbers of the fault tests
	FOLLOWUP_SOAK=1 $(BIN)/pytest -n 2 tests/faults tests/property tests/system tests/drafts

clean: ## what make made
	rm -rf $(VENV) build dist
