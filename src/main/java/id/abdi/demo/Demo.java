package id.abdi.demo;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.DemoAccounts;
import id.abdi.organization.Directory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** {@code ./abdi run --demo}: fills an empty database before the first request and prints the accounts. */
@Component
@ConditionalOnProperty("abdi.demo")
@ConditionalOnWebApplication
class Demo implements SmartLifecycle, DemoAccounts {
    private final FillDemo fill;
    private final Directory directory;
    private final LocalTimeZone zone;
    private final Clock clock;
    private volatile List<DemoAccount> accounts = List.of();

    Demo(FillDemo fill, Directory directory, LocalTimeZone zone, Clock clock) {
        this.fill = fill;
        this.directory = directory;
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
        DemoRegency regency = DemoRegency.of(zone.day(now));
        if (directory.units(zone.day(now)).isEmpty()) {
            fill.with(regency, now);
        }
        accounts = regency.accounts();
        accounts.forEach(account -> System.out.println("demo " + account.role() + " "
                + account.nip().value() + " " + account.password() + " " + account.name()));
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
