package id.abdi.dailyreport;

import id.abdi.dailyreport.Remark.Answer;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee says something to what was reported of their day (R4, step 4). It changes nothing and stays beside it. */
@Service
class AnswerReport {
    static final int LONGEST = 1000;

    private final People people;
    private final Rights rights;
    private final DailyReportSql reports;
    private final RemarkSql remarks;
    private final Ledger ledger;
    private final Clock clock;

    AnswerReport(People people, Rights rights, DailyReportSql reports, RemarkSql remarks, Ledger ledger, Clock clock) {
        this.people = people;
        this.rights = rights;
        this.reports = reports;
        this.remarks = remarks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return the stored answer; the same words to the same version again are the first answer */
    @Transactional
    Answer by(Caller employee, Nip nip, LocalDate date, @Nullable String text) {
        Employee person = people.seenBy(employee, nip, date);
        rights.require(employee, Act.ANSWER_DAY, person.id(), date);
        String words = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw DailyReportRefusals.answerEmpty();
        }
        int version = reports.all(person.id(), date, date).stream()
                .mapToInt(DailyReport::version)
                .max()
                .orElseThrow(DailyReportRefusals::nothingToAnswer);
        Optional<Answer> before = remarks.answers(person.id(), date, date).stream()
                .filter(answer -> answer.version() == version && answer.text().equals(words))
                .findFirst();
        return before.orElseGet(() -> store(employee, date, version, words));
    }

    private Answer store(Caller employee, LocalDate date, int version, String words) {
        Instant now = clock.instant();
        Answer answer = new Answer(date, version, words, now);
        Receipt receipt = ledger.append(Entry.of("daily-report-answer")
                .with("employee", employee.id())
                .with("date", date)
                .with("version", version)
                .with("text", words)
                .with("via", employee.via()));
        remarks.insert(employee.id(), answer, employee.via().name(), receipt);
        return answer;
    }
}
