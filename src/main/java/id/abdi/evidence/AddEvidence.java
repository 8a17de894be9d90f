package id.abdi.evidence;

import id.abdi.evidence.EvidenceForm.Offer;
import id.abdi.file.Inspected;
import id.abdi.file.Inspector;
import id.abdi.identity.Caller;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody adds evidence: first whether they may, then the slow look at the file, then the record, in a transaction each. */
@Component
class AddEvidence {
    /**
     * A piece that stands.
     *
     * @param fresh whether it was made by this request; not, where the same was sent before
     * @param sentSha256 of the bytes as they were sent, null for a link
     */
    record Added(Evidence evidence, boolean fresh, @Nullable String sentSha256) {}

    private final RecordEvidence record;
    private final Inspector inspector;

    AddEvidence(RecordEvidence record, Inspector inspector) {
        this.record = record;
        this.inspector = inspector;
    }

    /** Without an id, the same file sent again by the same person is the same piece. */
    Added by(Caller caller, Target target, EvidenceForm form) {
        record.mayAsk(caller, target, form.evidence());
        return by(caller, target, form.evidence(), form.offer());
    }

    /** For who was allowed to ask before. */
    Added by(Caller caller, Target target, @Nullable UUID id, Offer offer) {
        Optional<Evidence> before = record.before(caller, target, id, offer);
        if (before.isPresent()) {
            return new Added(before.get(), false, sentSha256(offer));
        }
        Evidence made =
                switch (offer) {
                    case Offer.Link(String address) -> record.link(caller, target, id, address);
                    case Offer.File file -> {
                        Inspected inspected = inspector.inspect(file.content().getByteArray());
                        yield record.file(caller, target, id, new RecordEvidence.Seen(file, inspected));
                    }
                };
        return new Added(made, true, sentSha256(offer));
    }

    private static @Nullable String sentSha256(Offer offer) {
        return offer instanceof Offer.File file ? file.sentSha256() : null;
    }
}
