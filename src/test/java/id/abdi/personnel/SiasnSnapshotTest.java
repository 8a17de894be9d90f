package id.abdi.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.UnitLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The staff export of the national system as a snapshot, compared with what is recorded. */
class SiasnSnapshotTest extends SiasnAtHand {
    @Test
    void aUnitThatHasEndedPutsTheRowAsideAndThePersonGoesOnWorking() {
        steps.taken(export().file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        UnitId old = UnitId.fresh();
        String code = "LAMA-" + first.value();
        regency.record(new UnitFact(
                old,
                code,
                "Seksi Contoh Lama",
                UnitLevel.SECTION,
                section.id(),
                Period.of(Regency.BEGIN, TODAY.minusDays(30))));
        Siasn export = export().with("UNOR ID", code);
        ImportReport report = steps.taken(export.file(), 2, new Counts(0, 0, 1, 1, 0, 0), ImportOptions.PLAIN);
        assertThat(steps.said(report)).contains("quarantined, baris 3", "tidak aktif", code);
        assertThat(employee(second).active()).isTrue();
        assertThat(employee(second).unitId()).isEqualTo(section.id());
    }

    @Test
    void aUnitThatNobodyKnowsWaitsUntilItIsKnown() {
        String code = "UNOR-" + first.value();
        Siasn export = export().with("UNOR ID", code);
        steps.taken(export.file(), 2, new Counts(1, 0, 0, 1, 0, 0), ImportOptions.PLAIN);
        assertThat(waiting()).contains(second.value());
        regency.record(new UnitFact(
                UnitId.fresh(),
                code,
                "Seksi Contoh Baru",
                UnitLevel.SECTION,
                section.id(),
                Period.from(Regency.BEGIN)));
        steps.taken(export.file(), 2, new Counts(1, 0, 1, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(waiting()).doesNotContain(second.value());
    }

    private List<String> waiting() {
        return jdbc.sql("select subject from personnel.quarantine")
                .query(String.class)
                .list();
    }

    @Test
    void somebodyInAnotherUnitIsProposedAsADatedMoveAndMovesWhenConfirmed() {
        ImportOptions earlier = new ImportOptions(false, false, false, Regency.BEGIN, null);
        steps.taken(export().file(), 2, new Counts(2, 0, 0, 0, 0, 0), earlier);
        Place other = regency.agency("Badan Contoh").head("Kepala Badan Contoh");
        Siasn export = export().with("UNOR ID", other.code());
        ImportReport proposed = steps.taken(export.file(), 2, new Counts(0, 0, 1, 0, 1, 0), ImportOptions.PLAIN);
        assertThat(steps.said(proposed)).contains("Seksi Contoh Pelayanan", "Badan Contoh", "15 Juli 2026");
        assertThat(employee(second).unitId()).isEqualTo(section.id());

        steps.taken(export.file(), 2, new Counts(0, 1, 1, 0, 0, 0), ImportSteps.CONFIRMED);
        assertThat(employee(second).unitId()).isEqualTo(other.id());
        assertThat(lines.byNip(second, TODAY.minusDays(1)).orElseThrow().unitId())
                .as("the day before stays as it was")
                .isEqualTo(section.id());
        assertThat(lines.superior(employee(second).id(), TODAY).orElseThrow().id())
                .isEqualTo(other.head().id());
    }

    @Test
    void aTitleOfAnotherPostIsProposedToo() {
        steps.taken(export().file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        Siasn export = export().with("JABATAN NAMA", "ANALIS CONTOH");
        steps.taken(export.file(), 2, new Counts(0, 0, 1, 0, 1, 0), ImportOptions.PLAIN);
        steps.taken(export.file(), 2, new Counts(0, 1, 1, 0, 0, 0), ImportSteps.CONFIRMED);
        assertThat(employee(second).post()).isEqualTo("Analis Contoh");
    }

    @Test
    void aNameOrGradeThatChangedIsRecordedAndSaid() {
        steps.taken(export().file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        Siasn export = export().with("GOL AKHIR NAMA", "III/b").with("GELAR BELAKANG", "\"S.IP, M.Si\"");
        ImportReport report = steps.taken(export.file(), 2, new Counts(0, 1, 1, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(steps.said(report)).contains("III/a", "III/b", "M.Si");
    }

    @Test
    void whoHasLeftIsProposedToEndAndWhoWasNeverKnownIsPassedOver() {
        steps.taken(export().file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        Nip stranger = Regency.nip();
        Siasn export = export().with("KEDUDUKAN HUKUM NAMA", "Pensiun BUP")
                .person(stranger, "WATI CONTOH", section.code())
                .with("KEDUDUKAN HUKUM NAMA", "Pemberhentian dengan hormat");
        steps.taken(export.file(), 3, new Counts(0, 0, 2, 0, 1, 0), ImportOptions.PLAIN);
        assertThat(employee(second).active()).isTrue();
        ImportReport report = steps.taken(export.file(), 3, new Counts(0, 1, 2, 0, 0, 0), ImportSteps.CONFIRMED);
        assertThat(steps.said(report)).contains("1 baris tentang orang yang tidak lagi bertugas");
        assertThat(employee(second).active()).isFalse();
        assertThat(lines.byNip(stranger, TODAY)).isEmpty();
    }

    @Test
    void theLeaderOfAUnitIsItsHeadUnderWhateverTitle() {
        Place vacant = regency.agency("Kantor Contoh").vacant();
        Siasn export = new Siasn()
                .person(first, "SINTA LAUT CONTOH", vacant.code())
                .with("JENIS JABATAN NAMA", "JABATAN PIMPINAN TINGGI PRATAMA")
                .with("JABATAN NAMA", "KEPALA KANTOR CONTOH")
                .person(second, "BUDI DERMAGA CONTOH", vacant.code());
        steps.taken(export.file(), 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(lines.superior(employee(second).id(), TODAY).orElseThrow().id())
                .isEqualTo(employee(first).id());
        assertThat(lines.superior(employee(first).id(), TODAY).orElseThrow().id())
                .isEqualTo(regency.regent().id());
    }

    @Test
    void aHeadsPostThatSomebodyHoldsIsNotTakenFromThem() {
        Siasn export = new Siasn()
                .person(first, "SINTA LAUT CONTOH", section.code())
                .with("JENIS JABATAN NAMA", "JABATAN ADMINISTRATOR")
                .with("JABATAN NAMA", "Kepala " + section.code());
        ImportReport report = steps.taken(export.file(), 1, new Counts(0, 0, 0, 1, 0, 0), ImportOptions.PLAIN);
        assertThat(steps.said(report)).contains("masih dipegang pegawai lain");
        assertThat(lines.byNip(first, TODAY)).isEmpty();
    }

    @Test
    void twoHeadsWhoChangePlacesDoSoTogether() {
        Place one = regency.agency("Dinas Contoh Satu").head("Ani Contoh");
        Place two = regency.agency("Dinas Contoh Dua").head("Tuti Contoh");
        Siasn export = new Siasn();
        export.person(one.head().nip(), "ANI CONTOH", two.code())
                .with("GELAR BELAKANG", "null")
                .with("JABATAN NAMA", "KEPALA " + two.code());
        export.person(two.head().nip(), "TUTI CONTOH", one.code())
                .with("GELAR BELAKANG", "null")
                .with("JABATAN NAMA", "KEPALA " + one.code());
        steps.taken(export.file(), 2, new Counts(0, 2, 0, 0, 0, 0), ImportSteps.CONFIRMED);
        assertThat(employee(one.head().nip()).unitId()).isEqualTo(two.id());
        assertThat(employee(two.head().nip()).unitId()).isEqualTo(one.id());
    }
}
