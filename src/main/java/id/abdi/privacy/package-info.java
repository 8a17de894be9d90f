/**
 * What is kept about people, and their rights to it: the register (PDP-1), a copy of one's own data and requests for correction (PDP-2), and
 * after a breach whose data an account had before it (PDP-4; UU 27/2022).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "cli",
            "web",
            "ledger",
            "identity",
            "notice",
            "rulebook",
            "calendar",
            "document"
        })
package id.abdi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
