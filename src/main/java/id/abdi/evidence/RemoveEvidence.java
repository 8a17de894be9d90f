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
        book.remove(caller, provables.toChange(caller, target), evidence);
    }
}
