package id.abdi.evidence;

import id.abdi.evidence.EvidenceForm.Offer;
import id.abdi.file.FileStore;
import id.abdi.file.Inspected;
import id.abdi.file.StoredFile;
import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written when evidence is added: the file, the piece and its ledger entry, all or nothing. */
@Service
class RecordEvidence {
    /** A file as sent, and as it will be kept. */
    record Seen(Offer.File sent, Inspected inspected) {}

    private final Provables provables;
    private final EvidenceBook book;
    private final EvidenceSql sql;
    private final FileStore files;

    RecordEvidence(Provables provables, EvidenceBook book, EvidenceSql sql, FileStore files) {
        this.provables = provables;
        this.book = book;
        this.sql = sql;
        this.files = files;
    }

    /** Nothing that is sent is looked at, but of who may add, or has added before and asks again (OFF-3). */
    @Transactional
    void mayAsk(Caller caller, Target target, @Nullable UUID id) {
        List<HeldEvidence> there = id == null
                ? sql.standing(List.of(target.thing()))
                : sql.find(id).stream().toList();
        if (there.stream().noneMatch(piece -> piece.addedBy().equals(caller.id()))) {
            provables.toChange(caller, target);
        }
    }

    /** What the same request made before, for ever. */
    @Transactional(readOnly = true)
    Optional<Evidence> before(Caller caller, Target target, @Nullable UUID id, Offer offer) {
        return known(caller, target, id, offer);
    }

    @Transactional
    Evidence link(Caller caller, Target target, @Nullable UUID id, String address) {
        Subject subject = provables.toChange(caller, target);
        Optional<Evidence> known = known(caller, target, id, new Offer.Link(address));
        return known.orElseGet(() -> book.add(caller, subject, id == null ? Uuid7.next() : id, address));
    }

    @Transactional
    Evidence file(Caller caller, Target target, @Nullable UUID id, Seen seen) {
        Subject subject = provables.toChange(caller, target);
        Optional<Evidence> known = known(caller, target, id, seen.sent());
        return known.orElseGet(() -> store(caller, subject, id == null ? Uuid7.next() : id, seen));
    }

    private Evidence store(Caller caller, Subject subject, UUID id, Seen seen) {
        StoredFile file = files.store(caller.id(), seen.inspected());
        EvidenceKind kind = file.kind().picture() ? EvidenceKind.PICTURE : EvidenceKind.PDF;
        String name = file.kind().name(seen.sent().name());
        return book.add(
                caller, subject, id, new EvidenceBook.Filed(file.id().value(), kind, name, file.size(), file.sha256()));
    }

    private Optional<Evidence> known(Caller caller, Target target, @Nullable UUID id, Offer offer) {
        if (id == null) {
            return sql.standing(List.of(target.thing())).stream()
                    .filter(piece -> piece.addedBy().equals(caller.id()) && same(piece, offer))
                    .map(HeldEvidence::evidence)
                    .findFirst();
        }
        Optional<HeldEvidence> before =
                sql.find(id).filter(piece -> piece.addedBy().equals(caller.id()));
        before.ifPresent(piece -> {
            if (!piece.subject().id().equals(target.thing()) || !same(piece, offer)) {
                throw EvidenceRefusals.idTaken();
            }
            if (piece.removed()) {
                throw EvidenceRefusals.removed();
            }
        });
        return before.map(HeldEvidence::evidence);
    }

    private boolean same(HeldEvidence piece, Offer offer) {
        return switch (offer) {
            case Offer.Link(String address) ->
                piece.file() == null && address.equals(piece.evidence().label());
            case Offer.File sent ->
                piece.file() != null
                        && files.same(piece.addedBy(), sent.sentSha256())
                                .filter(file -> file.id().value().equals(piece.file()))
                                .isPresent();
        };
    }
}
