package id.abdi.database;

import org.jspecify.annotations.Nullable;

/** Why there is no database to work on: one sentence for the operator that says what is wrong and what to do. */
public final class DatabaseFault extends RuntimeException {
    DatabaseFault(String sentence) {
        this(sentence, null);
    }

    DatabaseFault(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
