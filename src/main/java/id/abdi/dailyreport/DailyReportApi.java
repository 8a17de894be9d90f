package id.abdi.dailyreport;

import id.abdi.api.ApiCall;
import id.abdi.api.IfMatch;
import id.abdi.api.Paging;
import id.abdi.attendance.DutyKind;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Daily reports for other programs: the same use cases, exactly once by key and version (OFF-1 to OFF-5). */
@RestController
@RequestMapping("/api/v1/employees/{nip}/daily-reports")
class DailyReportApi {
    private final RecordReport record;
    private final AnswerReport answer;
    private final ReopenDay reopen;
    private final ReadReports read;
    private final LocalTimeZone zone;
    private final Clock clock;

    DailyReportApi(
            RecordReport record,
            AnswerReport answer,
            ReopenDay reopen,
            ReadReports read,
            LocalTimeZone zone,
            Clock clock) {
        this.record = record;
        this.answer = answer;
        this.reopen = reopen;
        this.read = read;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value = "The direct superior's verdict on a person's day; once, however often it is sent.",
            answers = {201, 200},
            problems = {
                "403 not-your-subordinate",
                "404 not-found",
                "409 already-reported",
                "409 day-closed",
                "409 day-not-begun",
                "409 key-taken",
                "409 not-a-working-day",
                "412 newer-version",
                "412 nothing-to-correct",
                "422 report-incomplete",
                "422 version-tag"
            })
    @PutMapping("/{date}")
    ResponseEntity<ReportAnswer> put(
            Caller head,
            @PathVariable Nip nip,
            @PathVariable LocalDate date,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Body body) {
        ReportInput input = new ReportInput(
                body.verdict(),
                body.reason(),
                body.dutyKind(),
                key(key),
                IfMatch.version(ifMatch, DailyReportRefusals::versionTag));
        RecordReport.Recorded recorded = record.by(head, nip, date, input);
        return ResponseEntity.status(recorded.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + recorded.report().version() + "\"")
                .body(read.answer(head, nip, recorded.report()));
    }

    @ApiCall(
            value = "The newest version of each day's report, or every version; of the last month without a range.",
            problems = {"404 not-found", "422 page-cursor", "422 page-limit", "422 range"})
    @GetMapping
    Slice<ReportAnswer> list(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> versions,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        ReadReports.Asked asked =
                new ReadReports.Asked(from, to, versions.filter("all"::equals).isPresent(), Paging.of(limit, after));
        return read.page(caller, nip, zone.day(clock.instant()), asked);
    }

    @ApiCall(
            value = "The person answers what was reported.",
            answers = 201,
            problems = {"403 not-allowed", "404 not-found", "409 nothing-to-answer", "422 answer-empty"})
    @PostMapping("/{date}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    AnswerGiven answer(
            Caller employee, @PathVariable Nip nip, @PathVariable LocalDate date, @RequestBody AnswerBody body) {
        Remark.Answer given = answer.by(employee, nip, date, body.text());
        return new AnswerGiven(nip.value(), date, given.version(), given.text(), given.recordedAt());
    }

    @ApiCall(
            value = "The next superior opens a closed day again.",
            answers = 201,
            problems = {"403 not-allowed", "404 not-found", "409 day-not-closed", "422 reopening-reason"})
    @PostMapping("/{date}/reopening")
    @ResponseStatus(HttpStatus.CREATED)
    Reopened reopen(
            Caller superior, @PathVariable Nip nip, @PathVariable LocalDate date, @RequestBody ReopeningBody body) {
        Remark.Reopening open = reopen.by(superior, nip, date, body.reason());
        return new Reopened(nip.value(), date, open.reason(), open.until(), open.recordedAt());
    }

    private static @Nullable UUID key(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip().replaceAll("^\"|\"$", ""));
        } catch (IllegalArgumentException noUuid) {
            throw DailyReportRefusals.key();
        }
    }

    /** A verdict as a client sends it. */
    record Body(
            @Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable DutyKind dutyKind) {}

    record AnswerBody(@Nullable String text) {}

    record AnswerGiven(String nip, LocalDate date, int version, String text, Instant recordedAt) {}

    record ReopeningBody(@Nullable String reason) {}

    record Reopened(String nip, LocalDate date, String reason, Instant until, Instant recordedAt) {}
}
