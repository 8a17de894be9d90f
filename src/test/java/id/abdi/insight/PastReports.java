package id.abdi.insight;

import id.abdi.dailyreport.ReportHistory;
import id.abdi.dailyreport.ReportHistory.Past;
import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.organization.Capacity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a person of tests a course of verdicts on the days from Monday to Friday. */
@Component
public class PastReports {
    private final ReportHistory history;

    PastReports(ReportHistory history) {
        this.history = history;
    }

    static List<LocalDate> workingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
    }

    /** @param verdicts of the n-th day; null for a day that is left out */
    public PastReports course(
            Person head, Person person, LocalDate first, LocalDate last, IntFunction<@Nullable Verdict> verdicts) {
        List<LocalDate> days = workingDays(first, last);
        history.record(IntStream.range(0, days.size())
                .filter(day -> verdicts.apply(day) != null)
                .mapToObj(day -> past(head, person, days.get(day), verdicts.apply(day)))
                .toList());
        return this;
    }

    private static Past past(Person head, Person person, LocalDate date, @Nullable Verdict verdict) {
        Verdict given = verdict == null ? Verdict.EXPECTED : verdict;
        return new Past(
                person.id(),
                date,
                given,
                given.needsReason() ? "Contoh alasan" : null,
                null,
                false,
                head.id(),
                Capacity.DEFINITIVE,
                TestClock.at(date, LocalTime.of(16, 0)));
    }
}
