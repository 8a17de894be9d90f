package id.abdi.personnel;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.ImportSteps;
import id.abdi.fixture.Recorded;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Nip;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people of an export, and the section of an agency that they work in. */
@AbdiTest
abstract class SiasnAtHand {
    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    StaffImporter importer;

    @Autowired
    Regency regency;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Words words;

    ImportSteps steps;
    Place section;
    final Nip first = Regency.nip();
    final Nip second = Regency.nip();

    @BeforeEach
    void place() {
        steps = new ImportSteps(importer, new Recorded(jdbc), words);
        section = regency.agency("Dinas Contoh").head("Kepala Contoh").section("Seksi Contoh Pelayanan");
        section.head("Ratna Pasir Contoh");
    }

    Siasn export() {
        return new Siasn()
                .person(first, "SINTA LAUT CONTOH", section.code())
                .person(second, "BUDI DERMAGA CONTOH", section.code());
    }

    Employee employee(Nip nip) {
        return lines.byNip(nip, TODAY).orElseThrow();
    }
}
