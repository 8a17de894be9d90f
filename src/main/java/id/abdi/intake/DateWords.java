package id.abdi.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and programs write them; the day comes before the month, as in Indonesia. */
final class DateWords {
    /** What a text says of a day. */
    sealed interface Read {
        record Day(LocalDate date) implements Read {}

        /** A zero date, which old programs write for none. */
        record Empty() implements Read {}

        /** @param key the message that says why it is not read */
        record Unclear(String key) implements Read {}
    }

    private record Form(Pattern pattern, Function<MatchResult, Read> reader) {}

    private static final String TIME = "(?:[ T]+00[:.]00(?:[:.]00(?:[.,]0+)?)?Z?)?";
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("ags", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private static final List<Form> FORMS = List.of(
            form("0000[-/.]00[-/.]00|00[-/.]00[-/.]0000", found -> new Read.Empty()),
            form("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})", found -> day(found, 1, 2, 3)),
            form("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})", DateWords::dayFirst),
            form("([0-9]{4})([0-9]{2})([0-9]{2})", found -> day(found, 1, 2, 3)),
            form("(?:[a-z']+, ?)?([0-9]{1,2})[-/. ]+([a-z]{3,9})[.]?[-/. ]+([0-9]{4})", DateWords::named),
            form("([1-9][0-9]{4})(?:[.,]0+)?", DateWords::serial),
            form("[0-9]{1,2}[-/. ][0-9a-z]+[-/. ][0-9]{2}", found -> new Read.Unclear("intake.cell.date-short-year")));

    private DateWords() {}

    static Read read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(lower);
            if (matcher.matches()) {
                return form.reader().apply(matcher.toMatchResult());
            }
        }
        return new Read.Unclear("intake.cell.date");
    }

    private static Form form(String pattern, Function<MatchResult, Read> reader) {
        return new Form(Pattern.compile("(?:" + pattern + ")" + TIME.toLowerCase(Locale.ROOT)), reader);
    }

    /** A month above twelve shows that the file writes the month first: then no row of it can be trusted. */
    private static Read dayFirst(MatchResult found) {
        int second = Integer.parseInt(found.group(2));
        int first = Integer.parseInt(found.group(1));
        return second > 12 && first <= 12 ? new Read.Unclear("intake.cell.date-month-first") : day(found, 3, 2, 1);
    }

    private static Read named(MatchResult found) {
        Integer month = MONTHS.get(found.group(2).substring(0, 3));
        return month == null
                ? new Read.Unclear("intake.cell.date")
                : day(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1)));
    }

    /** Days since 30 December 1899, as spreadsheets count. */
    private static Read serial(MatchResult found) {
        return new Read.Day(SERIAL_ZERO.plusDays(Integer.parseInt(found.group(1))));
    }

    private static Read day(MatchResult found, int year, int month, int day) {
        return day(
                Integer.parseInt(found.group(year)),
                Integer.parseInt(found.group(month)),
                Integer.parseInt(found.group(day)));
    }

    private static Read day(int year, int month, int day) {
        try {
            return new Read.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException noDay) {
            return new Read.Unclear("intake.cell.date-none");
        }
    }
}
