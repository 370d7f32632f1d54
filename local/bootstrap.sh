#!/bin/sh
# Installs the tools that the project needs in addition to git, make and python3: Python 3.13, uv,
# the virtual environments, the SAM CLI and the front-end tools. Everything goes into .local, .venv
# and node_modules. Tools that are up to date are skipped.
#
#   sh local/bootstrap.sh [emulator] [dev] [frontend] [audit]
#
# Every downloaded package must match a hash in uv.lock, package-lock.json or local/tools/*.txt
# (CONTRIBUTING.md, "Tools"). No package is built from source, because a build downloads packages
# without hashes. uv itself has the hashes of the interpreters that it downloads.
set -eu
cd "$(dirname "$0")/.."

pins=local/tools
UV_VERSION=$(sed -n 's/^uv==\([^ ]*\).*/\1/p' $pins/uv.txt)
log=.local/bootstrap.log
local_uv=.local/bin/uv
lock=.local/bootstrap.lock
scratch=.local/uv.$$
tried=""

fail() {
    echo "bootstrap: $1" >&2
    exit 1
}

say() {
    echo "- $1" >&2
}

# Stops with status 3 if the log ($2) of a failed installation contains a hash mismatch. $1: the
# file with the hashes.
stop_at_mismatch() {
    grep -qiE 'hash mismatch|do not match the hashes|EINTEGRITY' "$2" || return 0
    cat "$2" >&2
    echo "bootstrap: STOPPED. A downloaded package does not match its hash in $1 (see above). It was not installed. Somebody may have replaced it in the registry, in a mirror or on the way. If the hash itself is out of date, see CONTRIBUTING.md, \"Tools\"." >&2
    exit 3
}

# Runs an installation. $1: the file with the hashes.
verified() {
    hashes=$1
    shift
    "$@" >"$log" 2>&1 && return 0
    stop_at_mismatch "$hashes" "$log"
    cat "$log" >&2
    fail "the installation failed (see above)"
}

# Installs exactly the packages of a file in local/tools into an environment of its own.
make_tool() {
    [ "$(cat "$1/.pins" 2>/dev/null)" != "$(cksum <"$pins/$2.txt")" ] || return 0
    "$uv" venv --quiet --clear --python "$found" "$1"
    verified "$pins/$2.txt" "$uv" pip sync --quiet --python "$1" --require-hashes --no-build \
        "$pins/$2.txt"
    cksum <"$pins/$2.txt" >"$1/.pins"
}

# --------------------------------------------------------------------------- Python 3.13

# Prints the path of the interpreter if this command runs Python 3.13. A pyenv shim may have no
# version selected, and the python of a virtual environment is a link to the interpreter.
real_python() {
    "$1" -c 'import sys
if sys.version_info[:2] == (3, 13): print(getattr(sys, "_base_executable", sys.executable))' \
        2>/dev/null || true
}

find_python() {
    found=$(real_python python3.13)
    [ -z "$found" ] || return 0
    tried="python3.13 on PATH"
    if command -v pyenv >/dev/null 2>&1; then
        for candidate in "$(pyenv root)"/versions/3.13.*/bin/python3.13; do
            found=$(real_python "$candidate")
            [ -z "$found" ] || return 0
        done
        tried="$tried, pyenv's versions"
    fi
}

download_python() {
    say "no Python 3.13 found; downloading it"
    export UV_PYTHON_INSTALL_DIR="$PWD/.local/python"
    "$uv" python install --no-bin 3.13 >"$log" 2>&1 || true
    found=$("$uv" python find --quiet --managed-python 3.13 2>/dev/null || true)
    [ -n "$found" ] || fail "no Python 3.13: tried $tried and uv's download (see $log). Install Python 3.13 and try again."
}

# --------------------------------------------------------------------------- uv

# Installs uv with pip if an interpreter has pip, otherwise with a temporary virtual environment.
# Only the binary remains.
install_uv() {
    mkdir -p .local/bin
    set -- install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
        --requirement $pins/uv.txt
    for python in ${found:-} python3.13 python3 python; do
        command -v "$python" >/dev/null 2>&1 || continue
        rm -rf "$scratch"
        if "$python" -m pip --version >/dev/null 2>&1; then
            "$python" -m pip "$@" --no-warn-script-location --target "$scratch" >"$log" 2>&1 || true
        else
            { "$python" -m venv "$scratch" && "$scratch/bin/python" -m pip "$@"; } >"$log" 2>&1 ||
                true
        fi
        stop_at_mismatch $pins/uv.txt "$log"
        if is_wanted_uv "$scratch/bin/uv"; then
            mv -f "$scratch/bin/uv" "$local_uv"
            rm -rf "$scratch"
            return 0
        fi
    done
    return 1
}

