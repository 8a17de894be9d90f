package id.abdi.learning;

import id.abdi.learning.Enrolment.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hours of learning in a year (T-2, T-3, T-5): only what was proved counts, a certificate wins over the table, and the table has caps. */
final class HourRules {
    private HourRules() {}

    /**
     * What one training gave.
     *
     * @param full hours before the cap of the year
     * @param hours hours that count
     * @param certificate whether the certificate names them
     */
    record Counted(
            Enrolment enrolment,
            Training training,
            LocalDate day,
            BigDecimal full,
            BigDecimal hours,
            boolean certificate) {}

    /** An enrolment with its training. */
    record Taken(Enrolment enrolment, Training training) {}

    /** What counts of a year, in the order of the days. */
    static List<Counted> counted(List<Taken> taken, int year, Conversion.Table table) {
        return counted(taken, LocalDate.ofYearDay(year, 1), LocalDate.ofYearDay(year + 1, 1), table);
    }

    /** What counts of the days from the first on, before the last, with the caps of a year. */
    static List<Counted> counted(List<Taken> taken, LocalDate first, LocalDate before, Conversion.Table table) {
        List<Taken> proved = taken.stream()
                .filter(one -> day(one.enrolment())
                        .filter(day -> !day.isBefore(first) && day.isBefore(before))
                        .isPresent())
                .sorted(Comparator.comparing((Taken one) -> day(one.enrolment()).orElseThrow())
                        .thenComparing(one -> one.enrolment().id()))
                .toList();
        Map<TrainingForm, BigDecimal> used = new EnumMap<>(TrainingForm.class);
        List<Counted> counted = new ArrayList<>();
        for (Taken one : proved) {
            counted.add(counted(one, table, used));
        }
        return counted;
    }

    private static Counted counted(Taken one, Conversion.Table table, Map<TrainingForm, BigDecimal> used) {
        LocalDate day = day(one.enrolment()).orElseThrow();
        BigDecimal named = named(one.enrolment());
        if (named != null) {
            return new Counted(one.enrolment(), one.training(), day, named, named, true);
        }
        Conversion row = table.on(one.training().form(), day);
        BigDecimal full = row.hours(one.training().units());
        BigDecimal before = used.getOrDefault(row.form(), BigDecimal.ZERO);
        Integer cap = row.cap();
        BigDecimal hours = cap == null
                ? full
                : full.min(BigDecimal.valueOf(cap).subtract(before).max(BigDecimal.ZERO));
        used.put(row.form(), before.add(hours));
        return new Counted(one.enrolment(), one.training(), day, full, hours, false);
    }

    private static @Nullable BigDecimal named(Enrolment enrolment) {
        return enrolment.newest(Kind.PROVED).map(Enrolment.Step::hours).orElse(null);
    }

    /** The day on which a proved training was completed. */
    static Optional<LocalDate> day(Enrolment enrolment) {
        return enrolment.newest(Kind.PROVED).map(Enrolment.Step::day);
    }

    /** From which day on the head can say what it changed; empty where it is not proved. */
    static Optional<LocalDate> effectFrom(Enrolment enrolment, int days) {
        return day(enrolment).map(day -> day.plusDays(days));
    }

    static BigDecimal sum(List<Counted> counted) {
        return counted.stream().map(Counted::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where somebody stands in the year. */
    enum Standing {
        /** Has the hours. */
        DONE,
        /** Will have them with what is agreed. */
        PLANNED,
        /** As far as the year is. */
        ON_WAY,
        /** Will probably miss them. */
        BEHIND,
        /** Owes none. */
        FREE
    }

    /**
     * Months ahead: who has less than the part of the year that is gone, and nothing agreed that closes the gap, will probably miss the
     * duty.
     *
     * @param duty hours of the year; 0 for who owes none
     * @param planned hours of what is agreed and not over
     */
    static Standing standing(int duty, BigDecimal have, BigDecimal planned, LocalDate today) {
        BigDecimal owed = BigDecimal.valueOf(duty);
        if (duty == 0) {
            return Standing.FREE;
        }
        if (have.compareTo(owed) >= 0) {
            return Standing.DONE;
        }
        if (have.add(planned).compareTo(owed) >= 0) {
            return Standing.PLANNED;
        }
        double expected = (double) duty * (today.getDayOfYear() - 1) / today.lengthOfYear();
        return have.doubleValue() >= expected ? Standing.ON_WAY : Standing.BEHIND;
    }
}
