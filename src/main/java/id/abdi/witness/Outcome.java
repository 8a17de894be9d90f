package id.abdi.witness;

/** What a witness answers (C2SP tlog-witness). */
sealed interface Outcome {
    /** Confirmed, with the lines of the signatures. */
    record Confirmed(String lines) implements Outcome {}

    /** A log that is not known here. */
    record Unknown() implements Outcome {}

    /** Not signed by the known key of the log. */
    record NotSigned() implements Outcome {}

    /** Not understood, or smaller than what it claims to continue. */
    record Bad() implements Outcome {}

    /** Continues another size than the one that was confirmed last. */
    record OtherSize(long stored) implements Outcome {}

    /** Not proved to continue what was confirmed last. */
    record NotProved() implements Outcome {}
}
