package id.abdi.privacy;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import id.abdi.document.RowWriter;
import id.abdi.document.Table;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./abdi breach}: whose data an account had before it within a time window, for the notice to the persons and the authority
 * within 3 x 24 hours (UU 27/2022 article 46; PDP-4).
 */
@Component
class BreachCommand implements Command {
    private static final List<Table.Column> COLUMNS = Stream.of("nip", "name", "what", "first", "last", "times")
            .map(name -> new Table.Column(name, 20))
            .toList();

    private final Register register;
    private final PrivacySql sql;
    private final PersonWords people;
    private final LocalTimeZone zone;
    private final JsonMapper json;

    BreachCommand(Register register, PrivacySql sql, PersonWords people, LocalTimeZone zone, JsonMapper json) {
        this.register = register;
        this.sql = sql;
        this.people = people;
        this.zone = zone;
        this.json = json;
    }

    @Override
    public String name() {
        return "breach";
    }

    @Override
    public String help() {
        return """
                breach NIP --from 2026-07-15T08:00 --until 2026-07-16T17:30
                  Prints as CSV whose data the account of this person had before it between the two moments (local time; a day
                  alone begins at midnight): NIP, name, what, when first, when last, how often. For the notice that the law wants
                  within 3 x 24 hours: to the persons and the authority, which data, when and how, and what is done about it.
                """;
    }

    /** What was seen of one person, in one way. */
    private record Seen(Instant first, Instant last, int times) {
        Seen and(Instant at) {
            return new Seen(at.isBefore(first) ? at : first, at.isAfter(last) ? at : last, times + 1);
        }
    }

    private record Key(String employee, String what) {}

    @Override
    public int run(Args args) {
        Instant from = moment(args, "from");
        Instant until = moment(args, "until");
        if (!from.isBefore(until)) {
            throw new UsageException("--from lies before --until.");
        }
        Person account = people.byNip(Nip.of(args.word(0, "the NIP of the account")))
                .orElseThrow(PrivacyRefusals::unknownAccount);
        Map<Key, Seen> seen = new TreeMap<>(Comparator.comparing(Key::employee).thenComparing(Key::what));
        for (Register.Kept kept : register.of(Register.TOUCH)) {
            for (String row : sql.rows(kept, account.id(), from, until)) {
                JsonNode said = json.readTree(row);
                Key key = new Key(
                        first(said, "employee", "about").asString(),
                        said.has("as_what") ? "look as " + said.get("as_what").asString() : "list that left as a file");
                Instant at = OffsetDateTime.parse(
                                first(said, "at", "recorded_at").asString())
                        .toInstant();
                seen.merge(key, new Seen(at, at, 1), (before, one) -> before.and(at));
            }
        }
        print(seen);
        return 0;
    }

    private void print(Map<Key, Seen> seen) {
        Map<EmployeeId, Person> known = people.byIds(seen.keySet().stream()
                .map(key -> new EmployeeId(UUID.fromString(key.employee())))
                .distinct()
                .toList());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (RowWriter rows = RowWriter.csv(table, COLUMNS)) {
            for (Map.Entry<Key, Seen> one : seen.entrySet()) {
                Person person =
                        known.get(new EmployeeId(UUID.fromString(one.getKey().employee())));
                Seen what = one.getValue();
                rows.row(List.of(
                        person == null ? "" : person.nip().value(),
                        person == null ? "" : person.name(),
                        one.getKey().what(),
                        what.first().toString(),
                        what.last().toString(),
                        what.times()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a table in memory cannot be written", impossible);
        }
        System.out.print(table.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode first(JsonNode row, String one, String other) {
        return row.has(one) ? row.get(one) : row.get(other);
    }

    private Instant moment(Args args, String option) {
        String text = args.option(option)
                .orElseThrow(() -> new UsageException("breach needs --" + option + ", such as 2026-07-15T08:00."));
        try {
            return (text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text))
                    .atZone(zone.zone())
                    .toInstant();
        } catch (DateTimeException wrong) {
            throw new UsageException(
                    "--" + option + " is a day or a moment such as 2026-07-15T08:00, not " + text + ".");
        }
    }
}
