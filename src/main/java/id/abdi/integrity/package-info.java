/**
 * What the record itself tells of cheating, month by month: signals with their facts, a human's look at each, and what that was worth
 * (R11). A signal is a question, never a verdict and never a sanction (D-21); the Inspectorate sees all, everybody those about
 * themselves (P-4).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "job",
            "background",
            "web",
            "statistics",
            "ledger",
            "identity",
            "notice",
            "listing",
            "rulebook",
            "calendar",
            "organization",
            "file",
            "evidence",
            "clocking",
            "attendance",
            "activity",
            "dailyreport",
            "signal"
        })
package id.abdi.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
