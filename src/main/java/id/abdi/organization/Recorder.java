package id.abdi.organization;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;

/**
 * Who records a fact about the organization: a person of the personnel agency, or the user of the machine by a command.
 *
 * @param name as it stands in the ledger
 */
public record Recorder(String name) {
    public static Recorder of(Caller caller) {
        return of(caller.id());
    }

    public static Recorder of(EmployeeId person) {
        return new Recorder(person.toString());
    }

    /** The operator, by a command on the machine. */
    public static Recorder machine() {
        return new Recorder("machine:" + System.getProperty("user.name", "unknown"));
    }
}
