#!/usr/bin/env bash
# Times `guesthouse mine` of the supplied histories into an empty store, and again with nothing new, beside its peer `git log --raw` over the
# same repositories two at a time, in turns in one run; on SQLite, and on PostgreSQL where GUESTHOUSE_BENCH_POSTGRES names an empty database.
# Usage: bench/mine.sh [RUNS]   (3 unless said; needs GNU time: apt-get install time)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
data=$here/../shared/data/kubernetes
runs=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -x /usr/bin/time ] || { echo "bench: GNU time is missing: apt-get install time" >&2; exit 2; }
[ -d "$data" ] || { echo "bench: the supplied histories are missing: $data" >&2; exit 2; }

mkdir "$work/all"
for bundle in "$data"/*.bundle; do
    git clone --quiet --bare -b main "$bundle" "$work/all/$(basename "$bundle" .bundle).git"
done
guesthouse=$here/guesthouse
"$guesthouse" --version >&2

timed() {
    local out=$1
    shift
    /usr/bin/time -f '%e %M' -a -o "$out" "$@" > /dev/null 2> "$work/said"
}

median() { awk '{ print $1 }' "$1" | sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
memory() { awk '{ print $2 / 1024 }' "$1" | sort -n | tail -n 1; }

# A store with the organization and the repositories, and nothing read yet.
prepare() {
    rm -rf "$work/data"
    [ -z "${GUESTHOUSE_DATABASE-}" ] || psql -q "${GUESTHOUSE_BENCH_PSQL:?}" -c 'DROP SCHEMA public CASCADE; CREATE SCHEMA public' > /dev/null 2>&1
    "$guesthouse" import org "$data/org.yaml" --data "$work/data" > /dev/null 2>&1
    "$guesthouse" repo add "$work"/all/*.git --data "$work/data" > /dev/null 2>&1
}

measure() {
    rm -f "$work"/*.times
    for _ in $(seq "$runs"); do
        timed "$work/git.times" sh -c 'ls -d "$1"/*.git | xargs -P2 -I{} git -C {} log --raw main' peer "$work/all"
        prepare
        timed "$work/first.times" "$guesthouse" mine --data "$work/data"
        timed "$work/again.times" "$guesthouse" mine --data "$work/data"
    done
    local git first again
    git=$(median "$work/git.times") first=$(median "$work/first.times") again=$(median "$work/again.times")
    printf '%-12s git log %.2f s   mine %.2f s (%.2f x, %.0f MB)   again %.2f s (%.2f x)   store %s\n' "$1" "$git" "$first" \
        "$(awk "BEGIN { print $first / $git }")" "$(memory "$work/first.times")" "$again" "$(awk "BEGIN { print $again / $git }")" \
        "$(du -sh "$work/data" | cut -f1)"
}

measure SQLite
if [ -n "${GUESTHOUSE_BENCH_POSTGRES-}" ]; then
    export GUESTHOUSE_DATABASE=$GUESTHOUSE_BENCH_POSTGRES
    measure PostgreSQL
fi
