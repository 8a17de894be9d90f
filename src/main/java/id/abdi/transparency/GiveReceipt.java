package id.abdi.transparency;

import id.abdi.identity.Caller;
import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.Stated;
import id.abdi.tlog.Hash;
import id.abdi.tlog.LogProof;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The final receipt of a recorded fact, for whom it is about and for who recorded it, and for nobody else (LOG-6). */
@Service
class GiveReceipt {
    private static final List<String> WHO = List.of("employee", "reporter", "enteredBy", "head");
    private static final Set<String> KINDS =
            Set.of("daily-report", "daily-report-answer", "activity", "spot-check-draw");

    private final PublishedLog log;

    GiveReceipt(PublishedLog log) {
        this.log = log;
    }

    /** @throws id.abdi.kernel.Refusal where there is no such fact for the caller, or it waits to be sealed */
    @Transactional(readOnly = true)
    public LogProof to(Caller caller, UUID leaf) {
        Stated stated = log.stated(leaf)
                .filter(said -> receipted(said) && names(said, caller))
                .orElseThrow(TransparencyRefusals::noReceipt);
        return log.receipt(stated.leaf()).orElseThrow(TransparencyRefusals::notSealed);
    }

    /** The leaf of that hash, where its receipt is for the caller and ready. */
    @Transactional(readOnly = true)
    public Optional<UUID> ready(Caller caller, Hash leafHash) {
        return log.leaf(leafHash)
                .flatMap(log::stated)
                .filter(said -> receipted(said) && names(said, caller) && !log.waits(leafHash))
                .map(Stated::leaf);
    }

    /** Made-up reports of the past have a leaf each, too. */
    private static boolean receipted(Stated said) {
        return KINDS.contains(said.kind()) || "daily-report".equals(said.facts().get("of"));
    }

    private static boolean names(Stated said, Caller caller) {
        return WHO.stream()
                .anyMatch(who -> caller.id().toString().equals(said.facts().get(who)));
    }
}
