/**
 * Who is on duty on a day, and why not: recorded leave, rest days and holidays (R10, R12). When
 * devices were touched, and approved corrections, tell of presence, which proves nothing alone (R10, R11).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "ledger",
            "identity",
            "api",
            "calendar",
            "organization",
            "intake",
            "listing",
            "notice",
            "clocking",
            "dutyletter",
            "roster"
        })
package id.abdi.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
