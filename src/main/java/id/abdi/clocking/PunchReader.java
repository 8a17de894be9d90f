package id.abdi.clocking;

import id.abdi.clocking.ReadLog.BadLine;
import id.abdi.intake.Reason;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes punches of the fields of lines, whatever the dialect; what cannot be one is kept with the reason. */
final class PunchReader {
    static final String FUTURE = "clocking.line.future";
    static final String LONG_AGO = "clocking.line.long-ago";

    /** A device may run so far ahead of the server; what lies further in the future is no punch yet (complaint 65). */
    static final Duration AHEAD = Duration.ofMinutes(10);

    /** Before this no device of today recorded: a year like 2000 comes from a flat battery. */
    static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    private static final Pattern PIN = Pattern.compile("[0-9A-Za-z]{1,24}");
    private static final Pattern EPOCH = Pattern.compile("[0-9]{9,11}");
    private static final Pattern SMALL = Pattern.compile("[0-9]{1,3}");
    private static final int LONGEST_WORK_CODE = 24;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;
    private final Instant now;
    private final List<Punch> punches = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();
    private @Nullable Instant newest;

    /** @param zone in which devices tell the time */
    PunchReader(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** The fields of a line by what they mean; empty where the line does not say. */
    record Fields(String pin, String time, String state, String verify, String workCode) {}

    void take(int line, String text, Fields fields) {
        String pin = fields.pin().strip();
        if (!PIN.matcher(pin).matches()) {
            refuse(line, text, Reason.of("clocking.line.pin", pin));
            return;
        }
        String time = fields.time().strip();
        Optional<Instant> at = time(time);
        at.filter(told -> newest == null || told.isAfter(newest)).ifPresent(told -> newest = told);
        if (at.isEmpty()) {
            refuse(line, text, Reason.of("clocking.line.time", time));
        } else if (at.get().isAfter(now.plus(AHEAD))) {
            refuse(line, text, Reason.of(FUTURE, time));
        } else if (at.get().isBefore(EARLIEST.atStartOfDay(zone).toInstant())) {
            refuse(line, text, Reason.of(LONG_AGO, time));
        } else {
            punches.add(new Punch(
                    line, pin, at.get(), small(fields.state()), small(fields.verify()), workCode(fields.workCode())));
        }
    }

    void refuse(int line, String text, Reason why) {
        bad.add(BadLine.of(line, text, why));
    }

    ReadLog log() {
        return new ReadLog(punches, bad, newest);
    }

    /** Local time of the device, or seconds since 1970; the text must survive being read and written again. */
    private Optional<Instant> time(String text) {
        try {
            return EPOCH.matcher(text).matches()
                    ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
                    : Optional.of(LocalDateTime.parse(text, TIME).atZone(zone).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Whether that looks like a device's local time. */
    static boolean isTime(String text) {
        try {
            LocalDateTime.parse(text.strip(), TIME);
            return true;
        } catch (DateTimeParseException noTime) {
            return text.strip().matches("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2} [0-9]{1,2}:[0-9]{2}.*");
        }
    }

    private static @Nullable Integer small(String text) {
        return SMALL.matcher(text.strip()).matches() ? Integer.valueOf(text.strip()) : null;
    }

    private static @Nullable String workCode(String text) {
        String code = text.strip();
        return code.isEmpty() || code.equals("0") || code.length() > LONGEST_WORK_CODE ? null : code;
    }
}
