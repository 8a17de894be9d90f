package id.abdi.hearing;

import id.abdi.breach.Examiner.Seat;
import id.abdi.discipline.StepInput;
import id.abdi.discipline.StepKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as its form or the API sends it; which fields there are, its kind says. */
record StepForm(
        @Nullable UUID id,
        @Nullable LocalDate day,
        @Nullable String words,
        @Nullable String letter,
        @Nullable LocalDate planned,
        @Nullable String sanction,
        @Nullable String measure,
        @Nullable String outcome,
        @Nullable String official,
        @Nullable String superior,
        @Nullable String supervision,
        @Nullable String personnel) {
    StepInput input(@Nullable StepKind kind, @Nullable UUID step) {
        Map<Seat, String> members = new EnumMap<>(Seat.class);
        put(members, Seat.SUPERIOR, superior);
        put(members, Seat.SUPERVISION, supervision);
        put(members, Seat.PERSONNEL, personnel);
        return new StepInput(
                step == null ? id : step,
                kind,
                day,
                words,
                letter,
                planned,
                sanction,
                measure,
                outcome,
                official,
                members);
    }

    private static void put(Map<Seat, String> members, Seat seat, @Nullable String number) {
        if (number != null) {
            members.put(seat, number);
        }
    }
}
