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
    if [ $embedded = yes ]; then
        unset MONGOD
        store=-Dheime.test.embedded=true
    else
        prepare_mongod "or say ./heime test --embedded"
        store=-Dheime.test.embedded=false
    fi
    say "Tests the launcher"
    sh src/launch/test/launcher_test.sh
    if has shellcheck; then shellcheck -s sh heime .ci/run src/launch/*.sh src/launch/test/*.sh; fi
    forget_old_chunks
    ./mvnw -B ${node_property:+"$node_property"} "$store" "$@" verify
    if [ $embedded = yes ]; then
        say "All tests passed, WITHOUT the real MongoDB (--embedded)."
    else
        say "All tests passed, with the real MongoDB."
    fi
}

bench_heime() {
    prepare_java
    prepare_node
    prepare_browser
    prepare_mongod
    ./mvnw -B ${node_property:+"$node_property"} -Pbench "$@" verify
}
