package id.abdi.completeness;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Rights;
import id.abdi.organization.Rights.Looks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night: one entry commits to all looks at personal records of each day that is over (LOG-8). What was stated before is compared
 * with what is there now, so that a look which was taken out or added later is found.
 */
@Component
class StateLooks implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(StateLooks.class);
    private static final int BACK = 31;

    private final Rights rights;
    private final LooksSql sql;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    StateLooks(Rights rights, LooksSql sql, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.rights = rights;
        this.sql = sql;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "completeness.looks";
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Daily(LocalTime.of(1, 10));
    }

    @Override
    @Transactional
    public void run(Instant due) {
        for (LocalDate day : state(zone.day(due))) {
            LOG.error("The looks at personal records of {} are not those that the log was told of.", day);
        }
    }

    /**
     * Before that day.
     *
     * @return the days whose looks are not what was stated
     */
    @Transactional
    public List<LocalDate> state(LocalDate today) {
        LocalDate first = today.minusDays(BACK);
        LocalDate last = today.minusDays(1);
        Map<LocalDate, Looks> stated = sql.stated(first, last);
        Map<LocalDate, Looks> noted = rights.looks(first, last);
        Set<LocalDate> days = new TreeSet<>(noted.keySet());
        days.addAll(stated.keySet());
        List<LocalDate> wrong = new ArrayList<>();
        for (LocalDate day : days) {
            Looks looks = noted.getOrDefault(day, Looks.NONE);
            Looks before = stated.get(day);
            if (before == null) {
                sql.insert(day, looks, ledger.append(entry(day, looks)).leaf(), clock.instant());
            } else if (!before.equals(looks)) {
                wrong.add(day);
            }
        }
        return wrong;
    }

    private static Entry entry(LocalDate day, Looks looks) {
        return Entry.of("day-of-looks")
                .with("date", day)
                .with("looks", looks.looks())
                .with("sha256", looks.sha256());
    }
}
