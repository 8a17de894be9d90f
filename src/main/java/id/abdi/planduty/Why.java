package id.abdi.planduty;

/** Why somebody owes no plan (PM-12). */
enum Why {
    /** No civil servant and not on contract as ASN: contract staff, the Regent. */
    NOT_ASN,
    STATE_OFFICIAL,
    SUSPENDED,
    /** Cuti di luar tanggungan negara. */
    UNPAID,
    PRE_RETIREMENT,
    STUDY;

    String textKey() {
        return "planduty.why." + name();
    }

    /** What an officer can enter; the rest follows from the person's status. */
    boolean entered() {
        return this != NOT_ASN;
    }
}
