package id.abdi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of the own notices: the bell counts, opening counts as reading, and nobody sees another's. */
@AbdiTest
class NoticesPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Notices notices;

    @Autowired
    NoticeSql sql;

    private Person budi;
    private Person wati;

    @BeforeEach
    void build() {
        var agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = agency.staff(0);
        wati = agency.staff(1);
    }

    private void tell(String key) {
        notices.tell(budi.id(), Notice.of(key, "notice.empty.hint", "/rules", TestClock.TODAY));
    }

    private UUID newest() {
        return sql.newest(budi.id(), null, 1).getFirst().id();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get().uri(path).with(signedIn.as(person)).exchange();
    }

    private MvcTestResult post(Person person, String path, String choice) {
        return mvc.post()
                .uri(path)
                .param("choice", choice)
                .with(signedIn.as(person))
                .exchange();
    }

    @Test
    void theBellCountsWhatIsNotRead() {
        assertThat(get(budi, "/notices")).bodyText().contains("Belum ada pemberitahuan");

        tell("one");
        tell("two");
        assertThat(get(budi, "/rules")).bodyText().contains("2 belum dibaca");

        get(budi, "/notices/" + newest());
        assertThat(get(budi, "/rules")).bodyText().contains("1 belum dibaca");

        post(budi, "/notices/read", "");
        assertThat(get(budi, "/notices"))
                .bodyText()
                .contains("Pengingat dan jawaban")
                .doesNotContain("belum dibaca", "Tandai semua");
    }

    @Test
    void aNoticeLeadsToWhatItIsAbout() {
        tell("one");

        MvcTestResult opened = get(budi, "/notices/" + newest());
        assertThat(opened).hasStatus(HttpStatus.FOUND);
        assertThat(opened.getResponse().getRedirectedUrl()).isEqualTo("/rules");
    }

    @Test
    void nobodyOpensAnothersNotice() {
        tell("one");

        assertThat(get(wati, "/notices/" + newest())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(wati, "/notices"))
                .bodyText()
                .doesNotContain("Pengingat dan jawaban atas usulan Anda akan muncul di sini.</a>");
        assertThat(sql.unread(budi.id())).isEqualTo(1);
    }

    @Test
    void theChoiceOfMailIsKept() {
        assertThat(sql.choice(budi.id())).isEqualTo(MailChoice.DAILY);

        assertThat(post(budi, "/notices/mail", "NONE")).hasStatus(HttpStatus.FOUND);
        assertThat(sql.choice(budi.id())).isEqualTo(MailChoice.NONE);

        assertThat(post(budi, "/notices/mail", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sql.choice(budi.id())).isEqualTo(MailChoice.NONE);
    }

    @Test
    void withoutAMailServerThePageSaysSo() {
        assertThat(get(budi, "/notices"))
                .bodyText()
                .contains("belum mengirim surel")
                .doesNotContain("name=\"choice\"");
    }

    @Test
    void olderOnesFollowOnTheNextPage() {
        for (int number = 0; number < 51; number++) {
            tell("many-" + number);
        }

        List<Told> first = sql.newest(budi.id(), null, 50);
        assertThat(get(budi, "/notices"))
                .bodyText()
                .contains("/notices?before=" + first.getLast().id());
        assertThat(get(budi, "/notices?before=" + first.getLast().id()))
                .bodyText()
                .doesNotContain("rel=\"next\"")
                .contains("class=\"told\"");
    }
}
