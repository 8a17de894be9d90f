package id.abdi.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words of all modules, from the message files in the modules' folders: Indonesian first, English second (UX-6).
 * Pages ask their {@link Ui}; this is for texts outside a request, such as mail and documents.
 */
@Component
public class Words {
    public static final Locale INDONESIAN = Locale.of("id");
    public static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);

    private final Map<String, String> indonesian = read("classpath*:id/abdi/*/messages.properties");
    private final Map<String, String> english = read("classpath*:id/abdi/*/messages_en.properties");
    private final Map<Known, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<Locale, Formats> formats = new ConcurrentHashMap<>();
    private final ZoneId zone;

    Words(@Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.zone = zone;
    }

    private record Known(Locale locale, String key) {}

    /**
     * A text with gaps, read once.
     *
     * @param plain whether no gap says how its number is written
     */
    private record Pattern(MessageFormat format, boolean plain) {
        static Pattern of(String text, Locale locale) {
            MessageFormat format = new MessageFormat(text, locale);
            return new Pattern(format, Arrays.stream(format.getFormats()).allMatch(Objects::isNull));
        }

        /** A copy is filled, since a format serves one thread only. */
        String filled(Object[] arguments) {
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }

    /** The text in that language, else in Indonesian; an unknown key stands for itself, so that a page still shows. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = indonesian.getOrDefault(key, key);
        if (locale.getLanguage().equals("en")) {
            pattern = english.getOrDefault(key, pattern);
        }
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        Pattern known = knows(key) ? pattern(locale, key, pattern) : Pattern.of(pattern, locale);
        return known.filled(written(locale, known, arguments));
    }

    private Pattern pattern(Locale locale, String key, String text) {
        return patterns.computeIfAbsent(new Known(locale, key), first -> Pattern.of(text, locale));
    }

    /** Days and moments among the arguments are written as people write them. */
    private Object[] written(Locale locale, Pattern pattern, Object[] arguments) {
        Formats written = formats(locale);
        return Arrays.stream(arguments)
                .map(argument -> switch (argument) {
                    case LocalDate day -> written.date(day);
                    case LocalTime time -> written.time(time);
                    case Instant moment -> written.dateTime(moment);
                    case YearMonth month -> written.month(month);
                    case Integer number when pattern.plain() -> written.number(number);
                    default -> argument;
                })
                .toArray();
    }

    public boolean knows(String key) {
        return indonesian.containsKey(key);
    }

    /** Dates, times and numbers in that language, in the government's time. */
    public Formats formats(Locale locale) {
        return formats.computeIfAbsent(locale, first -> new Formats(first, zone));
    }

    private static Map<String, String> read(String pattern) {
        try {
            Map<String, String> texts = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            return Map.copyOf(texts);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the message files cannot be read", unreadable);
        }
    }
}
