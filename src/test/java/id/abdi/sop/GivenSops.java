package id.abdi.sop;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** SOPs of a made-up agency with a section, whose head writes and whose agency's head approves. */
@Component
public class GivenSops {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Regency regency;
    private final WriteSop write;
    private final ChangeSop change;
    private final SopSql sql;

    GivenSops(Regency regency, WriteSop write, ChangeSop change, SopSql sql) {
        this.regency = regency;
        this.write = write;
        this.change = change;
        this.sql = sql;
    }

    /** The agency, its division and that division's section. */
    public record Office(Place agency, Place division, Place section) {}

    public Office office() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Tono Umum");
        Place division = agency.section("Bidang Contoh").head("Budi Karang");
        return new Office(
                agency,
                division,
                division.section("Seksi Contoh").head("Wati Ombak").staff("Rina Pasir"));
    }

    /** A number that no SOP has. */
    public static SopCode code() {
        return new SopCode("SOP/CONTOH/" + NUMBER.incrementAndGet());
    }

    Caller writer(Office office) {
        return regency.caller(office.section().head(), TestClock.TODAY);
    }

    Caller approver(Office office) {
        return regency.caller(office.agency().head(), TestClock.TODAY);
    }

    public SopId draft(Office office, SopContent content) {
        return write.begin(writer(office), office.section().id(), code(), content);
    }

    /** Saves version 1 again. */
    public void save(Office office, SopId id, int follows, SopContent content) {
        write.by(writer(office), id, 1, follows, content);
    }

    /** Version 1, approved. */
    public SopId inForce(Office office, SopContent content, LocalDate begins) {
        SopId id = draft(office, content);
        approve(office, id, 1, begins);
        return id;
    }

    void approve(Office office, SopId id, int version, LocalDate begins) {
        change.by(writer(office), id, version, null, SopChange.SUBMIT, ChangeSop.Words.NONE);
        change.by(approver(office), id, version, null, SopChange.APPROVE, new ChangeSop.Words(null, begins));
    }

    public Optional<SopId> sop(SopCode code) {
        return sql.byCode(code).map(SopVersion.Heading::id);
    }

    public SopCode code(SopId id) {
        return sql.heading(id).orElseThrow().code();
    }

    /** Of all versions, the newest first. */
    public List<String> titles(SopId id) {
        return sql.versions(id).stream().map(SopVersion::title).toList();
    }

    /** What the newest save says. */
    public SopContent content(SopId id) {
        SopVersion newest = sql.versions(id).getFirst();
        return sql.content(id, newest.version(), newest.revision());
    }

    /** A section and an SOP of it, in force since today; its second step is "Memeriksa kelengkapan berkas", 15 minutes. */
    public record Given(Place section, SopId sop) {}

    public Given inForce() {
        Office office = office();
        return new Given(office.section(), inForce(office, SopOfTest.whole("Pelayanan izin contoh"), TestClock.TODAY));
    }
}
