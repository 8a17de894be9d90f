package id.abdi.discipline;

import java.util.EnumSet;
import java.util.Set;

/** What is typed for each kind of step: one list for the form and for the check. */
public record StepNeeds(Set<Field> required, Set<Field> optional) {
    /** A field of the form. */
    public enum Field {
        DAY,
        WORDS,
        LETTER,
        PLANNED,
        /** The kind of sanction, or the measure in a case of poor performance. */
        WHAT,
        OUTCOME,
        OFFICIAL,
        MEMBERS
    }

    public boolean has(Field field) {
        return required.contains(field) || optional.contains(field);
    }

    public boolean needs(Field field) {
        return required.contains(field);
    }

    public static StepNeeds of(StepKind kind) {
        return switch (kind) {
            case INVOLVED -> all(Field.OFFICIAL, Field.WORDS);
            case TEAM_SET -> all(Field.DAY, Field.LETTER, Field.MEMBERS);
            case SUMMONED, SUMMONED_AGAIN -> all(Field.DAY, Field.LETTER, Field.PLANNED, Field.WORDS);
            case MISSED, DELIVERED -> all(Field.DAY, Field.WORDS);
            case EXAMINED -> all(Field.DAY, Field.LETTER, Field.WORDS);
            case SIGNED -> new StepNeeds(Set.of(), EnumSet.of(Field.WORDS));
            case SIGNATURE_REFUSED, OBJECTED, NOTHING_FOLLOWS -> all(Field.WORDS);
            case RELEASED -> all(Field.DAY, Field.LETTER, Field.OFFICIAL);
            case SENT_TO_LAW -> all(Field.DAY, Field.LETTER, Field.WORDS);
            case PROPOSED -> all(Field.WHAT, Field.WORDS);
            case DECIDED ->
                new StepNeeds(EnumSet.of(Field.DAY, Field.LETTER, Field.WHAT, Field.WORDS), EnumSet.of(Field.PLANNED));
            case REPLIED, UPLOADED -> all(Field.DAY, Field.LETTER);
            case OBJECTION_DECIDED ->
                new StepNeeds(
                        EnumSet.of(Field.DAY, Field.LETTER, Field.OUTCOME),
                        EnumSet.of(Field.WHAT, Field.WORDS, Field.PLANNED));
            case CLOSED -> new StepNeeds(Set.of(), EnumSet.of(Field.WORDS));
        };
    }

    private static StepNeeds all(Field first, Field... others) {
        return new StepNeeds(EnumSet.of(first, others), Set.of());
    }
}
