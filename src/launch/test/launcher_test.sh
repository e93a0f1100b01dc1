#!/bin/sh
# The launcher's own promises, on a machine made of empty folders. Needs no network.
set -eu
cd "$(dirname "$0")/../../.."

world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
failed=0

# A copy of the launcher in a clone of its own, with only what POSIX promises on the PATH.
clone=$world/clone
mkdir -p "$clone/src/main" "$clone/frontend" "$world/home" "$world/bin"
cp heime pom.xml "$clone/"
cp -R src/launch "$clone/src/"
for tool in sh cat cp cut chmod cksum dirname find grep head id ln ls mkdir mv readlink rm sed sleep sort tail tar tr uname \
    sha256sum shasum curl gzip awk nice mktemp; do
    path=$(command -v $tool) && ln -s "$path" "$world/bin/$tool"
done

# heime WORDS…: what the launcher says and answers on the bare machine
heime() {
    said=$(env -i PATH="$world/bin" HOME="$world/home" HEIME_JVM_FOLDERS="$world/jvm" \
        HEIME_ADOPTIUM="file://$world/adoptium" "$clone/heime" "$@" 2>&1) && answer=0 || answer=$?
}

# rooms COMMANDS: runs them with the launcher's rooms loaded
rooms() {
    said=$(cd "$clone" && env -i PATH="$world/bin" HOME="$world/home" HEIME_JVM_FOLDERS="$world/jvm" \
        HEIME_ADOPTIUM="file://$world/adoptium" sh -euc "
            tools=$clone/.heime; mkdir -p \$tools
            for room in src/launch/*.sh; do . ./\$room; done
            $1" 2>&1) && answer=0 || answer=$?
}

expect() { # WHAT ANSWER WORDS
    if [ "$answer" = "$2" ] && printf '%s' "$said" | grep -qF -- "$3"; then
        printf '  ok  %s\n' "$1"
    else
        printf '  NOT %s\n      answered %s: %s\n' "$1" "$answer" "$said"
        failed=1
    fi
}

jdk() { # FOLDER VERSION
    mkdir -p "$1/bin"
    printf '#!/bin/sh\n' >"$1/bin/javac"
    printf '#!/bin/sh\necho "openjdk %s"\n' "$2" >"$1/bin/java"
    chmod +x "$1/bin/javac" "$1/bin/java"
    printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
}

heime help
expect "help lists the commands" 0 "./heime test --embedded"
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
rm -rf "$clone/.heime"
rooms 'prepare_java; echo $JAVA_HOME'
expect "a JDK 25 in the usual folders is found" 0 "$world/jvm/twentyfive"

rooms 'prepare_node; echo "property: $node_property"'
expect "without Node and npm, Vaadin brings its own" 0 "property: "
printf '#!/bin/sh\necho v20.1.0\n' >"$world/bin/node"
chmod +x "$world/bin/node"
rooms 'prepare_node'
expect "an old Node without npm is not enough" 1 "needs Node 24"
mkdir -p "$clone/.heime/node/bin"
printf '#!/bin/sh\necho v24.1.0\n' >"$clone/.heime/node/bin/node"
cp "$clone/.heime/node/bin/node" "$clone/.heime/node/bin/npm"
chmod +x "$clone/.heime/node/bin/node" "$clone/.heime/node/bin/npm"
rooms 'prepare_node; echo "$node_property"; node'
expect "a Node 24 that was brought is used" 0 "-Dvaadin.node.folder=$clone/.heime/node/bin"

rooms 'can_apt() { false; }; prepare_browser'
expect "no Chromium is said" 1 "Install chromium, or set CHROMIUM"
rooms 'CHROMIUM=/nowhere; prepare_browser'
expect "a CHROMIUM that is not there is said" 1 "CHROMIUM is /nowhere"
rooms 'prepare_mongod "or say ./heime test --embedded"'
expect "no MongoDB is said, with the way around it" 1 "./heime test --embedded"
rooms 'MONGOD=/nowhere; prepare_mongod'
expect "a MONGOD that is not there is said" 1 "MONGOD is /nowhere"

echo one >"$clone/src/main/one"
rooms 'JAVA_HOME=$(find_java); stamp >$tools/before; before=$(cat $tools/before); [ "$before" = "$(stamp)" ] && echo same'
expect "nothing changed, nothing to build" 0 "same"
rooms 'JAVA_HOME=$(find_java); before=$(stamp); echo two >src/main/two; [ "$before" = "$(stamp)" ] || echo changed'
expect "a new file asks for a build" 0 "changed"
rooms 'JAVA_HOME=$(find_java); before=$(stamp); mkdir -p src/main/bundles frontend/generated
    echo new >src/main/bundles/prod.bundle; echo new >frontend/generated/index.ts; [ "$before" = "$(stamp)" ] && echo same'
expect "what a build leaves asks for no other build" 0 "same"

cat >"$world/bin/mongod" <<'SH'
#!/bin/sh
printf '%s\n' "$*" >"$HOME/mongod.words"
SH
chmod +x "$world/bin/mongod"
printf '#!/bin/sh\nprintf "%%s\\n" "$*" >"$HOME/java.words"\n' >"$world/jvm/twentyfive/bin/java"
rooms 'prepare_java; app=$tools/app; prepare_mongod; start_mongodb; echo "store: $SPRING_MONGODB_URI"; cat "$HOME/mongod.words" "$HOME/java.words"'
expect "a trial runs on a real MongoDB" 0 "store: mongodb://127.0.0.1:27117/heime?directConnection=true"
expect "it keeps its data in a folder that lasts" 0 "--dbpath $clone/.heime/mongodb"
expect "it listens on the loopback only, as a replica set" 0 "--bind_ip 127.0.0.1 --port 27117 --replSet heime"
expect "the replica set is started" 0 "StartReplicaSet.java mongodb://127.0.0.1:27117/heime"
printf '#!/bin/sh\nexit 1\n' >"$world/bin/mongod"
rooms 'prepare_java; app=$tools/app; prepare_mongod; start_mongodb'
expect "a MongoDB that cannot start is said" 1 "MongoDB could not start: see .heime/mongodb.log"

exit $failed
