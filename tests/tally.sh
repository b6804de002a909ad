#!/usr/bin/env bash
# Counts what a run of the tests ended with, and says it in one line: "N passed, N failed", and ", N skipped" if any were.
#   tests/tally.sh LOG STATUS FORMATTED
# LOG is what the test runner printed, STATUS its exit code, FORMATTED the exit code of the check of formatting,
# which counts as one test more.
# A runner that crashed, or that ran nothing, counts as one failed test: some of its tests never ran.
# Ends with 0 when nothing failed, with 1 otherwise.
set -uo pipefail
log=$1 status=$2 formatted=$3

# The runner's summary: "Passed!  - Failed:     0, Passed:   123, Skipped:     0, Total:   123, ..."
summary=$(grep -E 'Failed: +[0-9]+, Passed: +[0-9]+' "$log" | tail -n 1)
count() { sed -nE "s/.*$1: +([0-9]+).*/\1/p" <<<"$summary"; }
passed=$(count Passed); failed=$(count Failed); skipped=$(count Skipped)
passed=${passed:-0}; failed=${failed:-0}; skipped=${skipped:-0}

if grep -qE 'Test Run Aborted|test run was aborted|process crashed' "$log" \
  || [ -z "$summary" ] || { [ "$status" != 0 ] && [ "$failed" = 0 ]; }; then
  echo "The test runner ended with exit code $status before all its tests had run; that counts as one failure." >&2
  failed=$((failed + 1))
fi
if [ "$formatted" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

line="$passed passed, $failed failed"
[ "$skipped" != 0 ] && line="$line, $skipped skipped"
echo "$line"
[ "$failed" = 0 ]
