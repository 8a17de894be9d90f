package id.abdi.outage;

import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class RecordedOutages implements Outages {
    private final OutageMemory memory;
    private final Rulebook rulebook;
    private final ZoneId zone;

    RecordedOutages(OutageMemory memory, Rulebook rulebook, @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.memory = memory;
        this.rulebook = rulebook;
        this.zone = zone;
    }

    @Override
    public List<Outage> between(Instant from, Instant to) {
        return counting(from).touching(from, to);
    }

    @Override
    public List<Outage> on(Period days) {
        LocalDate end = days.to();
        return between(
                days.from().atStartOfDay(zone).toInstant(),
                end == null ? Instant.MAX : end.atStartOfDay(zone).toInstant());
    }

    @Override
    public Duration lengthBetween(Instant from, Instant to) {
        return counting(from).between(from, to);
    }

    @Override
    public Instant shifted(Instant countedFrom, Instant deadline) {
        return counting(countedFrom).shifted(countedFrom, deadline);
    }

    /** Those after that moment that were long enough by the rule of the day on which they began. */
    private OutageTable counting(Instant from) {
        return memory.outages()
                .only(outage -> outage.to().isAfter(from) && outage.length().compareTo(least(outage)) >= 0);
    }

    private Duration least(Outage outage) {
        LocalDate day = LocalDate.ofInstant(outage.from(), zone);
        return Duration.ofMinutes(rulebook.on(OutageRules.MINUTES, day, Scope.GOVERNMENT));
    }
}
