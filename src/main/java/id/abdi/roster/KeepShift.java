package id.abdi.roster;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who heads a unit, or the personnel agency, says which shifts it has; one that is ended stays where it was planned. */
@Service
class KeepShift {
    /** A shift as it is typed. */
    record Typed(
            @Nullable String unit,
            @Nullable String code,
            @Nullable String name,
            @Nullable LocalTime begins,
            @Nullable LocalTime ends) {}

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private final RosterSql sql;
    private final Directory directory;
    private final Rights rights;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    KeepShift(RosterSql sql, Directory directory, Rights rights, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.rights = rights;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** The same shift said again is the first one. */
    @Transactional
    Shift by(Caller caller, Typed typed) {
        Unit unit = directory
                .unit(OneLine.of(typed.unit()), zone.day(clock.instant()))
                .orElseThrow(RosterRefusals::unknownUnit);
        require(caller, unit.id());
        Shift shift = checked(unit.id(), typed);
        for (Shift other : sql.of(List.of(unit.id()))) {
            if (other.code().equals(shift.code())) {
                boolean same = other.name().equals(shift.name())
                        && other.begins().equals(shift.begins())
                        && other.ends().equals(shift.ends());
                if (same) {
                    return other;
                }
                throw RosterRefusals.codeTaken(shift.code());
            }
        }
        Entry entry = Entry.of("roster-shift")
                .with("shift", shift.id().value())
                .with("unit", unit.id())
                .with("code", shift.code())
                .with("name", shift.name())
                .with("begins", shift.begins().toString())
                .with("ends", shift.ends().toString())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.insert(shift, mark(caller, entry));
        return shift;
    }

    @Transactional
    Shift end(Caller caller, Shift.Id id) {
        Shift shift = sql.find(id).orElseThrow(RosterRefusals::unknownShift);
        require(caller, shift.unit());
        Entry entry = Entry.of("roster-shift-end")
                .with("shift", shift.id().value())
                .with("unit", shift.unit())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.end(id, mark(caller, entry));
        return shift;
    }

    private Shift checked(UnitId unit, Typed typed) {
        List<FieldError> errors = new ArrayList<>();
        String code = RosterCode.of(OneLine.of(typed.code()));
        if (!code.matches("[A-Z0-9]{1,3}") || code.equals(RosterCode.FREE)) {
            errors.add(new FieldError("code", "roster.field.code"));
        }
        String name = OneLine.of(typed.name());
        if (OneLine.outside(name, SHORTEST, LONGEST)) {
            errors.add(new FieldError("name", "roster.field.name", List.of(SHORTEST, LONGEST)));
        }
        LocalTime begins = typed.begins();
        LocalTime ends = typed.ends();
        if (begins == null) {
            errors.add(new FieldError("begins", "roster.field.begins"));
        }
        if (ends == null) {
            errors.add(new FieldError("ends", "roster.field.ends"));
        }
        if (begins == null || ends == null || !errors.isEmpty()) {
            throw RosterRefusals.invalid(errors);
        }
        return new Shift(Shift.Id.fresh(), unit, code, name, begins, ends);
    }

    private void require(Caller caller, UnitId unit) {
        if (!keeps(caller, unit)) {
            throw RosterRefusals.notYours();
        }
    }

    /** Whether the caller keeps the shifts of that unit. */
    boolean keeps(Caller caller, UnitId unit) {
        return caller.is(Role.BKPSDM)
                || rights.acts(caller, unit, zone.day(clock.instant())).contains(UnitAct.WRITE);
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(caller.id(), caller.via().name(), clock.instant(), ledger.append(entry));
    }
}
