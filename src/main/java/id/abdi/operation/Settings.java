package id.abdi.operation;

import static id.abdi.operation.Setting.Given.LAUNCHER;
import static id.abdi.operation.Setting.Given.OPERATOR;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Every setting of ours, for the table in {@code docs/operations.md} and for refusing what is misspelt before anything starts. */
public final class Settings {
    static final List<Setting> ALL = List.of(
            new Setting("abdi.data", "data", OPERATOR, "the folder of the own PostgreSQL, its logins and its log"),
            new Setting("abdi.demo", "", OPERATOR, "`full` or `small`: fills an empty database with a made-up regency"),
            new Setting(
                    "abdi.time-zone",
                    "Asia/Jakarta",
                    OPERATOR,
                    "the government's time: `Asia/Jakarta` (WIB), `Asia/Makassar` (WITA), `Asia/Jayapura` (WIT)"),
            new Setting(
                    "abdi.brand-colour",
                    "",
                    OPERATOR,
                    "the one colour of the pages, like `#0b6476`; refused where white words on it cannot be read"),
            new Setting(
                    "abdi.emblem",
                    "",
                    OPERATOR,
                    "the government's emblem on its SOPs: the path of a PNG or JPEG file of at most 100 KB"),
            new Setting(
                    "abdi.trusted-proxies",
                    "",
                    OPERATOR,
                    "addresses, separated by commas, of the proxies whose `X-Forwarded-For`, `-Proto` and `-Host` are believed"),
            new Setting(
                    "abdi.management-port",
                    "",
                    OPERATOR,
                    "the port on 127.0.0.1 of health and metrics; none where it is not given, any free one with `0`"),
            new Setting("abdi.log", "text", OPERATOR, "`text` for people, or `json`: one ECS object a line"),
            new Setting(
                    "abdi.ledger.origin",
                    "",
                    OPERATOR,
                    "the name of the log in its checkpoints, like `log.abdi.example.go.id`; fixed at the first start, a random one"
                            + " where none is given"),
            new Setting(
                    "abdi.ledger.keys",
                    "",
                    OPERATOR,
                    "the folder of the log's secret keys, `keys` in the data folder where it is not given; the same on every node"),
            new Setting(
                    "abdi.ledger.checkpoints",
                    "",
                    OPERATOR,
                    "the folder into which the newest checkpoint of each day is written, `checkpoints` in the data folder where it"
                            + " is not given"),
            new Setting(
                    "abdi.ledger.mail",
                    "",
                    OPERATOR,
                    "mail addresses outside, separated by commas, to which the newest checkpoint goes each evening"),
            new Setting(
                    "abdi.ledger.witnesses",
                    "",
                    OPERATOR,
                    "who confirms the log from outside: address and key with a blank between, several separated by commas"),
            new Setting(
                    "abdi.witness.name",
                    "",
                    OPERATOR,
                    "the name under which this installation confirms the logs of others; it confirms none where it is not given"),
            new Setting(
                    "abdi.witness.key",
                    "cosignature",
                    OPERATOR,
                    "`cosignature` (Ed25519) or `ml-dsa-44`, which quantum computers do not break either"),
            new Setting(
                    "abdi.witness.logs",
                    "",
                    OPERATOR,
                    "the public keys of the logs that it confirms, separated by commas"),
            new Setting(
                    "abdi.files",
                    "database",
                    OPERATOR,
                    "where evidence is kept: in the database, or the path of a folder that every node sees"),
            new Setting("abdi.files-a-day", "20", OPERATOR, "how many files a person may hand in a day"),
            new Setting(
                    "abdi.files-megabytes-a-month", "200", OPERATOR, "how many megabytes a person may hand in a month"),
            new Setting(
                    "abdi.requests-per-second",
                    "100",
                    OPERATOR,
                    "how often one person, or one address that has not signed in, may ask; ten seconds' worth at once"),
            new Setting(
                    "abdi.disk-reserve-megabytes",
                    "256",
                    OPERATOR,
                    "with less room than this on the disk of the own database, reading goes on and writing answers 507"),
            new Setting("abdi.mail.from", "", OPERATOR, "the sender of mail: `Abdi <abdi@example.go.id>`"),
            new Setting(
                    "abdi.mail.link",
                    "",
                    OPERATOR,
                    "the address of the pages as people open them, for the links in mail: `https://abdi.example.go.id`"),
            new Setting("abdi.session.idle", "30m", OPERATOR, "after how long without a request a session ends"),
            new Setting("abdi.session.longest", "30d", OPERATOR, "after how long it ends in any case"),
            new Setting(
                    "abdi.session.recent",
                    "10m",
                    OPERATOR,
                    "how long ago the password may have been shown for a powerful act"),
            new Setting(
                    "abdi.session.touch",
                    "3m",
                    OPERATOR,
                    "how exactly the last request is remembered; saves a write a request"),
            new Setting(
                    "abdi.credential.hashes-at-once",
                    "2",
                    OPERATOR,
                    "passwords hashed at the same moment; each takes 19 MiB"),
            new Setting("abdi.credential.hash-wait", "5s", OPERATOR, "how long a sign-in waits for its turn"),
            new Setting(
                    "abdi.credential.refused-words",
                    "bintan",
                    OPERATOR,
                    "words of the place, separated by commas, that no password may lean on"),
            new Setting("abdi.credential.code-life", "72h", OPERATOR, "how long a one-time code works"),
            new Setting(
                    "abdi.credential.free-tries",
                    "5",
                    OPERATOR,
                    "wrong tries from one network on one account before the delay begins"),
            new Setting(
                    "abdi.credential.first-delay",
                    "2s",
                    OPERATOR,
                    "the first delay; each further wrong try doubles it"),
            new Setting("abdi.credential.longest-delay", "15m", OPERATOR, "where the delay stops growing"),
            new Setting(
                    "abdi.heap",
                    "512m",
                    LAUNCHER,
                    "`ABDI_HEAP`: the memory of the program's heap, read by the launcher"),
            new Setting("abdi.name", "", LAUNCHER, "`ABDI_NAME`: which government of this machine, set by systemd"),
            new Setting("abdi.serves", "true", LAUNCHER, "whether this is a server and not a command"),
            new Setting("abdi.jobs", "true", LAUNCHER, "whether this process does the scheduled work"));

