# shellcheck shell=bash
# Sourced by the scripts beside it: where things are, and how to speak.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/.tools
BIN=$TOOLS/bin

# What the project installed for itself goes before what the system has.
OUTER_PATH=$PATH
export PATH="$BIN:$PATH"

say() { printf 'setup: %s\n' "$*" >&2; }

die() {
  printf 'setup: error: %s\n' "$*" >&2
  exit 1
}

have() { type -P "$1" >/dev/null; }

# The command as it is found without this project's own tools.
outside() {
  PATH=${OUTER_PATH//"$BIN"/} type -P "$1"
}

# The source of Rust's standard library, as rustup adds it.
has_std_source() { [[ -f $(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock ]]; }

# The first number with dots in what `COMMAND --version` prints; nothing where that fails.
version_of() {
  local text
  text=$("$1" --version 2>/dev/null) || return 0
  grep -oE '[0-9]+(\.[0-9]+)*' <<<"$text" | head -n 1
}

# --force, since cargo's note of an earlier installation outlives a removed or broken binary.
install_crate() {
  local quiet=()
  [[ -t 2 ]] || quiet=(--quiet)
  cargo install "$@" --root "$TOOLS" --force ${quiet[@]+"${quiet[@]}"} ||
    die "'cargo install $*' failed; what it said is above"
}
