package id.abdi.ledger;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;
import java.nio.file.Path;
import java.util.Arrays;

final class LedgerRefusals {
    private LedgerRefusals() {}

    static Refusal nothingSigned() {
        return refusal(Kind.CONFLICT, "nothing-signed");
    }

    static Refusal unwritable(Path path, String why) {
        return refusal(Kind.INVALID, "unwritable", path, why);
    }

    static Refusal notRestored() {
        return refusal(Kind.CONFLICT, "not-restored");
    }

    static Refusal notKept(Path file, String why) {
        return refusal(Kind.INVALID, "not-kept", file, why);
    }

    static Refusal another(long size) {
        return refusal(Kind.CONFLICT, "another", size);
    }

    static Refusal withoutKey() {
        return refusal(Kind.CONFLICT, "without-key");
    }

    private static Refusal refusal(Kind kind, String name, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(Object::toString).toArray();
        return Refusal.of(kind, name, "ledger.refusal." + name, words);
    }
}
