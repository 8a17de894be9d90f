package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Proposals of work that stands in no catalogue yet. */
public interface Proposals {
    /**
     * Proposed from an activity, in the activity's own transaction; once for each activity.
     *
     * @param minutes what one unit of output took
     */
    record Work(
            EmployeeId employee, UUID activity, LocalDate date, String name, String unitOfOutput, BigDecimal minutes) {}

    /** The event that a head answered somebody's proposal. */
    record ProposalAnswered(UUID proposal, EmployeeId employee) {}

    void propose(Caller caller, Work work);

    /** The proposals that came from these activities. */
    Map<UUID, Proposal> from(Collection<UUID> activities);
}
