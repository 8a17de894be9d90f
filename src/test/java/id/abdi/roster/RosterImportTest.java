package id.abdi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.ImportReport.Counts;
import id.abdi.kernel.Period;
import id.abdi.ledger.AuditedRows;
import id.abdi.organization.Fact.UnitPatternFact;
import id.abdi.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roster from a table, as it hangs on the wall or day by day. */
@AbdiTest
class RosterImportTest {
    @Autowired
    RosterImporter importer;

    @Autowired
    KeepShift shifts;

    @Autowired
    Rosters rosters;

    @Autowired
    Regency regency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditedRows audited;

    @Autowired
    Words words;

    private ImportSteps steps;
    private Person one;
    private Person two;
    private Person office;

    @BeforeEach
    void ward() {
        steps = new ImportSteps(importer, new Recorded(jdbc), words);
        Place ward = regency.agency("Rumah Sakit Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        regency.record(new UnitPatternFact(ward.id(), "ALL_DAYS", Period.from(Regency.BEGIN)));
        one = ward.staff(0);
        two = ward.staff(1);
        office = regency.agency("Dinas Contoh")
                .head("Kepala Contoh")
                .staff("Joko Contoh")
                .staff(0);
        shifts.by(
                regency.caller(ward.head()),
                new KeepShift.Typed(ward.code(), "P", "Pagi", LocalTime.of(7, 0), LocalTime.of(14, 0)));
    }

    private static HandedFile file(String... lines) {
        return new HandedFile("jadwal.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Person person, String rest) {
        return "'" + person.nip().value() + "," + person.name() + "," + rest;
    }

    @Test
    void aMonthInARowIsReadAsItHangsOnTheWall() {
        HandedFile file = file(
                "Jadwal Dinas Contoh,,,,,,",
                "NIP,Nama,Bulan,1,2,3,4",
                row(one, "Juli 2026,P,p,libur,"),
                row(two, "2026-07,,L,,P"));
        steps.taken(file, 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(rosters.between(List.of(one.id(), two.id()), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)))
                .satisfies(found -> {
                    assertThat(found.get(one.id())).hasSize(3);
                    assertThat(found.get(two.id()))
                            .containsOnlyKeys(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 4));
                });
    }

    @Test
    void aDayInARowIsReadToo() {
        HandedFile file = file("NIP,Nama,Tanggal,Shift", row(one, "01-07-2026,P"), row(one, "02-07-2026,L"));
        steps.taken(file, 2, new Counts(2, 0, 0, 0, 0, 0), ImportOptions.PLAIN);
        assertThat(audited.wrong("roster")).isEmpty();
    }

    @Test
    void everyCellThatCannotBeTakenIsSaidWithItsLineAndStopsTheFile() {
        Person stranger = new Person(one.id(), Regency.nip(), "Orang Lain Contoh");
        ImportReport report = steps.refused(
                file(
                        "NIP,Nama,Bulan,1,2,31",
                        row(one, "Juli 2026,P,X,Q"),
                        row(two, "Juni 2026,P,P,P"),
                        row(office, "Juli 2026,L,,"),
                        row(stranger, "Juli 2026,P,,"),
                        row(two, "Sembarang,P,,"),
                        row(two, "Juli 2021,P,,")),
                6,
                new Counts(0, 0, 0, 0, 0, 6));
        assertThat(steps.said(report))
                .contains(
                        "baris 2: Kamis, 2 Juli 2026: giliran \"X\" tidak ada di unitnya",
                        "Jumat, 31 Juli 2026: giliran \"Q\" tidak ada",
                        "baris 3: 31",
                        "baris 4: Rabu, 1 Juli 2026: pola kerjanya bukan bergilir",
                        "baris 5: NIP: pegawai ini belum dikenal",
                        "baris 6: Bulan: bulan \"Sembarang\" tidak dikenal",
                        "baris 7:");
    }
}
