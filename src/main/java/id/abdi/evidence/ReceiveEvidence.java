package id.abdi.evidence;

import id.abdi.evidence.AddEvidence.Added;
import id.abdi.evidence.EvidenceForm.Offer;
import id.abdi.file.Uploads;
import id.abdi.file.Uploads.Progress;
import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A file comes in pieces; with the last it becomes evidence, once, however often its pieces are sent (OFF-3, OFF-17). */
@Component
class ReceiveEvidence {
    /** How far it is: bytes are missing, or it stands. */
    sealed interface Received {
        record Part(long received) implements Received {}

        record Whole(Added added) implements Received {}
    }

    private final RecordEvidence record;
    private final AddEvidence add;
    private final Uploads uploads;
    private final TransactionTemplate transaction;

    ReceiveEvidence(RecordEvidence record, AddEvidence add, Uploads uploads, TransactionTemplate transaction) {
        this.record = record;
        this.add = add;
        this.uploads = uploads;
        this.transaction = transaction;
    }

    /** @param id made by the sender, a UUID of version 7 */
    Received by(Caller caller, Target target, UUID id, FilePiece piece) {
        if (!Uuid7.is(id)) {
            throw EvidenceRefusals.notUuid7();
        }
        record.mayAsk(caller, target, id);
        Optional<Evidence> before = record.before(caller, target, id, offer(piece, piece.bytes()));
        if (before.isPresent()) {
            return new Received.Whole(new Added(before.get(), false, piece.sha256()));
        }
        Progress progress = transaction.execute(status -> uploads.take(
                caller.id(), id, new Uploads.Piece(piece.from(), piece.bytes(), piece.total(), piece.sha256())));
        return switch (progress) {
            case Progress.Part part -> new Received.Part(part.received());
            case Progress.Damaged damaged -> throw EvidenceRefusals.uploadDigest();
            case Progress.Whole whole -> kept(caller, target, id, offer(piece, whole.content()));
        };
    }

    /** The pieces go when the file is kept, and when it is refused for what it is; not when it may be taken another time. */
    private Received kept(Caller caller, Target target, UUID id, Offer.File offer) {
        try {
            Received whole = new Received.Whole(add.by(caller, target, id, offer));
            uploads.forget(caller.id(), id);
            return whole;
        } catch (Refusal refusal) {
            if (forEver(refusal.kind())) {
                uploads.forget(caller.id(), id);
            }
            throw refusal;
        }
    }

    private static boolean forEver(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID, CONFLICT, STALE, FORBIDDEN, NOT_FOUND, TOO_LARGE -> true;
            case LIMITED, FULL, UNAVAILABLE -> false;
        };
    }

    private static Offer.File offer(FilePiece piece, ByteArrayResource content) {
        return new Offer.File(piece.name(), content, piece.sha256());
    }
}
