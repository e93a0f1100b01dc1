# A JDK 25: the machine's own, or Temurin brought into .heime/jdk.

adoptium=${HEIME_ADOPTIUM:-https://api.adoptium.net}

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null; }

jdk_folders() {
    printf '%s\n' "${JAVA_HOME:-}" "$tools/jdk" "$tools/jdk/Contents/Home"
    if has javac; then
        javac=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
        printf '%s\n' "${javac%/bin/javac}"
    fi
    for folder in ${HEIME_JVM_FOLDERS:-/usr/lib/jvm /usr/java /usr/local/java /opt/java /opt/jdk \
        "$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/.asdf/installs/java" \
        "$HOME/.local/share/mise/installs/java" /Library/Java/JavaVirtualMachines \
        "$HOME/Library/Java/JavaVirtualMachines"}; do
        for jdk in "$folder"/*; do
            printf '%s\n' "$jdk" "$jdk/Contents/Home"
        done
    done
}

find_java() {
    jdk_folders | while IFS= read -r folder; do
        if is_jdk_25 "$folder"; then
            printf '%s\n' "$folder"
            break
        fi
    done
}

adoptium_platform() {
    case $(machine) in
        "Linux x86_64") os=linux arch=x64 ;;
        "Linux aarch64") os=linux arch=aarch64 ;;
        "Darwin x86_64") os=mac arch=x64 ;;
        "Darwin arm64") os=mac arch=aarch64 ;;
        *) return 1 ;;
    esac
    if [ $os = linux ] && ls /lib/ld-musl-* >/dev/null 2>&1; then os=alpine-linux; fi
    printf 'architecture=%s&os=%s' "$arch" "$os"
}

# json_text KEY: the first text under this key in what comes in
json_text() { sed -n "s/.*\"$1\" *: *\"\\([^\"]*\\)\".*/\\1/p" | head -n 1; }

bring_java() {
    platform=$(adoptium_platform) || return 1
    say "Fetches JDK 25 (Temurin) into .heime/jdk"
    fetch "$adoptium/v3/assets/latest/25/hotspot?image_type=jdk&vendor=eclipse&$platform" "$tools/jdk.json" || return 1
    package=$(tr -d '\n' <"$tools/jdk.json" | sed 's/.*"package" *: *{\([^}]*\)}.*/\1/' | tr ',' '\n')
    fetch "$(printf '%s\n' "$package" | json_text link)" "$tools/jdk.tar.gz" || return 1
    is_sha256 "$tools/jdk.tar.gz" "$(printf '%s\n' "$package" | json_text checksum)" ||
        stop "The JDK that was fetched does not match its checksum. It was not used; try again."
    rm -rf "$tools/jdk" "$tools/jdk.new"
    mkdir "$tools/jdk.new" &&
        tar -xzf "$tools/jdk.tar.gz" -C "$tools/jdk.new" --strip-components 1 &&
        mv "$tools/jdk.new" "$tools/jdk" &&
        rm -f "$tools/jdk.tar.gz" "$tools/jdk.json"
}

prepare_java() {
    JAVA_HOME=$(find_java)
    if [ -z "$JAVA_HOME" ] && bring_java; then JAVA_HOME=$(find_java); fi
    [ -n "$JAVA_HOME" ] ||
        stop "No JDK 25 was found and it could not be fetched. Install Temurin 25 (adoptium.net), or set JAVA_HOME to a JDK 25."
    export JAVA_HOME
    export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}