    private static final Set<String> KNOWN = ALL.stream().map(Setting::bare).collect(Collectors.toUnmodifiableSet());

    private Settings() {}

    /**
     * Looks at all that was given, wherever, before anything is started.
     *
     * @throws OperationFault where a setting is unknown, or one that this module reads cannot be
     */
    public static void check(ConfigurableEnvironment environment) {
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("abdi[._].*"))
                .filter(name -> !KNOWN.contains(bare(name)))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new OperationFault("There is no setting " + name + "; the nearest is " + nearest(name)
                            + ". docs/operations.md lists them all.");
                });
        ALL.forEach(setting -> {
            String value = environment.getProperty(setting.name());
            if (value != null) {
                setting.check(value);
            }
        });
        String form = environment.getProperty("abdi.log", "text");
        if (!form.equals("text") && !form.equals("json")) {
            throw new OperationFault("abdi.log is text or json, not " + form + ".");
        }
        checkMail(environment);
        String port = environment.getProperty("abdi.management-port", "0");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new OperationFault("abdi.management-port is a number from 0 to 65535, not " + port + ".");
        }
    }

    /** A mail server alone sends nothing: mail has a sender, and links that lead here. */
    private static void checkMail(ConfigurableEnvironment environment) {
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            return;
        }
        if (!environment.getProperty("abdi.mail.from", "").contains("@")) {
            throw new OperationFault("spring.mail.host is given, so abdi.mail.from names the sender of mail.");
        }
        if (!environment.getProperty("abdi.mail.link", "").matches("https?://[^/\\s]+/?")) {
            throw new OperationFault("spring.mail.host is given, so abdi.mail.link is the address of the pages,"
                    + " such as https://abdi.example.go.id.");
        }
    }

    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("(\\[[0-9]+]|_[0-9]+_?)+$", "")
                .replaceAll("[._-]", "");
    }

    /** In the way of writing of the name that is wrong. */
    static String nearest(String name) {
        String bare = bare(name);
        String nearest = ALL.stream()
                .filter(setting -> setting.by() == OPERATOR)
                .min(Comparator.comparingInt(setting -> distance(bare, setting.bare())))
                .orElseThrow()
                .name();
        return name.startsWith("ABDI_") ? nearest.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") : nearest;
    }

    /** How many letters must be typed, taken away or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, length -> length);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
