#!/usr/bin/env bash
# Times `guesthouse measure` from cold start to JSON beside its peer, `git log --raw` over the same repositories two at a time,
# in turns in one run. Usage: bench/measure.sh [RUNS]   (5 unless said; needs GNU time: apt-get install time)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
data=$here/../shared/data/kubernetes
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -x /usr/bin/time ] || { echo "bench: GNU time is missing: apt-get install time" >&2; exit 2; }
[ -d "$data" ] || { echo "bench: the supplied histories are missing: $data" >&2; exit 2; }

repositories=$work/all
mkdir "$repositories"
for bundle in "$data"/*.bundle; do
    git clone --quiet --bare -b main "$bundle" "$repositories/$(basename "$bundle" .bundle).git"
done
"$here/guesthouse" --version >&2

# subset N: a folder with the first N repositories in order of size, largest first.
subset() {
    local folder=$work/of-$1
    mkdir -p "$folder"
    du -s "$repositories"/*.git | sort -rn | head -n "$1" | while read -r _ path; do ln -sfn "$path" "$folder/$(basename "$path")"; done
    echo "$folder"
}

# timed OUT COMMAND…: wall seconds and peak kilobytes (of the largest process) go to OUT.
timed() {
    local out=$1
    shift
    /usr/bin/time -f '%e %M' -a -o "$out" "$@" > /dev/null
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

peer() { sh -c 'ls -d "$1"/*.git | xargs -P2 -I{} git -C {} log --raw main' peer "$1"; }
export -f peer

printf '%-14s %10s %10s %8s %12s %12s\n' repositories 'git log' measure ratio 'peak MB' 'git peak MB'
for count in 1 5 19; do
    folder=$(subset "$count")
    rm -f "$work"/*.times
    for _ in $(seq "$runs"); do
        timed "$work/peer.times" bash -c 'peer "$0"' "$folder"
        timed "$work/ours.times" "$here/guesthouse" measure "$folder" --org "$data/org.yaml" --format json
    done
    git_seconds=$(awk '{ print $1 }' "$work/peer.times" | median)
    our_seconds=$(awk '{ print $1 }' "$work/ours.times" | median)
    our_memory=$(awk '{ print $2 / 1024 }' "$work/ours.times" | median)
    git_memory=$(awk '{ print $2 / 1024 }' "$work/peer.times" | median)
    printf '%-14s %10.2f %10.2f %8.2f %12.0f %12.0f\n' "$count" "$git_seconds" "$our_seconds" \
        "$(awk "BEGIN { print $our_seconds / $git_seconds }")" "$our_memory" "$git_memory"
done
