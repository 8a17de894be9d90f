package id.abdi.evidence;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the modules keep evidence of their things. Writes inside the caller's transaction, after the caller's module has
 * decided that it may. The same id with the same content is the same piece for ever; a removed id is never revived (OFF-3,
 * OFF-5).
 */
@Component
public class EvidenceBook {
    private static final int LONGEST_LINK = 2000;

    private final EvidenceSql sql;
    private final Ledger ledger;
    private final Clock clock;

    EvidenceBook(EvidenceSql sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A picture or PDF that the file module has checked and stored. */
    public record Filed(UUID file, EvidenceKind kind, String name, long bytes, String sha256) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Evidence add(Caller caller, Subject subject, UUID id, Filed file) {
        return add(
                caller, subject, id, new Content(file.kind(), file.name(), file.bytes(), file.sha256(), file.file()));
    }

    /** A link is kept as text; nobody ever fetches it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Evidence add(Caller caller, Subject subject, UUID id, String link) {
        return add(caller, subject, id, new Content(EvidenceKind.LINK, checked(link), 0, null, null));
    }

    /** Taken back by a removing record; asked again, nothing more happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Caller caller, Subject subject, UUID id) {
        HeldEvidence piece = find(subject, id).orElseThrow(EvidenceRefusals::unknown);
        if (piece.removed()) {
            return;
        }
        Receipt receipt = ledger.append(Entry.of("evidence-removed")
                .with("evidence", id)
                .with("subjectKind", subject.kind())
                .with("subject", subject.id())
                .with("employee", subject.owner())
                .with("removedBy", caller.id())
                .with("via", caller.via()));
        if (!sql.remove(id, caller.id(), caller.via().name(), now(), receipt)) {
            throw EvidenceRefusals.removed();
        }
    }

    /** A piece of this subject, removed ones too; a piece of another is unknown. */
    public Optional<HeldEvidence> find(Subject subject, UUID id) {
        return sql.find(id).filter(piece -> piece.subject().equals(subject));
    }

    /** What stands of these subjects, oldest first; one query. */
    public Map<UUID, List<Evidence>> standing(Collection<UUID> subjects) {
        Map<UUID, List<Evidence>> pieces = new LinkedHashMap<>();
        for (HeldEvidence piece : sql.standing(subjects)) {
            pieces.computeIfAbsent(piece.subject().id(), subject -> new ArrayList<>())
                    .add(piece.evidence());
        }
        return pieces;
    }

    /** A picture that stands, with whose work it shows and the id of its file. */
    public record Picture(UUID id, UUID subject, EmployeeId owner, UUID file) {}

    /** The pictures of these subjects, oldest first; one query. */
    public List<Picture> pictures(Collection<UUID> subjects) {
        List<Picture> pictures = new ArrayList<>();
        for (HeldEvidence piece : sql.standing(subjects)) {
            if (piece.evidence().kind() == EvidenceKind.PICTURE && piece.file() != null) {
                pictures.add(new Picture(
                        piece.evidence().id(),
                        piece.subject().id(),
                        piece.subject().owner(),
                        piece.file()));
            }
        }
        return pictures;
    }

    private record Content(
            EvidenceKind kind,
            String label,
            long bytes,
            @Nullable String sha256,
            @Nullable UUID file) {
        boolean is(Evidence stored) {
            return kind == stored.kind()
                    && (sha256 == null ? label.equals(stored.label()) : sha256.equals(stored.sha256()));
        }
    }

    private Evidence add(Caller caller, Subject subject, UUID id, Content content) {
        if (!Uuid7.is(id)) {
            throw EvidenceRefusals.notUuid7();
        }
        Optional<HeldEvidence> before = sql.find(id);
        if (before.isPresent()) {
            return same(before.get(), subject, content);
        }
        Receipt receipt = ledger.append(Entry.of("evidence")
                .with("evidence", id)
                .with("subjectKind", subject.kind())
                .with("subject", subject.id())
                .with("employee", subject.owner())
                .with("evidenceKind", content.kind())
                .with("label", content.label())
                .with("bytes", content.bytes())
                .with("sha256", content.sha256())
                .with("addedBy", caller.id())
                .with("via", caller.via()));
        Evidence evidence =
                new Evidence(id, content.kind(), content.label(), content.bytes(), content.sha256(), now(), receipt);
        if (!sql.insert(
                new HeldEvidence(evidence, subject, content.file(), caller.id(), false),
                caller.via().name())) {
            throw EvidenceRefusals.idTaken();
        }
        return evidence;
    }

    private static Evidence same(HeldEvidence before, Subject subject, Content content) {
        if (!before.subject().equals(subject) || !content.is(before.evidence())) {
            throw EvidenceRefusals.idTaken();
        }
        if (before.removed()) {
            throw EvidenceRefusals.removed();
        }
        return before.evidence();
    }

    private static String checked(String link) {
        String text = link.strip();
        try {
            URI address = new URI(text);
            if (text.length() <= LONGEST_LINK
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            throw EvidenceRefusals.link();
        }
        throw EvidenceRefusals.link();
    }

    private Instant now() {
        return clock.instant();
    }
}
