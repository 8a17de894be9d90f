package id.abdi.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.web.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server, and somebody who has a mailbox there. */
@AbdiTest
abstract class MailAtHand {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final LocalTime MORNING = LocalTime.of(7, 0);

    @Autowired
    Regency regency;

    @Autowired
    Notices notices;

    @Autowired
    NoticeSql notes;

    @Autowired
    MailSql sql;

    @Autowired
    Address address;

    @Autowired
    Words words;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    int port;
    Person budi;
    Person wati;

    @BeforeEach
    void build() {
        server.start();
        port = server.getSmtp().getPort();
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = agency.staff(0);
        wati = agency.staff(1);
        mailbox(budi);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void mailbox(Person person) {
        regency.replace(new PersonFact(
                person.id(),
                person.nip(),
                person.name(),
                EmploymentStatus.PNS,
                null,
                null,
                null,
                null,
                mailOf(person),
                null,
                Period.from(Regency.BEGIN)));
    }

    private static String mailOf(Person person) {
        return person.id() + "@example.go.id";
    }

    final SendMail node() {
        return new SendMail(sql, address, postman(), clock, ZONE);
    }

    final Postman postman() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(Optional.of(sender), "Abdi <abdi@example.go.id>", "https://abdi.example.go.id/", words);
    }

    final void run() {
        node().run(clock.instant());
    }

    final void tell(Person person, String key) {
        notices.tell(person.id(), Notice.of(key, "notice.empty.hint", "/people/" + wati.nip()));
    }

    final void choose(EmployeeId person, MailChoice choice) {
        notes.choose(person, choice);
    }

    final List<MimeMessage> mails(Person person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(to(mail)).contains(mailOf(person)))
                .toList();
    }

    private static jakarta.mail.Address[] to(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString();
    }

    final int open(Person person) {
        return jdbc.sql("""
                        select count(*)
                        from notice.mail
                        where person = :person
                          and sent_at is null
                          and given_up_at is null
                        """)
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }
}
