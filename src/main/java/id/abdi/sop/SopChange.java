package id.abdi.sop;

import java.util.Locale;

/** What is done with a version of an SOP. */
enum SopChange {
    START(SopState.DRAFT),
    SUBMIT(SopState.SUBMITTED),
    APPROVE(SopState.APPROVED),
    RETURN(SopState.RETURNED),
    /** The writer takes it back before the approver has decided. */
    TAKE_BACK(SopState.DRAFT),
    /** The writer gives the draft up. */
    DISCARD(SopState.WITHDRAWN);

    private final SopState leadsTo;

    SopChange(SopState leadsTo) {
        this.leadsTo = leadsTo;
    }

    SopState leadsTo() {
        return leadsTo;
    }

    /** The word in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
