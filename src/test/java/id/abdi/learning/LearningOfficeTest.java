package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.kernel.Uuid7;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R8: what the personnel agency keeps and looks at, imports and the API. */
@AbdiTest
class LearningOfficeTest extends LearningSection {
    @Test
    void headsAndBkpsdmSeeMonthsAheadWhoWillMissTheHours() throws Exception {
        given.proved(head, person, training.id(), TODAY);
        assertThat(page(head, "/learning/year"))
                .contains("Budi Pasir", "Wati Ombak", "Terancam tidak terpenuhi", "Sejalan dengan waktunya");
        assertThat(page(head, "/learning/year?standing=BEHIND"))
                .contains("Wati Ombak")
                .doesNotContain("Budi Pasir");
        assertThat(page(officer, "/learning/year?unit=" + code)).contains("Wati Ombak");
        assertThat(get(colleague, "/learning/year")).hasStatus(403);
        assertThat(tile.on(TODAY).answer().arguments()).hasSize(3);
        clock.set(LocalDate.of(2026, 8, 1), LocalTime.of(6, 25));
        remind.run(clock.instant());
        remind.run(clock.instant());
        assertThat(page(colleague, "/notices")).containsOnlyOnce("terancam tidak terpenuhi");
        assertThat(page(person, "/notices")).doesNotContain("terancam tidak terpenuhi");
    }

    private static HandedFile file(String... rows) {
        String header = "NIP;Nama Pelatihan;Tanggal Selesai;Nomor Sertifikat;JP\n";
        return new HandedFile("hasil.csv", (header + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private String row(String name, String number, String hours) {
        return "'" + person.nip().value() + ";" + name + ";01-07-2026;" + number + ";" + hours;
    }

    @Test
    void resultsAreImportedOnceAndAnUnknownTrainingIsSaid() {
        HandedFile good = file(row(training.code(), "SERT/9/CONTOH", "10"));
        ImportReport first = importer.run(good, ImportOptions.PLAIN);
        assertThat(first.counts()).isEqualTo(new ImportReport.Counts(1, 0, 0, 0, 0, 0));
        assertThat(importer.run(good, ImportOptions.PLAIN).counts())
                .isEqualTo(new ImportReport.Counts(0, 0, 1, 0, 0, 0));
        assertThat(learned.of(person.id(), TODAY).hours()).isEqualByComparingTo("10");
        ImportReport unknown = importer.run(file(row("Tidak ada", "SERT/8", "")), ImportOptions.PLAIN);
        assertThat(unknown.counts().rejected()).isEqualTo(1);
        assertThat(unknown.recorded()).isFalse();
        ImportReport hours = importer.run(file(row(training.title(), "SERT/7", "banyak")), ImportOptions.PLAIN);
        assertThat(hours.counts().rejected()).isEqualTo(1);
    }

    @Test
    void theCatalogueIsKeptInVersionsByBkpsdmAlone() {
        String address = "/learning/trainings";
        Map<String, String> form = Map.of(
                "id", training.id().toString(),
                "version", "1",
                "code", training.code(),
                "title", "Pelatihan arsip digital",
                "form", "COURSE",
                "purpose", "GENERAL",
                "competence", "TECHNICAL",
                "provider", "BKPSDM Contoh",
                "units", "12",
                "offered", "true");
        assertThat(post(head, address, form)).hasStatus(403);
        assertThat(post(officer, address, form)).hasStatus3xxRedirection();
        assertThat(post(officer, address, form)).hasStatus3xxRedirection();
        Map<String, String> stale = new HashMap<>(form);
        stale.put("title", "Pelatihan lain");
        assertThat(post(officer, address, stale)).hasStatus(412);
        Map<String, String> taken = new HashMap<>(stale);
        taken.remove("id");
        taken.put("version", "0");
        assertThat(post(officer, address, taken)).hasStatus(422);
    }

    @Test
    void theSameStepTwiceIsOneAndOtherContentUnderItsIdIsRefused() {
        UUID id = given.agreed(head, person, training.id(), null).id();
        String step = Uuid7.next().toString();
        Map<String, String> came = Map.of("id", step, "outcome", "YES", "minutes", "600");
        assertThat(post(head, at(id, "attendance"), came)).hasStatus3xxRedirection();
        assertThat(post(head, at(id, "attendance"), came)).hasStatus3xxRedirection();
        assertThat(only(person).steps()).hasSize(2);
        assertThat(post(head, at(id, "attendance"), Map.of("id", step, "outcome", "NO")))
                .hasStatus(409);
    }

    @Test
    void theApiTellsTheYear() {
        given.proved(head, person, training.id(), TODAY);
        assertThat(mvc.get()
                        .uri("/api/v1/employees/" + person.nip().value() + "/learning")
                        .with(signedIn.token(head)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.hours", hours -> assertThat(hours).asNumber().isEqualTo(12))
                .hasPathSatisfying(
                        "$.enrolments[0].state", state -> assertThat(state).isEqualTo("PROVED"));
        assertThat(mvc.get()
                        .uri("/api/v1/employees/" + person.nip().value() + "/learning")
                        .with(signedIn.token(colleague)))
                .hasStatus(404);
    }
}
