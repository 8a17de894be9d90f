package id.abdi.kernel;

import java.util.UUID;

/** The internal id of a person; the only trace of a person that may stand in a log line. */
public record EmployeeId(UUID value) {
    public static EmployeeId fresh() {
        return new EmployeeId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
