package id.abdi.calendar;

import id.abdi.kernel.Period;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Ramadan of a Hijri year in one version, with its first and last day as the government announced them. */
record Ramadan(int hijriYear, LocalDate first, LocalDate last, int version, String source) {
    /** The years for which a day can be reckoned and recorded. */
    static final int FIRST_YEAR = 1400;

    static final int LAST_YEAR = 1600;
    private static final int NINTH_MONTH = 9;

    Period days() {
        return Period.inclusive(first, last);
    }

    /** What the Umm al-Qura calendar expects; the announcement may differ by a day. */
    static Ramadan expected(int hijriYear) {
        HijrahDate first = HijrahDate.of(hijriYear, NINTH_MONTH, 1);
        LocalDate begins = LocalDate.from(first);
        return new Ramadan(
                hijriYear,
                begins,
                LocalDate.from(first.plus(1, ChronoUnit.MONTHS)).minusDays(1),
                0,
                "");
    }

    /** The Hijri year of that day. */
    static int hijriYear(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }
}
