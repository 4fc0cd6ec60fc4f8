#!/usr/bin/env bash
# Times the search over a made-up catalogue: building the index, its size and memory, words with two facets; beside it in the same run FTS5 alone
# and the way of the static portal (a substring filter over one JSON). On SQLite, and on PostgreSQL where GUESTHOUSE_BENCH_POSTGRES names an empty database.
# Usage: bench/search.sh [PROJECTS] [SEARCHES]   (50000 and 1000 unless said)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
projects=${1:-50000}
searches=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build "$here/bench/Search" -c Release -v quiet -nologo >&2
bench=$here/artifacts/bin/Guesthouse.Bench/release/Guesthouse.Bench
echo "== SQLite"
"$bench" "$work" "$projects" "$searches"
node "$here/bench/Search/portal-filter.mjs" "$work"
if [ -n "${GUESTHOUSE_BENCH_POSTGRES-}" ]; then
    echo "== PostgreSQL"
    mkdir "$work/postgres"
    "$bench" "$work/postgres" "$projects" "$searches" "$GUESTHOUSE_BENCH_POSTGRES"
fi
