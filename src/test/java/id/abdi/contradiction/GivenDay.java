package id.abdi.contradiction;

import id.abdi.activity.Activity;
import id.abdi.activity.ActivityId;
import id.abdi.activity.ActivityKind;
import id.abdi.activity.Confirmation;
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
import id.abdi.contradiction.ContradictionRules.Day;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's day as it is put together for the rules. */
final class GivenDay {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate DATE = LocalDate.of(2026, 7, 14);
    private static final WorkHours HOURS = new WorkHours(LocalTime.of(7, 30), LocalTime.of(16, 0), 60, 450, false);
    private static final DeviceSerial A = new DeviceSerial("CONTOH00A");
    private static final DeviceSerial B = new DeviceSerial("CONTOH00B");
    private static final Receipt RECEIPT = new Receipt(new UUID(1, 1), "0".repeat(64));

    private final List<Touch> touches = new ArrayList<>();
    private final List<Ahead> ahead = new ArrayList<>();
    private boolean known = true;
    private @Nullable Instant first = at("07:00");
    private @Nullable Instant last = at("16:30");
    private String otherPlace = "10.20.2.0/24";
    private int drift;
    private @Nullable String shift;
    private Timing timing = Timing.FIXED;
    private @Nullable Spell corrected;
    private Duty duty = Duty.ON;
    private DayWork work = DayWork.NONE;
    private @Nullable DailyReport report;

    static GivenDay ofTwoDoors() {
        return new GivenDay();
    }

    private static Instant at(String time) {
        return DATE.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    GivenDay at(String... times) {
        for (String time : times) {
            touches.add(new Touch(at(time), A));
        }
        return this;
    }

    GivenDay elsewhere(String time) {
        touches.add(new Touch(at(time), B));
        return this;
    }

    GivenDay worked() {
        EmployeeId person = new EmployeeId(new UUID(2, 2));
        work = new DayWork(List.of(new Activity(
                ActivityId.fresh(),
                1,
                person,
                DATE,
                "Menyusun daftar hadir",
                120,
                null,
                null,
                null,
                null,
                null,
                ActivityKind.ROUTINE,
                null,
                person,
                Confirmation.OWN,
                List.of(),
                at("12:00"),
                RECEIPT)));
        return this;
    }

    GivenDay silent() {
        first = null;
        last = null;
        return this;
    }

    GivenDay since(String time) {
        first = at(time);
        return this;
    }

    GivenDay until(String time) {
        last = at(time);
        return this;
    }

    GivenDay drift(int seconds) {
        drift = seconds;
        return this;
    }

    GivenDay together() {
        otherPlace = "10.20.1.0/24";
        return this;
    }

    GivenDay without() {
        known = false;
        return this;
    }

    /** A roster has planned the hours of the office. */
    GivenDay planned() {
        timing = Timing.ROSTER;
        shift = "Pagi";
        return this;
    }

    GivenDay timing(Timing bound) {
        timing = bound;
        return this;
    }

    GivenDay corrected(String in, @Nullable String out) {
        corrected = new Spell(at(in), out == null ? null : at(out), false);
        return this;
    }

    GivenDay resting() {
        duty = new Duty(DutyState.REST, null, null);
        return this;
    }

    GivenDay leave(DutyKind kind) {
        duty = new Duty(DutyState.NOT_ON_DUTY, kind, null);
        return this;
    }

    /** A duty letter has the person there. */
    GivenDay sent(String place) {
        duty = new Duty(DutyState.ON_DUTY, null, null, place);
        return this;
    }

    GivenDay away(DutyKind kind) {
        report = report(Verdict.NOT_ON_DUTY, null, kind);
        return this;
    }

    GivenDay said(Verdict verdict) {
        report = report(verdict, "Contoh alasan", null);
        return this;
    }

    private static DailyReport report(Verdict verdict, @Nullable String reason, @Nullable DutyKind kind) {
        return new DailyReport(
                new EmployeeId(new UUID(2, 2)),
                DATE,
                1,
                verdict,
                reason,
                kind,
                false,
                new EmployeeId(new UUID(3, 3)),
                Capacity.DEFINITIVE,
                at("16:00"),
                RECEIPT);
    }

    /** @param users of how many the device says so */
    GivenDay ahead(int users) {
        ahead.add(new Ahead(A, "2026-07-15 07:20:00", users));
        return this;
    }

    Day day() {
        List<Machine> machines = known
                ? List.of(
                        new Machine(A, "Pintu A", "10.20.1.0/24", first, last, drift),
                        new Machine(B, "Pintu B", otherPlace, at("07:00"), at("07:25"), drift))
                : List.of();
        List<Touch> ordered =
                touches.stream().sorted(Comparator.comparing(Touch::at)).toList();
        return new Day(presence(ordered), ordered, machines, ahead, duty, work, report);
    }

    private DayPresence presence(List<Touch> ordered) {
        List<Spell> spells = corrected != null
                ? List.of(corrected)
                : ordered.isEmpty()
                        ? List.of()
                        : List.of(new Spell(
                                ordered.getFirst().at(),
                                ordered.size() == 1 ? null : ordered.getLast().at(),
                                false));
        int minutes = spells.stream().mapToInt(Spell::minutes).sum();
        return new DayPresence(DATE, spells, timing, HOURS, 0, 0, minutes, corrected != null, shift);
    }
}
