package id.abdi.integrity;

import id.abdi.signal.SignalKind;
import java.util.List;

/** An explanation without cheating that was looked at before a signal was kept; its words are {@code integrity.innocent.NAME}. */
enum Innocent {
    COMING_TOGETHER,
    ROUTINE_OF_POST,
    SHARED_WORDS,
    WRITTEN_BEFORE_SENT,
    ONE_FORM,
    SAME_MOMENT,
    WRONG_CLOCK,
    AWAY_OR_CORRECTED,
    SLIP,
    GOOD_TEAM,
    MILD,
    WEEKLY,
    PRAISED_BY_OTHERS;

    static List<Innocent> of(SignalKind kind) {
        return switch (kind) {
            case PAIRED_PUNCHES -> List.of(COMING_TOGETHER);
            case COPIED_DAYS -> List.of(ROUTINE_OF_POST);
            case COPIED_TEXTS -> List.of(SHARED_WORDS);
            case MACHINE_ENTRIES -> List.of(WRITTEN_BEFORE_SENT, ONE_FORM);
            case REUSED_PHOTOS -> List.of(SAME_MOMENT);
            case OLD_PHOTOS -> List.of(WRONG_CLOCK);
            case IMPOSSIBLE_MINUTES -> List.of(AWAY_OR_CORRECTED, SLIP);
            case BLIND_VERDICTS -> List.of(GOOD_TEAM, MILD);
            case MONTH_END_ENTRIES -> List.of(WRITTEN_BEFORE_SENT, WEEKLY);
            case MUTUAL_PRAISE -> List.of(PRAISED_BY_OTHERS);
        };
    }

    String textKey() {
        return "integrity.innocent." + name();
    }
}
