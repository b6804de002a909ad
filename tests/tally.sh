#!/usr/bin/env bash
# Counts what a run of the tests ended with, and says it in one line: "N passed, N failed", and ", N skipped" if any were.
#   tests/tally.sh LOG STATUS LISTED FORMATTED
# LOG is what the test runner printed, STATUS its exit code, and LISTED the number of tests that it was to run. FORMATTED is the exit code
# of the check of formatting, which counts as one test more.
# Before that line it repeats what the runner said of each failed test, which is far above when the tests end.
# A runner that crashed, or that ended without all its tests, counts as one failed test: some of its tests never ran.
# Ends with 0 when nothing failed, with 1 otherwise.
set -uo pipefail
log=$1 status=$2 listed=$3 formatted=$4

# The runner's summary: "   CableSearch.Tests  Total: 580, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0, Time: 63.102s"
summary=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+' "$log" | tail -n 1)
count() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
total=$(count Total) errors=$(count Errors) failed=$(count Failed) skipped=$(count Skipped) not_run=$(count 'Not Run')
ran=$((${total:-0} - ${not_run:-0}))
passed=$((ran - ${failed:-0} - ${skipped:-0}))
# An error is a test class or a fixture that could not be made or cleaned up.
failed=$((${failed:-0} + ${errors:-0}))

if [ -z "$summary" ] || [ "$ran" = 0 ] || { [ "$status" != 0 ] && [ "$failed" = 0 ]; }; then
  echo "The test runner ended with exit code $status before all its tests had run; that counts as one failure." >&2
  failed=$((failed + 1))
elif [ "$ran" -lt "$listed" ]; then
  echo "The test runner lists $listed tests and ran $ran of them; that counts as one failure." >&2
  failed=$((failed + 1))
fi
if [ "$formatted" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

# A failure is a line that ends with "[FAIL]" and the deeper indented ones below it.
awk '/^    [^ ].*\[FAIL\]$/ { failure = 1; print; next } failure && /^      / { print; next } { failure = 0 }' "$log" >&2

line="$passed passed, $failed failed"
[ "${skipped:-0}" != 0 ] && line="$line, $skipped skipped"
echo "$line"
[ "$failed" = 0 ]
