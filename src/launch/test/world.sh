# A machine made of empty folders, for the tests of the launcher. Needs no network.

world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
failed=0

# A copy of the launcher in a clone of its own, with only what POSIX promises on the PATH.
clone=$world/clone
mkdir -p "$clone/src/main" "$clone/frontend" "$world/home" "$world/bin"
cp heime pom.xml "$clone/"
cp -R src/launch "$clone/src/"
for tool in sh cat cp cut chmod cksum dirname find grep head id ln ls mkdir mv readlink rm sed sleep sort tail tar tr uname \
    sha256sum shasum curl gzip awk nice mktemp od; do
    path=$(command -v $tool) && ln -s "$path" "$world/bin/$tool"
done

# heime WORDS…: what the launcher says and answers on the bare machine, with one more setting where $given has it
given=
heime() {
    said=$(env -i PATH="$world/bin" HOME="$world/home" HEIME_JVM_FOLDERS="$world/jvm" \
        HEIME_ADOPTIUM="file://$world/adoptium" ${given:+"$given"} "$clone/heime" "$@" 2>&1) && answer=0 || answer=$?
}

# rooms COMMANDS: runs them with the launcher's rooms loaded
rooms() {
    said=$(cd "$clone" && env -i PATH="$world/bin" HOME="$world/home" HEIME_JVM_FOLDERS="$world/jvm" \
        HEIME_ADOPTIUM="file://$world/adoptium" sh -euc "
            tools=$clone/.heime; mkdir -p \$tools
            for room in src/launch/*.sh; do . ./\$room; done
            $1" 2>&1) && answer=0 || answer=$?
}

holds() { printf '  ok  %s\n' "$1"; }

fails() { # WHAT
    printf '  NOT %s\n      answered %s: %s\n' "$1" "$answer" "$said"
    failed=1
}

# contains TEXT WORDS: the words may be several lines
contains() { case $1 in *"$2"*) ;; *) return 1 ;; esac }

expect() { # WHAT ANSWER WORDS
    if [ "$answer" = "$2" ] && contains "$said" "$3"; then holds "$1"; else fails "$1"; fi
}

expect_last() { # WHAT ANSWER LINE: this is the last line
    if [ "$answer" = "$2" ] && [ "$(printf '%s\n' "$said" | tail -n 1)" = "$3" ]; then holds "$1"; else fails "$1"; fi
}

expect_never() { # WHAT WORDS: it is refused, and these words are not said
    if [ "$answer" != 0 ] && ! contains "$said" "$2"; then holds "$1"; else fails "$1"; fi
}

expect_without() { # WHAT WORDS: it goes well, and these words are not said
    if [ "$answer" = 0 ] && ! contains "$said" "$2"; then holds "$1"; else fails "$1"; fi
}

# program FILE: makes what comes in a program
program() {
    mkdir -p "${1%/*}"
    rm -f "$1"
    { echo '#!/bin/sh' && cat; } >"$1"
    chmod +x "$1"
}

jdk() { # FOLDER VERSION
    echo | program "$1/bin/javac"
    echo "echo \"openjdk $2\"" | program "$1/bin/java"
    printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
}
