package id.abdi.workload;

import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The workload of the person's section: some files of a standard two weeks ago. */
@Component
class WorkloadRoutes implements RouteSamples {
    private static final LocalDate MONDAY = TestClock.TODAY.minusDays(16);

    private final GivenStandards given;
    private final ActivityHistory activities;

    WorkloadRoutes(GivenStandards given, ActivityHistory activities) {
        this.given = given;
        this.activities = activities;
    }

    private Ask asked(Cast cast) {
        return Ask.plain()
                .with("unit", cast.division().code())
                .with("post", "pelaksana")
                .with("from", MONDAY)
                .with("to", TestClock.TODAY.minusDays(1));
    }

    private WorkStandard worked(Cast cast) {
        WorkStandard standard = given.of(cast.division(), "Menghitung berkas", "berkas", "30", MONDAY);
        activities.record(List.of(new PastActivity(
                cast.person().id(),
                MONDAY,
                "Menghitung berkas",
                60,
                BigDecimal.TWO,
                "berkas",
                ActivityKind.ROUTINE,
                cast.person().id(),
                TestClock.at(MONDAY, LocalTime.NOON),
                standard,
                null)));
        return standard;
    }

    @Override
    public List<Sample> of(Cast cast) {
        WorkStandard standard = worked(cast);
        return List.of(
                Sample.of("GET /workload/post", () -> asked(cast)),
                Sample.of("GET /workload/weeks", () -> asked(cast).with("standard", standard.code())),
                Sample.of("GET /workload/abk.xlsx", () -> asked(cast)),
                Sample.of("GET /workload/retirements", () -> asked(cast)),
                Sample.of("POST /workload/what-if", () -> asked(cast).with("growth", "10")));
    }
}
