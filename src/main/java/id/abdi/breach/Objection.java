package id.abdi.breach;

/** The two ways to object to a sanction (upaya administratif, PP 79/2021; D-16). */
public enum Objection {
    /** To the superior of the official who decided: every sanction but dismissal. */
    KEBERATAN,
    /** Banding administratif, to the board of appeal (BPASN): dismissal. */
    BANDING;

    public static Objection against(SanctionKind kind) {
        return kind == SanctionKind.DISMISSED ? BANDING : KEBERATAN;
    }

    public String textKey() {
        return "breach.objection." + name();
    }
}
