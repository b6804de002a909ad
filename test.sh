#!/usr/bin/env bash
# Runs every test. Installs what is missing (PostgreSQL, Chromium and nginx, from Debian's packages), and starts a PostgreSQL cluster of its
# own that goes away again. It ends with one line: "N passed, N failed", and ", N skipped" if any were.
# Arguments are passed on to the test runner and say which tests run, for instance: ./test.sh -namespace '*Archive*' (all of them: -help).
set -uo pipefail
cd "$(dirname "$0")"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

install_missing() {
  local missing=()
  [ -x "$(postgres_bin)/initdb" ] || missing+=(postgresql)
  [ -x /usr/bin/chromium-headless-shell ] || missing+=(chromium-headless-shell)
  [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
  # For checking translations. Two of the seven languages are enough to test with word lists; the others are read alike.
  [ -f /usr/share/dictd/freedict-spa-eng.index ] || missing+=(dict-freedict-spa-eng dict-freedict-eng-spa)
  [ -f /usr/share/dictd/freedict-por-eng.index ] || missing+=(dict-freedict-por-eng dict-freedict-eng-por)
  [ -f /usr/share/hunspell/es_ES.dic ] || missing+=(hunspell-es)
  [ -f /usr/share/apertium/modes/spa-eng.mode ] || missing+=(apertium-eng-spa)
  [ ${#missing[@]} = 0 ] && return
  command -v apt-get >/dev/null || { echo "Missing: ${missing[*]}; install them and run this again." >&2; exit 1; }
  echo "Installing ${missing[*]} from Debian's packages." >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 || exit 1
}

work=$(mktemp -d)
chmod 755 "$work"
port=$((20000 + RANDOM % 20000))

# PostgreSQL refuses to run as root: there the server runs as the user that its package made.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_postgres() {
  local bin; bin=$(postgres_bin)
  [ "$(id -u)" = 0 ] && chown postgres "$work"
  as_postgres "$bin/initdb" -D "$work/cluster" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$work/initdb.log" 2>&1 \
    || { cat "$work/initdb.log" >&2; exit 1; }
  # The cluster is thrown away: nothing of it needs to outlast a power cut.
  local unsafe="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  as_postgres "$bin/pg_ctl" -D "$work/cluster" -w -l "$work/server.log" \
    -o "-p $port -k $work -c listen_addresses=127.0.0.1 -c max_connections=300 $unsafe" start >/dev/null \
    || { cat "$work/server.log" >&2; exit 1; }
  export CABLESEARCH_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

clean_up() {
  as_postgres "$(postgres_bin)/pg_ctl" -D "$work/cluster" -m immediate stop >/dev/null 2>&1
  as_root rm -rf "$work"
}
trap clean_up EXIT

install_missing
start_postgres

# Processes that live for seconds gain nothing from being profiled for a second compilation: without it the tests take a fifth less.
export DOTNET_TieredPGO=0
log=$work/tests.log
touch "$log" && chmod 666 "$log"
# One compiler process for all projects: each of its own would load the analyzers again, which is half of the time. The process would hold
# the output open after the build, so it writes to a file and is ended.
dotnet build CableSearch.sln -v quiet --nologo -p:UseSharedCompilation=true >"$work/build.log" 2>&1
built=$?
dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1
[ $built = 0 ] || { cat "$work/build.log" >&2; echo "0 passed, 1 failed"; exit 1; }
# Beside the tests, which often wait for something to start. The build has checked the rules of style, and a test the order of usings, so
# the blanks are left; all of "dotnet format" would take ten times as long.
dotnet format whitespace CableSearch.sln --verify-no-changes --no-restore >"$work/format.log" 2>&1 &
format=$!
runner=tests/CableSearch.Tests/bin/Debug/net10.0/CableSearch.Tests
# Counted beforehand, so that a test that is lost on the way is noticed.
listed=$("$runner" -noLogo -preEnumerateTheories -list full "$@" | grep -c 'Display name:')
# The sites that run in the tests write their log to the same place: it is kept, and not shown.
"$runner" -noLogo -noColor "$@" 2>&1 | tee "$log" | grep --line-buffered -vE '^\[[0-9:]{8} [A-Z]{3}\] '
status=${PIPESTATUS[0]}
wait "$format"
formatted=$?
[ $formatted = 0 ] || { echo "Some files are not formatted; “dotnet format” does it:" >&2; head -n 20 "$work/format.log" >&2; }

tests/tally.sh "$log" "$status" "$listed" "$formatted"
