package id.abdi.innovation;

import id.abdi.activity.Activities;
import id.abdi.activity.ActivityKind;
import id.abdi.identity.Caller;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step.Adoption;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.sop.Sop;
import id.abdi.sop.SopCode;
import id.abdi.sop.Sops;
import id.abdi.standard.StandardCode;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a step of what somebody sent, or says everything that is wrong with it. */
@Component
class ReadStep {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 1500;
    private static final int LONGEST_INDICATOR = 200;
    private static final int LONGEST_MEASURE = 40;

    private final Lines lines;
    private final Directory directory;
    private final Sops sops;
    private final Standards standards;
    private final Activities activities;

    ReadStep(Lines lines, Directory directory, Sops sops, Standards standards, Activities activities) {
        this.activities = activities;
        this.lines = lines;
        this.directory = directory;
        this.sops = sops;
        this.standards = standards;
    }

    Step of(Caller caller, StepKind kind, StepInput input, Innovation innovation, LocalDate today) {
        Reading reading = new Reading(caller, input, innovation, today, new ArrayList<>());
        Step step = read(kind, reading);
        if (step == null || !reading.errors.isEmpty()) {
            throw InnovationRefusals.invalid(reading.errors);
        }
        return step;
    }

    /** What is read, with all that was found wrong. */
    private record Reading(Caller caller, StepInput input, Innovation of, LocalDate today, List<FieldError> errors) {
        String words() {
            return text("words", input.words(), SHORTEST, LONGEST);
        }

        String text(String field, @Nullable String typed, int shortest, int longest) {
            String text = OneLine.composed(typed);
            if (OneLine.outside(text, shortest, longest)) {
                wrong(field, "length", shortest, longest);
            }
            return text;
        }

        @Nullable
        LocalDate begins() {
            if (input.begins() == null) {
                wrong("begins", "day");
            }
            return input.begins();
        }

        <T> @Nullable T given(String field, @Nullable T value) {
            if (value == null) {
                wrong(field, "choice");
            }
            return value;
        }

        @Nullable
        BigDecimal figure() {
            BigDecimal figure = input.number();
            if (figure == null) {
                wrong("figure", "figure");
            }
            return figure;
        }

        void wrong(String field, String error, Object... arguments) {
            errors.add(new FieldError(field, "innovation.field." + error, List.of(arguments)));
        }
    }

    private @Nullable Step read(StepKind kind, Reading from) {
        return switch (kind) {
            case SHARE -> new Step.Shared();
            case JOIN -> new Step.Joined();
            case LEAVE -> new Step.Left();
            case WITHDRAW -> new Step.Withdrawn(from.words());
            case COMMENT -> new Step.Commented(from.words());
            case ASK -> new Step.Asked(from.words());
            case CONFIRM -> new Step.Confirmed(from.words());
            case DECLINE -> new Step.Declined(from.words());
            case CLOSE -> new Step.Closed(from.words());
            case INVITE -> invited(from);
            case TRIAL -> tried(from);
            case BASELINE -> baseline(from);
            case RESULT -> result(from);
            case ADOPT -> adopted(from);
            case SPREAD -> spread(from);
            case WORK -> worked(from);
        };
    }

    private @Nullable Step invited(Reading from) {
        EmployeeId person = person(from, from.input().person());
        return person == null ? null : new Step.Invited(person);
    }

    private @Nullable Step tried(Reading from) {
        String plan = from.words();
        String typed = from.input().person();
        EmployeeId owner = OneLine.of(typed).isEmpty() ? from.of().owner() : person(from, typed);
        UnitId unit = unit(from);
        LocalDate begins = from.begins();
        LocalDate ends = from.input().ends();
        if (ends == null || (begins != null && ends.isBefore(begins))) {
            from.wrong("ends", "ends");
            return null;
        }
        return owner == null || unit == null || begins == null
                ? null
                : new Step.Tried(new Trial(owner, unit, Period.inclusive(begins, ends), plan));
    }

    private @Nullable Step baseline(Reading from) {
        StepInput input = from.input();
        String how = from.words();
        String indicator = from.text("indicator", input.indicator(), SHORTEST, LONGEST_INDICATOR);
        String measure = from.text("measure", input.measure(), 1, LONGEST_MEASURE);
        Measure.Direction direction = from.given("direction", input.direction());
        Measure.Benefit benefit = from.given("benefit", input.benefit());
        BigDecimal figure = from.figure();
        LocalDate on = from.begins();
        return direction == null || benefit == null || figure == null || on == null
                ? null
                : new Step.Measured(new Measure(Phase.BEFORE, indicator, measure, direction, figure, how, on, benefit));
    }

