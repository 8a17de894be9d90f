/** SOPs as files: the official paper as PDF, the table out to Excel, and a table in that becomes a draft (R3; S-1 to S-3). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "identity",
            "intake",
            "document",
            "ledger",
            "flow",
            "organization",
            "sop"
        })
package id.abdi.sopfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
