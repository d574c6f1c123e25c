# `make help` says what there is. Whatever a target needs is set up first, in .tools.

.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:

BIN := $(CURDIR)/.tools/bin
WASM := --target wasm32-unknown-unknown --no-default-features --features hydrate

# NO_PROXY, for a proxy that the environment names would be asked for this machine's own driver.
BROWSED := CHROMIUM='$(BIN)/chromium' CHROMEDRIVER='$(BIN)/chromedriver' NO_PROXY=127.0.0.1
EMBED := $(BROWSED) cargo test --test embed

export PATH := $(BIN):$(PATH)
# trunk is pinned: news of its newer versions is noise.
export TRUNK_SKIP_VERSION_CHECK := true
# Where its hook fails, trunk's own backtrace would bury what the hook said.
export RUST_LIB_BACKTRACE := 0
# trunk 0.21 takes NO_COLOR for a flag that must say true or false, and stops at the usual 1.
ifneq ($(NO_COLOR),)
override NO_COLOR := true
export NO_COLOR
else
unexport NO_COLOR
endif

heading = @printf '\n== %s\n' '$(1)'

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile
	@printf '\nWith this in your shell, plain trunk and cargo commands work as well:\n'
	@printf '  export PATH="$$PWD/.tools/bin:$$PATH"\n'

.PHONY: serve
serve: ## Serve the page at http://127.0.0.1:8080, anew with every change
	@scripts/setup serve
	$(call heading,Serve the page)
	@trunk serve

.PHONY: dist
dist: ## Build the page for publishing in dist/
	@scripts/setup dist
	$(call heading,Build dist)
	@TRUNK_TOOLS_WASM_OPT="$$(scripts/wasm-opt version)" scripts/small-std trunk build --release

.PHONY: check
check: ## Say what is wrong with the content files
	@cargo run --quiet --bin tag-page -- check content

.PHONY: docs
docs: ## Write docs/checks.md anew, the list of what the check says
	@cargo run --quiet --bin tag-page -- check --explain all > docs/checks.md

.PHONY: schema
schema: ## Write content/tag-page.schema.json anew, by which editors check content files
	@cargo run --quiet --bin tag-page -- schema > content/tag-page.schema.json

.PHONY: test
test: setup-test lint test-leak test-native test-browser test-e2e ## Run all tests
	$(call heading,All tests passed)

.PHONY: setup-test
setup-test:
	@scripts/setup test

.PHONY: lint
lint: ## Check the formatting and the documentation, and run clippy on both halves
	$(call heading,Formatting)
	@cargo fmt --check
	$(call heading,Clippy: native)
	@cargo clippy --all-targets -- -D warnings
	$(call heading,Clippy: browser)
	@cargo clippy $(WASM) --lib --bin web --bin embed --test browser -- -D warnings
	$(call heading,Documentation)
	@RUSTDOCFLAGS='-D warnings' cargo doc --quiet --no-deps

.PHONY: test-leak
test-leak: ## Check that neither half needs the other, nor minds it
	$(call heading,Leaks into the browser program)
	@scripts/leak-test
	$(call heading,All features at once: native)
	@cargo check --all-features
	$(call heading,All features at once: browser)
	@cargo check --all-features --target wasm32-unknown-unknown

.PHONY: test-native
test-native: ## Run the native tests
	@scripts/setup-readers
	$(call heading,Native tests)
	@cargo test --lib --test native
	$(call heading,Documentation tests)
	@cargo test --doc

# Both names are those of the launchers that `scripts/setup test` writes, whatever the user named.
.PHONY: test-browser
test-browser: ## Run the tests of the browser half, in Chromium
	@scripts/setup test
	$(call heading,Browser tests)
	@CHROMEDRIVER='$(BIN)/chromedriver' cargo test $(WASM) --test browser

.PHONY: test-e2e
test-e2e: dist ## Run the tests of the built page, in Chromium
	@scripts/setup test
	$(call heading,End-to-end tests)
	@$(BROWSED) cargo test --test e2e

# The other two browsers are 500 MB, and take some minutes more.
.PHONY: test-browsers
test-browsers: dist ## Run the tests of the built page in three engines
	@scripts/setup test
	@scripts/setup-firefox
	@scripts/setup-webkit
	$(call heading,End-to-end tests in three engines)
	@$(BROWSED) FIREFOX='$(BIN)/firefox' GECKODRIVER='$(BIN)/geckodriver' WEBKITDRIVER='$(BIN)/webkitdriver' \
		MINIBROWSER='$(BIN)/minibrowser' XVFB='$(BIN)/xvfb' scripts/test-browsers

# Its hosts take a minute to fetch and half a one to build, so `make test` does without.
.PHONY: test-embed
test-embed: dist ## Run the tests of the page in other people's sites
	@scripts/setup test
	@scripts/setup-hosts
	$(call heading,Embed tests)
	@$(EMBED)

# Half an hour. It measures, and fails for no figure; a quiet machine measures better.
.PHONY: bench
bench: dist ## Measure the page beside others, and write docs/bench.md
	@scripts/setup test
	@scripts/setup-bench
	$(call heading,Measurements)
	@cargo build --quiet --release --bin tag-page
	@$(BROWSED) cargo test --quiet --test bench

.PHONY: deny
deny: ## Check the licences and the sources of all dependencies
	@scripts/setup deny
	$(call heading,Dependencies)
	@cargo deny --log-level warn check licenses bans sources

# Five minutes for each of its two targets.
FUZZ_SECONDS := 300

.PHONY: fuzz
fuzz: ## Look for texts that nobody thought of, for ten minutes
	@scripts/setup fuzz
	$(call heading,Bounds)
	@scripts/fuzz bounds
	$(call heading,Content files)
	@scripts/fuzz content $(FUZZ_SECONDS)
	$(call heading,Sentences)
	@scripts/fuzz sentence $(FUZZ_SECONDS)

.PHONY: pictures
pictures: dist ## Take the pictures in docs/ anew
	@scripts/setup test
	@scripts/setup-hosts
	$(call heading,Pictures)
	@$(EMBED) -- --ignored

.PHONY: clean
clean: ## Remove what was built, and keep the tools
	@cargo clean --quiet
	@rm -rf dist

.PHONY: distclean
distclean: clean ## Remove the tools in .tools as well
	@rm -rf .tools
