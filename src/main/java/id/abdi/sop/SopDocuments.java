package id.abdi.sop;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.organization.Unit;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopVersion.Approver;
import id.abdi.sop.SopVersion.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version of an SOP whole, for who makes a file of it; only what the caller may read. */
@Service
@Transactional(readOnly = true)
public class SopDocuments {
    private final ReadSops read;
    private final SopAccess access;
    private final LocalTimeZone zone;

    SopDocuments(ReadSops read, SopAccess access, LocalTimeZone zone) {
        this.read = read;
        this.access = access;
        this.zone = zone;
    }

    /**
     * A version with its identity block (S-1).
     *
     * @param units from the government down to the unit
     * @param revised null for the first version
     * @param approval null for what is not approved
     */
    public record SopDocument(
            List<String> units,
            SopCode code,
            int version,
            LocalDate created,
            @Nullable LocalDate revised,
            @Nullable Approval approval,
            SopContent content,
            Instant changedAt) {
        public SopDocument {
            units = List.copyOf(units);
        }
    }

    /**
     * From when it is in force, and who approved it as the paper names them.
     *
     * @param leaf by which it was approved
     */
    public record Approval(LocalDate begins, String post, String name, String nip, UUID leaf) {
        static @Nullable Approval of(@Nullable Edition edition) {
            if (edition == null) {
                return null;
            }
            Approver by = edition.approver();
            return new Approval(edition.begins(), by.post(), by.name(), by.nip(), edition.leaf());
        }
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-sop}, also where the caller may not know that there is one */
    public SopDocument of(Caller caller, SopId sop, int version) {
        Open open = access.open(caller, sop);
        SopVersion asked = access.version(open, version);
        SopVersion first = access.versions(open).getLast();
        return new SopDocument(
                read.upward(open.sop().unit()).reversed().stream()
                        .map(Unit::name)
                        .toList(),
                open.sop().code(),
                version,
                zone.day(first.startedAt()),
                version == 1 ? null : zone.day(asked.startedAt()),
                Approval.of(asked.edition()),
                read.content(asked),
                asked.changedAt());
    }

    /**
     * The units whose SOPs this head writes.
     *
     * @throws id.abdi.kernel.Refusal {@code not-allowed} where there is none
     */
    public List<Unit> writable(Caller head) {
        return read.writable(head);
    }
}
