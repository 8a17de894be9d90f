package id.abdi.notice;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.abdi.fixture.TestClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What people are told by mail, over a real mail server: bundled, once, as they chose, and without anybody's data. */
class MailTest extends MailAtHand {
    @Test
    void whatWasToldInADayComesInOneMailOnTheNextWorkingMorning() throws MessagingException, IOException {
        tell(budi, "one");
        tell(budi, "two");
        tell(budi, "three");
        run();
        assertThat(mails(budi)).isEmpty();

        clock.set(TestClock.TODAY.plusDays(1), MORNING);
        run();
        run();

        assertThat(mails(budi)).hasSize(1);
        MimeMessage mail = mails(budi).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Abdi: 3 pemberitahuan");
        assertThat(text(mail).split("https://abdi.example.go.id/notices/", -1)).hasSize(4);
        assertThat(text(mail)).contains("https://abdi.example.go.id/notices");
    }

    @Test
    void onADayWithoutWorkNoMailComes() {
        tell(budi, "friday");
        clock.set(TestClock.TODAY.plusDays(3), LocalTime.of(9, 0));
        run();
        assertThat(mails(budi)).isEmpty();

        clock.set(TestClock.TODAY.plusDays(5), LocalTime.of(9, 0));
        run();
        assertThat(mails(budi)).hasSize(1);
    }

    @Test
    void aMailNamesNobodyAndHoldsNoNumberOfAPerson() throws MessagingException, IOException {
        tell(budi, "about-wati");
        clock.set(TestClock.TODAY.plusDays(1), MORNING);
        run();

        MimeMessage mail = mails(budi).getFirst();
        String whole = GreenMailUtil.getWholeMessage(mail) + text(mail) + mail.getSubject();
        assertThat(whole).doesNotContain(wati.nip().value(), budi.nip().value(), wati.name(), budi.name(), "/people/");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theSameIsToldOnce() {
        tell(budi, "same");
        tell(budi, "same");

        assertThat(notes.newest(budi.id(), null, 10)).hasSize(1);
    }

    @Test
    void whatWasReadOnThePageIsNotMailed() {
        tell(budi, "read");
        notes.readAll(budi.id(), clock.instant());
        clock.set(TestClock.TODAY.plusDays(1), MORNING);
        run();

        assertThat(mails(budi)).isEmpty();
    }

    @Test
    void whoWantsNoMailGetsNone() {
        choose(budi.id(), MailChoice.NONE);
        tell(budi, "unwanted");
        clock.set(TestClock.TODAY.plusDays(1), MORNING);
        run();

        assertThat(mails(budi)).isEmpty();
        assertThat(notes.unread(budi.id())).isEqualTo(1);
    }

    @Test
    void whoWantsItSoonGetsWhatIsCloseTogetherInOne() {
        choose(budi.id(), MailChoice.SOON);
        tell(budi, "first");
        clock.pass(Duration.ofMinutes(14));
        tell(budi, "second");
        run();
        assertThat(mails(budi)).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        run();
        assertThat(mails(budi)).hasSize(1);
    }

    @Test
    void aFileGoesWithTheMailAndIsKeptNoLonger() throws MessagingException, IOException {
        choose(budi.id(), MailChoice.SOON);
        byte[] content = "%PDF-1.7 contoh".getBytes(StandardCharsets.UTF_8);
        notices.tell(
                budi.id(),
                new Notice(
                        "digest",
                        "notice.empty.hint",
                        List.of(),
                        "/notices",
                        List.of(new Notice.Attachment("rekap.pdf", "application/pdf", content))));
        clock.pass(Duration.ofMinutes(15));
        run();

        Multipart parts = (Multipart) mails(budi).getFirst().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("rekap.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
        assertThat(jdbc.sql("""
                                select count(*)
                                from notice.attachment a
                                join notice.notice n on n.id = a.notice
                                where n.person = :person
                                """)
                        .param("person", budi.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void mailOutsideHasAnIdThatIsTheSameWheneverItIsSentAgain() throws MessagingException {
        Notice.Attachment file =
                new Notice.Attachment("checkpoint.txt", "text/plain", "contoh".getBytes(StandardCharsets.UTF_8));
        Postman postman = postman();
        postman.send("checkpoint-1-7", List.of("satu@example.org", "dua@example.org"), "Titik cek", "Isi", file);
        postman.send("checkpoint-1-7", List.of("satu@example.org"), "Titik cek", "Isi", file);
        Map<String, Set<String>> ids = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            ids.computeIfAbsent(mail.getAllRecipients()[0].toString(), to -> new HashSet<>())
                    .add(mail.getMessageID());
        }
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(ids).containsOnlyKeys("satu@example.org", "dua@example.org");
        assertThat(ids.values())
                .allSatisfy(same -> assertThat(same)
                        .singleElement(as(InstanceOfAssertFactories.STRING))
                        .matches("<checkpoint-1-7-[0-9a-f]{64}@example\\.go\\.id>"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoHasNoAddressReadsItOnThePage() {
        tell(wati, "page");
        clock.set(TestClock.TODAY.plusDays(1), MORNING);
        run();

        assertThat(open(wati)).isZero();
        assertThat(notes.unread(wati.id())).isEqualTo(1);
    }
}
