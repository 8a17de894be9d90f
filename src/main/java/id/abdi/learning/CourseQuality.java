package id.abdi.learning;

import id.abdi.learning.Enrolment.Effect;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a training is worth, from those who did it (complaint 111: courses are clicked through): whether there was a test, how long people
 * were there, and what heads saw of it in the daily work.
 *
 * @param proved how many completed it with proof
 * @param tested of them, how many passed a test
 * @param quick of them, how many were there for fewer minutes for each hour of learning than the rule says
 * @param answered of them, how many heads said whether it changed anything
 * @param changed of these, how many saw a change, partly included
 */
record CourseQuality(int proved, int tested, int quick, int answered, int changed) {
    /** From so many on something can be said. */
    private static final int FEWEST = 3;

    /** @param minutes fewer than these for each hour of learning are quick */
    static CourseQuality of(Training training, List<Enrolment> enrolments, Conversion.Table table, int minutes) {
        List<Enrolment> proved =
                enrolments.stream().filter(one -> one.state() == State.PROVED).toList();
        int tested = count(proved, one -> "YES".equals(one.outcome(Kind.TESTED).orElse("")));
        int quick = count(proved, one -> quick(one, training, table, minutes));
        int answered = count(proved, one -> one.newest(Kind.EFFECT).isPresent());
        int changed = count(
                proved, one -> one.effect().filter(seen -> seen != Effect.NO).isPresent());
        return new CourseQuality(proved.size(), tested, quick, answered, changed);
    }

    private static int count(List<Enrolment> some, Predicate<Enrolment> fits) {
        return Math.toIntExact(some.stream().filter(fits).count());
    }

    private static boolean quick(Enrolment enrolment, Training training, Conversion.Table table, int minutes) {
        return enrolment
                .newest(Kind.ATTENDED)
                .map(Enrolment.Step::minutes)
                .filter(there -> there < hours(enrolment, training, table) * minutes)
                .isPresent();
    }

    private static double hours(Enrolment enrolment, Training training, Conversion.Table table) {
        return enrolment
                .newest(Kind.PROVED)
                .map(proof -> proof.hours() != null
                        ? Objects.requireNonNull(proof.hours())
                        : table.on(training.form(), Objects.requireNonNull(proof.day()))
                                .hours(training.units()))
                .orElseThrow()
                .doubleValue();
    }

    /** No test, nobody saw a change, or most were done within minutes: people only clicked it through. */
    boolean clickedThrough() {
        boolean untested = tested == 0 && answered >= FEWEST && changed == 0;
        return proved >= FEWEST && (2 * quick > proved || untested);
    }
}
