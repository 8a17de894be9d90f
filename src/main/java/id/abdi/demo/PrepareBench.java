package id.abdi.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.database.TableStatistics;
import id.abdi.identity.Accounts;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Establishment;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.PostId;
import id.abdi.organization.Recorder;
import id.abdi.organization.UnitLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with heads of equally many people, whose programs can then ask the API: what {@code ./abdi bench}
 * measures on. Each line of the file it writes is a head: token, NIP, password, and the NIPs of the people.
 */
@Component
class PrepareBench implements Command {
    private static final int SECTIONS_OF_AN_AGENCY = 35;
    /** That of personnel and the inspectorate. */
    private static final int LEAST_AGENCIES = 2;

    private final Establishment establishment;
    private final FillDemo work;
    private final Accounts accounts;
    private final LocalTimeZone zone;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TableStatistics statistics;

    PrepareBench(
            Establishment establishment,
            FillDemo work,
            Accounts accounts,
            LocalTimeZone zone,
            Clock clock,
            TransactionTemplate transaction,
            TableStatistics statistics) {
        this.transaction = transaction;
        this.statistics = statistics;
        this.establishment = establishment;
        this.work = work;
        this.accounts = accounts;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bench prepare";
    }

    @Override
    public String help() {
        return """
                bench prepare FILE --heads N [--people N] [--days N]
                  Fills an empty database for ./abdi bench, which calls this itself; writes the heads and their tokens to FILE.
                  --people  of each head (10)
                  --days    of activities and leave before today, nothing of it reported (0)
                """;
    }

    @Override
    public int run(Args args) {
        int heads = number(args, "heads", 1000);
        int people = number(args, "people", 10);
        int agencies = Math.max(LEAST_AGENCIES, Math.ceilDiv(heads, SECTIONS_OF_AN_AGENCY));
        DemoPlan plan = DemoPlan.measured(agencies, people, number(args, "days", 0));
        write(Path.of(args.word(0, "the file to write")), transaction.execute(status -> fill(plan, heads, people)));
        statistics.refresh();
        return 0;
    }

    private static int number(Args args, String option, int otherwise) {
        return args.option(option).map(Integer::parseInt).orElse(otherwise);
    }

    private List<String> fill(DemoPlan plan, int heads, int people) {
        Instant now = clock.instant();
        DemoRegency regency = DemoRegency.of(zone.day(now), plan);
        establishment.record(Recorder.machine(), regency.facts());
        if (plan.days() > 0) {
            work.unreported(regency, plan, now);
        }
        List<String> lines = new ArrayList<>();
        sections(regency.facts(), people).stream().limit(heads).forEach(section -> {
            accounts.demoPassword(section.head().employee(), DemoRegency.PASSWORD);
            lines.add(String.join(
                    " ",
                    accounts.createToken(section.head().employee(), Duration.ofHours(12)),
                    section.head().nip().value(),
                    DemoRegency.PASSWORD,
                    String.join(
                            ",",
                            section.staff().stream()
                                    .map(person -> person.nip().value())
                                    .toList())));
        });
        return lines;
    }

    /** A head and the people of the section. */
    private record Section(PersonFact head, List<PersonFact> staff) {}

    /** Those with so many people. */
    private static List<Section> sections(List<Fact> facts, int people) {
        Set<UnitId> units = of(facts, UnitFact.class)
                .filter(unit -> unit.level() == UnitLevel.SECTION)
                .map(UnitFact::unit)
                .collect(toSet());
        Map<EmployeeId, PersonFact> persons =
                of(facts, PersonFact.class).collect(toMap(PersonFact::employee, person -> person));
        Map<PostId, EmployeeId> holders = of(facts, AssignmentFact.class)
                .collect(toMap(AssignmentFact::post, AssignmentFact::employee, (first, acting) -> first));
        Map<UnitId, List<PostFact>> posts = of(facts, PostFact.class)
                .filter(post -> units.contains(post.unit()) && holders.containsKey(post.post()))
                .collect(groupingBy(PostFact::unit));
        return posts.values().stream()
                .filter(held -> held.size() == people + 1)
                .map(held -> new Section(
                        held.stream()
                                .filter(PostFact::head)
                                .map(post -> person(post, holders, persons))
                                .findFirst()
                                .orElseThrow(),
                        held.stream()
                                .filter(post -> !post.head())
                                .map(post -> person(post, holders, persons))
                                .toList()))
                .toList();
    }

    private static PersonFact person(
            PostFact post, Map<PostId, EmployeeId> holders, Map<EmployeeId, PersonFact> people) {
        return Objects.requireNonNull(people.get(holders.get(post.post())));
    }

    private static <T extends Fact> Stream<T> of(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
