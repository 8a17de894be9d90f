package id.abdi.calendar;

import id.abdi.calendar.CalendarFacts.AddedPattern;
import id.abdi.kernel.Scope;
import id.abdi.outage.Outages;
import id.abdi.web.Ui;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class DatedCalendar implements WorkingCalendar, WorkPatterns {
    private static final List<WorkPattern> BUILT_IN =
            List.of(WorkPattern.FIVE_DAYS, WorkPattern.SIX_DAYS, WorkPattern.ALL_DAYS);

    private final CalendarMemory memory;
    private final Hours hours;
    private final Outages outages;

    DatedCalendar(CalendarMemory memory, Hours hours, Outages outages) {
        this.memory = memory;
        this.hours = hours;
        this.outages = outages;
    }

    private WorkDays days() {
        return new WorkDays(memory.facts().holidays());
    }

    @Override
    public boolean works(LocalDate day, WorkPattern pattern, Scope scope) {
        return days().works(day, pattern, scope);
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate after, WorkPattern pattern, Scope scope) {
        return days().next(after, pattern, scope);
    }

    @Override
    public LocalDate previousWorkingDay(LocalDate before, WorkPattern pattern, Scope scope) {
        return days().previous(before, pattern, scope);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int workingDays, WorkPattern pattern, Scope scope) {
        return days().plus(day, workingDays, pattern, scope);
    }

    @Override
    public Optional<Holiday> holiday(LocalDate day, Scope scope) {
        return memory.facts().holidays().on(day, scope);
    }

    @Override
    public WorkHours hours(LocalDate day, WorkPattern pattern, Scope scope) {
        return hours.on(day, pattern, scope, memory.facts().ramadan(day));
    }

    @Override
    public Duration outageBetween(Instant from, Instant to) {
        return outages.lengthBetween(from, to);
    }

    @Override
    public Instant shifted(Instant countedFrom, Instant deadline) {
        return outages.shifted(countedFrom, deadline);
    }

    @Override
    public List<WorkPattern> all() {
        return Stream.concat(
                        BUILT_IN.stream(), memory.facts().patterns().stream().map(AddedPattern::pattern))
                .toList();
    }

    @Override
    public Optional<WorkPattern> byCode(String code) {
        return all().stream().filter(pattern -> pattern.code().equals(code)).findFirst();
    }

    @Override
    public String name(WorkPattern pattern, Ui ui) {
        return memory.facts().patterns().stream()
                .filter(added -> added.pattern().code().equals(pattern.code()))
                .findFirst()
                .map(AddedPattern::name)
                .orElseGet(() -> ui.text("calendar.pattern." + pattern.code()));
    }
}
