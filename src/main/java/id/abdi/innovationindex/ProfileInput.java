package id.abdi.innovationindex;

import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.Profile.Criterion;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as somebody sends it, unchecked; criteria may be answered later. */
record ProfileInput(
        Profile.@Nullable Form form,
        Profile.@Nullable Kind kind,
        Profile.@Nullable Initiator initiator,
        @Nullable String renewal,
        @Nullable String benefit,
        @Nullable String noBurden,
        @Nullable String authority,
        @Nullable String replicable) {
    static final int LONGEST = 500;
    private static final int SHORTEST = 3;

    /** @throws id.abdi.kernel.Refusal {@code index-invalid} */
    Profile checked(UUID id, int version, InnovationId innovation) {
        List<FieldError> errors = new ArrayList<>();
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String words = OneLine.composed(typed(criterion));
            if (words.isEmpty()) {
                continue;
            }
            if (OneLine.outside(words, SHORTEST, LONGEST)) {
                errors.add(new FieldError(criterion.field(), "innovationindex.field.words"));
            }
            criteria.put(criterion, words);
        }
        Profile.Form chosen = form;
        Profile.Kind as = kind;
        Profile.Initiator by = initiator;
        chosen(chosen, "form", errors);
        chosen(as, "kind", errors);
        chosen(by, "initiator", errors);
        if (chosen == null || as == null || by == null || !errors.isEmpty()) {
            throw IndexRefusals.invalid(errors);
        }
        return new Profile(id, version, innovation, chosen, as, by, criteria);
    }

    private static void chosen(@Nullable Object value, String field, List<FieldError> errors) {
        if (value == null) {
            errors.add(new FieldError(field, "innovationindex.field.choose"));
        }
    }

    private @Nullable String typed(Criterion criterion) {
        return switch (criterion) {
            case RENEWAL -> renewal;
            case BENEFIT -> benefit;
            case NO_BURDEN -> noBurden;
            case AUTHORITY -> authority;
            case REPLICABLE -> replicable;
        };
    }
}
