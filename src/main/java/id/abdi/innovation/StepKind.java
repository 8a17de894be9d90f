package id.abdi.innovation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can happen to an innovation; the word of its address is the name in small letters. */
enum StepKind {
    SHARE,
    WITHDRAW,
    COMMENT,
    INVITE,
    JOIN,
    LEAVE,
    TRIAL,
    BASELINE,
    RESULT,
    ASK,
    CONFIRM,
    DECLINE,
    ADOPT,
    SPREAD,
    WORK,
    CLOSE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StepKind> read(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
