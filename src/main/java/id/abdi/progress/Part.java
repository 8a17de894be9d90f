package id.abdi.progress;

import id.abdi.kernel.Period;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quarter or month of a year, by which the action plan goes (PM-13).
 *
 * @param number 1 for the first of the year
 */
record Part(int year, Rhythm rhythm, int number) {
    private static final int MONTHS = 12;

    Part {
        if (number < 1 || number > rhythm.parts()) {
            throw new IllegalStateException("a year has no part " + number + " of these");
        }
    }

    /** The one to which that day belongs. */
    static Part of(LocalDate day, Rhythm rhythm) {
        return new Part(day.getYear(), rhythm, (day.getMonthValue() - 1) / (MONTHS / rhythm.parts()) + 1);
    }

    /** Those of the year of that day that have begun by it, the first of the year first. */
    static List<Part> begun(LocalDate day, Rhythm rhythm) {
        return IntStream.rangeClosed(1, of(day, rhythm).number())
                .mapToObj(number -> new Part(day.getYear(), rhythm, number))
                .toList();
    }

    LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS / rhythm.parts() + 1, 1);
    }

    LocalDate last() {
        return first().plusMonths(MONTHS / rhythm.parts()).minusDays(1);
    }

    Period period() {
        return Period.inclusive(first(), last());
    }

    /** Whether its last day has come: what it brought can be stated then. */
    boolean ended(LocalDate today) {
        return !today.isBefore(last());
    }

    String words(Ui ui) {
        return rhythm == Rhythm.QUARTER
                ? ui.text("progress.quarter", number, Integer.toString(year))
                : ui.month(YearMonth.of(year, number));
    }
}
