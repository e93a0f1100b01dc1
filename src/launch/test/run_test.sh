#!/bin/sh
# Building, running, testing and measuring: what the launcher hands over, what it shows, and what it answers.
set -eu
cd "$(dirname "$0")/../../.."
. ./src/launch/test/world.sh

jdk "$world/jvm/twentyfive" 25.0.1

echo one >"$clone/src/main/one"
rooms 'JAVA_HOME=$(find_java); stamp >$tools/before; before=$(cat $tools/before); [ "$before" = "$(stamp)" ] && echo same'
expect "nothing changed, nothing to build" 0 "same"
rooms 'JAVA_HOME=$(find_java); before=$(stamp); echo two >src/main/two; [ "$before" = "$(stamp)" ] || echo changed'
expect "a new file asks for a build" 0 "changed"
rooms 'JAVA_HOME=$(find_java); before=$(stamp); mkdir -p src/main/bundles frontend/generated
    echo new >src/main/bundles/prod.bundle; echo new >frontend/generated/index.ts; [ "$before" = "$(stamp)" ] && echo same'
expect "what a build leaves asks for no other build" 0 "same"

cat >"$world/home/maven.says" <<'TEXT'
[INFO] Scanning for projects...
Downloading from central: https://example.org/one.jar
Downloading from central: https://example.org/two.jar
[INFO] --- compiler:3.14.0:compile (default-compile) @ heime ---
[INFO] Compiling 3 source files
[INFO] --- jar:3.4.2:jar (default-jar) @ heime ---
TEXT
rooms 'show_steps .heime/steps.log <"$HOME/maven.says"'
said="[$said]"
expect "each step is one line" 0 "$(printf '[  fetches libraries\n  compiler compile\n  jar jar]')"
rooms 'cmp() { [ "$(cat "$1")" = "$(cat "$2")" ]; }; cmp .heime/steps.log "$HOME/maven.says" && echo all'
expect "and everything is in the log" 0 "all"

# A Maven that says what a build says, or what failed; a JDK that takes the program apart and runs it.
program "$clone/mvnw" <<'SH'
echo "$*" >>"$HOME/mvnw.words"
echo "MONGOD=${MONGOD-} CHROMIUM=${HEIME_CHROMIUM-} FUZZER=${HEIME_SCHEMATHESIS-}" >>"$HOME/mvnw.world"
[ "$(cat "$HOME/fails" 2>/dev/null)" != mvnw ] || { echo '[ERROR] there is no such thing'; exit 1; }
cat "$HOME/maven.says"
SH
program "$world/jvm/twentyfive/bin/java" <<'SH'
case $* in
    --version) echo 'openjdk 25.0.1' ;;
    *jarmode=tools*) while [ "$1" != --destination ]; do shift; done && mkdir -p "$2" && echo >"$2/heime.jar" ;;
    *AOTCacheOutput*) words=${*#*AOTCacheOutput=} && echo >"${words%% *}" ;;
    *StartReplicaSet*) printf '%s\n' "$*" >"$HOME/replica.words" ;;
    *)
        printf '%s\n' "$*" >"$HOME/java.words"
        echo "DATA=${HEIME_DATA-} STORE=${SPRING_MONGODB_URI-}" >"$HOME/java.world"
        printf %s "${HEIME_MASTER_KEY-}" >"$HOME/java.key"
        exit "$(cat "$HOME/java.answer")"
        ;;
esac
SH

echo mvnw >"$world/home/fails"
heime run
expect "a build that fails is said, with what Maven said" 1 "[ERROR] there is no such thing"
expect "and where the rest is" 1 "Everything it said is in .heime/build.log"
rm "$world/home/fails"
echo 1 >"$world/home/java.answer"
heime run --server.port=9090
expect "the first run builds, and shows how far it is" 1 "$(printf 'Builds Heime (some minutes the first time)\n  fetches libraries\n  compiler')"
expect "a program that answers 1 makes the launcher answer 1" 1 ""
said=$(cat "$world/home/java.words")
expect "what comes after run is given to the program" 1 "-jar $clone/.heime/app/heime.jar --server.port=9090"
said=$(cat "$world/home/java.world")
expect_last "its store is a folder beside the code, and no MongoDB" 1 "DATA=$clone/.heime/data STORE="
grep -qx /.heime/ .gitignore || fails "which git leaves alone"
given=SPRING_MONGODB_URI=mongodb://host:27017/heime
heime run
given=
said=$(cat "$world/home/java.world")
expect_last "a MongoDB that is named is the program's" 1 "DATA=$clone/.heime/data STORE=mongodb://host:27017/heime"
echo 3 >"$world/home/java.answer"
heime run
expect "so it is with any other answer" 3 ""
[ -z "$said" ] || fails "the next run builds nothing"
echo 0 >"$world/home/java.answer"
heime rotate-keys --heime.data=elsewhere
said=$(cat "$world/home/java.words")
expect "rotate-keys starts nothing that anybody can reach" 0 "--heime.keys.rotate=true --heime.jobs=false --heime.demo=false --server.port=0 --server.address=127.0.0.1 --heime.data=elsewhere"
echo 143 >"$world/home/java.answer"
heime run
expect "a program that was asked to end has not failed" 0 ""

