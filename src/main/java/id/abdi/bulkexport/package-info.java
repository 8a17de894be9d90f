/**
 * Before a list of many people leaves as a file a second person agrees (SEC-8): who asks says why, the personnel agency and the
 * Inspectorate are told, one of them says yes or no, and a yes holds for some hours. Who wants smaller ones notices nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "document",
            "ledger",
            "identity",
            "rulebook",
            "calendar",
            "notice",
            "listing"
        })
package id.abdi.bulkexport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
