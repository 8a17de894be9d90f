package id.abdi.organization;

/** The kinds of posts of UU 20/2023 Pasal 13, and the elected ones above them. */
public enum PostKind {
    /** Jabatan pimpinan tinggi, and the Regent and Vice Regent above them. */
    LEADER,
    /** Jabatan administrator and pengawas. */
    MANAGERIAL,
    /** Jabatan fungsional. */
    FUNCTIONAL,
    /** Jabatan pelaksana. */
    EXECUTIVE
}
