package id.abdi.contradiction;

import id.abdi.clocking.GivenDevices;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A day of one of the section with one touch alone. */
@Component
class ContradictionRoutes implements RouteSamples {
    private static final LocalDate DAY = TestClock.TODAY.minusDays(1);
    private static final String PAGE = "/people/{nip}/{date}/contradictions/{kind}";
    private static final String API = "/api/v1/employees/{nip}/contradictions/{date}/{kind}";

    private final GivenDevices devices;
    private final PastWork past;
    private final AskLately ask;

    ContradictionRoutes(GivenDevices devices, PastWork past, AskLately ask) {
        this.devices = devices;
        this.past = past;
        this.ask = ask;
    }

    private Ask asked(Cast cast) {
        Person person = cast.another();
        devices.touchedBeside(cast.other().staff(0), person, DAY, DAY + " 07:20:00", DAY + " 16:05:00");
        past.did(person, DAY, "Menyusun daftar hadir", 120);
        ask.run(TestClock.START);
        return Ask.at("date", DAY).and("kind", ContradictionKind.INCOMPLETE_DAY).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("POST " + PAGE, () -> asked(cast).with("explanation", "FORGOT_TO_TOUCH")),
                Sample.of("POST " + PAGE + "/words", () -> asked(cast).with("words", "Contoh kata")),
                Sample.of("PUT " + API + "/answer", () -> asked(cast).json("{\"explanation\":\"FORGOT_TO_TOUCH\"}")),
                Sample.of("PUT " + API + "/words", () -> asked(cast).json("{\"words\":\"Contoh kata\"}")));
    }
}
