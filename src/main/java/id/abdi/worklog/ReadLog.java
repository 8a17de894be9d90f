package id.abdi.worklog;

import id.abdi.activity.Activities;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.identity.Caller;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Reason;
import id.abdi.intake.ReportText;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a log with the days, the standards and what is recorded already, and says of each row what would become of it. */
@Component
class ReadLog {
    /** Rows of one file, ranges spread over their days: about half a year of work. */
    static final int MOST = 300;

    private static final int LONGEST = 500;
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,6})\\s+(\\p{L}+)");

    private final Activities activities;
    private final Standards standards;
    private final OpenDays openDays;

    ReadLog(Activities activities, Standards standards, OpenDays openDays) {
        this.activities = activities;
        this.standards = standards;
        this.openDays = openDays;
    }

    private record Known(
            Map<LocalDate, DayState> states,
            Map<LocalDate, Set<String>> recorded,
            Map<LocalDate, List<WorkStandard>> standards,
            ReportText text) {}

    /** @throws id.abdi.kernel.Refusal where the file cannot be read or has too many rows */
    LogPreview of(Caller person, HandedFile file, ReportText text) {
        DailyLog log = DailyLog.read(file);
        Known known = known(person, log, text);
        return new LogPreview(
                log.entries().stream().map(entry -> row(entry, known)).toList(),
                log.rejected().stream()
                        .map(row -> new LogPreview.Unread(row.line(), text.said(row)))
                        .toList(),
                log.notes().stream().map(text::say).toList());
    }

    private Known known(Caller person, DailyLog log, ReportText text) {
        TreeSet<LocalDate> days =
                log.entries().stream().map(LogEntry::date).collect(Collectors.toCollection(TreeSet::new));
        Map<LocalDate, DayState> states = openDays.of(person.id(), days);
        List<LocalDate> open = days.stream()
                .filter(day -> states.get(day) instanceof DayState.Open)
                .toList();
        Map<LocalDate, Set<String>> recorded = new HashMap<>();
        Map<LocalDate, List<WorkStandard>> claimable = new HashMap<>();
        if (!open.isEmpty()) {
            activities
                    .of(person.id(), open.getFirst(), open.getLast())
                    .forEach((day, work) -> recorded.put(day, words(work)));
            open.forEach(day -> claimable.put(day, standards.claimable(person.id(), day)));
        }
        return new Known(states, recorded, claimable, text);
    }

    private static Set<String> words(DayWork work) {
        return work.activities().stream()
                .map(activity -> plain(activity.description()))
                .collect(Collectors.toSet());
    }

    private static LogRow row(LogEntry entry, Known known) {
        List<Reason> notes = new ArrayList<>(entry.notes());
        WorkStandard standard = standard(entry, known.standards().getOrDefault(entry.date(), List.of()));
        BigDecimal quantity = standard == null ? null : amount(entry.result(), standard);
        if (standard != null) {
            notes.add(Reason.of(
                    "worklog.note.standard", standard.name(), standard.code().value()));
        }
        if (standard != null && quantity != null) {
            notes.add(Reason.of("worklog.note.quantity", quantity, standard.unitOfOutput()));
        }
        String whole = entry.result().isEmpty() ? entry.work() : entry.work() + ". " + entry.result();
        if (whole.codePointCount(0, whole.length()) > LONGEST) {
            notes.add(Reason.of("worklog.note.cut", LONGEST));
            whole = whole.substring(0, whole.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
        String description = whole;
        boolean same = known.recorded().getOrDefault(entry.date(), Set.of()).contains(plain(description));
        if (same) {
            notes.add(Reason.of("worklog.note.known"));
        }
        return new LogRow(
                entry.line(),
                Uuid7.next(),
                Uuid7.next(),
                entry.date(),
                description,
                entry.start(),
                entry.minutes(),
                quantity,
                quantity == null || standard == null ? null : standard.unitOfOutput(),
                standard == null ? null : standard.code().value(),
                entry.link(),
                notes.stream().map(known.text()::say).toList(),
                blocked(entry, known),
                same);
    }

    private static @Nullable String blocked(LogEntry entry, Known known) {
        Optional<Reason> why = entry.work().strip().length() < 3
                ? Optional.of(Reason.of("worklog.blocked.short"))
                : switch (Objects.requireNonNullElse(known.states().get(entry.date()), new DayState.NotBegun())) {
                    case DayState.Open _ -> Optional.empty();
                    case DayState.NotBegun _ -> Optional.of(Reason.of("worklog.blocked.ahead"));
                    case DayState.Late _, DayState.Closed _ -> Optional.of(Reason.of("worklog.blocked.closed"));
                };
        return why.map(known.text()::say).orElse(null);
    }

    private static @Nullable WorkStandard standard(LogEntry entry, List<WorkStandard> claimable) {
        String work = plain(entry.work());
        return claimable.stream()
                .filter(standard -> plain(standard.name()).equals(work)
                        || plain(standard.code().value()).equals(work))
                .findFirst()
                .orElse(null);
    }

    /** A number before the standard's unit of output: {@code Terperiksa 14 berkas}. */
    private static @Nullable BigDecimal amount(String result, WorkStandard standard) {
        Matcher found = AMOUNT.matcher(result);
        while (found.find()) {
            if (found.group(2).equalsIgnoreCase(standard.unitOfOutput())) {
                return new BigDecimal(found.group(1));
            }
        }
        return null;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
