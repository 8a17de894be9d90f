package id.abdi.operation;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;
import java.util.Map;

final class OperationRefusals {
    private OperationRefusals() {}

    static Refusal stopping() {
        return Refusal.of(Kind.UNAVAILABLE, "stopping", "operation.refusal.stopping")
                .with(Map.of("retryAfter", 30));
    }

    /** The page is the operators' alone; nobody else learns that it is there. */
    static Refusal unknownAddress() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "operation.refusal.not-found");
    }
}
