package id.abdi.dailyreport;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every "no" of this module, with what is stored where that helps to mend it (OFF-4). */
final class DailyReportRefusals {
    private DailyReportRefusals() {}

    static Refusal incomplete(List<FieldError> errors) {
        return Refusal.invalid("report-incomplete", "dailyreport.refusal.report-incomplete", errors);
    }

    static Refusal unknownPerson() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-person", "dailyreport.refusal.unknown-person");
    }

    static Refusal notYourSubordinate() {
        return Refusal.of(Kind.FORBIDDEN, "not-your-subordinate", "dailyreport.refusal.not-your-subordinate");
    }

    static Refusal notBegun() {
        return Refusal.of(Kind.CONFLICT, "day-not-begun", "dailyreport.refusal.day-not-begun");
    }

    static Refusal notAWorkingDay() {
        return Refusal.of(Kind.CONFLICT, "not-a-working-day", "dailyreport.refusal.not-a-working-day");
    }

    static Refusal closed(Optional<DailyReport> stored) {
        return Refusal.of(Kind.CONFLICT, "day-closed", "dailyreport.refusal.day-closed")
                .with(facts(stored));
    }

    static Refusal alreadyReported(DailyReport stored) {
        return Refusal.of(Kind.CONFLICT, "already-reported", "dailyreport.refusal.already-reported")
                .with(facts(Optional.of(stored)));
    }

    static Refusal keyTaken(Optional<DailyReport> stored) {
        return Refusal.of(Kind.CONFLICT, "key-taken", "dailyreport.refusal.key-taken")
                .with(facts(stored));
    }

    static Refusal stale(DailyReport stored) {
        return Refusal.of(Kind.STALE, "newer-version", "dailyreport.refusal.newer-version", stored.version())
                .with(facts(Optional.of(stored)));
    }

    static Refusal nothingToCorrect() {
        return Refusal.of(Kind.STALE, "nothing-to-correct", "dailyreport.refusal.nothing-to-correct");
    }

    static Refusal versionTag() {
        return Refusal.invalid(
                "version-tag",
                "dailyreport.refusal.version-tag",
                List.of(new FieldError("If-Match", "dailyreport.refusal.version-tag")));
    }

    static Refusal key() {
        return Refusal.invalid(
                "report-incomplete",
                "dailyreport.refusal.report-incomplete",
                List.of(new FieldError("Idempotency-Key", "dailyreport.error.key")));
    }

    static Refusal answerEmpty() {
        return Refusal.invalid(
                "answer-empty",
                "dailyreport.refusal.answer-empty",
                List.of(new FieldError("text", "dailyreport.error.answer", List.of(AnswerReport.LONGEST))));
    }

    static Refusal nothingToAnswer() {
        return Refusal.of(Kind.CONFLICT, "nothing-to-answer", "dailyreport.refusal.nothing-to-answer");
    }

    static Refusal reopeningReason() {
        return Refusal.invalid(
                "reopening-reason",
                "dailyreport.refusal.reopening-reason",
                List.of(new FieldError("reason", "dailyreport.error.reason")));
    }

    static Refusal notClosed() {
        return Refusal.of(Kind.CONFLICT, "day-not-closed", "dailyreport.refusal.day-not-closed");
    }

    static Refusal rangeTooLong(int days) {
        return Refusal.invalid(
                "range",
                "dailyreport.refusal.range",
                List.of(new FieldError("to", "dailyreport.error.range", List.of(days))),
                days);
    }

    private static Map<String, Object> facts(Optional<DailyReport> stored) {
        Map<String, Object> facts = new LinkedHashMap<>();
        stored.ifPresent(report -> facts.put("stored", ReportAnswer.stored(report)));
        return facts;
    }
}
