/**
 * What people are told of their SOPs, plans and proposals: only what waits for them or was decided about their own (S-7, PM-4). Says
 * it through {@link id.abdi.notice.Notices}, once each, in the transaction of the fact: what was not done is not told, and what is told
 * needs no second outbox.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "job",
            "notice",
            "rulebook",
            "calendar",
            "organization",
            "assessor",
            "sop",
            "standard",
            "plan"
        })
package id.abdi.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
