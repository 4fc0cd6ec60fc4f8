#!/usr/bin/env bash
# Times reading and deciding over many made-up requests: my page, inbox, board, table, search, a request's page (what their readers take, without drawing), and a
# decision with eight writers at once. On SQLite, and on PostgreSQL where GUESTHOUSE_BENCH_POSTGRES names an empty database.
# Usage: bench/requests.sh [REQUESTS]   (100000 unless said)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
requests=${1:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build "$here/bench/Requests" -c Release -v quiet -nologo >&2
bench=$here/artifacts/bin/Guesthouse.RequestsBench/release/Guesthouse.Bench
echo "== SQLite"
mkdir "$work/sqlite"
"$bench" "$work/sqlite" "$requests"
du -sh "$work/sqlite" | awk '{ print "size " $1 }'
if [ -n "${GUESTHOUSE_BENCH_POSTGRES-}" ]; then
    echo "== PostgreSQL"
    mkdir "$work/postgres"
    "$bench" "$work/postgres" "$requests" "$GUESTHOUSE_BENCH_POSTGRES"
fi
