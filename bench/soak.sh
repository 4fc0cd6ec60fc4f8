#!/usr/bin/env bash
# Whether memory stays flat: reads every page that the site links to, ten a second, in four languages, while something is written every minute, and
# samples the memory of the server once a minute. Works on a copy of the data folder.
# Usage: bench/soak.sh DIR [MINUTES]   (a data folder that was mined; 60 minutes unless said; needs curl 7.84)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:?Give a data folder that was mined}
minutes=${2:-60}
url=http://127.0.0.1:18097
work=$(mktemp -d)
server=
trap 'kill $server 2> /dev/null || true; wait || true; rm -rf "$work"' EXIT
"$here/guesthouse" --version >&2
cp -r "$folder" "$work/data"

"$here/guesthouse" serve --data "$work/data" --url "$url" 2> /dev/null &
server=$!
until curl -sf -o /dev/null "$url/"; do sleep 0.1; done

# Every address of this site that is two clicks away at most.
links() { xargs -n 40 curl -s | grep -o 'href="/[^"#]*"' | cut -d'"' -f2 | sed 's/&amp;/\&/g' | grep -v '^/assets/\|lang=' | sort -u | sed "s#^#$url#"; }
echo "$url/" | links > "$work/near"
links < "$work/near" > "$work/far"
sort -u "$work/near" "$work/far" | shuf --random-source=<(yes) > "$work/addresses"
echo "$(wc -l < "$work/addresses") addresses, ten a second, for $minutes minutes"

sed 's#.*#url = "&"\noutput = /dev/null#' "$work/addresses" > "$work/pages"
read_all() { while :; do for language in en fr es ru; do curl -s --rate 10/s --compressed -H "Accept-Language: $language" -K "$work/pages" -w '%{http_code}\n' >> "$work/answers" || true; done; done; }
read_all &
reading=$!
trap 'kill $reading $server 2> /dev/null || true; pkill -P $reading 2> /dev/null || true; wait 2> /dev/null || true; rm -rf "$work"' EXIT

for minute in $(seq "$minutes"); do
    sleep 60
    "$here/guesthouse" project set kueue --name "Kueue $minute" --data "$work/data" > /dev/null
    awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$server/status" >> "$work/memory"
done

quarter=$(((minutes + 3) / 4))
mean() { awk '{ sum += $1 } END { print int(sum / NR) }'; }
echo "memory in MB, minute by minute: $(paste -sd' ' "$work/memory")"
echo "first quarter $(head -n "$quarter" "$work/memory" | mean) MB, last quarter $(tail -n "$quarter" "$work/memory" | mean) MB, most $(sort -n "$work/memory" | tail -n 1) MB"
echo "answers: $(sort "$work/answers" | uniq -c | awk '{ print $1 " of status " $2 }' | paste -sd' ')"
