package id.abdi.clocking;

import id.abdi.clocking.PunchReader.Fields;
import id.abdi.clocking.ReadLog.BadLine;
import id.abdi.intake.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body that a terminal pushes as {@code table=ATTLOG}: {@code pin, time, state, verify, work code, …} between tabs (one maker
 * uses commas), or {@code PIN=… DateTime=… Verified=… Status=…}. There is no number of the device: the serial in the address says
 * who speaks. The time is text or seconds since 1970.
 */
final class PushLog {
    private static final Pattern NAMED = Pattern.compile("(?i)^\\s*(PIN|DateTime|Time|Verified|Status|State)\\s*=.*");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z]{1,20})=([^\t=]*?)(?=[\\s,]+[A-Za-z]{1,20}=|\t|$)");

    private PushLog() {}

    static ReadLog read(String body, PunchReader reader) {
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                line(i + 1, lines.get(i), reader);
            }
        }
        return reader.log();
    }

    private static void line(int number, String line, PunchReader reader) {
        if (line.length() > BadLine.LONGEST) {
            reader.refuse(number, line, Reason.of("clocking.line.long", String.valueOf(BadLine.LONGEST)));
        } else if (NAMED.matcher(line).matches()) {
            reader.take(number, line, named(line));
        } else {
            String[] fields = line.split(line.indexOf('\t') >= 0 ? "\t" : ",", -1);
            if (fields.length < 2) {
                reader.refuse(number, line, Reason.of("clocking.line.push"));
            } else {
                reader.take(
                        number, line, new Fields(fields[0], fields[1], at(fields, 2), at(fields, 3), at(fields, 4)));
            }
        }
    }

    private static Fields named(String line) {
        Map<String, String> values = new HashMap<>();
        Matcher pairs = PAIR.matcher(line);
        while (pairs.find()) {
            values.putIfAbsent(
                    pairs.group(1).toLowerCase(Locale.ROOT), pairs.group(2).strip());
        }
        return new Fields(
                first(values, "pin", "userid"),
                first(values, "datetime", "time"),
                first(values, "status", "state"),
                first(values, "verified", "verify"),
                first(values, "workcode", "work"));
    }

    private static String first(Map<String, String> values, String name, String other) {
        return values.getOrDefault(name, values.getOrDefault(other, ""));
    }

    private static String at(String[] fields, int index) {
        return index < fields.length ? fields[index] : "";
    }
}
