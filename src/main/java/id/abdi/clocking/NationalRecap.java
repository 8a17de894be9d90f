package id.abdi.clocking;

import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The monthly recap of BKN's attendance system (N-3): for each person {@code nip} and {@code presensi[]}, for each day
 * {@code day}, {@code checkIn}, {@code checkOut}, {@code status}. The whole month is sent again when past days change. Where
 * somebody was, which the recap also tells, is not taken.
 */
final class NationalRecap {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** HN present, TM late, TMM no check-in, PC early, PCM no check-out, TK absent, CT leave, DL duty travel, LN holiday. */
    private static final Pattern CODES = Pattern.compile(
            "(HN|TM[1-4]|TMM|PC[1-4]|PCM|TK|CT|DL|LN)([ ,/+;]{1,3}(HN|TM[1-4]|TMM|PC[1-4]|PCM|TK|CT|DL|LN)){0,3}");

    private final ZoneId zone;
    private final List<DeclaredDay> days = new ArrayList<>();
    private final List<RowOutcome> settled = new ArrayList<>();
    private int line;

    private NationalRecap(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether the text is such a recap at first sight. */
    static boolean is(String text) {
        String beginning = text.stripLeading();
        return beginning.startsWith("{") || beginning.startsWith("[");
    }

    /**
     * @param zone in which times without a zone are told
     * @return the days numbered in their order, since a recap has no lines
     * @throws Refusal {@code recap-unreadable}
     */
    static DeclaredDay.Read read(String text, ZoneId zone) {
        JsonNode root = tree(text);
        NationalRecap recap = new NationalRecap(zone);
        YearMonth month = month(root);
        for (JsonNode person : people(root)) {
            recap.person(person, month);
        }
        if (recap.line == 0) {
            throw ClockingRefusals.recapUnreadable();
        }
        return new DeclaredDay.Read(recap.days, recap.settled);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw ClockingRefusals.recapUnreadable();
        }
    }

    private static @Nullable YearMonth month(JsonNode root) {
        int year = root.path("tahun").asInt(0);
        int month = root.path("bulan").asInt(0);
        return year > 2000 && year < 2200 && month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    private static Iterable<JsonNode> people(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        for (JsonNode value : root) {
            if (value.isArray() && value.path(0).has("nip")) {
                return value;
            }
        }
        throw ClockingRefusals.recapUnreadable();
    }

    private void person(JsonNode person, @Nullable YearMonth month) {
        String number = person.path("nip").asString("");
        for (JsonNode day : person.path("presensi")) {
            line++;
            try {
                day(Nip.of(number), day, month);
            } catch (Refusal noNip) {
                settled.add(Rejected.of(line, Reason.of(noNip)));
            }
        }
    }

    private void day(Nip nip, JsonNode day, @Nullable YearMonth month) {
        Optional<LocalDate> date = date(day.path("day").asString(""), month);
        String code = day.path("status").asString("").strip();
        if (date.isEmpty()) {
            reject("clocking.recap.day", day.path("day").asString(""));
        } else if (!CODES.matcher(code).matches()) {
            reject("clocking.recap.code", code.substring(0, Math.min(code.length(), 20)));
        } else {
            days.add(new DeclaredDay(
                    line, nip, date.get(), code, time(day.path("checkIn")), time(day.path("checkOut"))));
        }
    }

    private void reject(String key, String given) {
        settled.add(Rejected.of(line, Reason.of(key, given)));
    }

    /** A date, or the number of the day in the month of the recap. */
    private static Optional<LocalDate> date(String text, @Nullable YearMonth month) {
        try {
            if (text.matches("[0-9]{1,2}")) {
                return month == null ? Optional.empty() : Optional.of(month.atDay(Integer.parseInt(text)));
            }
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The local time: with its zone where the recap says one, else from the moment in UTC. */
    private @Nullable LocalTime time(JsonNode check) {
        String moment = check.path("time").asString("");
        String local = check.path("time_with_timezone").asString("");
        String text = local.isEmpty() ? moment : local;
        try {
            return OffsetDateTime.parse(text.replace(' ', 'T'))
                    .atZoneSameInstant(zone)
                    .toLocalTime()
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException noMoment) {
            return DeclaredDay.time(text).orElse(null);
        }
    }
}
