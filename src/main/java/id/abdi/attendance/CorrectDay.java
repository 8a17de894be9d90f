package id.abdi.attendance;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person says that a day was otherwise than the device tells, with the reason; the direct superior of that day approves or
 * refuses it. Nobody changes a touch (complaint 71).
 */
@Service
class CorrectDay {
    static final int SHORTEST = 3;
    static final int LONGEST = 500;
    private static final int MONTHS_BACK = 3;

    /** A correction as it is typed. */
    record Typed(
            @Nullable LocalDate day,
            @Nullable LocalTime arrived,
            @Nullable LocalTime left,
            @Nullable String reason) {}

    /** What the superior says to it. */
    record Answer(@Nullable Boolean approved, @Nullable String reason) {}

    private final CorrectionSql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final CorrectionNotices notices;
    private final LocalTimeZone zone;
    private final Clock clock;

    CorrectDay(
            CorrectionSql sql,
            Rights rights,
            Ledger ledger,
            CorrectionNotices notices,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.notices = notices;
        this.zone = zone;
        this.clock = clock;
    }

    /** The same said again while it waits is the first one. */
    @Transactional
    Correction by(Caller caller, Typed typed) {
        Correction correction = checked(caller, typed);
        rights.require(caller, Act.ANSWER_DAY, caller.id(), correction.day());
        sql.lock(caller.id());
        for (Correction other : sql.of(caller.id(), correction.day(), correction.day())) {
            if (other.decision() == null) {
                if (same(other, correction)) {
                    return other;
                }
                throw PresenceRefusals.waits(correction.day());
            }
        }
        Entry entry = Entry.of("attendance-correction")
                .with("correction", correction.id().value())
                .with("employee", correction.employee())
                .with("day", correction.day())
                .with("arrived", text(correction.arrived()))
                .with("left", text(correction.left()))
                .with("reason", correction.reason())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        notices.asked(correction, zone.day(clock.instant()));
        sql.insert(correction, mark(caller, entry));
        return correction;
    }

    @Transactional
    Correction decide(Caller caller, Correction.Id id, Answer answer) {
        Correction correction = sql.find(id).orElseThrow(LeaveRefusals::unknown);
        rights.require(caller, Act.REPORT_DAY, correction.employee(), correction.day());
        String reason = OneLine.of(answer.reason());
        boolean approved = Boolean.TRUE.equals(answer.approved());
        boolean silent = reason.isEmpty() && approved;
        if (!silent && OneLine.outside(reason, SHORTEST, LONGEST)) {
            throw PresenceRefusals.invalid(List.of(
                    new FieldError("reason", "attendance.field.correction-reason", List.of(SHORTEST, LONGEST))));
        }
        sql.lock(correction.employee());
        if (sql.find(id).filter(found -> found.decision() == null).isEmpty()) {
            throw PresenceRefusals.decided();
        }
        Entry entry = Entry.of("attendance-correction-decision")
                .with("correction", id.value())
                .with("employee", correction.employee())
                .with("approved", approved)
                .with("reason", silent ? null : reason)
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.decide(id, approved, silent ? null : reason, mark(caller, entry));
        notices.decided(correction, approved);
        return correction;
    }

    private Correction checked(Caller caller, Typed typed) {
        LocalDate today = zone.day(clock.instant());
        List<FieldError> errors = new ArrayList<>();
        LocalDate day = typed.day();
        if (day == null || day.isAfter(today) || day.isBefore(today.minusMonths(MONTHS_BACK))) {
            errors.add(new FieldError("day", "attendance.field.correction-day", List.of(MONTHS_BACK)));
        }
        if (typed.arrived() == null && typed.left() == null) {
            errors.add(new FieldError("arrived", "attendance.field.correction-time"));
        }
        String reason = OneLine.of(typed.reason());
        if (OneLine.outside(reason, SHORTEST, LONGEST)) {
            errors.add(new FieldError("reason", "attendance.field.correction-reason", List.of(SHORTEST, LONGEST)));
        }
        if (day == null || !errors.isEmpty()) {
            throw PresenceRefusals.invalid(errors);
        }
        return new Correction(Correction.Id.fresh(), caller.id(), day, typed.arrived(), typed.left(), reason, null);
    }

    private static boolean same(Correction one, Correction other) {
        return Objects.equals(one.arrived(), other.arrived())
                && Objects.equals(one.left(), other.left())
                && one.reason().equals(other.reason());
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(caller.id(), caller.via().name(), clock.instant(), ledger.append(entry));
    }
}
