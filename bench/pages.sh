#!/usr/bin/env bash
# Measures the pages of a running server over the supplied histories: first byte alone, then the latency with 16 connections.
# Usage: bench/pages.sh DIR   (a data folder that was mined; needs curl and wrk: apt-get install curl wrk)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:?Give a data folder that was mined}
url=http://127.0.0.1:18099
for program in curl wrk; do command -v $program > /dev/null || { echo "bench: $program is missing: apt-get install $program" >&2; exit 2; }; done
"$here/guesthouse" --version >&2

began=$(date +%s%N)
"$here/guesthouse" serve --data "$folder" --url "$url" 2> /dev/null &
server=$!
trap 'kill $server' EXIT
until curl -sf -o /dev/null "$url/"; do sleep 0.01; done
echo "start to first page: $((($(date +%s%N) - began) / 1000000)) ms"

pages=(/ /projects /projects/kueue /projects/kueue/people /projects/prow/activity /measures '/measures?days=all' '/changes?days=all' /teams /people)
for page in "${pages[@]}"; do for _ in 1 2 3; do curl -s -o /dev/null "$url$page"; done; done
printf '%-28s %14s %10s %10s\n' page 'first byte ms' 'p50 x16' 'p99 x16'
for page in "${pages[@]}"; do
    first=$(for _ in $(seq 15); do curl -s -o /dev/null -w '%{time_starttransfer}\n' "$url$page"; done | sort -n | sed -n 8p)
    load=$(wrk -t2 -c16 -d10s --latency "$url$page")
    printf '%-28s %14.1f %10s %10s\n' "$page" "$(awk "BEGIN { print $first * 1000 }")" "$(awk '$1 == "50%" { print $2 }' <<< "$load")" "$(awk '$1 == "99%" { print $2 }' <<< "$load")"
done
echo "memory of the server: $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$server/status") MB"
