package id.abdi.contradiction;

import id.abdi.activity.DayWork;
import id.abdi.attendance.DayPresence;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyKind;
import id.abdi.attendance.DutyState;
import id.abdi.attendance.Spell;
import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkHours;
import id.abdi.clocking.DeviceSerial;
import id.abdi.clocking.Touches.Ahead;
import id.abdi.clocking.Touches.Machine;
import id.abdi.clocking.Touches.Touch;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What in one person's day does not fit together. Where the records themselves explain it (a device that was silent or whose clock is
 * off, hours or a place of one's own choice, a roster, an approved correction, a duty letter, training, a crossing), nothing is asked.
 */
final class ContradictionRules {
    /** A device whose clock is further off proves no time. */
    static final Duration CLOCK_OFF = Duration.ofMinutes(10);

    /** Where a device tells this of more users at once, its clock is wrong, and no person is asked about. */
    static final int DEVICE_ITSELF = 3;

    /** So near to its end of the day a device must still have told of somebody, or it may have been silent. */
    static final Duration HEARD = Duration.ofHours(1);

    /** Kinds with which somebody may well touch a device of the office. */
    private static final Set<DutyKind> MAY_TOUCH =
            EnumSet.of(DutyKind.TRAINING, DutyKind.STUDY, DutyKind.CROSSING, DutyKind.REST);

    private ContradictionRules() {}

    /**
     * What is recorded of one person's day.
     *
     * @param touches of that local day, in order
     * @param machines whose user the person was; without any, nothing can be asked
     */
    record Day(
            DayPresence presence,
            List<Touch> touches,
            List<Machine> machines,
            List<Ahead> ahead,
            Duty duty,
            DayWork work,
            @Nullable DailyReport report) {}

    /**
     * What the rules are asked with.
     *
     * @param travel nearer than this nobody is at two places
     * @param over whether the day has ended
     */
    record Bounds(Duration travel, boolean over, ZoneId zone) {}

    /** @param facts in the order of the sentence that says them; times as {@code 07:12} */
    record Found(ContradictionKind kind, List<String> facts) {
        Found {
            facts = List.copyOf(facts);
        }
    }

    static List<Found> of(Day day, Bounds bounds) {
        if (day.machines().isEmpty()) {
            return List.of();
        }
        return Stream.<Function<Ruled, Optional<Found>>>of(
                        Ruled::onLeave,
                        Ruled::notOnDuty,
                        Ruled::hereAndElsewhere,
                        Ruled::withoutWork,
                        Ruled::withoutPresence,
                        Ruled::incomplete,
                        Ruled::twoPlaces,
                        Ruled::ahead)
                .flatMap(rule -> rule.apply(new Ruled(day, bounds)).stream())
                .toList();
    }

    private record Ruled(Day day, Bounds bounds) {
        Optional<Found> onLeave() {
            DutyKind kind =
                    day.duty().state() == DutyState.NOT_ON_DUTY ? day.duty().kind() : null;
            return touchedIn(kind) ? found(ContradictionKind.PRESENT_ON_LEAVE, times()) : Optional.empty();
        }

        Optional<Found> notOnDuty() {
            DailyReport report = day.report();
            DutyKind kind = report == null || day.duty().state() != DutyState.ON_DUTY ? null : report.dutyKind();
            return touchedIn(kind) ? found(ContradictionKind.PRESENT_NOT_ON_DUTY, times()) : Optional.empty();
        }

        /** Half of the day and more at a device here, while a letter has them elsewhere; who starts from the office touches it too. */
        Optional<Found> hereAndElsewhere() {
            String place = day.duty().elsewhere();
            WorkHours hours = day.presence().hours();
            boolean here = hours != null && day.presence().minutes() >= hours.workMinutes() / 2 && touched();
            return place != null && here && day.duty().onDuty()
                    ? found(ContradictionKind.PRESENT_AND_ELSEWHERE, times(), place)
                    : Optional.empty();
        }

        /** Whether devices tell of work on a day of that kind, with which nobody touches any. */
        private boolean touchedIn(@Nullable DutyKind kind) {
            return kind != null && !MAY_TOUCH.contains(kind) && touched() && !homeAgain(kind);
        }

        Optional<Found> withoutWork() {
            boolean there = day.presence().spells().stream().anyMatch(spell -> spell.out() != null);
            boolean said =
                    day.report() != null && (notOnDutyReported() || day.report().verdict() == Verdict.NO_RESULT);
            boolean nothing = day.work().activities().isEmpty();
            return bounds.over() && there && nothing && !said && day.duty().onDuty()
                    ? found(ContradictionKind.PRESENT_WITHOUT_WORK, times())
                    : Optional.empty();
        }

        Optional<Found> withoutPresence() {
            boolean silent = day.machines().stream().anyMatch(machine -> machine.first() == null || off(machine));
            boolean asks = bounds.over()
                    && boundToHours()
                    && expectedHere()
                    && !notOnDutyReported()
                    && day.work().count() > 0
                    && !touched()
                    && !silent;
            return asks
                    ? found(
                            ContradictionKind.WORK_WITHOUT_PRESENCE,
                            String.valueOf(day.work().count()),
                            String.valueOf(day.work().minutes()))
                    : Optional.empty();
        }

