package id.abdi.organization;

/** What somebody is in the service: civil servant, on contract, on probation, or without being one. */
public enum EmploymentStatus {
    PNS,
    PPPK,
    CPNS,
    /** The Regent, contract staff: people with a number of their own instead of a NIP. */
    NON_ASN
}
