package id.abdi.demo;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.database.TableStatistics;
import id.abdi.identity.Accounts;
import id.abdi.organization.Establishment;
import id.abdi.organization.Recorder;
import id.abdi.organization.UnitLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        return DemoHead.all(regency.facts()).stream()
                .filter(head ->
                        head.unit().level() == UnitLevel.SECTION && head.staff().size() == people)
                .limit(heads)
                .map(this::line)
                .toList();
    }

    private String line(DemoHead head) {
        accounts.demoPassword(head.person().employee(), DemoRegency.PASSWORD);
        return String.join(
                " ",
                accounts.createToken(head.person().employee(), Duration.ofHours(12)),
                head.person().nip().value(),
                DemoRegency.PASSWORD,
                head.numbers());
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
