package id.abdi.contradiction;

import id.abdi.contradiction.Contradiction.Answer;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head says what explains a contradiction; the person says own words to it. Both stay, and neither changes anything else. */
@Service
class AnswerContradiction {
    static final int LONGEST = 500;

    private final ContradictionSql sql;
    private final Lines lines;
    private final Rights rights;
    private final Ledger ledger;
    private final Clock clock;

    AnswerContradiction(ContradictionSql sql, Lines lines, Rights rights, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.lines = lines;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Which question of whose day. */
    record Of(Nip nip, LocalDate date, ContradictionKind kind) {}

    /** @return as it stands now; the same said again changes nothing */
    @Transactional
    Contradiction by(Caller head, Of of, @Nullable Explanation explanation, @Nullable String typed) {
        Contradiction asked = asked(head, of, Act.REPORT_DAY);
        if (explanation == null) {
            throw ContradictionRefusals.explanation();
        }
        String words = OneLine.of(typed);
        if (OneLine.outside(words, explanation.needsWords() ? 3 : 0, LONGEST)) {
            throw ContradictionRefusals.words(LONGEST);
        }
        String said = words.isEmpty() ? null : words;
        Answer before = asked.answer();
        if (before == null || before.explanation() != explanation || !Objects.equals(before.words(), said)) {
            store(
                    head,
                    asked,
                    new Answer(
                            before == null ? 1 : before.version() + 1, explanation, said, head.id(), clock.instant()));
        }
        return sql.find(asked.employee(), of.date(), of.kind()).orElseThrow();
    }

    /** The person's own words; the same again change nothing. */
    @Transactional
    Contradiction words(Caller person, Of of, @Nullable String typed) {
        Contradiction asked = asked(person, of, Act.ANSWER_DAY);
        String words = OneLine.of(typed);
        if (OneLine.outside(words, 3, LONGEST)) {
            throw ContradictionRefusals.words(LONGEST);
        }
        if (!asked.said().contains(words)) {
            UUID id = Uuid7.next();
            Entry entry =
                    entry("contradiction-word", asked, person).with("word", id).with("words", words);
            sql.insert(asked, id, words, mark(person, entry));
        }
        return sql.find(asked.employee(), of.date(), of.kind()).orElseThrow();
    }

    private Contradiction asked(Caller caller, Of of, Act act) {
        EmployeeId person =
                lines.byNip(of.nip(), of.date()).map(Employee::id).orElseThrow(ContradictionRefusals::unknown);
        rights.require(caller, act, person, of.date());
        sql.lock(of.date());
        return sql.find(person, of.date(), of.kind()).orElseThrow(ContradictionRefusals::unknown);
    }

    private void store(Caller head, Contradiction asked, Answer answer) {
        Entry entry = entry("contradiction-answer", asked, head)
                .with("version", answer.version())
                .with("explanation", answer.explanation())
                .with("words", answer.words())
                .with("facts", Contradiction.text(asked.facts()));
        sql.insert(asked, answer, mark(head, entry));
    }

    private static Entry entry(String kind, Contradiction asked, Caller by) {
        return Entry.of(kind)
                .with("employee", asked.employee())
                .with("date", asked.date())
                .with("contradiction", asked.kind())
                .with("recordedBy", by.id())
                .with("via", by.via());
    }

    private Mark mark(Caller by, Entry entry) {
        return new Mark(by.id(), by.via().name(), clock.instant(), ledger.append(entry));
    }
}