    /** The same indicator again: whoever measures after cannot choose another one. */
    private static @Nullable Step result(Reading from) {
        String how = from.words();
        BigDecimal figure = from.figure();
        LocalDate on = from.begins();
        Optional<Measure> before = from.of().measure(Phase.BEFORE);
        if (before.isEmpty()) {
            from.errors().add(new FieldError("figure", ProofRules.Missing.BASELINE.textKey()));
        }
        return figure == null || on == null
                ? null
                : before.map(base -> new Step.Measured(base.after(figure, how, on)))
                        .orElse(null);
    }

    private @Nullable Step adopted(Reading from) {
        String words = from.words();
        Adoption.Way way = from.given("way", from.input().way());
        LocalDate begins =
                from.input().begins() == null ? from.today() : from.input().begins();
        if (way == null) {
            return null;
        }
        Adoption adoption =
                switch (way) {
                    case SOP -> sop(from, begins);
                    case STANDARD -> standard(from, begins);
                    case ROLLOUT -> new Adoption(way, null, null, null);
                };
        return adoption == null ? null : new Step.Adopted(adoption, begins, words);
    }

    private @Nullable Adoption sop(Reading from, LocalDate day) {
        Optional<Sop> sop = SopCode.read(from.input().reference()).flatMap(code -> sops.byCode(code, day));
        if (sop.isEmpty()) {
            from.wrong("reference", "sop");
            return null;
        }
        Sop found = sop.get();
        fresh(from, found.period());
        return new Adoption(Adoption.Way.SOP, found.id().value(), found.code().value(), found.version());
    }

    private @Nullable Adoption standard(Reading from, LocalDate day) {
        Optional<WorkStandard> standard =
                StandardCode.read(OneLine.of(from.input().reference())).flatMap(code -> standards.inForce(code, day));
        if (standard.isEmpty()) {
            from.wrong("reference", "standard");
            return null;
        }
        WorkStandard found = standard.get();
        fresh(from, found.period());
        return new Adoption(Adoption.Way.STANDARD, null, found.code().value(), found.version());
    }

    /** A version from before the trial cannot hold what was learned in it. */
    private static void fresh(Reading from, Period inForce) {
        if (from.of()
                .trial()
                .filter(trial -> inForce.from().isBefore(trial.period().from()))
                .isPresent()) {
            from.wrong("reference", "old-version", inForce.from());
        }
    }

    private @Nullable Step worked(Reading from) {
        LocalDate day = from.begins();
        String id = OneLine.of(from.input().reference());
        if (day == null) {
            return null;
        }
        Optional<Step> worked = activities.of(from.caller().id(), day, day).values().stream()
                .flatMap(work -> work.activities().stream())
                .filter(activity -> activity.kind() == ActivityKind.INNOVATION
                        && activity.confirmation().counts()
                        && activity.id().toString().equals(id))
                .<Step>map(activity -> new Step.Worked(new Step.Work(
                        activity.id().value(), activity.date(), activity.description(), activity.minutes())))
                .findFirst();
        if (worked.isEmpty()) {
            from.wrong("reference", "activity");
        }
        return worked.orElse(null);
    }

    private @Nullable Step spread(Reading from) {
        String words = from.words();
        UnitId unit = unit(from);
        LocalDate since = from.begins();
        return unit == null || since == null ? null : new Step.SpreadTo(unit, since, words);
    }

    private @Nullable EmployeeId person(Reading from, @Nullable String typed) {
        Optional<EmployeeId> person = Nip.read(typed)
                .flatMap(nip -> lines.byNip(nip, from.today()))
                .filter(Employee::active)
                .map(Employee::id);
        if (person.isEmpty()) {
            from.wrong("person", "person");
        }
        return person.orElse(null);
    }

    private @Nullable UnitId unit(Reading from) {
        String code = OneLine.of(from.input().unit());
        Optional<UnitId> unit = code.isEmpty()
                ? Optional.empty()
                : directory.unit(code, from.today()).map(Unit::id);
        if (unit.isEmpty()) {
            from.wrong("unit", "unit");
        }
        return unit.orElse(null);
    }
}
