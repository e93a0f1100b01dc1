# The production build, made only when something it is made of has changed.

app=$tools/app

# What a build itself writes beside the sources is none of them, or each start would build again.
build_inputs() {
    find src/main frontend -type f ! -path 'frontend/generated/*' ! -path 'src/main/bundles/*' ! -path '*/node_modules/*' ! -name '*.test.ts'
    for file in pom.xml vite.config.ts tsconfig.json src/launch/jvm.options; do
        [ ! -f "$file" ] || printf '%s\n' "$file"
    done
}

stamp() {
    build_inputs | LC_ALL=C sort | while IFS= read -r file; do cksum "$file"; done | cksum
    "$JAVA_HOME/bin/java" --version | tail -n 1
}

# Chunks of earlier builds stay in target otherwise, and would be kept on phones.
forget_old_chunks() { rm -rf target/classes/META-INF/VAADIN/webapp; }

# One line per step of Maven's, everything else into the log.
show_steps() {
    awk -v log_file="$1" '
        { print > log_file; fflush(log_file) }
        /Downloading from/ { if (!fetching++) { print "  fetches libraries"; fflush() } next }
        /^\[INFO\] --- / { split($3, part, ":"); print "  " part[1] " " part[3]; fflush() }
    '
}

# Maven without the tests and what only they need.
package() {
    {
        ./mvnw -B ${node_property:+"$node_property"} compile vaadin:build-frontend@default \
            jar:jar@default-jar spring-boot:repackage@repackage 2>&1 || echo failed >"$tools/build.failed"
    } | show_steps "$tools/build.log"
}

extract() {
    rm -rf "$app.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/heime.jar extract --destination "$app.new" >/dev/null
    rm -rf "$app"
    mv "$app.new" "$app"
}

prepare_app() {
    now=$(stamp)
    [ "$(cat "$app/stamp" 2>/dev/null)" != "$now" ] || return 0
    prepare_node
    say "Builds Heime (some minutes the first time)"
    forget_old_chunks
    rm -f "$tools/build.failed"
    package
    if [ -f "$tools/build.failed" ]; then
        grep '^\[ERROR\]' "$tools/build.log" | head -n 20 >&2
        stop "The build failed. Everything it said is in .heime/build.log."
    fi
    extract
    printf '%s\n' "$now" >"$app/stamp"
}
