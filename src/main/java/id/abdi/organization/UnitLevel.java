package id.abdi.organization;

/** The level of a unit (<em>unit kerja</em>) in the government, from the top down. */
public enum UnitLevel {
    /** The regency itself, headed by the Regent. */
    GOVERNMENT,
    /** Perangkat daerah: secretariat, office, agency, inspectorate, district; its head is an agency head. */
    AGENCY,
    /** Bidang, bagian, sekretariat of an agency: echelon III. */
    DIVISION,
    /** Subbagian, seksi, subbidang: echelon IV. */
    SECTION,
    /** Unit pelaksana teknis: school, health centre, village office, laboratory. */
    SERVICE
}
