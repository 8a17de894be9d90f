package id.abdi.clocking;

import id.abdi.intake.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log says: every line that is not blank is one or the other, so that nothing is lost.
 *
 * @param newest the latest time that any line tells, true or not; null where none tells one
 */
record ReadLog(
        List<Punch> punches, List<BadLine> bad, @Nullable Instant newest) {
    ReadLog {
        punches = List.copyOf(punches);
        bad = List.copyOf(bad);
    }

    int rows() {
        return punches.size() + bad.size();
    }

    /** A line that is no punch: kept as it came, with what is wrong and what to do. */
    record BadLine(int line, String text, Reason why) {
        static final int LONGEST = 500;

        /** The text as it is kept: without signs that no screen shows, and not longer than a line can be. */
        static BadLine of(int line, String text, Reason why) {
            String plain = text.replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
            return new BadLine(line, plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain, why);
        }

        /** Whether it shows that the device's clock is wrong. */
        boolean wrongClock() {
            return why.key().equals(PunchReader.FUTURE) || why.key().equals(PunchReader.LONG_AGO);
        }
    }
}
