package id.abdi.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When mail goes, and when again after it could not. */
final class MailRules {
    /** What nobody read for that long is not mailed any more. */
    static final Duration NEWS = Duration.ofDays(7);

    /** A mail that could not be sent that often is given up: after about a day. */
    static final int MOST_TRIES = 12;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration GATHERED = Duration.ofMinutes(15);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private MailRules() {}

    /** The moment on that day from which the mail of the day goes. */
    static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /**
     * Whether a mail is due.
     *
     * @param oldest when the oldest thing was told that was neither read nor mailed
     * @param works whether the person works today
     */
    static boolean due(MailChoice choice, Instant oldest, boolean works, Instant now, ZoneId zone) {
        return switch (choice) {
            case DAILY -> {
                Instant morning = morning(now.atZone(zone).toLocalDate(), zone);
                yield works && !now.isBefore(morning) && oldest.isBefore(morning);
            }
            case SOON -> !now.isBefore(oldest.plus(GATHERED));
            case NONE -> false;
        };
    }

    /** How long to wait after that many tries. */
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1, 0, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
