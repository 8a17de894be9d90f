package id.abdi.hearing;

import id.abdi.discipline.StepKind;

/** Which steps have a letter: summons, record of examination, decision, receipt of delivery. */
final class Letter {
    private Letter() {}

    static boolean made(StepKind kind) {
        return switch (kind) {
            case SUMMONED, SUMMONED_AGAIN, EXAMINED, DECIDED, DELIVERED -> true;
            case INVOLVED,
                    TEAM_SET,
                    MISSED,
                    SIGNED,
                    SIGNATURE_REFUSED,
                    RELEASED,
                    SENT_TO_LAW,
                    PROPOSED,
                    NOTHING_FOLLOWS,
                    OBJECTED,
                    REPLIED,
                    OBJECTION_DECIDED,
                    UPLOADED,
                    CLOSED -> false;
        };
    }
}
