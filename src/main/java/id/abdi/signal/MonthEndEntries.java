package id.abdi.signal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A month's work written at its end. */
public final class MonthEndEntries {
    /** Who writes once a week is not late by more days. */
    private static final int LATE = 8;
    /** The days up to here have more than a week to the end of any month. */
    private static final int EARLY = 20;

    private static final double HONEST = 0.15;

    private MonthEndEntries() {}

    /**
     * @param own all activities of one person
     * @param zone of the local time
     */
    public static Optional<Signal> of(List<Noted> own, ZoneOffset zone) {
        List<Noted> early = own.stream()
                .filter(noted -> noted.day().getDayOfMonth() <= EARLY)
                .toList();
        List<LocalDate> late = early.stream()
                .filter(noted -> !madeOn(noted, zone).isBefore(noted.day().plusDays(LATE)))
                .map(Noted::day)
                .toList();
        if (late.size() <= HONEST * early.size()) {
            return Optional.empty();
        }
        return Optional.of(
                Signal.of(SignalKind.MONTH_END_ENTRIES, own.getFirst().person(), null, late, early.size(), HONEST));
    }

    private static LocalDate madeOn(Noted noted, ZoneOffset zone) {
        return LocalDateTime.ofEpochSecond(noted.made(), 0, zone).toLocalDate();
    }
}
