package id.abdi.demo;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.database.TableStatistics;
import id.abdi.identity.DemoAccounts;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** {@code ./abdi run --demo}: fills an empty database before the first request and prints the accounts; refuses records that are no demo. */
@Component
@ConditionalOnProperty("abdi.demo")
@ConditionalOnWebApplication
class Demo implements SmartLifecycle, DemoAccounts {
    private final DemoPlan plan;
    private final FillDemo fill;
    private final Directory directory;
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;
    private final TableStatistics statistics;
    private volatile List<DemoAccount> accounts = List.of();

    Demo(
            @Value("${abdi.demo}") String size,
            FillDemo fill,
            Directory directory,
            Lines lines,
            LocalTimeZone zone,
            Clock clock,
            TableStatistics statistics) {
        this.statistics = statistics;
        this.plan = size.equals("small") ? DemoPlan.SMALL : DemoPlan.FULL;
        this.fill = fill;
        this.directory = directory;
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public List<DemoAccount> accounts() {
        return accounts;
    }

    /** After everything else is there, before the web server takes requests. */
    @Override
    public int getPhase() {
        return 100;
    }

    @Override
    public void start() {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        List<Unit> units = directory.units(today);
        DemoRegency regency;
        if (units.isEmpty()) {
            regency = DemoRegency.of(today, plan);
            fill.with(regency, plan, now);
            statistics.refresh();
        } else {
            regency = Stream.of(DemoPlan.FULL, DemoPlan.SMALL)
                    .map(filled -> DemoRegency.of(today, filled))
                    .filter(filled -> holds(filled, today))
                    .findFirst()
                    .orElseThrow(() -> notEmpty(units));
        }
        accounts = regency.accounts();
        accounts.forEach(account -> System.out.println("demo " + account.role() + " "
                + account.nip().value() + " " + account.password() + " " + account.name()));
    }

    private static DemoFault notEmpty(List<Unit> units) {
        return new DemoFault(
                "--demo fills only an empty database, and this one holds the records of " + units.size()
                        + " units, beginning with " + units.getFirst().name()
                        + "; nothing was changed: run it without --demo, or give the demo a folder of its own with --data DIR.");
    }

    /** Whether the people of the accounts are there, by number and name: then it is a demo of this or an earlier day. */
    private boolean holds(DemoRegency regency, LocalDate today) {
        return regency.accounts().stream()
                .allMatch(account -> lines.byNip(account.nip(), today)
                        .filter(person -> person.name().equals(account.name()))
                        .isPresent());
    }

    @Override
    public void stop() {
        accounts = List.of();
    }

    @Override
    public boolean isRunning() {
        return !accounts.isEmpty();
    }
}
