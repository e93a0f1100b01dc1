# Everything that must be true before a change is let in.

test_heime() {
    embedded=no
    if [ "${1:-}" = --embedded ]; then
        embedded=yes
        shift
    fi
    prepare_java
    prepare_node
    prepare_browser
    prepare_checkers
    if [ $embedded = yes ]; then
        unset MONGOD
        store=-Dheime.test.embedded=true
    else
        prepare_mongod "or say ./heime test --embedded"
        [ -n "$MONGOD" ] || MONGOD=$PWD/src/launch/docker-mongod
        store=-Dheime.test.embedded=false
    fi
    test_launcher
    test_docker
    forget_old_chunks
    prepare_memory
    ./mvnw -B ${node_property:+"$node_property"} "$store" \
        ${test_folder:+"-Dtest.folder=$test_folder" "-Dtest.stores=$test_folder/stores"} "$@" verify
    ./mvnw -B -q ${node_property:+"$node_property"} -Ptestbench test-compile
    test_client
    if [ $embedded = yes ]; then
        say "All tests passed, WITHOUT the real MongoDB (--embedded)."
    else
        say "All tests passed, with the real MongoDB."
    fi
}

# Each write waits until it is on the disk. So the stores of tests lie in memory, where a machine has a folder there with
# room for them; elsewhere they are where Maven and Java put them.
prepare_memory() {
    memory=${HEIME_MEMORY:-/dev/shm}
    test_folder=
    if [ -w "$memory" ] && [ "$(free_megabytes "$memory")" -ge 4000 ]; then
        for left in "$memory"/heime-test.*; do
            is_left_behind "$left" && rm -rf "$left"
        done
        test_folder=$memory/heime-test.$$
        trap 'rm -rf "$memory/heime-test.$$"' EXIT
        trap 'exit 130' INT TERM HUP
        mkdir "$test_folder"
        numbering >"$test_folder/numbering"
        runs_programs "$test_folder" || test_folder=
    fi
}

# By a test run of this machine and this user that is no more; others' processes are not seen from here.
is_left_behind() {
    [ -w "$1" ] && [ "$(cat "$1/numbering" 2>/dev/null)" = "$(numbering)" ] && ! kill -0 "${1##*.}" 2>/dev/null
}

# Where numbers of processes are the same ones: since this start of the machine, in this container.
numbering() { { echo here; cat /proc/sys/kernel/random/boot_id || :; readlink /proc/self/ns/pid || :; } 2>/dev/null; }

# Tests unpack programs there, too.
runs_programs() {
    echo '#!/bin/sh' >"$1/tried"
    chmod +x "$1/tried"
    "$1/tried" 2>/dev/null
}

free_megabytes() { df -Pm "$1" 2>/dev/null | awk 'NR == 2 { free = $4 } END { print free + 0 }'; }

test_launcher() {
    say "Tests the launcher"
    for test in src/launch/test/*_test.sh; do sh "$test" || return 1; done
    checker shellcheck -s sh heime .ci/run src/launch/*.sh src/launch/docker-mongod src/launch/test/*.sh
}

test_docker() {
    say "Checks docker/"
    checker hadolint docker/Dockerfile
    checker check-jsonschema --builtin-schema vendor.compose-spec docker/compose.yaml
}

# The client half's units, types and form; its packages are there once Maven has built it.
test_client() {
    # Where there was none, Vaadin has brought a Node of its own by now.
    prepare_node
    say "Tests the client half"
    tool=node_modules/.bin
    HEIME_BUILT=yes $tool/vitest run
    $tool/tsc --noEmit -p .
    $tool/biome check
}

bench_heime() {
    prepare_java
    prepare_node
    prepare_browser
    prepare_mongod
    [ -n "$MONGOD" ] || MONGOD=$PWD/src/launch/docker-mongod
    ./mvnw -B ${node_property:+"$node_property"} -Pbench "$@" verify
}
