package id.abdi.attendance;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** A correction that one of the section asked for. */
@Component
class PresenceRoutes implements RouteSamples {
    private final CorrectDay correct;

    PresenceRoutes(CorrectDay correct) {
        this.correct = correct;
    }

    private Ask asked(Cast cast) {
        Person person = cast.another();
        Correction correction = correct.by(
                cast.caller(person), new CorrectDay.Typed(TestClock.TODAY, LocalTime.of(7, 30), null, "Contoh alasan"));
        return Ask.at("correction", correction.id()).about(person).with("approved", "true");
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.own(
                        "POST /attendance/corrections",
                        asker -> Ask.plain()
                                .with("day", TestClock.TODAY)
                                .with("arrived", "07:30")
                                .with("reason", "Contoh alasan")),
                Sample.of("POST /attendance/corrections/{correction}/decision", () -> asked(cast)));
    }
}
