package id.abdi.calendar;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;

/** Who records days: BKPSDM alone. Everybody may look at the calendar, since it holds for everybody. */
final class CalendarRights {
    private CalendarRights() {}

    static boolean mayRecord(Caller caller) {
        return caller.is(Role.BKPSDM);
    }

    static void require(Caller caller) {
        if (!mayRecord(caller)) {
            throw CalendarRefusals.onlyPersonnel();
        }
    }
}
