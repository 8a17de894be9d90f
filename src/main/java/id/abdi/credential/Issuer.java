package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Who hands out a code or token: a person on a page, or whoever runs a command on the machine. Named in the ledger. */
public record Issuer(@Nullable EmployeeId person, @Nullable String machineUser) {
    public static Issuer person(EmployeeId person) {
        return new Issuer(person, null);
    }

    /** The user of the machine who runs this process. */
    public static Issuer machine() {
        return new Issuer(null, System.getProperty("user.name", "unknown"));
    }
}
