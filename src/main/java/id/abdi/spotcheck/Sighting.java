package id.abdi.spotcheck;

/** What a head says to one piece of somebody's work. */
public enum Sighting {
    /** The head saw the result. */
    SAW_RESULT,
    /** The head asked the person about it. */
    ASKED_PERSON,
    /** Not seen yet; that is no fault of anybody. */
    NOT_SEEN,
    /** It is not as it was written down; the words say how. */
    NOT_RIGHT;

    boolean needsWords() {
        return this == NOT_RIGHT;
    }

    String textKey() {
        return "spotcheck.answer." + name();
    }
}