rooms 'prepare_java; make_aot_cache; ls .heime/app; start_app; cat "$HOME/java.words"'
expect "the cache of classes is kept beside the program" 0 "heime.aot"
expect "and used by the next start" 0 "-XX:AOTCache=$clone/.heime/app/heime.aot -jar"

# A mongod that goes on in the background, until it is asked to end.
program "$world/bin/mongod" <<'SH'
[ "$1" != go-on ] || { trap 'echo in good order >"$HOME/mongod.ended"; exit' TERM; while [ -f "$0" ]; do sleep 0.1; done; }
printf '%s\n' "$*" >"$HOME/mongod.words"
while [ "$1" != --pidfilepath ]; do shift; done
"$0" go-on >/dev/null 2>&1 &
echo $! >"$2"
SH
echo 0 >"$world/home/java.answer"
rooms 'prepare_java; prepare_mongod; start_mongodb; echo "store: $SPRING_MONGODB_URI"
    cat "$HOME/mongod.words" "$HOME/replica.words"; kill -0 "$(cat .heime/mongodb/heime.pid)" && echo runs
    end_mongodb; cat "$HOME/mongod.ended"; ls .heime/mongodb'
expect "a trial runs on a real MongoDB" 0 "store: mongodb://127.0.0.1:27117/heime?directConnection=true"
expect "it keeps its data in a folder that lasts" 0 "--dbpath $clone/.heime/mongodb"
expect "it listens on the loopback only, as a replica set" 0 "--bind_ip 127.0.0.1 --port 27117 --replSet heime"
expect "the replica set is started" 0 "StartReplicaSet.java mongodb://127.0.0.1:27117/heime"
expect_last "it is ended in good order, and awaited" 0 "in good order"
expect "having run until then" 0 runs
rm "$world/home/mongod.ended"
heime run --mongodb
expect "run --mongodb starts it" 0 "Starts MongoDB on port 27117, data in .heime/mongodb"
said=$(cat "$world/home/mongod.ended" 2>&1)
expect "and ends it with the program" 0 "in good order"
said=$(tr -d '0-9a-f' <"$world/home/java.key"; wc -c <"$world/home/java.key"; ls -l "$clone/.heime/master.key")
expect "with a master key of its own" 0 64
expect "that only its user reads" 0 "-rw-------"
key=$(cat "$world/home/java.key")
heime run --mongodb
said=$(cat "$world/home/java.key")
expect_last "which stays the same" 0 "$key"
echo 1 >"$world/home/java.answer"
rm "$world/home/mongod.ended"
heime run --mongodb
expect "the program's answer is the launcher's here too" 1 ""
said=$(cat "$world/home/mongod.ended" 2>&1)
expect "and MongoDB is ended then, too" 1 "in good order"
rooms 'sleep 30 & stranger=$!; echo $stranger >.heime/mongodb/heime.pid; end_mongodb
    kill -0 $stranger && echo lives; kill $stranger; ls .heime/mongodb'
expect_last "a number that another process has got since is not killed, and forgotten" 0 "lives"
echo 'exit 1' | program "$world/bin/mongod"
heime run --mongodb
expect "a MongoDB that cannot start is said" 1 "MongoDB could not start: see .heime/mongodb.log"
rm "$world/bin/mongod"
program "$world/bin/docker" <<'SH'
SH
heime run --mongodb
expect "with Docker only, the way is another" 1 "with Docker, use docker/compose.yaml"

