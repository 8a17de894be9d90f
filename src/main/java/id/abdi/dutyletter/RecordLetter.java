package id.abdi.dutyletter;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is above somebody, or the personnel agency, records that they work elsewhere by a letter, and withdraws it with a reason. */
@Service
class RecordLetter {
    static final int SHORTEST = 3;
    static final int LONGEST = 500;

    private final LetterSql sql;
    private final LetterBook book;
    private final Rights rights;
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;

    RecordLetter(LetterSql sql, LetterBook book, Rights rights, Lines lines, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.rights = rights;
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    /** All people of the form or none. @return the letters, newly recorded or by the same form before */
    @Transactional
    List<DutyLetter> by(Caller caller, LetterForm form) {
        LetterForm.Said said = form.checked();
        UUID id = form.form() == null ? Uuid7.next() : form.form();
        List<Employee> people = people(caller, form, said.period().from());
        people.forEach(person -> sql.lock(person.id()));
        List<DutyLetter> before = sql.of(id);
        List<DutyLetter> letters = people.stream()
                .map(person -> new DutyLetter(
                        DutyLetter.Id.fresh(), person.id(), said.period(), said.number(), said.place(), said.purpose()))
                .toList();
        if (!before.isEmpty()) {
            if (before.size() != letters.size()
                    || letters.stream().anyMatch(letter -> before.stream().noneMatch(letter::says))) {
                throw DutyLetterRefusals.formUsed();
            }
            return before;
        }
        refuseOverlap(people, said);
        letters.forEach(letter -> book.record(id, letter, caller.id(), caller.via()));
        return letters;
    }

    private void refuseOverlap(List<Employee> people, LetterForm.Said said) {
        List<EmployeeId> ids = people.stream().map(Employee::id).toList();
        LocalDate last = Objects.requireNonNull(said.period().last());
        var existing = sql.between(ids, said.period().from(), last);
        for (Employee person : people) {
            List<DutyLetter> own = existing.getOrDefault(person.id(), List.of());
            if (!own.isEmpty()) {
                throw DutyLetterRefusals.overlap(person.name(), own.getFirst());
            }
        }
    }

    private List<Employee> people(Caller caller, LetterForm form, LocalDate day) {
        List<Employee> people = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String number : form.numbers()) {
            Optional<Employee> person = nip(number).flatMap(nip -> lines.byNip(nip, day));
            if (person.filter(Employee::active).isEmpty()
                    || !rights.maySee(caller, person.get().id(), day)) {
                unknown.add(number);
            } else {
                rights.require(caller, Act.RECORD_DUTY_LETTER, person.get().id(), day);
                people.add(person.get());
            }
        }
        if (!unknown.isEmpty()) {
            throw DutyLetterRefusals.invalid(
                    List.of(new FieldError("others", "dutyletter.field.unknown", List.of(String.join(", ", unknown)))));
        }
        people.sort(Comparator.comparing(person -> person.id().value()));
        return people;
    }

    private static Optional<Nip> nip(String number) {
        try {
            return Optional.of(Nip.of(number));
        } catch (Refusal noNip) {
            return Optional.empty();
        }
    }

    @Transactional
    DutyLetter withdraw(Caller caller, DutyLetter.Id id, String typed) {
        DutyLetter letter = sql.find(id).map(RecordedLetter::letter).orElseThrow(DutyLetterRefusals::unknown);
        rights.require(
                caller,
                Act.RECORD_DUTY_LETTER,
                letter.employee(),
                letter.period().from());
        String reason = OneLine.of(typed);
        if (OneLine.outside(reason, SHORTEST, LONGEST)) {
            throw DutyLetterRefusals.reason(SHORTEST, LONGEST);
        }
        sql.lock(letter.employee());
        if (sql.find(id).filter(RecordedLetter::inForce).isEmpty()) {
            throw DutyLetterRefusals.withdrawn();
        }
        book.withdraw(letter, reason, caller.id(), caller.via());
        return letter;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }
}
