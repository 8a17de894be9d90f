/**
 * What does not fit together in one person's day: presence, leave, work and report (R10, R11). Each is a question with its facts to the
 * head of that day, asked beside the board and answered in a tap. It is never a finding, takes nothing away and holds up no verdict; an
 * innocent explanation that the records give is looked at first, and then nothing is asked.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "job",
            "ledger",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "clocking",
            "attendance",
            "activity",
            "dailyreport"
        })
package id.abdi.contradiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
