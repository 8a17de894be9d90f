package id.abdi.planduty;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM records by letter that somebody owes no plan, or that it ended early (PM-12). */
@Service
class KeepExemptions {
    private static final int SHORTEST = 3;
    private static final int LONGEST_LETTER = 200;
    private static final int LONGEST_REASON = 500;

    private final ExemptionSql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    KeepExemptions(ExemptionSql sql, Rights rights, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** As it is typed; the last day belongs to it. */
    record Input(
            @Nullable Why why,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String letter) {}

    /**
     * @param id made by the page with its form, so that the same form sent twice records one (OFF-1)
     * @return the exemption, newly recorded or by the same form before
     */
    @Transactional
    Exemption by(Caller caller, UUID id, EmployeeId employee, Input input) {
        rights.require(caller, Act.EDIT_PEOPLE, employee, today());
        Exemption exemption = checked(id, employee, input);
        sql.lock(employee);
        Optional<Exemption> before = sql.find(id);
        if (before.isPresent()) {
            if (!before.get().equals(exemption)) {
                throw DutyRefusals.formUsed();
            }
            return exemption;
        }
        if (sql.overlaps(employee, exemption.period())) {
            throw DutyRefusals.overlap();
        }
        sql.insert(
                exemption,
                mark(
                        caller,
                        Entry.of("plan-exemption")
                                .with("exemption", id)
                                .with("employee", employee)
                                .with("why", exemption.why())
                                .with("from", exemption.period().from())
                                .with("to", exemption.lastDay())
                                .with("letter", exemption.letter())));
        return exemption;
    }

    private static Exemption checked(UUID id, EmployeeId employee, Input input) {
        List<FieldError> errors = new ArrayList<>();
        Why why = input.why();
        LocalDate from = input.from();
        LocalDate to = input.to();
        String letter = OneLine.of(input.letter());
        if (why == null || !why.entered()) {
            errors.add(new FieldError("why", "planduty.field.why"));
        }
        if (from == null) {
            errors.add(new FieldError("from", "planduty.field.from"));
        }
        if (to == null || (from != null && to.isBefore(from))) {
            errors.add(new FieldError("to", "planduty.field.to"));
        }
        length("letter", letter, LONGEST_LETTER, errors);
        if (!errors.isEmpty()) {
            throw DutyRefusals.invalid(errors);
        }
        return new Exemption(
                id,
                employee,
                Objects.requireNonNull(why),
                Period.inclusive(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                letter);
    }

    /** From today on it does not count; one that has not begun never does. */
    @Transactional
    public void end(Caller caller, UUID id, @Nullable String typed) {
        Exemption exemption = sql.find(id).orElseThrow(DutyRefusals::unknown);
        rights.require(caller, Act.EDIT_PEOPLE, exemption.employee(), today());
        String reason = OneLine.of(typed);
        List<FieldError> errors = new ArrayList<>();
        length("reason", reason, LONGEST_REASON, errors);
        if (!errors.isEmpty()) {
            throw DutyRefusals.invalid(errors);
        }
        sql.lock(exemption.employee());
        if (sql.ended(id) || exemption.lastDay().isBefore(today())) {
            throw DutyRefusals.ended();
        }
        sql.end(
                id,
                today(),
                reason,
                mark(
                        caller,
                        Entry.of("plan-exemption-ended")
                                .with("exemption", id)
                                .with("after", today())
                                .with("reason", reason)));
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(
                caller.id(),
                caller.via().name(),
                clock.instant(),
                ledger.append(entry.with("by", caller.id()).with("via", caller.via())));
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }

    private static void length(String field, String text, int longest, List<FieldError> errors) {
        if (OneLine.outside(text, SHORTEST, longest)) {
            errors.add(new FieldError(field, "planduty.field.length", List.of(SHORTEST, longest)));
        }
    }
}
