package id.abdi.insight;

import id.abdi.activity.Activities;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reads how the work of a person developed; the look is noted and shown to the person (SEC-9). */
@Service
class ReadDevelopment {
    static final int LONGEST_RANGE = 400;

    private final Rights rights;
    private final Facts facts;
    private final PersonDays days;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReadDevelopment(Rights rights, Facts facts, PersonDays days, Rulebook rulebook, LocalTimeZone zone, Clock clock) {
        this.rights = rights;
        this.facts = facts;
        this.days = days;
        this.rulebook = rulebook;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param first the first day
     * @param last the last, not before the first; days to come are left out
     * @throws id.abdi.kernel.Refusal {@code range}, {@code unknown-person}
     */
    @Transactional
    Development by(Caller reader, Nip nip, LocalDate first, LocalDate last) {
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) > LONGEST_RANGE) {
            throw DevelopmentRefusals.range(LONGEST_RANGE);
        }
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        LocalDate end = last.isAfter(today) ? today : last;
        Employee person = rights.see(reader, nip, end);
        Measures measures = Measures.of(rulebook, end, facts.lines().scope(person.id(), end));
        boolean rating = rights.mayDo(reader, Act.SEE_SEVERITY, person.id(), end)
                && !facts.lines().subordinates(person.id(), end).isEmpty();
        return first.isAfter(end)
                ? nothing(person, measures, rating)
                : of(person, new Span(first, end, now), measures, rating);
    }

    private static Development nothing(Employee person, Measures measures, boolean rating) {
        return new Development(
                person,
                List.of(),
                PersonCourse.of(List.of(), measures),
                List.of(),
                Map.of(),
                List.of(),
                measures,
                rating);
    }

    /** Whom to ask for what is known of a person. */
    @Component
    record Facts(Lines lines, DailyReports reports, Activities activities) {}

    /** The days that are asked for, and when. */
    private record Span(LocalDate first, LocalDate last, Instant now) {}

    private Development of(Employee person, Span span, Measures measures, boolean rating) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        Map<LocalDate, DailyReport> reports = facts.reports().newest(person.id(), first, last);
        List<CourseDay> course = days.of(person.id(), first, last, reports, span.now());
        List<HeadChange> heads = HeadChange.among(reports.values());
        return new Development(
                person,
                course,
                PersonCourse.of(course, measures),
                heads,
                names(heads, last),
                StandardWeek.of(facts.activities().of(person.id(), first, last)),
                measures,
                rating);
    }

    private Map<EmployeeId, String> names(List<HeadChange> heads, LocalDate date) {
        Set<EmployeeId> named = new HashSet<>();
        heads.forEach(change -> {
            named.add(change.before());
            named.add(change.after());
        });
        Map<EmployeeId, String> names = new LinkedHashMap<>();
        if (!named.isEmpty()) {
            facts.lines().employees(named, date).forEach((id, head) -> names.put(id, head.name()));
        }
        return names;
    }
}
