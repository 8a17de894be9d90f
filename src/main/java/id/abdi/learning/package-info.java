/**
 * Competence and training (R8; UU 20/2023 Pasal 49, T-1 to T-6): the catalogue and its sessions, who must learn what, enrolment with the
 * head's agreement, proof, the hours of a year against the duty, and whether a training changed anything in daily work.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "api",
            "job",
            "ledger",
            "intake",
            "identity",
            "notice",
            "rulebook",
            "calendar",
            "organization",
            "evidence",
            "dailyreport",
            "insight",
            "listing",
            "leader",
            "coaching"
        })
package id.abdi.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
