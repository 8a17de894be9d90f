/** The screens of discipline: cases with their steps and letters, both questions after bad behaviour, and what the Inspectorate looks at (R9, R12). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "document",
            "evidence",
            "listing",
            "dailyreport",
            "breach",
            "coaching",
            "discipline"
        })
package id.abdi.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
