/**
 * The professionalism index of a person (Indeks Profesionalitas ASN, T-7; PermenPANRB 38/2018): its four dimensions and each sub-score,
 * shown with the rule behind it. Each dimension comes from the module that knows it; what nobody knows yet is said so. Only reads.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "api",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "learning",
            "listing"
        })
package id.abdi.profession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
