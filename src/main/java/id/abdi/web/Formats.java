package id.abdi.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, times and numbers as people of the government write them (UX-6), for one language. Moments are told in the
 * government's own time.
 */
public final class Formats {
    /** Below this a number has no separator in either language. */
    private static final int GROUPED = 1000;

    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateShort;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        date = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale);
        dateShort = DateTimeFormatter.ofPattern("d MMM", locale);
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
        month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        time = DateTimeFormatter.ofPattern(indonesian() ? "HH.mm" : "HH:mm", locale);
    }

    /** {@code Rabu, 25 November 2026}. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** {@code 25 Nov}. */
    public String dateShort(LocalDate day) {
        return dateShort.format(day);
    }

    /** {@code Rab}. */
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return this.month.format(month);
    }

    /** {@code 14.05}. */
    public String time(LocalTime time) {
        return this.time.format(time);
    }

    /** {@code 14.05 WIB}. */
    public String time(Instant moment) {
        return time(moment.atZone(zone).toLocalTime()) + " " + zoneName(moment);
    }

    /** {@code Rabu, 25 November 2026, 14.05 WIB}. */
    public String dateTime(Instant moment) {
        return date(moment.atZone(zone).toLocalDate()) + ", " + time(moment);
    }

    /** {@code 1.250} in Indonesian, {@code 1,250} in English. */
    public String number(long number) {
        return number >= 0 && number < GROUPED
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 1.250,5} in Indonesian, {@code 1,250.5} in English: all digits behind the comma that say something. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** {@code 1 j 30 m}, {@code 45 m}, {@code 2 j}. */
    public String minutes(int minutes) {
        String hours = number(minutes / 60) + (indonesian() ? " j" : " h");
        String rest = minutes % 60 + " m";
        if (minutes < 60) {
            return rest;
        }
        return minutes % 60 == 0 ? hours : hours + " " + rest;
    }

    private boolean indonesian() {
        return locale.getLanguage().equals("id");
    }

    private String zoneName(Instant moment) {
        int hours = zone.getRules().getOffset(moment).getTotalSeconds() / 3600;
        return switch (hours) {
            case 7 -> "WIB";
            case 8 -> "WITA";
            case 9 -> "WIT";
            default -> zone.getRules().getOffset(moment).getId();
        };
    }
}
