package id.abdi.staffing;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Act;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Establishment;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.Lines;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Recorder;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The personnel agency records a unit, a post, a person, a move or an acting letter. */
@Service
class ChangeStaff {
    private final Establishment establishment;
    private final Directory directory;
    private final Lines lines;
    private final Rights rights;

    ChangeStaff(Establishment establishment, Directory directory, Lines lines, Rights rights) {
        this.establishment = establishment;
        this.directory = directory;
        this.lines = lines;
        this.rights = rights;
    }

    /** A unit as it is typed. */
    record UnitForm(
            @Nullable String code,
            @Nullable String name,
            @Nullable UnitLevel level,
            @Nullable UUID parent,
            @Nullable LocalDate first) {}

    /** A post as it is typed. */
    record PostForm(
            @Nullable String title,
            @Nullable PostKind kind,
            @Nullable String echelon,
            @Nullable Boolean head,
            @Nullable LocalDate first) {}

    /** A person as it is typed. */
    record PersonForm(
            @Nullable String number,
            @Nullable String name,
            @Nullable EmploymentStatus status,
            @Nullable String grade,
            @Nullable LocalDate first) {}

    /** A move or an acting letter as it is typed. */
    record AssignmentForm(
            @Nullable UUID post,
            @Nullable Capacity capacity,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String letter) {}

    static void require(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw StaffRefusals.onlyPersonnel();
        }
    }

    /** A new unit; answers its code. */
    String unit(Caller caller, UnitForm form) {
        require(caller);
        StaffInput input = new StaffInput();
        String code = input.words("code", form.code()).toUpperCase(Locale.ROOT);
        establishment.record(Recorder.of(caller), List.of(unitFact(input, UnitId.fresh(), code, form)));
        return code;
    }

    /** Another name, level or unit above for a unit, from a day on. */
    void changeUnit(Caller caller, String code, UnitForm form) {
        require(caller);
        StaffInput input = new StaffInput();
        UnitFact typed = unitFact(input, UnitId.fresh(), code, form);
        Unit unit = directory.unit(code, typed.period().from()).orElseThrow(StaffRefusals::unknownUnit);
        UnitFact fact =
                new UnitFact(unit.id(), unit.code(), typed.name(), typed.level(), typed.parent(), typed.period());
        establishment.replace(Recorder.of(caller), List.of(fact));
    }

    private static UnitFact unitFact(StaffInput input, UnitId unit, String code, UnitForm form) {
        String name = input.words("name", form.name());
        UnitLevel level = input.chosen("level", form.level());
        UUID parent = level == UnitLevel.GOVERNMENT ? form.parent() : input.chosen("parent", form.parent());
        Period period = input.period(form.first(), null);
        input.done();
        return new UnitFact(
                unit,
                code,
                name,
                Objects.requireNonNull(level),
                parent == null ? null : new UnitId(parent),
                Objects.requireNonNull(period));
    }

    void post(Caller caller, String unitCode, PostForm form) {
        require(caller);
        StaffInput input = new StaffInput();
        String title = input.words("title", form.title());
        PostKind kind = input.chosen("kind", form.kind());
        Period period = input.period(form.first(), null);
        input.done();
        Period from = Objects.requireNonNull(period);
        Unit unit = directory.unit(unitCode, from.from()).orElseThrow(StaffRefusals::unknownUnit);
        establishment.record(
                Recorder.of(caller),
                List.of(new PostFact(
                        PostId.fresh(),
                        unit.id(),
                        title,
                        Objects.requireNonNull(kind),
                        StaffInput.free(form.echelon()),
                        Boolean.TRUE.equals(form.head()),
                        from)));
    }

    /** A new person; answers the number. */
    Nip person(Caller caller, PersonForm form) {
        require(caller);
        StaffInput input = new StaffInput();
        String number = input.words("number", form.number());
        String name = input.words("name", form.name());
        EmploymentStatus status = input.chosen("status", form.status());
        Period period = input.period(form.first(), null);
        input.done();
        Nip nip = Nip.of(number);
        establishment.record(
                Recorder.of(caller),
                List.of(new PersonFact(
                        new EmployeeId(Uuid7.next()),
                        nip,
                        name,
                        Objects.requireNonNull(status),
                        nip.birthDate().orElse(null),
                        null,
                        StaffInput.free(form.grade()),
                        null,
                        null,
                        null,
                        Objects.requireNonNull(period))));
        return nip;
    }

    /** Gives a post from a day on: a move where it is definitive, else an acting letter. */
    void assign(Caller caller, Nip nip, AssignmentForm form) {
        require(caller);
        StaffInput input = new StaffInput();
        UUID post = input.chosen("post", form.post());
        Capacity capacity = form.capacity() == null ? Capacity.DEFINITIVE : form.capacity();
        Period period = input.period(form.first(), form.last());
        if (capacity != Capacity.DEFINITIVE) {
            input.chosen("last", form.last());
            input.words("letter", form.letter());
        }
        input.done();
        Period held = Objects.requireNonNull(period);
        Employee employee = lines.byNip(nip, held.from()).orElseThrow(StaffRefusals::unknownPerson);
        rights.require(caller, Act.EDIT_PEOPLE, employee.id(), held.from());
        AssignmentFact fact = new AssignmentFact(
                employee.id(),
                new PostId(Objects.requireNonNull(post)),
                capacity,
                held,
                StaffInput.free(form.letter()));
        if (capacity == Capacity.DEFINITIVE) {
            establishment.replace(Recorder.of(caller), List.of(fact));
        } else {
            establishment.record(Recorder.of(caller), List.of(fact));
        }
    }

    /** Ends the assignment to that post: it holds until the given day, inclusive. */
    void end(Caller caller, Nip nip, UUID post, @Nullable LocalDate last) {
        require(caller);
        StaffInput input = new StaffInput();
        input.chosen("last", last);
        input.done();
        LocalDate day = Objects.requireNonNull(last);
        Employee employee = lines.byNip(nip, day).orElseThrow(StaffRefusals::unknownPerson);
        rights.require(caller, Act.EDIT_PEOPLE, employee.id(), day);
        AssignmentFact held = directory.assignments(employee.id()).stream()
                .filter(assignment -> assignment.post().value().equals(post)
                        && assignment.period().contains(day))
                .findFirst()
                .orElseThrow(StaffRefusals::unknownPerson);
        establishment.end(Recorder.of(caller), held, day.plusDays(1));
    }
}
