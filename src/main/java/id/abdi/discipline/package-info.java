/**
 * Discipline cases, step by step as the law orders them, with the person heard (R12), and the gate before a case of poor performance:
 * coaching or training must have been offered first (R9; D-17 to D-21). A sanction changes nothing else in the program.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "job",
            "ledger",
            "identity",
            "notice",
            "rulebook",
            "calendar",
            "organization",
            "evidence",
            "insight",
            "profession",
            "breach",
            "coaching"
        })
package id.abdi.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
