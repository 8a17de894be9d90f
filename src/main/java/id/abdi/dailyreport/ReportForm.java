package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import id.abdi.kernel.Refusal.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row's form as it arrives.
 *
 * @param key made with the row, so that the same tap sent twice is one report
 * @param replaces the version that the row showed; 0 where nothing was reported
 * @param complete whether the head was asked for the reason or kind already
 */
record ReportForm(
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable DutyKind kind,
        @Nullable UUID key,
        @Nullable Integer replaces,
        @Nullable Boolean complete) {

    /** A kind of absence alone says the verdict, too. */
    Verdict said() {
        if (kind != null) {
            return Verdict.NOT_ON_DUTY;
        }
        if (verdict == null) {
            throw DailyReportRefusals.incomplete(List.of(new FieldError("verdict", "dailyreport.error.verdict")));
        }
        return verdict;
    }

    /** Whether the page must ask something before this can be stored. */
    boolean wantsMore() {
        boolean noReason = said().needsReason() && (reason == null || reason.isBlank());
        boolean noKind = said() == Verdict.NOT_ON_DUTY && kind == null;
        return !Boolean.TRUE.equals(complete) && (noReason || noKind);
    }

    ReportInput input() {
        String words = said() == Verdict.EXPECTED || said() == Verdict.NOT_ON_DUTY ? null : reason;
        return new ReportInput(said(), words, kind, key, replaces == null || replaces == 0 ? null : replaces);
    }
}
