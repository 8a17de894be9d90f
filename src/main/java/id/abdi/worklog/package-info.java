/**
 * Many activities at once (R4): a week of recurring duties in one grid, a daily log kept in a spreadsheet, an event of several
 * people.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "ledger",
            "identity",
            "calendar",
            "organization",
            "standard",
            "activity",
            "evidence",
            "intake"
        })
package id.abdi.worklog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
