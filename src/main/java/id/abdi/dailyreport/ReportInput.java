package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as a form or a program sends it; everything that is wrong in it is said at once. */
record ReportInput(
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable DutyKind dutyKind,
        @Nullable UUID key,
        @Nullable Integer replaces) {
    static final int LONGEST_REASON = 500;

    /** @throws id.abdi.kernel.Refusal {@code report-incomplete} with the fields that are wrong */
    ReportDraft checked() {
        List<FieldError> errors = new ArrayList<>();
        String words = words();
        if (verdict == null) {
            errors.add(new FieldError("verdict", "dailyreport.error.verdict"));
            throw DailyReportRefusals.incomplete(errors);
        }
        if (verdict.needsReason() && words == null) {
            errors.add(new FieldError("reason", "dailyreport.error.reason"));
        }
        if (words != null && words.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "dailyreport.error.reason-long", List.of(LONGEST_REASON)));
        }
        if (verdict == Verdict.NOT_ON_DUTY && dutyKind == null) {
            errors.add(new FieldError("dutyKind", "dailyreport.error.duty-kind"));
        }
        if (verdict != Verdict.NOT_ON_DUTY && dutyKind != null) {
            errors.add(new FieldError("dutyKind", "dailyreport.error.duty-kind-unused"));
        }
        if (key != null && !Uuid7.is(key)) {
            errors.add(new FieldError("Idempotency-Key", "dailyreport.error.key"));
        }
        if (!errors.isEmpty()) {
            throw DailyReportRefusals.incomplete(errors);
        }
        return new ReportDraft(verdict, words, dutyKind, key, replaces);
    }

    /** Without blanks around it and in one spelling, so that the same words are the same report. */
    private @Nullable String words() {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        return Normalizer.normalize(reason.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
    }
}
