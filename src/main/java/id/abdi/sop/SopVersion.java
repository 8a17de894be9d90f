package id.abdi.sop;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an SOP with how far it is, without what it says.
 *
 * @param revision its newest save
 * @param remarks why it was sent back, if that is the last that happened
 * @param startedAt when the version was begun (<em>tanggal pembuatan</em>, <em>tanggal revisi</em>)
 * @param edition what the approval said; null where there was none
 */
record SopVersion(
        Heading of,
        int version,
        int revision,
        String title,
        SopChange last,
        @Nullable String remarks,
        EmployeeId changedBy,
        Instant changedAt,
        EmployeeId savedBy,
        Instant savedAt,
        Instant startedAt,
        @Nullable Edition edition) {

    /** What stays the same in all versions. */
    record Heading(SopId id, SopCode code, UnitId unit) {}

    /**
     * The approval.
     *
     * @param period the days in force; null for one that was revoked before it began
     * @param reviewedOn when somebody last looked whether it still fits, null where nobody did
     * @param leaf by which it was approved
     */
    record Edition(
            int revision,
            LocalDate begins,
            @Nullable Period period,
            Approver approver,
            LocalDate approvedOn,
            @Nullable LocalDate reviewedOn,
            UUID leaf) {

        /** From when the months to the next review count (S-7). */
        LocalDate lastLookedAt() {
            return reviewedOn != null && reviewedOn.isAfter(begins) ? reviewedOn : begins;
        }
    }

    /** Who approved, as the paper names them (S-1). */
    record Approver(EmployeeId id, String name, String nip, String post) {}

    SopState state(LocalDate day) {
        return edition != null ? SopState.approved(edition.period(), day) : last.leadsTo();
    }

    boolean inForce(LocalDate day) {
        return edition != null && edition.period() != null && edition.period().contains(day);
    }
}
