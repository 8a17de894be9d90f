package id.abdi.rulebook;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;

/** Who sets rules: BKPSDM alone. Everybody may read them, since they hold for everybody. */
final class RulebookRights {
    private RulebookRights() {}

    static boolean maySet(Caller caller) {
        return caller.is(Role.BKPSDM);
    }

    /** Who set what is shown to those whose duty it is; others read that BKPSDM did. */
    static boolean seesWho(Caller caller) {
        return caller.is(Role.BKPSDM) || caller.is(Role.INSPECTORATE);
    }

    static void require(Caller caller) {
        if (!maySet(caller)) {
            throw RulebookRefusals.onlyPersonnel();
        }
    }
}
