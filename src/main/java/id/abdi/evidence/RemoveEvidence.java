package id.abdi.evidence;

import id.abdi.identity.Caller;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A piece is taken back by a removing record while its thing may be changed; its id is used up (OFF-5). */
@Service
class RemoveEvidence {
    private final Provables provables;
    private final EvidenceBook book;

    RemoveEvidence(Provables provables, EvidenceBook book) {
        this.provables = provables;
        this.book = book;
    }

    @Transactional
    void by(Caller caller, Target target, UUID evidence) {
        Subject subject = provables.toChange(caller, target);
        if (provables.shared(target) && addedByAnother(caller, subject, evidence)) {
            throw EvidenceRefusals.notYours();
        }
        book.remove(caller, subject, evidence);
    }

    private boolean addedByAnother(Caller caller, Subject subject, UUID evidence) {
        return book.find(subject, evidence)
                .filter(piece -> !piece.addedBy().equals(caller.id()))
                .isPresent();
    }
}
