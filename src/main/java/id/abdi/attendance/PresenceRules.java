package id.abdi.attendance;

import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes times at work of touches. In and out follow from their order alone: what a device calls in or out is often wrong
 * (complaint 75).
 */
final class PresenceRules {
    /** A roster's time at work is at most a day and its handing over. */
    static final Duration LONGEST = Duration.ofHours(26);

    /** Longer than this a touch may be missing. */
    static final Duration DOUBTFUL = Duration.ofHours(16);

    /** Who was out that long has come again. */
    static final Duration AWAY = Duration.ofHours(6);

    /** Touches within this are one: people tap again when a device is slow. */
    static final Duration AGAIN = Duration.ofMinutes(2);

    private PresenceRules() {}

    /**
     * How the day is to be worked.
     *
     * @param hours null where the person need not work
     * @param shift what a roster calls them; null where none is planned
     */
    record Plan(
            Timing timing,
            @Nullable WorkHours hours,
            @Nullable String shift) {
        /** Without a planned shift. */
        Plan(Timing timing, @Nullable WorkHours hours) {
            this(timing, hours, null);
        }

        boolean bound() {
            return timing == Timing.FIXED || shift != null;
        }
    }

    /** An approved correction: what it says replaces the first or last touch of the day. */
    record Corrected(@Nullable LocalTime arrived, @Nullable LocalTime left) {}

    /** The times at work that these touches make, in order. By a roster they may end on a later day, else each day is one. */
    static List<Spell> spells(List<Instant> touches, Timing timing, ZoneId zone) {
        List<Spell> spells = new ArrayList<>();
        for (Instant touch : touches.stream().sorted().toList()) {
            Spell last = spells.isEmpty() ? null : spells.getLast();
            if (last != null && belongs(touch, last, timing, zone)) {
                spells.set(spells.size() - 1, longer(last, touch));
            } else {
                spells.add(new Spell(touch, null, false));
            }
        }
        return spells;
    }

    private static boolean belongs(Instant touch, Spell spell, Timing timing, ZoneId zone) {
        if (timing != Timing.ROSTER) {
            return day(touch, zone).equals(day(spell.in(), zone));
        }
        boolean within = Duration.between(spell.in(), touch).compareTo(LONGEST) <= 0;
        Instant out = spell.out();
        return within && (out == null || Duration.between(out, touch).compareTo(AWAY) < 0);
    }

    private static Spell longer(Spell spell, Instant touch) {
        boolean again = Duration.between(spell.in(), touch).compareTo(AGAIN) < 0;
        Instant out = again ? spell.out() : touch;
        boolean doubtful = out != null && Duration.between(spell.in(), out).compareTo(DOUBTFUL) > 0;
        return new Spell(spell.in(), out, doubtful);
    }

    /** @param spells that began on the day */
    static DayPresence day(LocalDate day, Plan plan, List<Spell> spells, @Nullable Corrected corrected, ZoneId zone) {
        List<Spell> counted = corrected == null ? spells : List.of(corrected(day, spells, corrected, zone));
        WorkHours hours = plan.hours();
        boolean bound = plan.bound() && hours != null && !counted.isEmpty();
        int late = 0;
        int early = 0;
        if (bound && hours != null) {
            late = after(
                    day.atTime(hours.from()).atZone(zone).toInstant(),
                    counted.getFirst().in());
            Instant out = counted.getLast().out();
            early = out == null ? 0 : after(out, end(day, hours).atZone(zone).toInstant());
        }
        return new DayPresence(
                day,
                counted,
                plan.timing(),
                hours,
                late,
                early,
                minutes(counted, hours),
                corrected != null,
                plan.shift());
    }

    /** A shift that does not end after it began ends on the day after. */
    private static LocalDateTime end(LocalDate day, WorkHours hours) {
        LocalDateTime end = day.atTime(hours.to());
        return hours.to().isAfter(hours.from()) ? end : end.plusDays(1);
    }

    private static Spell corrected(LocalDate day, List<Spell> spells, Corrected by, ZoneId zone) {
        LocalTime arrived = by.arrived();
        LocalTime left = by.left();
        Instant first = spells.isEmpty() ? null : spells.getFirst().in();
        Instant last = spells.isEmpty() ? null : spells.getLast().out();
        Instant in = arrived == null ? first : day.atTime(arrived).atZone(zone).toInstant();
        Instant out = left == null ? last : day.atTime(left).atZone(zone).toInstant();
        if (in == null) {
            return new Spell(out == null ? day.atStartOfDay(zone).toInstant() : out, null, false);
        }
        if (out != null && left != null && out.isBefore(in)) {
            return new Spell(in, out.plus(Duration.ofDays(1)), false);
        }
        return new Spell(in, out, false);
    }

    private static int minutes(List<Spell> spells, @Nullable WorkHours hours) {
        int minutes = spells.stream().mapToInt(Spell::minutes).sum();
        if (hours != null && minutes > hours.workMinutes() / 2 + hours.breakMinutes()) {
            return minutes - hours.breakMinutes();
        }
        return minutes;
    }

    /** Whole minutes from the one to the other; 0 where the other is not later. */
    private static int after(Instant one, Instant other) {
        return Math.toIntExact(Math.max(0, Duration.between(one, other).toMinutes()));
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
