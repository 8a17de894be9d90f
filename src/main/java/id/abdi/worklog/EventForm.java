package id.abdi.worklog;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import id.abdi.worklog.SharedEvent.Participant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared event as its organiser types it.
 *
 * @param people those who were ticked
 * @param numbers NIPs of others, one a line
 */
record EventForm(
        @Nullable UUID id,
        @Nullable String date,
        @Nullable String title,
        @Nullable String startedAt,
        @Nullable String minutes,
        @Nullable List<UUID> people,
        @Nullable String numbers) {
    static final String ACTION = "/activities/events";
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_WORDS = 300;

    UUID eventId() {
        return id != null && Uuid7.is(id) ? id : Uuid7.next();
    }

    List<EmployeeId> ticked() {
        return people == null
                ? List.of()
                : people.stream().filter(Objects::nonNull).map(EmployeeId::new).toList();
    }

    List<String> typedNumbers() {
        return numbers == null
                ? List.of()
                : numbers.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        int length = title == null ? 0 : title.strip().length();
        if (length < 3 || length > LONGEST_TITLE) {
            errors.add(new FieldError("title", "worklog.field.title", List.of(LONGEST_TITLE)));
        }
        if (day() == null) {
            errors.add(new FieldError("date", "worklog.field.date"));
        }
        if (startedAt != null && !startedAt.isBlank() && time() == null) {
            errors.add(new FieldError("startedAt", "worklog.cell.time", List.of(startedAt)));
        }
        if (longMinutes() == 0) {
            errors.add(new FieldError("minutes", "worklog.field.minutes"));
        }
        return errors;
    }

    @Nullable
    LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    SharedEvent event(EmployeeId organiser, Instant now, List<Participant> participants) {
        return new SharedEvent(
                eventId(),
                organiser,
                Objects.requireNonNull(day()),
                Objects.requireNonNull(title).strip(),
                time(),
                longMinutes(),
                now,
                participants);
    }

    private @Nullable LocalTime time() {
        return startedAt == null ? null : LogTimes.read(startedAt).orElse(null);
    }

    private int longMinutes() {
        return Typed.minutes(minutes == null ? "" : minutes)
                .filter(typed -> typed >= 1 && typed <= 1440)
                .orElse(0);
    }
}
