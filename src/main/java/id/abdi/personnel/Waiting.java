package id.abdi.personnel;

/**
 * A row that waits for somebody to settle what it names.
 *
 * @param subject the code of the unit or the NIP of the person, whose rows follow each other
 * @param what what is unknown, such as the code of a unit
 */
record Waiting(Kind kind, String subject, String name, String what) {
    enum Kind {
        UNIT,
        EMPLOYEE
    }
}
