package id.abdi.sop;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** An agency with a section, whose head writes and whose agency's head approves. */
@TestComponent
class SopStory {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Regency regency;
    final WriteSop write;
    final ChangeSop change;

    SopStory(Regency regency, WriteSop write, ChangeSop change) {
        this.regency = regency;
        this.write = write;
        this.change = change;
    }

    /** The agency, its division and that division's section. */
    record Office(Place agency, Place division, Place section) {}

    Office office() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Tono Umum");
        Place division = agency.section("Bidang Contoh").head("Budi Karang");
        return new Office(
                agency,
                division,
                division.section("Seksi Contoh").head("Wati Ombak").staff("Rina Pasir"));
    }

    static SopCode code() {
        return new SopCode("SOP/CONTOH/" + NUMBER.incrementAndGet());
    }

    Caller writer(Office office) {
        return regency.caller(office.section().head(), TestClock.TODAY);
    }

    Caller approver(Office office) {
        return regency.caller(office.agency().head(), TestClock.TODAY);
    }

    SopId draft(Office office, SopContent content) {
        return write.begin(writer(office), office.section().id(), code(), content);
    }

    /** Version 1, approved. */
    SopId inForce(Office office, SopContent content, LocalDate begins) {
        SopId id = draft(office, content);
        approve(office, id, 1, begins);
        return id;
    }

    void approve(Office office, SopId id, int version, LocalDate begins) {
        change.by(writer(office), id, version, null, SopChange.SUBMIT, ChangeSop.Words.NONE);
        change.by(approver(office), id, version, null, SopChange.APPROVE, new ChangeSop.Words(null, begins));
    }
}
