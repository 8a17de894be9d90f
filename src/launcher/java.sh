# shellcheck shell=sh
# What the launchers share: which Java, how it is started, and its class cache. Expects the folders $app (the program, laid
# out) and $quick (its class cache); find_java gives what goes into $java_home.
# shellcheck disable=SC2154

# The compilers of Java give way to what starts and serves.
give_way="-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=5 -XX:-PrintWarnings"
flags="-XX:+UseSerialGC $give_way -Xss512k -Xms48m -Xmx${ABDI_HEAP:-512m} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr"

say() { printf '%s\n' "$*" >&2; }

# Prints the version of the Java in that folder, or 0 where it has not the program $2.
version_of() {
    [ -x "$1/bin/$2" ] || { echo 0; return; }
    "$1/bin/java" -XshowSettings:properties -version 2>&1 </dev/null |
        sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p' | grep . || echo 0
}

# Prints the folder of a Java 25 that has the program $1: javac to build, java to run.
find_java() {
    on_path=$(command -v "$1" 2>/dev/null || true)
    [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path" 2>/dev/null || echo "$on_path")")")
    for candidate in "${JAVA_HOME:-/nonexistent}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${on_path:-/nonexistent}"; do
        [ -d "$candidate" ] || continue
        if [ "$(version_of "$candidate" "$1")" -ge 25 ]; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "Abdi needs a Java 25 or newer with $1, and there is none in JAVA_HOME, the usual folders or PATH."
    say "Get one from https://adoptium.net (Debian: its package temurin-25-jdk), or set JAVA_HOME to yours."
    return 1
}

# For which place and which Java a cache is: any other would not even start with it.
made_for() {
    printf '%s %s %s\n' "$app" "$java_home" "$(sed -n 's/^JAVA_RUNTIME_VERSION=//p' "$java_home/release" 2>/dev/null || true)"
}

made_here() {
    [ "$(cat "$quick/made-for" 2>/dev/null || true)" = "$(made_for)" ]
}

# Fills the class cache of the Java (JEP 483, 514) by one start with an empty database of its own: from then on every start
# and command takes about half the time. Without a cache everything works, only slower.
fill_cache() {
    rm -rf "$quick/abdi.aot" "$quick/training"
    made_for >"$quick/made-for"
    (
        unset SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD SPRING_FLYWAY_URL SPRING_FLYWAY_USER SPRING_FLYWAY_PASSWORD
        # shellcheck disable=SC2086
        "$java_home/bin/java" $flags -XX:AOTCacheOutput="$quick/abdi.aot" -Dspring.context.exit=onRefresh \
            -Dspring.main.lazy-initialization=false -jar "$app/abdi.jar" \
            run --port 0 --data "$quick/training" >"$quick/training.log" 2>&1
    ) || say "There will be no quick start; $quick/training.log says why."
    # The training ends without its database, which is ended here.
    database=$(head -n 1 "$quick/training/postgresql/postmaster.pid" 2>/dev/null || true)
    if [ -n "$database" ] && kill -QUIT "$database" 2>/dev/null; then
        for _ in 1 2 3 4 5; do
            ! kill -0 "$database" 2>/dev/null || sleep 1
        done
    fi
    rm -rf "$quick/training"
}

# Becomes the program with these words.
start() {
    cached=
    # Short commands do without the slow compiler; what digests gigabytes or measures does not.
    case "$1" in run | backup | restore | bench) ;; *) cached=-XX:TieredStopAtLevel=1 ;; esac
    ! { [ -f "$quick/abdi.aot" ] && made_here; } || cached="$cached -XX:AOTCache=$quick/abdi.aot"
    # shellcheck disable=SC2086
    exec "$java_home/bin/java" $flags $cached -jar "$app/abdi.jar" "$@"
}
