package id.abdi.innovationindex;

import id.abdi.evidence.EvidenceBook;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.identity.Via;
import id.abdi.innovation.InnovationId;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Lines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Profiles and parameters of a made-up past, for the demo alone. Stated in the ledger as {@code demo}, one leaf a call, so that nobody takes them for
 * recorded facts.
 */
@Component
public class IndexHistory {
    private final ChoiceSql sql;
    private final ProfileSql profiles;
    private final EvidenceBook evidence;
    private final Lines lines;
    private final Ledger ledger;

    IndexHistory(ChoiceSql sql, ProfileSql profiles, EvidenceBook evidence, Lines lines, Ledger ledger) {
        this.sql = sql;
        this.profiles = profiles;
        this.evidence = evidence;
        this.lines = lines;
        this.ledger = ledger;
    }

    /**
     * A parameter with its document.
     *
     * @param author of the innovation
     * @param number of the indicator
     * @param link to the document
     */
    public record PastChoice(
            InnovationId innovation, EmployeeId author, int number, int parameter, String document, String link) {}

    /** What PP 38/2017 asks of an innovation. */
    public record PastProfile(
            InnovationId innovation,
            EmployeeId author,
            Profile.Form form,
            Profile.Kind kind,
            Profile.Initiator initiator,
            Map<Profile.Criterion, String> criteria) {}

    /** In the first version of each. */
    @Transactional
    public void describe(List<PastProfile> past, Instant now) {
        if (past.isEmpty()) {
            return;
        }
        Entry entry = Entry.of("demo").with("module", "innovationindex").with("rows", past.size());
        Mark mark = new Mark(past.getFirst().author(), Via.COMMAND.name(), now, ledger.append(entry));
        for (PastProfile one : past) {
            profiles.insert(
                    new Profile(
                            Uuid7.next(), 1, one.innovation(), one.form(), one.kind(), one.initiator(), one.criteria()),
                    new Mark(one.author(), mark.via(), now, mark.receipt()));
        }
    }

    @Transactional
    public void record(List<PastChoice> past, LocalDate day, Instant now) {
        if (past.isEmpty()) {
            return;
        }
        Entry entry = Entry.of("demo").with("module", "innovationindex").with("rows", past.size());
        Mark mark = new Mark(past.getFirst().author(), Via.COMMAND.name(), now, ledger.append(entry));
        for (PastChoice one : past) {
            Choice choice = new Choice(
                    Uuid7.next(), 1, one.innovation(), day.getYear(), one.number(), one.parameter(), one.document());
            sql.insert(choice, new Mark(one.author(), mark.via(), now, mark.receipt()));
            Subject subject = IndicatorEvidence.subject(one.author(), choice.id());
            Caller by = lines.employee(one.author(), day).orElseThrow().inCommand();
            evidence.add(by, subject, Uuid7.next(), one.link());
        }
    }
}
