package id.abdi.coaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.insight.PastReports;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Training before punishment, from its first question to its end, on phones and by nothing but the pages: one who falls, is helped and
 * gets better; and one who refuses the help (R8, R9; D-18).
 */
@AbdiTest
class GrowthJourney {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 13);
    private static final LocalDate FALLS = LocalDate.of(2026, 5, 4);
    private static final LocalDate COURSE = LocalDate.of(2026, 7, 21);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 28);
    private static final String GOAL = "Berkas izin selesai pada hari yang sama";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PastReports reports;

    @Autowired
    AskHeads monday;

    @Autowired
    TestClock clock;

    private Person head;
    private Person budi;
    private Person officer;

    @BeforeEach
    void build() {
        Place section = regency.agency("Dinas Contoh")
                .head("Sinta Laut")
                .section("Bidang Contoh")
                .head("Raka Karang")
                .staff("Budi Pasir");
        head = section.head();
        budi = section.staff(0);
        officer = regency.agency("BKPSDM Contoh").head("Putri Ombak").head();
        signedIn.grant(officer, Role.BKPSDM);
    }

    private Page as(Person person) {
        Page page = browser.phone(port);
        signedIn.in(page, person);
        return page;
    }

    /** What the clock has ended is signed in again. */
    private void open(Page page, Person person, String address) {
        signedIn.in(page, person);
        page.navigate(address);
        browser.fits(page);
    }

    private static void send(Page page, Locator form) {
        form.locator("button").last().click();
        page.waitForLoadState();
    }

    private static Locator form(Page page, String address) {
        Locator form = page.locator("form[action$='" + address + "']");
        if (!form.first().isVisible()) {
            page.locator("details:has(form[action$='" + address + "']) > summary")
                    .first()
                    .click();
        }
        return form.first();
    }

    /** Too short at first: the form comes back with the person and all that was typed. */
    private static void offered(Page superior) {
        Locator form = form(superior, "/coaching");
        form.locator("[name=goal]").fill(GOAL);
        form.locator("[name=help]").fill("Saya dampingi setiap Selasa pagi");
        form.locator("[name=steps]").fill("Memakai daftar periksa");
        form.locator("[name=ends]").fill(TODAY.plusDays(2).toString());
        send(superior, form);
        assertThat(superior.locator(".notice-danger").first()).containsText("paling sedikit 10");
        assertThat(superior.locator("h1")).containsText("Budi Pasir");
        assertThat(form.locator("[name=goal]")).hasValue(GOAL);
        form.locator("[name=goal]").fill(GOAL);
        form.locator("[name=help]").fill("Saya dampingi setiap Selasa pagi");
        form.locator("[name=steps]").fill("Memakai daftar periksa");
        form.locator("[name=begins]").fill(TODAY.toString());
        form.locator("[name=ends]").fill(TODAY.plusWeeks(8).toString());
        send(superior, form);
        assertThat(superior.locator("main")).containsText(GOAL);
    }

    private String training(Page page) {
        open(page, officer, "/learning/trainings/new");
        Locator form = form(page, "/learning/trainings");
        form.locator("[name=code]").fill("ARSIP-1");
        form.locator("[name=title]").fill("Pelatihan berkas izin");
        form.locator("[name=form]").selectOption("COURSE");
        form.locator("[name=provider]").fill("BKPSDM Contoh");
        form.locator("[name=units]").fill("12");
        form.locator("[name=change]").fill("Berkas izin dicatat pada hari yang sama");
        form.locator("[name=offered]").setChecked(true);
        send(page, form);
        if (!Pattern.compile("/learning/trainings/[0-9a-f-]{36}")
                .matcher(page.url())
                .find()) {
            open(page, officer, "/learning/trainings");
            page.getByText("Pelatihan berkas izin").first().click();
        }
        Locator session = form(page, "/sessions");
        session.locator("[name=first]").fill(COURSE.toString());
        session.locator("[name=place]").fill("Aula");
        session.locator("[name=capacity]").fill("20");
        send(page, session);
        assertThat(page.locator("#sessions")).containsText("Aula");
        return page.url();
    }

    @Test
    void whoFallsIsHelpedGetsBetterAndHasNoCase() {
        reports.course(head, budi, TODAY.minusYears(1), FALLS.minusDays(1), day -> Verdict.EXPECTED)
                .course(head, budi, FALLS, MONDAY.minusDays(1), day -> day % 3 == 0 ? Verdict.EXPECTED : Verdict.BELOW);
        monday.run(TestClock.at(MONDAY, LocalTime.of(3, 40)));
        Page superior = as(head);
        Page person = as(budi);
        open(superior, head, "/coaching");
        assertThat(superior.locator("#asked")).containsText("Budi Pasir");
        superior.locator("#asked .btn-primary").click();
        offered(superior);
        String coaching = superior.url();
        open(person, budi, coaching);
        form(person, "/answer").locator("[name=words]").fill("Saya mau mencobanya");
        person.locator("button[value=ACCEPTED]").click();
        open(superior, head, coaching);
        Locator talk = form(superior, "/conversation");
        talk.locator("[name=words]").fill("Daftar periksa dicoba bersama");
        talk.locator("[name=personWords]").fill("Lebih mudah daripada dulu");
        send(superior, talk);
        assertThat(superior.locator("#history")).containsText("Lebih mudah daripada dulu");

        Page clerk = as(officer);
        String course = training(clerk);
        open(superior, head, course);
        Locator whom = superior.locator("form:has([name=nip])").first();
        whom.locator("[name=nip]").selectOption(new SelectOption().setIndex(1));
        send(superior, whom);
        open(person, budi, "/learning");
        person.getByText("Pelatihan berkas izin").first().click();
        person.locator("#answer button[value=YES]").click();
        assertThat(person.locator("main")).containsText("Pelatihan berkas izin");
        String enrolment = person.url();

        clock.set(COURSE.plusDays(1), LocalTime.of(10, 0));
        open(clerk, officer, enrolment);
        clerk.locator("#attendance button[value=YES]").click();
        Locator proof = form(clerk, "/proof");
        proof.locator("[name=number]").fill("800/12/CONTOH");
        send(clerk, proof);
        reports.course(
                head,
                budi,
                COURSE.plusDays(1),
                LATER.minusDays(1),
                day -> day % 4 == 0 ? Verdict.ABOVE : Verdict.EXPECTED);

        clock.set(LATER, LocalTime.of(10, 0));
        open(superior, head, enrolment);
        assertThat(superior.locator("#record")).isVisible();
        browser.axe(superior);
        Locator effect = form(superior, "/effect");
        effect.locator("label.choice").first().click();
        effect.locator("[name=words]").fill("Berkas keluar pada hari yang sama");
        send(superior, effect);
        open(superior, head, coaching);
        Locator judge = form(superior, "/result");
        judge.locator("label.choice:has([value=IMPROVED])").click();
        judge.locator("[name=words]").fill("Sepuluh minggu tanpa tunggakan");
        send(superior, judge);
        browser.axe(superior);

        open(person, budi, "/people/" + budi.nip().value() + "/development");
        assertThat(person.locator("#trend")).containsText("Naik sejak");
        assertThat(person.locator("main")).containsText("Pelatihan berkas izin");
        assertThat(person.locator("main")).containsText(GOAL);
        browser.axe(person);
        open(superior, head, "/discipline/new?nip=" + budi.nip().value());
        Locator poor = form(superior, "/discipline/performance");
        poor.locator("[name=offer]").selectOption(new SelectOption().setIndex(1));
        poor.locator("[name=fit]").fill("Bimbingan itu tentang hal yang sama");
        poor.locator("[name=facts]").fill("Dahulu berkas tertunda tiga bulan berturut-turut");
        send(superior, poor);
        assertThat(superior.locator(".notice-danger").first()).containsText("Perkara kinerja");
        open(person, budi, "/discipline");
        assertThat(person.locator("#running")).hasCount(0);
    }

    /** The step's form with every field that it asks for filled in, sent. */
    private void step(Page page, Person person, String address, String kind, String words) {
        open(page, person, address);
        Locator form = form(page, "/steps/" + kind);
        if (form.locator("[name=letter]").count() > 0) {
            form.locator("[name=letter]").fill("800/9/CONTOH");
        }
        if (form.locator("[name=planned]").count() > 0 && kind.startsWith("SUMMONED")) {
            form.locator("[name=planned]").fill(TODAY.plusDays(2).toString());
        }
        if (kind.equals("DECIDED")) {
            form.locator("[name=planned]").fill(TODAY.plusMonths(6).toString());
        }
        if (form.locator("[name=measure]").count() > 0) {
            form.locator("[name=measure]").selectOption(new SelectOption().setIndex(1));
        }
        form.locator("[name=words]").fill(words);
        send(page, form);
        assertThat(page.locator(".notice-danger")).hasCount(0);
    }

    @Test
    void whoRefusesTheHelpIsSummonedHeardAndMayObject() {
        Page superior = as(head);
        Page person = as(budi);
        open(superior, head, "/discipline/new?nip=" + budi.nip().value());
        assertThat(superior.locator("#poor")).containsText("belum ada bimbingan atau pelatihan yang ditawarkan");
        open(superior, head, "/coaching/new?nip=" + budi.nip().value());
        offered(superior);
        open(person, budi, superior.url());
        form(person, "/answer").locator("[name=words]").fill("Saya tidak perlu dibimbing");
        person.locator("button[value=REFUSED]").click();
        assertThat(person.locator("#history")).containsText("Saya tidak perlu dibimbing");

        open(superior, head, "/discipline/new?nip=" + budi.nip().value());
        Locator poor = form(superior, "/discipline/performance");
        poor.locator("[name=offer]").selectOption(new SelectOption().setIndex(1));
        poor.locator("[name=fit]").fill("Bimbingan itu tentang hal yang sama");
        poor.locator("[name=facts]").fill("Target berkas tidak tercapai tiga bulan berturut-turut");
        send(superior, poor);
        String address = superior.url();
        browser.axe(superior);
        step(superior, head, address, "SUMMONED", "Pukul 09.00 di ruang kepala bidang");
        step(superior, head, address, "EXAMINED", "T: Mengapa? J: Banyak berkas lain.");
        step(person, budi, address, "SIGNED", "Saya sudah membaca berita acara ini.");
        step(superior, head, address, "PROPOSED", "Bimbingan ditolak");
        Page clerk = as(officer);
        step(clerk, officer, address, "DECIDED", "Keputusan Bupati, target tidak tercapai");
        step(clerk, officer, address, "DELIVERED", "Diserahkan langsung");
        open(person, budi, address);
        assertThat(person.locator("main")).containsText("Saya sudah membaca berita acara ini.");
        step(person, budi, address, "OBJECTED", "Berkas lain tidak dihitung");
        assertThat(person.locator("#due")).containsText("Upaya administratif diputus, paling lambat");
        browser.axe(person);
    }
}
