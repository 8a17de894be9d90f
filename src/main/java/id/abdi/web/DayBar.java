package id.abdi.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from one day to another: the day before, the day itself, the day after, any other day by its date.
 *
 * @param action where the date is sent as {@code ?date=}
 * @param kept what else the address says, on every day
 */
public record DayBar(
        LocalDate day,
        String words,
        @Nullable Link previous,
        @Nullable Link next,
        String action,
        @Nullable LocalDate last,
        Map<String, String> kept) {
    /**
     * @param previous the day before that has something to show, null at the beginning
     * @param next the day after, null at the end
     * @param last the last day that can be chosen, null for any
     */
    public static DayBar of(
            Ui ui,
            String action,
            LocalDate day,
            @Nullable LocalDate previous,
            @Nullable LocalDate next,
            @Nullable LocalDate last) {
        Function<LocalDate, Link> link = other -> new Link(action + "?date=" + other, ui.date(other));
        return new DayBar(
                day,
                ui.date(day),
                previous == null ? null : link.apply(previous),
                next == null ? null : link.apply(next),
                action,
                last,
                Map.of());
    }

    /** The same way with that parameter in every address. */
    public DayBar keeping(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(kept);
        more.put(name, value);
        return new DayBar(day, words, with(previous, name, value), with(next, name, value), action, last, more);
    }

    private static @Nullable Link with(@Nullable Link link, String name, String value) {
        return link == null
                ? null
                : new Link(
                        link.address() + "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8),
                        link.text());
    }
}
