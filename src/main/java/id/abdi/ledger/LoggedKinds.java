package id.abdi.ledger;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Which table holds the row of each kind of leaf; a kind that is not here is a deed alone, without a row that stays (LOG-8). */
final class LoggedKinds {
    private static final Map<String, String> TABLES = Map.ofEntries(
            entry("activity", "activity.activity"),
            entry("activity-confirmed", "activity.confirmation"),
            entry("activity-rejected", "activity.confirmation"),
            entry("activity-removed", "activity.activity"),
            entry("assessor-delegation", "assessor.delegation"),
            entry("assignment", "organization.assignment"),
            entry("attendance-batch", "clocking.batch"),
            entry("attendance-correction", "attendance.correction"),
            entry("attendance-correction-decision", "attendance.correction_decision"),
            entry("attendance-device", "clocking.device"),
            entry("device-user", "clocking.device_user"),
            entry("device-user-end", "clocking.device_user_end"),
            entry("list-export", "listing.export"),
            entry("bulk-export-request", "bulkexport.request"),
            entry("bulk-export-decision", "bulkexport.decision"),
            entry("employee", "organization.employee_fact"),
            entry("own-line", "organization.own_line"),
            entry("person-pattern", "organization.work_pattern"),
            entry("plan-result", "plan.result"),
            entry("plan-result-removed", "plan.result"),
            entry("post", "organization.post"),
            entry("unit", "organization.unit_fact"),
            entry("unit-pattern", "organization.work_pattern"),
            entry("assessor-delegation-ended", "assessor.delegation_end"),
            entry("board-flag", "lineflag.flag"),
            entry("correction-request", "privacy.request"),
            entry("correction-answer", "privacy.answer"),
            entry("board-flag-answer", "lineflag.flag_answer"),
            entry("closed-day", "completeness.closed_day"),
            entry("contradiction-answer", "contradiction.answer"),
            entry("contradiction-word", "contradiction.word"),
            entry("coaching", "coaching.coaching"),
            entry("coaching-question", "coaching.question"),
            entry("coaching-question-answer", "coaching.question_answer"),
            entry("coaching-step", "coaching.step"),
            entry("daily-report", "dailyreport.report"),
            entry("day-of-looks", "completeness.day_of_looks"),
            entry("daily-report-answer", "dailyreport.answer"),
            entry("day-reopened", "dailyreport.reopening"),
            entry("discipline-case", "discipline.matter"),
            entry("discipline-step", "discipline.step"),
            entry("discipline-two-answers", "discipline.two_answers"),
            entry("evidence", "evidence.piece"),
            entry("evidence-removed", "evidence.removal"),
            entry("holiday", "calendar.holiday"),
            entry("innovation", "innovation.idea"),
            entry("innovation-index-choice", "innovationindex.choice"),
            entry("innovation-index-set", "innovationindex.year_set"),
            entry("innovation-step", "innovation.step"),
            entry("leave", "attendance.leave"),
            entry("leave-cancelled", "attendance.leave_cancellation"),
            entry("obstacle", "progress.obstacle"),
            entry("outage", "outage.outage"),
            entry("plan", "plan.plan"),
            entry("plan-exemption", "planduty.exemption"),
            entry("plan-exemption-ended", "planduty.exemption_end"),
            entry("plan-step", "plan.step"),
            entry("plan-version", "plan.version"),
            entry("plan-words", "plan.words"),
            entry("programme", "programme.programme"),
            entry("ramadan", "calendar.ramadan"),
            entry("realisation", "progress.realisation"),
            entry("rule-setting", "rulebook.setting"),
            entry("shared-event", "worklog.event"),
            entry("shared-event-answer", "worklog.answer"),
            entry("signal", "integrity.finding"),
            entry("signal-reading", "integrity.reading"),
            entry("signal-review", "integrity.review"),
            entry("sop", "sop.sop"),
            entry("sop-change", "sop.change"),
            entry("sop-edition", "sop.edition"),
            entry("sop-review", "sop.review"),
            entry("sop-revision", "sop.revision"),
            entry("sop-revocation", "sop.revocation"),
            entry("spot-check-answer", "spotcheck.answer"),
            entry("spot-check-draw", "spotcheck.draw"),
            entry("standard", "standard.standard"),
            entry("standard-proposal", "standard.proposal"),
            entry("standard-proposal-answer", "standard.proposal_answer"),
            entry("standard-version", "standard.version"),
            entry("standard-withdrawn", "standard.withdrawal"),
            entry("training", "learning.training"),
            entry("training-conversion", "learning.conversion"),
            entry("training-enrolment", "learning.enrolment"),
            entry("training-obligation", "learning.obligation"),
            entry("training-obligation-ended", "learning.obligation_end"),
            entry("training-session", "learning.session"),
            entry("training-session-cancelled", "learning.session_cancelled"),
            entry("training-step", "learning.step"),
            entry("work-pattern", "calendar.pattern"));

    private LoggedKinds() {}

    static Optional<String> table(String kind) {
        return Optional.ofNullable(TABLES.get(kind));
    }

    static Map<String, String> tables() {
        return TABLES;
    }
}
