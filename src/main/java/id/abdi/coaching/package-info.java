/**
 * Help before anything else (R9; D-18 to D-20): coaching and counselling for performance (bimbingan dan konseling kinerja) that a head
 * and a person agree, the conversations, the fair trial period and what came of it. Confidential: the two see it, the level above sees
 * that it is. What is computed only asks the head a question (D-21).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "api",
            "job",
            "ledger",
            "identity",
            "notice",
            "rulebook",
            "calendar",
            "organization",
            "attendance",
            "dailyreport",
            "insight",
            "listing"
        })
package id.abdi.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
