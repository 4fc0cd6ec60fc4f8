#!/usr/bin/env bash
# Takes the pictures of this folder again, of the sample organization: docs/screenshots/take.sh. It builds one with a fixed seed and anchor in a folder that goes
# afterwards, and needs chromium. Windows of time end today, so take them near the anchor (DAY=YYYY-MM-DD chooses another). Look at each picture before it is committed.
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
url=http://127.0.0.1:${PORT:-9180}
../../guesthouse demo --data "$folder/northmere" --seed 1 --now "${DAY:-2026-11-20}" --url "$url" &
server=$!
trap 'kill "$server" 2> /dev/null; wait "$server" 2> /dev/null; rm -rf "$folder"' EXIT
until curl --silent --fail --output /dev/null "$url/readyz"; do
    kill -0 "$server" || exit 70
    sleep 1
done

# take NAME PATH WIDTH HEIGHT
take() {
    local theme
    for theme in light dark; do
        chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
            --user-data-dir="$folder/$theme" --hide-scrollbars --blink-settings=preferredColorScheme="$([ $theme = dark ] && echo 0 || echo 1)" \
            --window-size="$3,$4" --screenshot="$1-$theme.png" "$url$2" > /dev/null 2>&1
        echo "$1-$theme.png"
    done
}

take home '/?lang=en' 1280 1100
take projects '/projects?lang=en' 1280 1500
take project '/projects/ledger-kit?lang=en' 1280 1500
take contribute '/projects/ledger-kit/contribute?lang=en' 1280 1300
take people '/projects/ledger-kit/people?lang=en' 1280 1300
take readiness '/projects/ledger-kit/readiness?lang=en' 1280 1500
take used-by '/projects/lantern-ui/used-by?lang=en' 1280 1100
take measures '/measures?lang=en' 1280 2360
take teams '/teams?lang=en' 1280 1100
take project-narrow '/projects/ledger-kit?lang=en' 360 1600
take projects-narrow '/projects?lang=en' 360 1600
take requests '/requests?lang=en' 1280 1300
take board '/requests?view=board&lang=en' 1440 1100
take decisions '/decisions?lang=en' 1280 1100

# What somebody sees who has signed in: as.mjs chooses to be Carol, who owns Ledger Kit.
visited=$url
url=http://127.0.0.1:${PORT_AS:-9181}
node as.mjs "${url##*:}" "$visited" carol &
carol=$!
trap 'kill "$carol" "$server" 2> /dev/null; wait "$carol" "$server" 2> /dev/null; rm -rf "$folder"' EXIT
until curl --silent --fail --output /dev/null "$url/readyz"; do
    kill -0 "$carol" || exit 70
    sleep 0.2
done
take mine '/mine?lang=en' 1280 1100
take inbox '/inbox?lang=en' 1280 1000
take request "/requests/${REQUEST:-36}?lang=en" 1280 1700
take request-narrow "/requests/${REQUEST:-36}?lang=en" 360 1900
