package id.abdi.dutyletter;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A duty letter of one of the section. */
@Component
class DutyLetterRoutes implements RouteSamples {
    private final RecordLetter record;

    DutyLetterRoutes(RecordLetter record) {
        this.record = record;
    }

    private Ask recorded(Cast cast) {
        Person person = cast.another();
        DutyLetter letter = record.by(
                        cast.personnel(),
                        new LetterForm(
                                null,
                                List.of(person.nip().value()),
                                null,
                                TestClock.TODAY,
                                TestClock.TODAY,
                                "090/1/CONTOH",
                                "Kecamatan Contoh",
                                null))
                .getFirst();
        return Ask.at("letter", letter.id()).about(person).with("reason", "Contoh alasan");
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("POST /duty-letters", () -> {
                    Person person = cast.another();
                    return Ask.plain()
                            .about(person)
                            .with("person", person.nip().value())
                            .with("from", TestClock.TODAY)
                            .with("to", TestClock.TODAY)
                            .with("number", "090/1/CONTOH")
                            .with("place", "Kecamatan Contoh");
                }),
                Sample.of("POST /duty-letters/{letter}/withdrawal", () -> recorded(cast)));
    }
}
