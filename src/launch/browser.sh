# A Chromium and a phone's typeface, for the tests that look at screens.

find_chromium() {
    if [ -n "${CHROMIUM:-}" ]; then
        [ -x "$CHROMIUM" ] || stop "CHROMIUM is $CHROMIUM, which is not a program that can be run."
        printf '%s\n' "$CHROMIUM"
        return
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if has "$name"; then
            command -v "$name"
            return
        fi
    done
}

prepare_browser() {
    HEIME_CHROMIUM=$(find_chromium)
    if [ -z "$HEIME_CHROMIUM" ] && can_apt; then
        say "Installs Chromium from Debian"
        apt_install chromium || true
        HEIME_CHROMIUM=$(find_chromium)
    fi
    [ -n "$HEIME_CHROMIUM" ] ||
        stop "The tests need a Chromium, and none was found. Install chromium, or set CHROMIUM to one."
    export HEIME_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    if can_apt && ! dpkg -s fonts-roboto-unhinted >/dev/null 2>&1; then
        apt_install fonts-roboto-unhinted || say "Pictures will use another typeface: fonts-roboto-unhinted could not be installed"
    fi
}
