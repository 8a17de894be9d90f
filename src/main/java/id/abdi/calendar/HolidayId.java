package id.abdi.calendar;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of one version of a holiday. */
record HolidayId(UUID value) {
    static HolidayId fresh() {
        return new HolidayId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
