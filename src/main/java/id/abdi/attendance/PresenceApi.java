package id.abdi.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkHours;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/employees/{nip}/presence}: when somebody was at work, as devices and approved corrections tell it. */
@RestController
class PresenceApi {
    private static final int MOST_DAYS = 92;
    private static final int USUAL_DAYS = 31;

    private final Presence presence;
    private final Duties duties;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    PresenceApi(Presence presence, Duties duties, Rights rights, LocalTimeZone zone, Clock clock) {
        this.presence = presence;
        this.duties = duties;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param hoursFrom when the day begins; missing where the person need not work or is bound to no hour
     * @param minutes at work
     * @param shift what a roster calls the planned shift; missing where none is planned
     * @param elsewhere where a duty letter sends the person on that day; missing without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Day(
            LocalDate date,
            Timing timing,
            @Nullable LocalTime hoursFrom,
            @Nullable LocalTime hoursTo,
            List<Time> times,
            int minutes,
            int lateMinutes,
            int earlyMinutes,
            boolean corrected,
            @Nullable String elsewhere,
            @Nullable String shift) {}

    /** @param doubtful whether a touch may be missing in it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Time(Instant in, @Nullable Instant out, boolean doubtful) {}

    record Answer(List<Day> items) {}

    @ApiCall(
            value =
                    "When a person was at work, as attendance devices and approved corrections tell it: facts, from which nothing is "
                            + "deducted. Of the last 31 days without a range.",
            problems = {"404 not-found", "422 range"})
    @GetMapping("/api/v1/employees/{nip}/presence")
    Answer of(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        LocalDate today = zone.day(clock.instant());
        LocalDate last = to.orElse(today);
        LocalDate first = from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw PresenceRefusals.range(MOST_DAYS);
        }
        Employee person = rights.see(caller, nip, today);
        Map<LocalDate, Duty> duty = duties.of(person.id(), first, last);
        return new Answer(presence.of(person.id(), first, last).values().stream()
                .map(day -> day(day, duty.getOrDefault(day.day(), Duty.ON)))
                .toList());
    }

    private static Day day(DayPresence day, Duty duty) {
        WorkHours hours = day.timing() == Timing.FIXED || day.shift() != null ? day.hours() : null;
        return new Day(
                day.day(),
                day.timing(),
                hours == null ? null : hours.from(),
                hours == null ? null : hours.to(),
                day.spells().stream()
                        .map(spell -> new Time(spell.in(), spell.out(), spell.doubtful()))
                        .toList(),
                day.minutes(),
                day.late(),
                day.early(),
                day.corrected(),
                duty.elsewhere(),
                day.shift());
    }
}