is_wanted_uv() {
    case $("$1" --version 2>/dev/null || true) in
    "uv $UV_VERSION" | "uv $UV_VERSION "*) return 0 ;;
    *) return 1 ;;
    esac
}

find_uv() {
    uv=$local_uv
    is_wanted_uv "$uv" && return 0
    say "installing uv $UV_VERSION"
    install_uv && return 0
    other=$(command -v uv || true)
    [ -z "$other" ] || { say "using $other instead"; ln -sf "$other" "$uv"; return 0; }
    fail "no uv: neither pip nor venv of any python3 could install it (see $log), and none is on PATH. On Debian: apt install python3-venv."
}

# --------------------------------------------------------------------------- environments

# Succeeds if an environment is complete and current. Its stamp, which is written last, then equals
# `wanted`.
current() {
    [ -x "$1/bin/python" ] && [ "$(cat "$1/.stamp" 2>/dev/null)" = "$wanted" ]
}

# Installs the packages of uv.lock into an environment, for these groups of dependencies.
synchronized() {
    environment=$1
    shift
    UV_PROJECT_ENVIRONMENT=$environment verified uv.lock "$uv" sync --quiet --frozen --no-build \
        --python "$found" "$@"
}

# Dependencies only: no package of ours is installed in either environment.
make_emulator() {
    current .local/emulator && return 0
    prepare
    current .local/emulator && return 0
    say "installing the AWS emulator"
    synchronized .local/emulator --no-default-groups --group emulator
    say "installing the SAM CLI"
    make_tool .local/sam sam
    # `sam build` runs the pip of the first Python on PATH, so that Python must have pip.
    make_tool .local/build-python pip
    echo "$wanted" >.local/emulator/.stamp
}

make_dev() {
    current .venv && return 0
    prepare
    current .venv && return 0
    say "installing the development tools"
    synchronized .venv
    echo "$wanted" >.venv/.stamp
}

# Installs the page's formatter, linter, type checker and bundler, and its libraries, at the versions
# in package-lock.json. npm comes from a wheel, so Node need not be installed.
make_frontend() {
    frontend_is_current && return 0
    prepare
    frontend_is_current && return 0
    say "installing the front-end tools"
    make_tool .local/node node
    .local/node/bin/npm ci \
        --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-retry-mintimeout=1000 \
        >.local/frontend.log 2>&1 || {
        stop_at_mismatch package-lock.json .local/frontend.log
        fail "npm could not install the front-end tools (see .local/frontend.log), so the page's sources are not checked"
    }
    cksum <package-lock.json >node_modules/.stamp
}

frontend_is_current() {
    [ -x .local/node/bin/npm ] && [ "$(cat node_modules/.stamp 2>/dev/null)" = "$(cksum <package-lock.json)" ]
}

make_audit() {
    current .local/checkov && return 0
    prepare
    current .local/checkov && return 0
    say "installing checkov"
    make_tool .local/checkov checkov
    echo "$wanted" >.local/checkov/.stamp
}

# Waits for other bootstraps. The lock contains the id of its process; a lock of a process that has
# ended is removed.
take_turns() {
    mkdir -p .local
    until ln -s $$ "$lock" 2>/dev/null; do
        kill -0 "$(readlink "$lock")" 2>/dev/null || rm -f "$lock"
        sleep 1
    done
    trap 'rm -rf "$lock" "$scratch"' EXIT
    trap 'exit 130' HUP INT TERM
}

prepare() {
    [ -z "${prepared:-}" ] || return 0
    take_turns
    unset VIRTUAL_ENV
    found=""
    find_python
    find_uv
    [ -n "$found" ] || download_python
    prepared=yes
}

wanted=$({ pwd; cat uv.lock local/bootstrap.sh $pins/*.txt; } | cksum)
for part in "${@:-emulator}"; do
    case $part in
    emulator) make_emulator ;;
    dev) make_dev ;;
    frontend) make_frontend ;;
    audit) make_audit ;;
    *) fail "unknown part: $part (use emulator, dev, frontend or audit)" ;;
    esac
done
