package id.abdi.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** More minutes of work than there was time. */
public final class ImpossibleMinutes {
    /** So much work was done before the first or after the last punch, in minutes. */
    private static final int BESIDE = 90;

    private static final double HONEST = 0.03;
    private static final int FEWEST = 4;

    private ImpossibleMinutes() {}

    /** @param own the days of one person on which they punched twice and had no duty outside */
    public static Optional<Signal> of(List<DayTime> own) {
        List<LocalDate> days = own.stream()
                .filter(day -> day.worked() > day.present() + BESIDE)
                .map(DayTime::day)
                .toList();
        return days.size() < FEWEST
                ? Optional.empty()
                : Optional.of(Signal.of(
                        SignalKind.IMPOSSIBLE_MINUTES, own.getFirst().person(), null, days, own.size(), HONEST));
    }
}
