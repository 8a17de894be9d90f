package id.abdi.evidence;

import id.abdi.file.FileId;
import id.abdi.file.FileStore;
import id.abdi.file.StoredFile;
import id.abdi.identity.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody looks at a picture or PDF of a thing that they may see. */
@Service
class OpenEvidence {
    /** The file behind a piece, and what people call it. */
    record Opened(StoredFile file, String name) {}

    private final Provables provables;
    private final EvidenceBook book;
    private final FileStore files;

    OpenEvidence(Provables provables, EvidenceBook book, FileStore files) {
        this.provables = provables;
        this.book = book;
        this.files = files;
    }

    @Transactional
    Opened by(Caller caller, Target target, UUID evidence) {
        Subject subject = provables.toSee(caller, target);
        HeldEvidence piece =
                book.find(subject, evidence).filter(held -> !held.removed()).orElseThrow(EvidenceRefusals::unknown);
        return Optional.ofNullable(piece.file())
                .map(FileId::new)
                .flatMap(files::find)
                .map(file -> new Opened(file, piece.evidence().label()))
                .orElseThrow(EvidenceRefusals::unknown);
    }
}
