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
    ./mvnw -B ${node_property:+"$node_property"} "$store" "$@" verify
    ./mvnw -B -q ${node_property:+"$node_property"} -Ptestbench test-compile
    test_client
    if [ $embedded = yes ]; then
        say "All tests passed, WITHOUT the real MongoDB (--embedded)."
    else
        say "All tests passed, with the real MongoDB."
    fi
}

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
