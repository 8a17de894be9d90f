package id.abdi.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * In which capacity somebody acts. The first three follow from the lines of the day; the others are duties, granted by
 * two persons (SEC-8). A role opens nothing by itself: the rights table decides.
 */
public enum Role {
    /** Every person of the government. */
    EMPLOYEE,
    /** Has direct subordinates today. */
    HEAD,
    /** Heads an agency today. */
    AGENCY_HEAD,
    /** The Regent and the Secretary: the whole government in aggregates. */
    REGENT,
    /** The personnel agency. */
    BKPSDM,
    /** The inspectorate. */
    INSPECTORATE,
    /** Runs the machine; sees no personal record. */
    OPERATOR;

    /** The roles that are granted, not held by a line. */
    public static Set<Role> duties() {
        return EnumSet.of(REGENT, BKPSDM, INSPECTORATE, OPERATOR);
    }
}
