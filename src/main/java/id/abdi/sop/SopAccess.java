package id.abdi.sop;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Rights;
import id.abdi.organization.UnitAct;
import id.abdi.sop.SopVersion.Heading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may do with an SOP today: as its unit is headed today, whoever wrote it (R1). */
@Component
class SopAccess {
    private final Rights rights;
    private final SopSql sql;
    private final LocalTimeZone zone;
    private final Clock clock;

    SopAccess(Rights rights, SopSql sql, LocalTimeZone zone, Clock clock) {
        this.rights = rights;
        this.sql = sql;
        this.zone = zone;
        this.clock = clock;
    }

    /** An SOP with what the caller may do with it. */
    record Open(Heading sop, Set<UnitAct> may) {
        /** Drafts are for those who write and decide. */
        boolean drafts() {
            return may.contains(UnitAct.WRITE) || may.contains(UnitAct.APPROVE);
        }

        SopRules.Facts facts(SopState state) {
            return new SopRules.Facts(state, may);
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    Set<UnitAct> may(Caller caller, UnitId unit) {
        return rights.acts(caller, unit, today());
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-sop}, also where the caller may not know that there is one */
    Open open(Caller caller, SopId id) {
        Heading heading = sql.heading(id).orElseThrow(SopRefusals::unknown);
        Set<UnitAct> may = may(caller, heading.unit());
        if (!may.contains(UnitAct.READ)) {
            throw SopRefusals.unknown();
        }
        return new Open(heading, may);
    }

    /**
     * The versions that the caller may read, the newest first.
     *
     * @throws id.abdi.kernel.Refusal {@code unknown-sop} where there is none: for this caller there is no such SOP
     */
    List<SopVersion> versions(Open open) {
        List<SopVersion> versions = sql.versions(open.sop().id()).stream()
                .filter(version -> open.drafts() || version.edition() != null)
                .toList();
        if (versions.isEmpty()) {
            throw SopRefusals.unknown();
        }
        return versions;
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-sop} */
    SopVersion version(Open open, int number) {
        return versions(open).stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(SopRefusals::unknown);
    }
}
