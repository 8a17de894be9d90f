package id.abdi.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every template gets as {@code ui}: words, dates and numbers in the visitor's language, addresses of static
 * files, the CSRF token, the menu. A handler that fills a view record takes it as a parameter.
 */
public final class Ui {
    /** What the request says about the page. */
    record Seen(
            String path,
            String address,
            Supplier<Csrf> csrf,
            Optional<Visitor> visitor,
            List<NavEntry> nav,
            @Nullable Returned returned) {}

    /** The names under which a changing request proves that it comes from our page (SEC-20). */
    record Csrf(String field, String header, String token) {}

    private final Words words;
    private final Formats formats;
    private final Locale locale;
    private final Assets assets;
    private final Seen seen;
    private final Map<String, Label> labels = new HashMap<>();

    Ui(Words words, Locale locale, Assets assets, Seen seen) {
        this.words = words;
        this.formats = words.formats(locale);
        this.locale = locale;
        this.assets = assets;
        this.seen = seen;
    }

    /** The text of that key; with arguments it is a {@code MessageFormat}. */
    public String text(String key, Object... arguments) {
        return words.text(locale, key, arguments);
    }

    /** {@code Rabu, 25 November 2026}. */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** {@code 25 Nov}. */
    public String dateShort(LocalDate day) {
        return formats.dateShort(day);
    }

    /** {@code Rab}. */
    public String weekday(LocalDate day) {
        return formats.weekday(day);
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return formats.month(month);
    }

    /** {@code 14.05}. */
    public String time(LocalTime time) {
        return formats.time(time);
    }

    /** {@code 14.05 WIB}. */
    public String time(Instant moment) {
        return formats.time(moment);
    }

    /** {@code Rabu, 25 November 2026, 14.05 WIB}. */
    public String dateTime(Instant moment) {
        return formats.dateTime(moment);
    }

    /** {@code 1.250}. */
    public String number(long number) {
        return formats.number(number);
    }

    /** {@code 1.250,5} in Indonesian, {@code 1,250.5} in English. */
    public String number(BigDecimal number) {
        return formats.number(number);
    }

    /** {@code 1 j 30 m}. */
    public String minutes(int minutes) {
        return formats.minutes(minutes);
    }

    /** The address of a file in that module's {@code static} folder; it changes with the file's content. */
    public String asset(String module, String file) {
        return assets.address(module, file);
    }

    public String csrfName() {
        return seen.csrf().get().field();
    }

    public String csrfToken() {
        return seen.csrf().get().token();
    }

    /** The header in which a script sends {@link #csrfToken()}. */
    public String csrfHeader() {
        return seen.csrf().get().header();
    }

    public Optional<Visitor> visitor() {
        return seen.visitor();
    }

    /** The menu entries that this visitor is offered, in order. */
    public List<NavEntry> nav() {
        return seen.nav().stream().filter(entry -> !entry.inHead()).toList();
    }

    /** What stands as a sign in the head of the page. */
    List<NavEntry> signs() {
        return seen.nav().stream().filter(NavEntry::inHead).toList();
    }

    /** Whether the page belongs to that menu entry, and to none that says more exactly where it is. */
    boolean in(NavEntry entry) {
        return below(entry)
                && seen.nav().stream()
                        .noneMatch(other -> below(other)
                                && other.path().length() > entry.path().length());
    }

    private boolean below(NavEntry entry) {
        return seen.path().equals(entry.path()) || seen.path().startsWith(entry.path() + "/");
    }

    /** The path of the page, without the query. */
    public String path() {
        return seen.path();
    }

    /** The address of the page with its query, to which a refused form without JavaScript comes back. */
    public String address() {
        return seen.address();
    }

    public Locale locale() {
        return locale;
    }

    /** The other language, which the page offers. */
    Locale otherLocale() {
        return Words.LANGUAGES.stream()
                .filter(other -> !other.equals(locale))
                .findFirst()
                .orElse(locale);
    }

    /**
     * What was typed into that field of the form that posts to {@code action} and just came back refused (UX-6: nothing
     * typed is lost), else the other value.
     */
    public String typed(String action, String name, @Nullable String otherwise) {
        String typed = seen.returned() == null ? null : seen.returned().typed(action, name);
        return typed != null ? typed : otherwise == null ? "" : otherwise;
    }

    /** Whether that box was ticked in the form that posts to {@code action} and just came back refused, else the other. */
    public boolean chosen(String action, String name, String value, boolean otherwise) {
        return seen.returned() == null
                ? otherwise
                : seen.returned()
                        .chosen(action, name, value)
                        .orElse(otherwise || value.equals(typed(action, name, "")));
    }

    /** What is wrong with that field of the form that posts to {@code action}, where it just came back refused. */
    public Optional<String> error(String action, String name) {
        return seen.returned() == null ? Optional.empty() : seen.returned().error(action, name);
    }

    /** Remembers how the page calls a field and where it stands, for the summary of what is wrong; of several forms that of the refused one. */
    String label(String form, String name, String label, String spot) {
        if (seen.returned() == null
                || form.isEmpty()
                || form.equals(seen.returned().action())) {
            labels.put(name, new Label(label, spot));
        }
        return label;
    }

    private record Label(String words, String spot) {}

    /** Where that field stands on the page. */
    String spot(NoticeView.Field field) {
        Label label = labels.get(field.name());
        return label == null ? field.name() : label.spot();
    }

    /** What is wrong in a field, with the name that the page has for it (UX-6: what, where). */
    String said(NoticeView.Field field) {
        Label label = labels.get(field.name());
        return label == null ? field.message() : label.words() + ": " + field.message();
    }

    /** The content made at once, so that a notice above it knows the labels in it. */
    static String made(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    /** The refusal of a form that came back to its page. */
    Optional<NoticeView> refused() {
        return seen.returned() == null
                ? Optional.empty()
                : Optional.of(seen.returned().notice());
    }
}
