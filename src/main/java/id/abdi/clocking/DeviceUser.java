package id.abdi.clocking;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import java.util.UUID;

/**
 * Whom a device's user is for a time. Two people are never one user on a day, and nobody is two users of one device (complaint 78).
 *
 * @param pin the device's own number of its user
 * @param witness who saw that it is this person's finger or face
 */
record DeviceUser(Id id, DeviceSerial serial, String pin, EmployeeId employee, Period period, String witness) {

    record Id(UUID value) {
        static Id fresh() {
            return new Id(Uuid7.next());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
