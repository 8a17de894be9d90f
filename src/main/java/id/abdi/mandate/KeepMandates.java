package id.abdi.mandate;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM records whom a decision of the PPK names, or lets it end early (table in regulations 2.3). */
@Service
class KeepMandates {
    private static final int SHORTEST = 3;
    private static final int LONGEST_DECISION = 200;
    private static final int LONGEST_REASON = 500;

    private final MandateSql sql;
    private final MandateFacts facts;
    private final Ledger ledger;
    private final MandateDay today;

    KeepMandates(MandateSql sql, MandateFacts facts, Ledger ledger, MandateDay today) {
        this.sql = sql;
        this.facts = facts;
        this.ledger = ledger;
        this.today = today;
    }

    /**
     * @param id made by the page with its form, so that the same form sent twice records one (OFF-1)
     * @return the naming, newly recorded or by the same form before
     * @throws id.abdi.kernel.Refusal {@code mandate-invalid} also where the unit has an administrator or pengawas, or who is named is no
     *     Ahli Madya or Ahli Muda on the first day; {@code not-allowed}, {@code own-mandate}, {@code mandate-overlaps}, {@code form-used}
     */
    @Transactional
    public Mandate by(Caller caller, MandateId id, MandateInput input) {
        requirePersonnel(caller);
        Mandate mandate = checked(id, input);
        requireOthers(caller, mandate);
        sql.lock(mandate.unit());
        Optional<Mandate> before = sql.find(id);
        if (before.isPresent()) {
            if (!before.get().equals(mandate)) {
                throw MandateRefusals.formUsed();
            }
            return mandate;
        }
        if (sql.overlaps(mandate)) {
            throw MandateRefusals.overlap();
        }
        sql.insert(
                mandate,
                mark(
                        caller,
                        Entry.of("sanction-mandate")
                                .with("mandate", id.value())
                                .with("unit", mandate.unit().value())
                                .with("employee", mandate.official())
                                .with("from", mandate.period().from())
                                .with("to", mandate.lastDay())
                                .with("decision", mandate.decision())));
        return mandate;
    }

    private Mandate checked(MandateId id, MandateInput input) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = input.from();
        LocalDate to = input.to();
        LocalDate day = from == null ? today.day() : from;
        UnitId unit = facts.unit(OneLine.of(input.unit()), day).orElse(null);
        EmployeeId official = facts.person(input.official(), day).orElse(null);
        String decision = OneLine.of(input.decision());
        if (unit == null) {
            errors.add(new FieldError("unit", "mandate.field.unit"));
        } else {
            unmanaged(unit, day, errors);
        }
        if (official == null || !facts.nameable(Set.of(official), day).contains(official)) {
            errors.add(new FieldError("official", "mandate.field.official"));
        }
        if (from == null) {
            errors.add(new FieldError("from", "mandate.field.from"));
        }
        if (to == null || (from != null && to.isBefore(from))) {
            errors.add(new FieldError("to", "mandate.field.to"));
        }
        length("decision", decision, LONGEST_DECISION, errors);
        if (unit == null || official == null || from == null || to == null || !errors.isEmpty()) {
            throw MandateRefusals.invalid(errors);
        }
        return new Mandate(id, unit, official, Period.inclusive(from, to), decision);
    }

    /** The law names somebody only where neither an administrator nor a pengawas is. */
    private void unmanaged(UnitId unit, LocalDate day, List<FieldError> errors) {
        Set<EmployeeId> managers = facts.managers(Set.of(unit), day).getOrDefault(unit, Set.of());
        if (!managers.isEmpty()) {
            Map<EmployeeId, String> names = MandateViews.names(facts.people(managers, day));
            errors.add(new FieldError(
                    "unit",
                    "mandate.field.managed",
                    List.of(names.values().stream().sorted().findFirst().orElse(""))));
        }
    }

    /** From today on it does not count; one that has not begun never does. */
    @Transactional
    public void end(Caller caller, MandateId id, @Nullable String typed) {
        requirePersonnel(caller);
        Mandate mandate = sql.find(id).orElseThrow(MandateRefusals::unknown);
        requireOthers(caller, mandate);
        String reason = OneLine.of(typed);
        List<FieldError> errors = new ArrayList<>();
        length("reason", reason, LONGEST_REASON, errors);
        if (!errors.isEmpty()) {
            throw MandateRefusals.invalid(errors);
        }
        sql.lock(mandate.unit());
        if (sql.ended(id) || mandate.lastDay().isBefore(today.day())) {
            throw MandateRefusals.ended();
        }
        sql.end(
                id,
                today.day(),
                reason,
                mark(
                        caller,
                        Entry.of("sanction-mandate-ended")
                                .with("mandate", id.value())
                                .with("after", today.day())
                                .with("reason", reason)));
    }

    static void requirePersonnel(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw MandateRefusals.notYours();
        }
    }

    private void requireOthers(Caller caller, Mandate mandate) {
        if (caller.id().equals(mandate.official()) || facts.within(caller.id(), mandate.unit(), today.day())) {
            throw MandateRefusals.ownMatter();
        }
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(
                caller.id(),
                caller.via().name(),
                today.now(),
                ledger.append(entry.with("by", caller.id()).with("via", caller.via())));
    }

    private static void length(String field, String text, int longest, List<FieldError> errors) {
        if (OneLine.outside(text, SHORTEST, longest)) {
            errors.add(new FieldError(field, "mandate.field.length", List.of(SHORTEST, longest)));
        }
    }
}
