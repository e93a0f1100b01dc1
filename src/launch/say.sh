# How the launcher speaks, fetches and checks.

say() { printf '%s\n' "· $*"; }

stop() {
    printf '%s\n' "Heime: $*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# fetch ADDRESS FILE: quiet, and false when it cannot be reached
fetch() {
    if has curl; then
        curl -fsSL --connect-timeout 10 --retry 2 -o "$2" "$1" 2>/dev/null
    elif has wget; then
        wget -q -T 30 -O "$2" "$1" 2>/dev/null
    else
        return 1
    fi
}

sha256() {
    if has sha256sum; then sha256sum "$@"; else shasum -a 256 "$@"; fi | cut -d ' ' -f 1
}

# is_sha256 FILE SUM
is_sha256() { [ "$(sha256 "$1")" = "$2" ]; }

# The machine, in the words of the one who asks: platform "Linux x86_64" …
machine() { printf '%s %s' "$(uname -s)" "$(uname -m)"; }

can_apt() { [ "$(id -u)" = 0 ] && has apt-get; }

# apt_install PACKAGE…: false when Debian's archive cannot be reached
apt_install() {
    can_apt || return 1
    {
        apt-get install -y -q --no-install-recommends "$@" ||
            { apt-get update -q && apt-get install -y -q --no-install-recommends "$@"; }
    } </dev/null >"$tools/apt.log" 2>&1
}
