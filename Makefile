# Everything happens in .venv at the root; `make run` is all a new machine needs.
# PYTHON=python3.12 make run   picks another interpreter for a new .venv.

BIN := .venv/bin
READY := .venv/.ready
SCREENLESS := QT_QPA_PLATFORM=offscreen

.PHONY: run test lint types contracts tests bench bundle words shots lock system clean

run: system $(READY)
	@$(BIN)/vorlauf demo

test: lint types contracts tests

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports --no-logo

# In their own order: files with few but long tests would come last, and one core would wait.
tests: system $(READY)
	$(SCREENLESS) $(BIN)/python -m pytest --numprocesses auto --dist loadfile \
		--no-loadscope-reorder

bench: system $(READY)
	$(SCREENLESS) $(BIN)/python -m tests.benchmarks

bundle: system $(READY)
	@.ci/system bundle
	$(BIN)/pyinstaller --noconfirm --log-level ERROR build.spec

words: $(READY)
	@mkdir -p resources/i18n
	$(BIN)/pyside6-lupdate -locations none -no-obsolete -source-language en -target-language de \
	    $$(find planner -name '*.py') -ts resources/i18n/vorlauf_de.ts

shots: system $(READY)
	$(SCREENLESS) $(BIN)/python -m tests.shots

# Names, versions and hashes for every Python and system the program runs on. Which index they
# come from is the machine's business and is never written down.
lock: $(READY)
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	    --extra test --extra build --output-file requirements.lock pyproject.toml

system:
	@.ci/system

$(READY): requirements.lock pyproject.toml .ci/environment
	@.ci/environment

clean:
	rm -rf .venv build dist report shots
