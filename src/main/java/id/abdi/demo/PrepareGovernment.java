package id.abdi.demo;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.database.TableStatistics;
import id.abdi.identity.Accounts;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.UnitLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with a large government and its past, for {@code ./abdi bench insight}: by the ways of the demo, each day in
 * a transaction of its own, each activity and report with its leaf. Each line of the file it writes is somebody who reads or reports:
 * role, token, NIP, password, code of the unit, NIPs of its people.
 */
@Component
class PrepareGovernment implements Command {
    private static final int HEADS_OF_A_LEVEL = 4;
    private static final int REPORTERS = 1_000;
    private static final int DAYS_TOLD = 20;
    private static final Duration TOKEN = Duration.ofDays(90);
    private static final List<String> DUTIES = List.of("REGENT", "BKPSDM", "INSPECTORATE");

    private final FillDemo fill;
    private final Accounts accounts;
    private final LocalTimeZone zone;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TableStatistics statistics;

    PrepareGovernment(
            FillDemo fill,
            Accounts accounts,
            LocalTimeZone zone,
            Clock clock,
            TransactionTemplate transaction,
            TableStatistics statistics) {
        this.fill = fill;
        this.accounts = accounts;
        this.zone = zone;
        this.clock = clock;
        this.transaction = transaction;
        this.statistics = statistics;
    }

    @Override
    public String name() {
        return "bench prepare government";
    }

    @Override
    public String help() {
        return """
                bench prepare government FILE --people N --days N
                  Fills an empty database for ./abdi bench insight, which calls this itself; writes to FILE who reads and reports.
                """;
    }

    @Override
    public int run(Args args) {
        DemoPlan plan = DemoPlan.government(number(args, "people"), number(args, "days"));
        Instant now = clock.instant();
        DemoRegency regency = DemoRegency.of(zone.day(now), plan);
        FillDemo.Past past = within(() -> fill.begin(regency, plan, now, 1));
        System.out.println(regency.people().size() + " people are there");
        statistics.refresh();
        Iterator<DemoDays.Made> days = past.days().iterator();
        for (int told = 1; within(days::hasNext); told++) {
            within(() -> {
                fill.day(days.next());
                return true;
            });
            if (told % DAYS_TOLD == 0) {
                System.out.println(told + " days are there");
            }
        }
        List<String> lines = within(() -> {
            fill.end(regency, plan, past, now);
            return who(regency);
        });
        statistics.refresh();
        write(Path.of(args.word(0, "the file to write")), lines);
        return 0;
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static int number(Args args, String option) {
        return Integer.parseInt(args.option(option).orElseThrow());
    }

    /** Those with duties, some heads of each level, some without people, and those who report. */
    private List<String> who(DemoRegency regency) {
        List<DemoHead> heads = DemoHead.all(regency.facts());
        List<String> lines = new ArrayList<>();
        heads.stream()
                .filter(head -> head.unit().level() == UnitLevel.GOVERNMENT)
                .forEach(top -> DUTIES.forEach(duty -> regency.accounts().stream()
                        .filter(account -> account.role().equals(duty))
                        .forEach(account -> lines.add(String.join(
                                " ",
                                duty,
                                accounts.createToken(regency.person(duty), TOKEN),
                                account.nip().value(),
                                account.password(),
                                top.unit().code(),
                                top.numbers())))));
        for (UnitLevel level : List.of(UnitLevel.AGENCY, UnitLevel.DIVISION, UnitLevel.SECTION)) {
            of(heads, level).stream()
                    .skip(2)
                    .limit(HEADS_OF_A_LEVEL)
                    .forEach(head -> lines.add(line(level.name(), head, head.person())));
        }
        List<DemoHead> sections = of(heads, UnitLevel.SECTION);
        sections.stream()
                .skip(2)
                .limit(2)
                .forEach(head -> lines.add(line("EMPLOYEE", head, head.staff().getFirst())));
        sections.stream()
                .skip(2L + HEADS_OF_A_LEVEL)
                .limit(REPORTERS)
                .forEach(head -> lines.add(line("REPORTER", head, head.person())));
        return lines;
    }

    private static List<DemoHead> of(List<DemoHead> heads, UnitLevel level) {
        return heads.stream().filter(head -> head.unit().level() == level).toList();
    }

    private String line(String role, DemoHead head, PersonFact person) {
        accounts.demoPassword(person.employee(), DemoRegency.PASSWORD);
        return String.join(
                " ",
                role,
                accounts.createToken(person.employee(), TOKEN),
                person.nip().value(),
                DemoRegency.PASSWORD,
                head.unit().code(),
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
