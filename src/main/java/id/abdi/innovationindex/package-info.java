/**
 * The regional innovation index (<em>Indeks Inovasi Daerah</em>, I-3 and I-4): the yearly set of indicators, which parameter each
 * innovation reaches by which document, what is missing, and the sum of the government.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "api",
            "web",
            "ledger",
            "identity",
            "calendar",
            "organization",
            "intake",
            "listing",
            "evidence",
            "innovation"
        })
package id.abdi.innovationindex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
