package id.abdi.leader;

import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.kernel.Scope;
import id.abdi.oversight.AgencyReports;
import id.abdi.oversight.AgencyReports.AgencyReport;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which agencies did not report on the last working day of the government, the least reported first (R4). */
@Component
class ReportingTile implements LeaderTile {
    private static final int MOST = 5;
    private static final int HUNDRED = 100;
    private static final int MANY = 90;
    private static final int FEW = 60;

    private final AgencyReports reports;
    private final WorkingCalendar calendar;

    ReportingTile(AgencyReports reports, WorkingCalendar calendar) {
        this.reports = reports;
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Tile on(LocalDate today) {
        LocalDate day = calendar.previousWorkingDay(today, WorkPattern.FIVE_DAYS, Scope.GOVERNMENT);
        List<AgencyReport> all =
                reports.on(day).stream().filter(agency -> agency.wanted() > 0).toList();
        int wanted = all.stream().mapToInt(AgencyReport::wanted).sum();
        int reported = all.stream().mapToInt(AgencyReport::reported).sum();
        List<AgencyReport> behind = all.stream()
                .filter(agency -> agency.reported() < agency.wanted())
                .sorted(Comparator.comparingDouble(ReportingTile::share).thenComparing(AgencyReport::name))
                .toList();
        return new Tile(
                Said.of("leader.reporting"),
                wanted == 0
                        ? Said.of("leader.reporting.none", day)
                        : Said.of("leader.reporting.answer", day, reported, wanted, behind.size(), all.size()),
                wanted == 0 ? Tone.NEUTRAL : tone(reported, wanted),
                "/heads?date=" + day,
                behind.stream()
                        .limit(MOST)
                        .map(agency -> new Line(
                                agency.name(),
                                Said.of("leader.reporting.of", agency.reported(), agency.wanted()),
                                tone(agency.reported(), agency.wanted()),
                                "/units/" + agency.code() + "/development"))
                        .toList());
    }

    private static double share(AgencyReport agency) {
        return (double) agency.reported() / agency.wanted();
    }

    private static Tone tone(int reported, int wanted) {
        int percent = HUNDRED * reported / wanted;
        return percent >= MANY ? Tone.GOOD : percent >= FEW ? Tone.WARNING : Tone.DANGER;
    }
}
