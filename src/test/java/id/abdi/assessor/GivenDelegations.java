package id.abdi.assessor;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Delegations of assessment for the tests of the modules above. */
@Component
public class GivenDelegations {
    public static final String LETTER = "800/12/CONTOH";

    private final KeepDelegations keep;
    private final Regency regency;

    GivenDelegations(KeepDelegations keep, Regency regency) {
        this.keep = keep;
        this.regency = regency;
    }

    /** For one person, from yesterday until in a month. */
    public Delegation of(Person agencyHead, Person person, Person delegate) {
        LocalDate today = TestClock.TODAY;
        return of(agencyHead, person.nip().value(), delegate, today.minusDays(1), today.plusMonths(1));
    }

    /** For a unit or person, both days included. */
    Delegation of(Person by, String subject, Person delegate, LocalDate first, LocalDate last) {
        return keep.by(
                regency.caller(by),
                DelegationId.fresh(),
                new DelegationInput(subject, delegate.nip().value(), first, last, LETTER));
    }
}