        Optional<Found> incomplete() {
            List<Spell> spells = day.presence().spells();
            WorkHours hours = day.presence().hours();
            boolean asks = bounds.over()
                    && boundToHours()
                    && !day.presence().corrected()
                    && expectedHere()
                    && !notOnDutyReported()
                    && spells.size() == 1
                    && spells.getFirst().out() == null;
            if (!asks || hours == null) {
                return Optional.empty();
            }
            Instant touch = spells.getFirst().in();
            boolean came = local(touch).isBefore(middle(hours));
            boolean heard = day.touches().stream()
                    .flatMap(one -> machine(one.device()).stream())
                    .anyMatch(machine ->
                            !off(machine) && (came ? toldAtEnd(machine, hours) : toldAtBegin(machine, hours)));
            return heard ? found(ContradictionKind.INCOMPLETE_DAY, text(touch), came ? "OUT" : "IN") : Optional.empty();
        }

        Optional<Found> twoPlaces() {
            List<Touch> touches = day.touches();
            for (int i = 1; i < touches.size(); i++) {
                Touch one = touches.get(i - 1);
                Touch other = touches.get(i);
                Optional<Machine> from = machine(one.device());
                Optional<Machine> to = machine(other.device());
                if (from.isPresent() && to.isPresent() && apart(from.get(), to.get(), one.at(), other.at())) {
                    return found(
                            ContradictionKind.TWO_PLACES,
                            text(one.at()),
                            from.get().name(),
                            text(other.at()),
                            to.get().name());
                }
            }
            return Optional.empty();
        }

        Optional<Found> ahead() {
            return day.ahead().stream()
                    .filter(line -> line.users() <= DEVICE_ITSELF)
                    .filter(line ->
                            machine(line.serial()).filter(known -> !off(known)).isPresent())
                    .findFirst()
                    .flatMap(line -> found(
                            ContradictionKind.TOUCH_IN_FUTURE,
                            line.told(),
                            machine(line.serial()).map(Machine::name).orElse("")));
        }

        /** The clocks of both may be off by what was measured. */
        private boolean apart(Machine from, Machine to, Instant left, Instant came) {
            long seconds = Duration.between(left, came).toSeconds() + Math.abs(from.drift()) + Math.abs(to.drift());
            return !from.place().equals(to.place()) && seconds < bounds.travel().toSeconds();
        }

        /** A duty letter explains a day without touches, and one with a single touch. */
        private boolean expectedHere() {
            return day.duty().onDuty() && day.duty().elsewhere() == null;
        }

        private boolean touched() {
            return !day.touches().isEmpty()
                    || (day.presence().told() && day.presence().corrected());
        }

        /** Who falls ill or is called away at work has touched a device and gone before half of the day. */
        private boolean homeAgain(DutyKind kind) {
            WorkHours hours = day.presence().hours();
            boolean sudden = kind == DutyKind.SICK || kind == DutyKind.IMPORTANT_REASON || kind == DutyKind.MATERNITY;
            return sudden && (hours == null || day.presence().minutes() < hours.workMinutes() / 2);
        }

        private boolean notOnDutyReported() {
            return day.report() != null && day.report().verdict() == Verdict.NOT_ON_DUTY;
        }

        /** Hours or a place of one's own choice explain a day without touches, and so does a roster without a shift of that day (W-6). */
        private boolean boundToHours() {
            WorkHours hours = day.presence().hours();
            boolean planned = day.presence().shift() != null
                    && hours != null
                    && hours.to().isAfter(hours.from());
            return hours != null && (day.presence().timing() == Timing.FIXED || planned);
        }

        private boolean toldAtEnd(Machine machine, WorkHours hours) {
            Instant last = machine.last();
            return last != null && !local(last).isBefore(hours.to().minus(HEARD));
        }

        private boolean toldAtBegin(Machine machine, WorkHours hours) {
            Instant first = machine.first();
            return first != null && !local(first).isAfter(hours.from().plus(HEARD));
        }

        private static LocalTime middle(WorkHours hours) {
            return hours.from().plusMinutes(ChronoUnit.MINUTES.between(hours.from(), hours.to()) / 2);
        }

        private static boolean off(Machine machine) {
            return Math.abs(machine.drift()) > CLOCK_OFF.toSeconds();
        }

        private Optional<Machine> machine(DeviceSerial serial) {
            return day.machines().stream()
                    .filter(machine -> machine.serial().equals(serial))
                    .findFirst();
        }

        private String times() {
            List<String> times = new ArrayList<>();
            day.presence().spells().forEach(spell -> {
                times.add(text(spell.in()));
                if (spell.out() != null) {
                    times.add(text(spell.out()));
                }
            });
            if (times.isEmpty()) {
                day.touches().forEach(touch -> times.add(text(touch.at())));
            }
            return times.stream().limit(4).collect(Collectors.joining(", "));
        }

        private LocalTime local(Instant moment) {
            return LocalTime.ofInstant(moment, bounds.zone());
        }

        private String text(Instant moment) {
            return local(moment).truncatedTo(ChronoUnit.MINUTES).toString();
        }

        private static Optional<Found> found(ContradictionKind kind, String... facts) {
            return Optional.of(new Found(kind, List.of(facts)));
        }
    }
}
