package id.abdi.roster;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.PersonPatternFact;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The roster of one of the section. */
@Component
class RosterRoutes implements RouteSamples {
    private final Regency regency;
    private final KeepShift shifts;
    private int made;

    RosterRoutes(Regency regency, KeepShift shifts) {
        this.regency = regency;
        this.shifts = shifts;
    }

    private Person byRoster(Cast cast) {
        Person person = cast.another();
        regency.record(new PersonPatternFact(person.id(), "ALL_DAYS", Period.from(TestClock.TODAY.minusDays(7))));
        return person;
    }

    private Ask shift(Cast cast) {
        made++;
        Shift shift = shifts.by(
                cast.personnel(),
                new KeepShift.Typed(
                        cast.division().code(), "X" + made % 100, "Contoh", LocalTime.of(7, 0), LocalTime.of(14, 0)));
        return Ask.at("shift", shift.id()).with("unit", cast.division().code());
    }

    private Ask filled(Cast cast) {
        Person person = byRoster(cast);
        return Ask.plain()
                .about(person)
                .with("unit", cast.division().code())
                .with("from", TestClock.TODAY)
                .with("person", person.nip().value());
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of(
                        "GET /roster",
                        () -> Ask.plain().with("unit", cast.division().code())),
                Sample.of("POST /roster", () -> {
                    Person person = byRoster(cast);
                    return Ask.plain()
                            .about(person)
                            .with("unit", cast.division().code())
                            .with(PlanDays.field(person.nip(), TestClock.TODAY), "L");
                }),
                Sample.of("POST /roster/pattern", () -> filled(cast).with("pattern", "L L")),
                Sample.of("POST /roster/copy", () -> filled(cast)),
                Sample.of("POST /roster/shifts", () -> {
                    made++;
                    return Ask.plain()
                            .with("unit", cast.division().code())
                            .with("code", "Y" + made % 100)
                            .with("name", "Contoh")
                            .with("begins", "07:00")
                            .with("ends", "14:00");
                }),
                Sample.of("POST /roster/shifts/{shift}/end", () -> shift(cast)));
    }
}
