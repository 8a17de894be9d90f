package id.abdi.identity;

import id.abdi.kernel.EmployeeId;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** Accounts of people: whether one has a password, codes for the first entry, duties. Every change is in the ledger. */
public interface Accounts {
    /** Whether the person made an own password and can sign in. */
    boolean activated(EmployeeId person);

    /** Those of them who can sign in. */
    Set<EmployeeId> activated(Collection<EmployeeId> people);

    /** The duties granted to the person now. */
    Set<Role> duties(EmployeeId person);

    /** Who holds that duty now. */
    Set<EmployeeId> holders(Role duty);

    /**
     * Gives a duty at once, without a second person; only for the first two people of a duty and in a demo.
     *
     * @throws id.abdi.kernel.Refusal {@code enough-holders}
     */
    void grant(EmployeeId person, Role duty, EmployeeId by);

    /** A one-time code for {@code /activate} in readable groups (SEC-10); it is not stored and not said again. */
    String createCode(EmployeeId person);

    /** A bearer token of the operator of the machine; it is not stored and not said again. */
    String createToken(EmployeeId person, Duration validFor);

    /** Sets a password that is shown to everybody; refused outside of the demo (SEC-10). */
    void demoPassword(EmployeeId person, String password);
}
