package id.abdi.bulkexport;

import id.abdi.document.Download;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that is held back.
 *
 * @param address with the filter that was asked with
 * @param people of how many it tells
 * @param request why it is wanted; null before the asker said so
 * @param decision null while nobody has decided
 */
record HeldExport(
        UUID id,
        EmployeeId by,
        String title,
        String list,
        String address,
        Download format,
        int people,
        Instant heldAt,
        @Nullable Request request,
        @Nullable Decision decision) {
    /** @param until when it lapses */
    record Request(String reason, Instant at, Instant until) {}

    /**
     * What the second person said.
     *
     * @param until when a yes lapses
     */
    record Decision(boolean agreed, EmployeeId by, @Nullable String words, Instant at, Instant until) {}

    /** Where it stands. */
    enum State {
        /** The asker has not said why yet. */
        UNASKED,
        WAITING,
        AGREED,
        REFUSED,
        EXPIRED
    }

    State state(Instant now) {
        if (request == null) {
            return State.UNASKED;
        }
        if (decision == null) {
            return now.isBefore(request.until()) ? State.WAITING : State.EXPIRED;
        }
        if (!decision.agreed()) {
            return State.REFUSED;
        }
        return now.isBefore(decision.until()) ? State.AGREED : State.EXPIRED;
    }

    /** The address that lets the file leave. */
    String download() {
        return address + (address.contains("?") ? "&" : "?") + "as=" + (format == Download.XLSX ? "xlsx" : "csv");
    }
}
