package id.abdi.discipline;

/** The two kinds of cases: one behind the gate, one before which nothing may stand (D-17, D-18). */
public enum CaseKind {
    /** Work stays below what is expected, and help did not change it. */
    POOR_PERFORMANCE,
    /** A duty may have been neglected, or something forbidden done: it must be examined at once. */
    SUSPECTED_BREACH;

    public String textKey() {
        return "discipline.kind." + name();
    }
}
