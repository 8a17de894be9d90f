package id.abdi.contradiction;

import id.abdi.contradiction.Contradiction.Answer;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions about made-up days, for the demo alone: found as always, and every second one answered. */
@Component
public class ContradictionHistory {
    private final AskContradictions ask;
    private final ContradictionSql sql;
    private final Ledger ledger;

    ContradictionHistory(AskContradictions ask, ContradictionSql sql, Ledger ledger) {
        this.ask = ask;
        this.sql = sql;
        this.ledger = ledger;
    }

    /** Asks about that day and answers some of it in the names of its heads; the ledger says that the answers are made up. */
    @Transactional
    public void record(LocalDate date, Instant now) {
        ask.of(date);
        List<Contradiction> asked = sql.on(date);
        for (int i = 0; i < asked.size(); i += 2) {
            answer(asked.get(i), now);
        }
    }

    private void answer(Contradiction asked, Instant now) {
        EmployeeId head = asked.head();
        Answer answer = new Answer(1, asked.kind().usual().getFirst(), null, head, now);
        Entry entry = Entry.of("demo")
                .with("of", "contradiction-answer")
                .with("employee", asked.employee())
                .with("date", asked.date())
                .with("contradiction", asked.kind())
                .with("explanation", answer.explanation())
                .with("recordedBy", head);
        sql.insert(asked, answer, new Mark(head, Via.COMMAND.name(), now, ledger.append(entry)));
    }
}
