package id.abdi.mandate;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Namings for tests, recorded as BKPSDM does. */
@Component
public class GivenMandates {
    public static final String DECISION = "188/45/CONTOH";

    private final KeepMandates keep;
    private final Regency regency;

    GivenMandates(KeepMandates keep, Regency regency) {
        this.keep = keep;
        this.regency = regency;
    }

    /** Somebody with a functional post of that title in the unit. */
    public Person functional(Place unit, String name, String title) {
        Person person = regency.person(name);
        PostId post = PostId.fresh();
        Period period = Period.from(Regency.BEGIN);
        regency.record(
                new PostFact(post, unit.id(), title, PostKind.FUNCTIONAL, null, false, period),
                AssignmentFact.definitive(person.id(), post, period));
        return person;
    }

    /** A post of that echelon in the unit, and its holder from a day on. */
    public Person managing(Place unit, String name, String echelon, LocalDate from) {
        Person person = regency.person(name);
        PostId post = PostId.fresh();
        regency.record(
                new PostFact(
                        post,
                        unit.id(),
                        "Kepala Contoh",
                        PostKind.MANAGERIAL,
                        echelon,
                        false,
                        Period.from(Regency.BEGIN)),
                AssignmentFact.definitive(person.id(), post, Period.from(from)));
        return person;
    }

    /** From today until in a month. */
    public Mandate of(Person officer, Place unit, Person official) {
        return of(officer, unit, official, TestClock.TODAY, TestClock.TODAY.plusMonths(1));
    }

    Mandate of(Person officer, Place unit, Person official, LocalDate first, LocalDate last) {
        return keep.by(
                regency.caller(officer, Role.BKPSDM),
                MandateId.fresh(),
                new MandateInput(unit.code(), official.nip().value(), first, last, DECISION));
    }
}
