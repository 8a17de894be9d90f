package id.abdi.activity;

import id.abdi.api.Paging;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reads the activities of a person whom they may see; the look is noted (SEC-9). */
@Service
class ReadActivities {
    static final int MOST_DAYS = 400;
    private static final int USUAL_DAYS = 31;

    private final Rights rights;
    private final ActivitySql sql;
    private final StoredActivities stored;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReadActivities(Rights rights, ActivitySql sql, StoredActivities stored, LocalTimeZone zone, Clock clock) {
        this.rights = rights;
        this.sql = sql;
        this.stored = stored;
        this.zone = zone;
        this.clock = clock;
    }

    /** What a list was asked for; where nothing is said, the last month. */
    record Asked(Optional<LocalDate> from, Optional<LocalDate> to, Optional<ActivityId> after, Paging paging) {}

    @Transactional
    Slice<Activity> page(Caller caller, Nip nip, Asked asked) {
        LocalDate last = asked.to().orElseGet(() -> zone.day(clock.instant()));
        LocalDate first = asked.from().orElse(last.minusDays(USUAL_DAYS - 1));
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw ActivityRefusals.range(MOST_DAYS);
        }
        Paging paging = asked.paging();
        EmployeeId person = rights.see(caller, nip, last).id();
        List<Activity> found = sql.page(person, first, last, asked.after().orElse(null), paging.limit() + 1).stream()
                .map(ActivityVersion::activity)
                .toList();
        Slice<Activity> page = paging.first(found, activity -> activity.id().toString());
        return new Slice<>(stored.withEvidence(page.items()), page.next());
    }
}
