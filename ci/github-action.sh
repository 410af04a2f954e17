#!/usr/bin/env bash
# The step of action.yml: annotations to the log, a summary to the job's page, SARIF to a file.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=${BANJIAN:-$here/../banjian}
arguments=()
for lines in "${BANJIAN_ARGS:-}" "${BANJIAN_PATH:-.}"; do
  while IFS= read -r line; do
    line=${line%$'\r'}
    if [ -n "$line" ]; then arguments+=("$line"); fi
  done <<<"$lines"
done
sarif=${BANJIAN_SARIF:-banjian.sarif}
summary=$(mktemp) || exit 2
trap 'rm -f "$summary"' EXIT
"$program" check --format github --output "sarif=$sarif" --output "markdown=$summary" "${arguments[@]}"
code=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then printf '%s\n' "exit-code=$code" "sarif=$sarif" >>"$GITHUB_OUTPUT"; fi
exit "$code"
