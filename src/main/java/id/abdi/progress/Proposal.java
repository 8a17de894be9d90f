package id.abdi.progress;

import java.math.BigDecimal;

/** What the daily work says of an indicator in a part of the year, before the person has said anything. */
sealed interface Proposal {
    /**
     * A figure.
     *
     * @param of how many of them count: activities with the unit, parts of the action plan in time, activities accepted
     * @param known of how many that are known
     */
    record Figure(BigDecimal value, Basis basis, int of, int known) implements Proposal {}

    /** Nothing can be said, for that reason. */
    record Nothing(Why why) implements Proposal {}

    /** How a figure is made. */
    enum Basis {
        /** The quantities of the activities added up. */
        SUM,
        /** The share of the action plan that was worked on in its time. */
        IN_TIME,
        /** The share of the activities whose day the superior found as expected or better. */
        ACCEPTED
    }

    /** Why nothing can be proposed. */
    enum Why {
        /** Told as a description (PM-7). */
        DESCRIPTION,
        /** Costs are no part of the daily work. */
        COST,
        /** None of the activities has the unit of the target. */
        OTHER_UNIT,
        /** A figure of which activities tell nothing: a share of something else, days, a share that is to be small. */
        NOT_TOLD,
        /** No action plan has come due. */
        NO_ACTION,
        /** No day with an activity for it has a verdict. */
        NO_VERDICT
    }
}
