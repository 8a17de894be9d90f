/** The made-up government: a regency with plainly invented people, two weeks of work and one account a role. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "cli",
            "database",
            "identity",
            "calendar",
            "organization",
            "clocking",
            "attendance",
            "programme",
            "progress",
            "plan",
            "flow",
            "sop",
            "standard",
            "innovation",
            "innovationindex",
            "activity",
            "dailyreport",
            "breach",
            "discipline",
            "contradiction",
            "spotcheck",
            "coaching",
            "learning"
        })
package id.abdi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
