package id.abdi.worklog;

import id.abdi.api.ApiCall;
import id.abdi.identity.Caller;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ReportText;
import id.abdi.kernel.Nip;
import id.abdi.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A daily log out of a spreadsheet for other programs. */
@RestController
@RequestMapping("/api/v1/employees/{nip}/daily-logs")
class LogApi {
    private final ReadLog read;
    private final SaveLog save;
    private final WorklogPerson person;
    private final Words words;

    LogApi(ReadLog read, SaveLog save, WorklogPerson person, Words words) {
        this.read = read;
        this.save = save;
        this.person = person;
        this.words = words;
    }

    @ApiCall(
            value =
                    "Reads one's own daily log (multipart, field file: CSV or Excel). With dry-run=true it only says what would become of each row; else it records every row that is ready, all of them or none. The sender makes the id (UUIDv7): sent again, nothing is stored twice.",
            problems = {
                "403 own-only",
                "404 not-found",
                "422 cells-invalid",
                "422 file-missing",
                "422 not-uuid7",
                "422 too-many-rows",
                "422 unknown-log"
            })
    @PutMapping("/{id}")
    LogAnswer put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable UUID id,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @ModelAttribute LogForm form,
            Locale locale) {
        person.requireSelf(caller, nip);
        WorklogRefusals.requireUuid7(id);
        LogPreview preview =
                read.of(caller, form.handed(), new ReportText(words, locale)).seeded(id);
        Set<Integer> ready = IntStream.range(0, preview.rows().size())
                .filter(place -> preview.rows().get(place).ready())
                .boxed()
                .collect(Collectors.toSet());
        if (!dryRun && !ready.isEmpty()) {
            save.by(caller, preview, ready, Map.of());
        }
        return LogAnswer.of(preview, !dryRun);
    }

    /** The file as it is sent. */
    record LogForm(@Nullable MultipartFile file) {
        HandedFile handed() {
            if (file == null || file.isEmpty()) {
                throw WorklogRefusals.noFile();
            }
            return HandedFile.of(file);
        }
    }

    /**
     * What becomes of a log.
     *
     * @param recorded how many rows were recorded; none of a dry run
     * @param notes what is to say of the file as a whole
     */
    record LogAnswer(int recorded, List<LogLine> rows, List<String> notes) {
        static LogAnswer of(LogPreview preview, boolean stored) {
            List<LogLine> lines = new ArrayList<>();
            preview.rows().forEach(row -> lines.add(LogLine.of(row, stored)));
            preview.unread().forEach(unread -> lines.add(LogLine.of(unread)));
            int recorded = (int) lines.stream()
                    .filter(line -> line.state() == LogLine.State.RECORDED)
                    .count();
            return new LogAnswer(recorded, lines, preview.notes());
        }
    }

    /**
     * A row of the file.
     *
     * @param reason why it is not recorded, in words; null where it is or would be
     */
    record LogLine(
            int line,
            State state,
            @Nullable String reason,
            @Nullable UUID activityId,
            @Nullable LocalDate date,
            @Nullable String description,
            @Nullable LocalTime startedAt,
            @Nullable Integer minutes,
            @Nullable BigDecimal quantity,
            @Nullable String unitOfOutput,
            @Nullable String standardCode,
            List<String> notes) {
        enum State {
            /** Would be recorded. */
            READY,
            RECORDED,
            /** The same stands in that day already. */
            KNOWN,
            /** Nobody can tell the minutes: neither the row nor a standard. */
            MINUTES_MISSING,
            /** Its day is closed or lies ahead, or it says too little. */
            BLOCKED,
            UNREADABLE
        }

        static LogLine of(LogRow row, boolean stored) {
            State state = state(row, stored);
            return new LogLine(
                    row.line(),
                    state,
                    row.blocked(),
                    state == State.READY || state == State.RECORDED ? row.activity() : null,
                    row.date(),
                    row.description(),
                    row.start(),
                    row.minutes(),
                    row.quantity(),
                    row.unitOfOutput(),
                    row.standardCode(),
                    row.notes());
        }

        static LogLine of(LogPreview.Unread unread) {
            return new LogLine(
                    unread.line(),
                    State.UNREADABLE,
                    unread.why(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }

        private static State state(LogRow row, boolean stored) {
            if (row.ready()) {
                return stored ? State.RECORDED : State.READY;
            }
            if (!row.takes()) {
                return State.BLOCKED;
            }
            return row.known() ? State.KNOWN : State.MINUTES_MISSING;
        }
    }
}
