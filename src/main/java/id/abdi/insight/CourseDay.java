package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a person's course.
 *
 * @param verdict for a judged day alone
 */
record CourseDay(LocalDate date, Kind kind, @Nullable Verdict verdict) {
    /** What is known of a day. */
    enum Kind {
        JUDGED,
        /** On duty and not reported in time: unknown, never bad. */
        MISSING,
        /** On duty, and can still be reported in time. */
        OPEN,
        AWAY,
        REST,
        /** Not in service. */
        OUTSIDE
    }

    boolean judged() {
        return kind == Kind.JUDGED;
    }

    /** Whether the line of the course breaks here. */
    boolean unknown() {
        return kind == Kind.MISSING || kind == Kind.OPEN;
    }
}
