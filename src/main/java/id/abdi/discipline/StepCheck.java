package id.abdi.discipline;

import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Examiner.Seat;
import id.abdi.breach.Measure;
import id.abdi.breach.ObjectionOutcome;
import id.abdi.breach.SanctionKind;
import id.abdi.discipline.StepNeeds.Field;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether what was typed for a step is whole and in the law's days; one for each step. Pure but for who a number belongs to. */
final class StepCheck {
    static final int LONGEST = 10_000;
    private static final int LONGEST_LETTER = 200;
    private static final int SHORTEST = 3;

    private final CaseFile file;
    private final LocalDate today;
    private final DatedDeadlines deadlines;
    private final Function<String, Optional<EmployeeId>> people;
    private final List<FieldError> errors = new ArrayList<>();

    StepCheck(CaseFile file, LocalDate today, DatedDeadlines deadlines, Function<String, Optional<EmployeeId>> people) {
        this.file = file;
        this.today = today;
        this.deadlines = deadlines;
        this.people = people;
    }

    /** What a step says, checked. */
    record Checked(
            LocalDate day,
            Step.Said said,
            @Nullable SanctionKind sanction,
            @Nullable Measure measure,
            @Nullable ObjectionOutcome outcome,
            @Nullable EmployeeId official,
            Map<Seat, EmployeeId> members) {}

    /** @throws id.abdi.kernel.Refusal {@code case-invalid} with every field that is wrong */
    Checked of(StepKind kind, StepInput typed) {
        StepNeeds needs = StepNeeds.of(kind);
        LocalDate day = day(kind, needs, typed);
        String words = text("words", needs, Field.WORDS, typed.words(), LONGEST);
        String letter = text("letter", needs, Field.LETTER, typed.letter(), LONGEST_LETTER);
        LocalDate planned = planned(kind, needs, typed, day);
        ObjectionOutcome outcome =
                needs.has(Field.OUTCOME) ? choice("outcome", ObjectionOutcome.values(), typed.outcome(), true) : null;
        boolean what = needs.needs(Field.WHAT) || (outcome != null && outcome.another());
        boolean breach = file.opened().breach();
        SanctionKind sanction = needs.has(Field.WHAT) && breach
                ? choice("sanction", SanctionKind.values(), typed.sanction(), what)
                : null;
        Measure measure =
                needs.has(Field.WHAT) && !breach ? choice("measure", Measure.values(), typed.measure(), what) : null;
        EmployeeId official = needs.has(Field.OFFICIAL) ? person("official", typed.official()) : null;
        Map<Seat, EmployeeId> members = needs.has(Field.MEMBERS) ? members(typed) : Map.of();
        if (!errors.isEmpty()) {
            throw DisciplineRefusals.invalid(errors);
        }
        return new Checked(day, new Step.Said(words, letter, planned), sanction, measure, outcome, official, members);
    }

    /** Not in days to come, and not before what it follows. */
    private LocalDate day(StepKind kind, StepNeeds needs, StepInput typed) {
        LocalDate day = typed.day();
        if (!needs.has(Field.DAY) || day == null) {
            return today;
        }
        LocalDate earliest = earliest(kind);
        if (day.isAfter(today) || day.isBefore(earliest)) {
            errors.add(new FieldError("day", "discipline.field.day", List.of(earliest)));
        }
        return day;
    }

    private LocalDate earliest(StepKind kind) {
        LocalDate known = file.opened().known();
        return switch (kind) {
            case MISSED, SUMMONED_AGAIN -> file.summons().map(Step::planned).orElse(known);
            case EXAMINED -> file.summons().map(Step::day).orElse(known);
            case DECIDED -> file.last(StepKind.PROPOSED).map(Step::day).orElse(known);
            case DELIVERED, UPLOADED ->
                file.last(StepKind.DECIDED).map(Step::day).orElse(known);
            case REPLIED, OBJECTION_DECIDED ->
                file.last(StepKind.OBJECTED).map(Step::day).orElse(known);
            case INVOLVED,
                    TEAM_SET,
                    SUMMONED,
                    SIGNED,
                    SIGNATURE_REFUSED,
                    RELEASED,
                    SENT_TO_LAW,
                    PROPOSED,
                    NOTHING_FOLLOWS,
                    OBJECTED,
                    CLOSED -> known;
        };
    }

    /** D-6: the examination at most so many working days after the letter. */
    private @Nullable LocalDate planned(StepKind kind, StepNeeds needs, StepInput typed, LocalDate day) {
        LocalDate planned = typed.planned();
        if (!needs.has(Field.PLANNED)) {
            return null;
        }
        if (kind != StepKind.SUMMONED && kind != StepKind.SUMMONED_AGAIN) {
            return planned;
        }
        LocalDate last = deadlines.on(day).examination(day);
        if (planned == null || planned.isBefore(day) || planned.isAfter(last)) {
            errors.add(new FieldError("planned", "discipline.field.planned", List.of(day, last)));
        }
        return planned;
    }

    private @Nullable String text(String name, StepNeeds needs, Field field, @Nullable String typed, int longest) {
        if (!needs.has(field)) {
            return null;
        }
        return (typed == null || typed.isBlank()) && !needs.needs(field)
                ? null
                : typed(name, typed, SHORTEST, longest, errors);
    }

    /** Without blanks at its ends; one that is too short or too long is added to what is wrong. */
    static String typed(String field, @Nullable String typed, int shortest, int longest, List<FieldError> errors) {
        String text = typed == null ? "" : typed.strip();
        if (OneLine.outside(text, shortest, longest)) {
            errors.add(new FieldError(field, "discipline.field.length", List.of(shortest, longest)));
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E choice(String field, E[] values, @Nullable String typed, boolean needed) {
        E chosen = Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(null);
        if (chosen == null && needed) {
            errors.add(new FieldError(field, "discipline.field.choose"));
        }
        return chosen;
    }

    private @Nullable EmployeeId person(String field, @Nullable String typed) {
        EmployeeId found = people.apply(OneLine.of(typed))
                .filter(id -> !id.equals(file.opened().person()))
                .orElse(null);
        if (found == null) {
            errors.add(new FieldError(field, "discipline.field.person"));
        }
        return found;
    }

    /** One person a seat, nobody twice, nobody who is involved. */
    private Map<Seat, EmployeeId> members(StepInput typed) {
        Map<Seat, EmployeeId> members = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            EmployeeId member = person(StepInput.field(seat), typed.members().get(seat));
            if (member != null) {
                members.put(seat, member);
            }
        }
        boolean twice = new HashSet<>(members.values()).size() < members.size();
        if (twice || members.values().stream().anyMatch(file.involved()::contains)) {
            errors.add(new FieldError("supervision", "discipline.field.members"));
        }
        return members;
    }
}
