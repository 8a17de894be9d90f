package id.abdi.skp;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.Regency.Person;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResultId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plans from files: forms that were exported, tables of one's own, and files with faults. */
class SkpImportTest extends SkpAtHand {
    @Test
    void aFormThatWasExportedIsTakenIntoAnotherDraft() {
        PlanId above = begin(head);
        PlanResultId result = write(head, above, "Stok ikan terjaga", "", "RECEIVERS");
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "result:" + result, "QUANTITY");
        byte[] form = get(budi, "/people/" + budi.nip().value() + "/plan/skp.xlsx")
                .getResponse()
                .getContentAsByteArray();
        Person wati = agency.staff(1);
        PlanId theirs = begin(wati);
        assertThat(take(wati, theirs, form)).hasStatus(302);
        assertThat(take(wati, theirs, form)).hasStatus(302);

        assertThat(plans.results(theirs, 1)).singleElement().satisfies(taken -> {
            assertThat(taken.statement()).isEqualTo("Laporan stok terbit");
            assertThat(taken.link().result()).isEqualTo(result);
            assertThat(taken.indicators())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo("Laporan yang terbit"));
        });
    }

    @Test
    void aFileWithAWrongLineIsTakenInNoPart() {
        PlanId plan = begin(budi);
        String csv = """
                Rencana Hasil Kerja;Aspek;Indikator;Target;RHK Pimpinan
                Laporan stok terbit;Kuantitas;Laporan;12 laporan;Stok ikan terjaga
                Peta stok tersedia;Kuantitas;Peta;banyak;
                """;
        assertThat(take(budi, plan, csv.getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(plans.results(plan, 1)).isEmpty();
        assertThat(take(budi, plan, csv.replace("banyak", "3 peta").getBytes(StandardCharsets.UTF_8)))
                .hasStatus(302);
        assertThat(plans.results(plan, 1))
                .extracting(one -> one.link().provisional())
                .containsExactlyInAnyOrder("Stok ikan terjaga", null);
    }

    @Test
    void aFileThatCannotBeTakenWholeIsRefusedAndWhatStandsThereIsTold() {
        PlanId plan = begin(budi);
        String head = "Rencana Hasil Kerja;Aspek;Indikator;Target\n";
        String line = "Laporan stok terbit;Kuantitas;Laporan;12 laporan\n";
        String broken = line + ";Kualitas;" + "i".repeat(601) + ";90 %\n";
        for (String wrong : List.of(line.repeat(41), broken)) {
            assertThat(take(budi, plan, (head + wrong).getBytes(StandardCharsets.UTF_8)))
                    .hasStatus(422);
        }
        write(budi, plan, "Laporan stok terbit", "", "QUANTITY");
        String two = head + line + line.replace("Laporan stok", "Peta");
        assertThat(take(budi, plan, two.getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl("/plans/" + plan + "?added=1&same=1");
        assertThat(get(budi, "/plans?plan=" + plan + "&added=1&same=1"))
                .bodyText()
                .contains("1 hasil kerja diambil, 1 sudah ada di draf");
    }

    private MvcTestResult take(Person who, PlanId plan, byte[] bytes) {
        return mvc.post()
                .uri("/plans/" + plan + "/import")
                .multipart()
                .file("file", bytes)
                .with(signedIn.as(who))
                .exchange();
    }
}
