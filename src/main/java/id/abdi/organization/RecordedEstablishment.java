package id.abdi.organization;

import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records facts about the organization with their ledger entries; the database guards what must not overlap or circle. */
@Service
class RecordedEstablishment implements Establishment {
    private static final Pattern STRUCTURE = Pattern.compile("structure \\[(.*?)] \\[(.*?)] \\[(.*?)]");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(.*?)\"");

    private final EstablishmentSql sql;
    private final Ledger ledger;

    RecordedEstablishment(EstablishmentSql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    @Transactional
    public void record(Recorder by, List<? extends Fact> facts) {
        guarded(() -> {
            store(by, facts);
            sql.checkNow();
        });
    }

    @Override
    @Transactional
    public void replace(Recorder by, List<? extends Fact> facts) {
        guarded(() -> {
            facts.forEach(fact -> sql.endInForce(fact, fact.period().from()));
            store(by, facts);
            sql.checkNow();
        });
    }

    @Override
    @Transactional
    public void end(Recorder by, Fact fact, LocalDate day) {
        guarded(() -> {
            ledger.append(FactEntries.ended(by, fact, day));
            if (sql.endInForce(fact, day) == 0) {
                throw OrganizationRefusals.unknownFact();
            }
            sql.checkNow();
        });
    }

    private void store(Recorder by, List<? extends Fact> facts) {
        List<Receipt> receipts = ledger.append(
                facts.stream().map(fact -> FactEntries.began(by, fact)).toList());
        List<EstablishmentSql.Stored> stored = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            stored.add(new EstablishmentSql.Stored(facts.get(i), receipts.get(i).leaf()));
        }
        sql.insert(stored);
    }

    /** What the database refuses, said in words. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (DataIntegrityViolationException refused) {
            String said = String.valueOf(refused.getMostSpecificCause().getMessage());
            Matcher structure = STRUCTURE.matcher(said);
            if (structure.find()) {
                throw OrganizationRefusals.structure(structure.group(1), structure.group(2), structure.group(3));
            }
            Matcher constraint = CONSTRAINT.matcher(said);
            throw OrganizationRefusals.overlap(constraint.find() ? constraint.group(1) : "");
        }
    }
}
