package id.abdi.clocking;

import id.abdi.clocking.PunchReader.Fields;
import id.abdi.intake.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A log carried on a USB stick: fields between tabs, without a header. Six fields are {@code pin, time, device, state, verify,
 * work code}, five are {@code pin, time, state, verify, work code} without the device. Which it is, the number of fields says,
 * never their values.
 */
final class UsbLog {
    private static final int WITH_DEVICE = 6;
    private static final int WITHOUT_DEVICE = 5;
    private static final int LOOKED_AT = 50;
    private static final Pattern NUMBERED = Pattern.compile("(?:^|[^0-9A-Za-z])([0-9]{1,6})_attlog(?:[^A-Za-z]|$)");

    private UsbLog() {}

    /** Whether the text is such a log: one of its first lines has a device's time in the second field. */
    static boolean is(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .map(line -> line.split("\t", -1))
                .anyMatch(fields -> fields.length >= WITHOUT_DEVICE && PunchReader.isTime(fields[1]));
    }

    /** Whether its lines name the device. */
    static boolean namesDevice(String text) {
        return width(text) == WITH_DEVICE;
    }

    /** The device's number in a file name such as {@code 1_attlog.dat}. */
    static Optional<String> number(String fileName) {
        Matcher number = NUMBERED.matcher(fileName.toLowerCase(Locale.ROOT));
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The device's number that most lines name; empty for a log of five fields. */
    static Optional<String> namedDevice(String text) {
        if (!namesDevice(text)) {
            return Optional.empty();
        }
        return text
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == WITH_DEVICE)
                .map(fields -> fields[2].strip())
                .filter(number -> number.matches("[0-9]{1,6}"))
                .collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** @param device the number that each line must name where lines name one; null where nobody knows it */
    static ReadLog read(String text, @Nullable String device, PunchReader reader) {
        int width = width(text);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                line(i + 1, line, width, device, reader);
            }
        }
        return reader.log();
    }

    private static void line(int number, String line, int width, @Nullable String device, PunchReader reader) {
        String[] fields = line.split("\t", -1);
        if (fields.length != width) {
            reader.refuse(
                    number,
                    line,
                    Reason.of("clocking.line.fields", String.valueOf(fields.length), String.valueOf(width)));
            return;
        }
        List<String> rest = new ArrayList<>(List.of(fields).subList(2, width));
        if (width == WITH_DEVICE) {
            String named = rest.removeFirst().strip();
            if (device != null && !device.equals(named)) {
                reader.refuse(number, line, Reason.of("clocking.line.device", named, device));
                return;
            }
        }
        reader.take(number, line, new Fields(fields[0], fields[1], rest.get(0), rest.get(1), rest.get(2)));
    }

    /** Six or five, whichever more lines have. */
    private static int width(String text) {
        long six = lines(text, WITH_DEVICE);
        return six > 0 && six >= lines(text, WITHOUT_DEVICE) ? WITH_DEVICE : WITHOUT_DEVICE;
    }

    private static long lines(String text, int width) {
        return text.lines().filter(line -> line.split("\t", -1).length == width).count();
    }
}
