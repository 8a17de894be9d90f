/**
 * What is made of plans: the official forms of the SKP (file formats part 11), the plans of a head's people, the role-result matrix, and
 * the results that serve nothing (R6, PM-5, PM-8).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "document",
            "ledger",
            "identity",
            "calendar",
            "assessor",
            "organization",
            "programme",
            "plan",
            "listing"
        })
package id.abdi.skp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