# Everything that ./heime test hands over to, each of which may fail.
part() { # FILE
    program "$1" <<SH
echo "${1##*/} \$*" >>"\$HOME/parts.words"
[ "\$(cat "\$HOME/fails" 2>/dev/null)" != ${1##*/} ]
SH
}
parts="vitest tsc biome hadolint check-jsonschema shellcheck launcher_test.sh tools_test.sh"
for tool in vitest tsc biome; do part "$clone/node_modules/.bin/$tool"; done
for tool in hadolint check-jsonschema shellcheck; do part "$clone/.heime/checkers/bin/$tool"; done
rm "$clone"/src/launch/test/*
for test in launcher tools; do part "$clone/src/launch/test/${test}_test.sh"; done
sed -n 's/^checkers="\(.*\)"$/\1/p' src/launch/python.sh >"$clone/.heime/checkers/made"
echo | program "$world/bin/chromium"

rm "$world/home/mvnw.words" "$world/home/mvnw.world"
given=MONGOD=$world/bin/chromium
heime test --embedded -Dtest=NeedTest
given=
expect_last "test --embedded says in its last line that the real MongoDB was left out" 0 \
    "· All tests passed, WITHOUT the real MongoDB (--embedded)."
said=$(cat "$world/home/mvnw.words")
expect "Maven hears it, with what comes after test" 0 "-B -Dheime.test.embedded=true -Dtest=NeedTest verify"
expect "and compiles what only who has a licence can run" 0 "-Ptestbench test-compile"
said=$(cat "$world/home/mvnw.world")
expect "the tests are told of the Chromium and the fuzzer, and of no MongoDB" 0 \
    "MONGOD= CHROMIUM=$world/bin/chromium FUZZER=$clone/.heime/checkers/bin/schemathesis"
said=$(cat "$world/home/parts.words")
for name in $parts; do expect "$name has its part in it" 0 "$name "; done
for name in mvnw $parts; do
    echo "$name" >"$world/home/fails"
    heime test --embedded
    expect_never "when $name fails, the tests have not passed" "All tests passed"
done
rm "$world/home/fails"

heime test
expect_last "test says in its last line that the real MongoDB was there" 0 "· All tests passed, with the real MongoDB."
said=$(tail -n 1 "$world/home/mvnw.world")
expect "Docker does it where there is no mongod" 0 "MONGOD=$clone/src/launch/docker-mongod"
rm "$world/bin/docker"
heime test
expect "without either nothing is tested" 1 "or say ./heime test --embedded"

# A folder in memory with as much room as the test says.
memory=$world/memory
mkdir -p "$memory"
echo 'cat "$HOME/room"' | program "$world/bin/df"
room() { printf 'Filesystem 1048576-blocks Used Available\ntmpfs 0 0 %s\n' "$1" >"$world/home/room"; }
given=HEIME_MEMORY=$memory
room 3999
heime test --embedded
said=$(tail -n 2 "$world/home/mvnw.words")
expect_without "where memory is short, stores lie on the disk" "-Dtest.folder"
room 4000
mkdir "$memory/heime-test.999999999" "$memory/heime-test.999999998"
{ echo here; cat /proc/sys/kernel/random/boot_id; readlink /proc/self/ns/pid; } \
    >"$memory/heime-test.999999999/numbering" 2>/dev/null || :
echo another >"$memory/heime-test.999999998/numbering"
cp "$clone/mvnw" "$world/home/mvnw"
echo 'ls "$HEIME_MEMORY"; echo "$*" >>"$HOME/mvnw.words"' | program "$clone/mvnw"
heime test --embedded -Dtest=NeedTest
expect "where there is room in memory, stores of tests lie there" 0 "heime-test."
expect_without "what a run that was killed has left is thrown away" "heime-test.999999999"
contains "$said" "heime-test.999999998" || fails "what another container has there stays"
rm -rf "$memory/heime-test.999999998"
said=$(grep -e -Dtest.folder "$world/home/mvnw.words")
expect "Maven hears where" 0 "-Dtest.folder=$memory/heime-test."
expect "and where the stores of programs are that tests start" 0 "/stores -Dtest=NeedTest verify"
said=$(ls "$memory")
expect "nothing of it is left" 0 ""
[ -z "$said" ] || fails "the folder is empty"
given=
cp "$world/home/mvnw" "$clone/mvnw"
rm "$world/bin/df"

mkdir -p "$clone/.ci"
cp .ci/run "$clone/.ci/run"
cp "$clone/heime" "$world/home/heime"
echo 'pwd -P; echo "heime $*"; exit 7' | program "$clone/heime"
said=$(cd / && env -i PATH="$world/bin" "$clone/.ci/run" 2>&1) && answer=0 || answer=$?
expect "what runs for every change is ./heime test and nothing else, with its answer" 7 "$(cd "$clone" && pwd -P)
heime test"
[ "$(printf '%s\n' "$said" | wc -l)" -eq 2 ] || fails "it says nothing of its own"
cp "$world/home/heime" "$clone/heime"

echo | program "$world/bin/mongod"
heime bench -Dit.test=StartUpBench
said=$(tail -n 1 "$world/home/mvnw.words")
expect "bench hands over to Maven, with what comes after it" 0 "-B -Pbench -Dit.test=StartUpBench verify"
said=$(tail -n 1 "$world/home/mvnw.world")
expect "and tells it of MongoDB and the Chromium" 0 "MONGOD=$world/bin/mongod CHROMIUM=$world/bin/chromium"
echo mvnw >"$world/home/fails"
heime bench
expect "a benchmark that fails makes the launcher fail" 1 ""

exit $failed
