package id.abdi.dailyreport;

import id.abdi.dailyreport.ReportHistory.Past;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.organization.Capacity;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A day of one of the section that waits for a report, one that is reported, one that is closed. */
@Component
class ReportRoutes implements RouteSamples {
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 3);
    private static final String PAGE = "/people/{nip}/{date}";
    private static final String API = "/api/v1/employees/{nip}/daily-reports/{date}";

    private final ReportHistory history;

    ReportRoutes(ReportHistory history) {
        this.history = history;
    }

    private Ask reported(Cast cast) {
        Person person = cast.another();
        history.record(List.of(new Past(
                person.id(),
                TestClock.TODAY,
                Verdict.EXPECTED,
                null,
                null,
                false,
                cast.head().id(),
                Capacity.DEFINITIVE,
                TestClock.START)));
        return Ask.plain().about(person);
    }

    private static Ask closed(Cast cast) {
        return Ask.at("date", CLOSED).about(cast.another());
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("PUT " + API, () -> Ask.plain().about(cast.another()).json("{\"verdict\":\"EXPECTED\"}")),
                Sample.of("POST " + API + "/answers", () -> reported(cast).json("{\"text\":\"Contoh\"}")),
                Sample.of("POST " + API + "/reopening", () -> closed(cast).json("{\"reason\":\"Contoh\"}")),
                Sample.of(
                        "POST /today/{date}/{nip}",
                        () -> Ask.plain().about(cast.another()).with("verdict", Verdict.EXPECTED)),
                Sample.of("POST " + PAGE + "/answers", () -> reported(cast).with("text", "Contoh")),
                Sample.of("POST " + PAGE + "/reopening", () -> closed(cast).with("reason", "Contoh")));
    }
}
