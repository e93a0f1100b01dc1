# The program as its users get it, started from the production build.

mongodb_port=${HEIME_MONGODB_PORT:-27117}

# The JDK's cache of loaded classes halves the time to start. It is made once for each build, beside the
# running program, and kept only when whole.
make_aot_cache() {
    new=$app/heime.aot.$$
    practice=$tools/practice
    unset SPRING_MONGODB_URI HEIME_READY
    HEIME_DATA=$practice SERVER_PORT=0 nice "$JAVA_HOME/bin/java" @src/launch/jvm.options \
        -Xlog:disable -XX:AOTCacheOutput="$new" -Dspring.context.exit=onRefresh -jar "$app/heime.jar" >"$tools/practice.log" 2>&1 &&
        mv "$new" "$app/heime.aot"
    rm -rf "$practice" "$new" "$new.config"
}

# With MongoDB a master key has to be set; a trial has one of its own, which only this user reads.
use_master_key() {
    [ -z "${HEIME_MASTER_KEY:-}" ] || return 0
    if [ ! -s "$tools/master.key" ]; then
        (umask 077 && od -An -v -tx1 -N32 /dev/urandom | tr -d ' \n' >"$tools/master.key")
    fi
    HEIME_MASTER_KEY=$(cat "$tools/master.key")
    export HEIME_MASTER_KEY
}

start_mongodb() {
    folder=$tools/mongodb
    mkdir -p "$folder"
    say "Starts MongoDB on port $mongodb_port, data in .heime/mongodb"
    "$MONGOD" --fork --logpath "$tools/mongodb.log" --pidfilepath "$folder/heime.pid" --dbpath "$folder" \
        --bind_ip 127.0.0.1 --port "$mongodb_port" --replSet heime --wiredTigerCacheSizeGB 0.5 >/dev/null ||
        stop "MongoDB could not start: see .heime/mongodb.log. Another one may use port $mongodb_port or .heime/mongodb."
    SPRING_MONGODB_URI="mongodb://127.0.0.1:$mongodb_port/heime?directConnection=true"
    export SPRING_MONGODB_URI
    "$JAVA_HOME/bin/java" @src/launch/jvm.options -cp "$app/lib/*" src/launch/StartReplicaSet.java "$SPRING_MONGODB_URI" ||
        stop "MongoDB did not become ready: see .heime/mongodb.log."
}

# After a power cut its number may have become another process's.
is_mongod() {
    called=${MONGOD:-mongod}
    case $(cat "/proc/$1/comm" 2>/dev/null || ps -p "$1" -o comm= 2>/dev/null) in
        *mongod* | "$(printf %.15s "${called##*/}")") ;;
        *) return 1 ;;
    esac
}

end_mongodb() {
    [ -f "$tools/mongodb/heime.pid" ] || return 0
    mongod_process=$(cat "$tools/mongodb/heime.pid")
    if is_mongod "$mongod_process"; then
        kill "$mongod_process" 2>/dev/null || return 0
        while kill -0 "$mongod_process" 2>/dev/null; do sleep 0.2; done
    fi
    rm -f "$tools/mongodb/heime.pid"
}

# Starts the program, passes on what asks it to end, and ends with its answer.
start_app() {
    aot=
    if [ -f "$app/heime.aot" ]; then aot=-XX:AOTCache=$app/heime.aot; fi
    HEIME_READY=$app/ready
    rm -f "$HEIME_READY"
    export HEIME_READY
    "$JAVA_HOME/bin/java" @src/launch/jvm.options ${aot:+"$aot"} -jar "$app/heime.jar" "$@" &
    process=$!
    trap 'kill $process 2>/dev/null' INT TERM HUP
    while kill -0 $process 2>/dev/null && [ ! -f "$HEIME_READY" ]; do sleep 0.5; done
    if [ -f "$HEIME_READY" ] && [ -z "$aot" ]; then (trap '' INT TERM HUP; make_aot_cache) & fi
    answer=0
    wait $process || answer=$?
    while kill -0 $process 2>/dev/null; do wait $process || answer=$?; done
    case $answer in 130 | 143) answer=0 ;; esac
}

run_heime() {
    with_mongodb=no
    if [ "${1:-}" = --mongodb ]; then
        with_mongodb=yes
        shift
    fi
    prepare_java
    prepare_app
    HEIME_DATA=${HEIME_DATA:-$tools/data}
    export HEIME_DATA
    if [ $with_mongodb = yes ]; then
        prepare_mongod "or run without --mongodb"
        [ -n "$MONGOD" ] || stop "./heime run --mongodb needs mongod itself; with Docker, use docker/compose.yaml."
        trap end_mongodb EXIT
        end_mongodb
        use_master_key
        start_mongodb
    fi
    start_app "$@"
    exit "$answer"
}

# Closes everybody's key with the master key in use, and starts nothing that anybody can reach.
rotate_keys() {
    prepare_java
    prepare_app
    HEIME_DATA=${HEIME_DATA:-$tools/data}
    export HEIME_DATA
    exec "$JAVA_HOME/bin/java" @src/launch/jvm.options -jar "$app/heime.jar" --heime.keys.rotate=true \
        --heime.jobs=false --heime.demo=false --server.port=0 --server.address=127.0.0.1 "$@"
}

# Goes through the access log on the store that is named, and starts nothing that anybody can reach.
check_log() {
    prepare_java
    prepare_app
    HEIME_DATA=${HEIME_DATA:-$tools/data}
    export HEIME_DATA
    exec "$JAVA_HOME/bin/java" @src/launch/jvm.options -jar "$app/heime.jar" --heime.access-log.check=true \
        --heime.jobs=false --heime.demo=false --server.port=0 --server.address=127.0.0.1 "$@"
}
