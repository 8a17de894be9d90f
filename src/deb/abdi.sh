#!/bin/sh
# The launcher of the installed Abdi: runs it as the user abdi with the settings and the data of one government.
set -eu
app=/usr/share/abdi
# shellcheck disable=SC2034
quick=/var/cache/abdi
# shellcheck source=src/launcher/java.sh
. "$app/java.sh"

usage() {
    cat <<'TEXT'
Abdi: the daily work of civil servants, seen and helped.

  abdi [@NAME] import units|employees|leave|holidays FILE [--dry-run] [--as-of DATE] [--confirm] [--skip-rejected]
  abdi [@NAME] invite NIP [--duty BKPSDM|INSPECTORATE|REGENT|OPERATOR]
  abdi [@NAME] token NIP [--ttl 8h]
  abdi [@NAME] backup [--check] FILE   everything into one file, or proves such a file by a restore
  abdi [@NAME] restore FILE            such a file into an empty database; FILE is a whole path that the user abdi may read
  abdi [@NAME] run                serves, as the service does; as a rule: systemctl start abdi (abdi@NAME)
  abdi prepare                    makes the cache for a quick start; the services do it by themselves

NAME is one of several governments on this machine: its settings are /etc/abdi/NAME.conf, its data /var/lib/abdi/NAME.
Without it: /etc/abdi/abdi.conf and /var/lib/abdi/abdi. Each command says more with --help.
TEXT
}

# Takes NAME=value lines as systemd does: nothing in them is carried out.
read_settings() {
    while IFS= read -r line || [ -n "$line" ]; do
        case "$line" in [A-Z_]*=*) ;; *) continue ;; esac
        key=${line%%=*}
        value=${line#*=}
        case "$key" in *[!A-Z0-9_]*) continue ;; esac
        while :; do case "$value" in *[[:space:]]) value=${value%?} ;; *) break ;; esac; done
        case "$value" in
            \"*\") value=${value#\"} value=${value%\"} ;;
            \'*\') value=${value#\'} value=${value%\'} ;;
        esac
        export "$key=$value"
    done <"$1"
}

# Settings and data of the government, unless the service has given them already.
choose() {
    [ -z "${ABDI_NAME:-}" ] || return 0
    case "$1" in
        "" | *[!a-z0-9-]*)
            say "\"$1\" is no name of a government: small letters, digits and hyphens."
            exit 2
            ;;
    esac
    if [ ! -r "/etc/abdi/$1.conf" ]; then
        say "/etc/abdi/$1.conf is not there, or not for you to read. Abdi's commands are run by root: sudo abdi …"
        exit 2
    fi
    read_settings "/etc/abdi/$1.conf"
    ABDI_NAME=$1
    export ABDI_NAME
}

as_abdi() { runuser -u abdi -- /usr/bin/abdi "$@"; }

# The user abdi cannot look into the folders of others: files to import are handed over as copies that only it reads.
import_handed_over() {
    handed=$(mktemp -d)
    trap 'rm -rf "$handed"' EXIT
    chmod 0711 "$handed"
    for word in "$@"; do
        shift
        case "$word" in
            *[./]*)
                if [ -f "$word" ]; then
                    copy=$handed/$(basename -- "$word")
                    install -o abdi -g abdi -m 0400 -- "$word" "$copy"
                    word=$copy
                fi
                ;;
        esac
        set -- "$@" "$word"
    done
    ended=0
    as_abdi "$@" || ended=$?
    exit "$ended"
}

name=abdi
[ "$(id -u)" != 0 ] || unset ABDI_NAME
case "${1:---help}" in
    --help | -h | help)
        usage
        exit 0
        ;;
    @*)
        unset ABDI_NAME
        name=${1#@}
        shift
        [ $# -gt 0 ] || { usage >&2; exit 2; }
        ;;
esac

[ "$1" = prepare ] || choose "$name"
data=${ABDI_DATA:-/var/lib/abdi/${ABDI_NAME:-}}

if [ "$(id -u)" = 0 ]; then
    [ "$1" = prepare ] || [ -d "$data" ] || install -d -o abdi -g abdi -m 0700 -- "$data"
    [ "$1" != import ] || import_handed_over "$@"
    exec runuser -u abdi -- /usr/bin/abdi "$@"
fi

umask 077
# shellcheck disable=SC2034 # java.sh reads it
# Without a Java there is no use in trying again: the services know this exit status.
java_home=$(find_java java) || exit 78
if [ "$1" = prepare ]; then
    made_here || fill_cache
    exit 0
fi
ABDI_DATA=$data
export ABDI_DATA
cd -- "$data"
start "$@"
