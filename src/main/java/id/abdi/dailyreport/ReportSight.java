package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a reader sees of why somebody was not on duty, which may tell about health: the person, who reported it, the direct
 * head and the personnel agency see it, everybody else only that the person was not on duty (SEC-3).
 */
@Component
class ReportSight {
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReportSight(Lines lines, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    /** A report as the reader may see it. */
    record Seen(DailyReport report, boolean close) {
        @Nullable
        DutyKind dutyKind() {
            return close ? report.dutyKind() : null;
        }

        @Nullable
        String reason() {
            return close || report.dutyKind() == null ? report.reason() : null;
        }
    }

    List<Seen> seen(Caller reader, EmployeeId person, List<DailyReport> reports) {
        boolean close = reader.id().equals(person)
                || reader.is(Role.BKPSDM)
                || lines.superior(person, zone.day(clock.instant()))
                        .map(Superior::id)
                        .filter(reader.id()::equals)
                        .isPresent();
        return reports.stream()
                .map(report -> new Seen(report, close || report.reporter().equals(reader.id())))
                .toList();
    }
}
