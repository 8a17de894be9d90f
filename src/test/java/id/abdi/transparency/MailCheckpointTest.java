package id.abdi.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.TestClock;
import id.abdi.ledger.PublishedLog;
import id.abdi.notice.Notice.Attachment;
import id.abdi.notice.OutsideMail;
import id.abdi.tlog.Note;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** LOG-4, LOG-10: the newest checkpoint goes to mailboxes outside, whole and signed. */
@AbdiTest
class MailCheckpointTest {
    @Autowired
    PublishedLog log;

    @Autowired
    Words words;

    @Autowired
    LocalTimeZone zone;

    @Autowired
    Regency regency;

    @Autowired
    SealedReports reports;

    private final List<String> sent = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private final OutsideMail mail = new OutsideMail() {
        @Override
        public boolean works() {
            return true;
        }

        @Override
        public void send(String id, List<String> addresses, String subject, String text, Attachment file) {
            assertThat(Note.parse(file.content()).signers(log.keys())).hasSize(1);
            assertThat(text).contains("Simpan surat ini", new String(file.content(), StandardCharsets.UTF_8));
            sent.addAll(addresses);
            ids.add(id);
        }
    };

    private void run(String addresses) {
        new MailCheckpoint(log, mail, words, zone, addresses).run(TestClock.START);
    }

    @Test
    void theCheckpointGoesToEachAddressThatIsSet() {
        var agency = regency.agency("Dinas Contoh").head("Sari Contoh").staff("Budi Contoh");
        reports.on(agency.head(), agency.staff(0));
        run("");
        assertThat(sent).isEmpty();
        run("log@inspektorat.example.go.id, saksi@example.org");
        assertThat(sent).containsExactly("log@inspektorat.example.go.id", "saksi@example.org");
        run("saksi@example.org");
        assertThat(ids.getFirst()).as("the same checkpoint is the same mail").isEqualTo(ids.getLast());
        reports.on(agency.head(), agency.staff(0));
        run("saksi@example.org");
        assertThat(ids.getLast()).isNotEqualTo(ids.getFirst());
    }
}
