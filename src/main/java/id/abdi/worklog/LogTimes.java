package id.abdi.worklog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as logs write them: {@code 08:00}, {@code 8.30}, {@code 0830}, a bare {@code 8}, a spreadsheet's part of a day. */
final class LogTimes {
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?:[:.][0-9]{2})?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})");
    private static final Pattern HOUR = Pattern.compile("([0-9]{1,2})");
    private static final Pattern PART = Pattern.compile("0[.,][0-9]{3,}");
    private static final BigDecimal DAY = new BigDecimal(24 * 60);

    private LogTimes() {}

    static Optional<LocalTime> read(String typed) {
        String text = typed.strip().replaceAll("(?i) *(wib|wita|wit)$", "");
        if (PART.matcher(text).matches()) {
            BigDecimal minutes = new BigDecimal(text.replace(',', '.')).multiply(DAY);
            return Optional.of(LocalTime.MIDNIGHT.plusMinutes(
                    minutes.setScale(0, RoundingMode.HALF_UP).longValue()));
        }
        for (Pattern form : new Pattern[] {CLOCK, DIGITS}) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return time(found.group(1), found.group(2));
            }
        }
        return HOUR.matcher(text).matches() ? time(text, "0") : Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
