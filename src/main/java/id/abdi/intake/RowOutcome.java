package id.abdi.intake;

import java.util.List;

/** What became of one row of a file. Every row has exactly one, so that nothing is lost silently. */
public sealed interface RowOutcome {
    int line();

    /** The word of reports for it, the same in every language. */
    default String word() {
        return switch (this) {
            case Added added -> "added";
            case Changed changed -> "changed";
            case Unchanged unchanged -> "unchanged";
            case Quarantined quarantined -> "quarantined";
            case Proposed proposed -> "proposed";
            case Rejected rejected -> "rejected";
        };
    }

    /** What is to say of the row; nothing where its word says all. */
    default List<Reason> reasons() {
        return switch (this) {
            case Added added -> List.of();
            case Changed changed -> List.of(changed.what());
            case Unchanged unchanged -> List.of();
            case Quarantined quarantined -> List.of(quarantined.why());
            case Proposed proposed -> List.of(proposed.what());
            case Rejected rejected -> rejected.why();
        };
    }

    /** Something new. */
    record Added(int line) implements RowOutcome {}

    /** Something known that is different now. */
    record Changed(int line, Reason what) implements RowOutcome {}

    /** Known already, exactly so. */
    record Unchanged(int line) implements RowOutcome {}

    /** Kept aside until somebody settles what it names; nobody stops working for it. */
    record Quarantined(int line, Reason why) implements RowOutcome {}

    /** Waits for a person's yes. */
    record Proposed(int line, Reason what) implements RowOutcome {}

    /** Cannot be taken; each reason names its column. */
    record Rejected(int line, List<Reason> why) implements RowOutcome {
        public Rejected {
            why = List.copyOf(why);
        }

        public static Rejected of(int line, Reason why) {
            return new Rejected(line, List.of(why));
        }
    }
}
