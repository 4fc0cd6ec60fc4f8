#!/usr/bin/env bash
# Takes the pictures of this folder again from a running server: ./guesthouse serve --data DIR, then docs/screenshots/take.sh [URL].
# Needs chromium; look at each picture before it is committed. Pages that name people are not pictured: the supplied histories are of real ones.
set -euo pipefail
cd "$(dirname "$0")"
url=${1:-http://127.0.0.1:8080}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# take NAME PATH WIDTH HEIGHT
take() {
    local theme
    for theme in light dark; do
        chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
            --user-data-dir="$profile/$theme" --hide-scrollbars --blink-settings=preferredColorScheme="$([ $theme = dark ] && echo 0 || echo 1)" \
            --window-size="$3,$4" --screenshot="$1-$theme.png" "$url$2" > /dev/null 2>&1
        echo "$1-$theme.png"
    done
}

take home '/?lang=en' 1280 1060
take measures '/measures?days=all' 1280 2560
take project '/projects/controller-runtime?days=all' 1280 1400
take project-narrow '/projects/controller-runtime?days=all' 360 1600
