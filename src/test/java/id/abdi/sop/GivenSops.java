package id.abdi.sop;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import org.springframework.stereotype.Component;

/** SOPs in force of made-up sections, for the tests of modules above. */
@Component
public class GivenSops {
    private final Regency regency;
    private final WriteSop write;
    private final ChangeSop change;

    GivenSops(Regency regency, WriteSop write, ChangeSop change) {
        this.regency = regency;
        this.write = write;
        this.change = change;
    }

    /** A section and an SOP of it, in force since today; its second step is "Memeriksa kelengkapan berkas", 15 minutes. */
    public record Given(Place section, SopId sop) {}

    public Given inForce() {
        SopStory story = new SopStory(regency, write, change);
        SopStory.Office office = story.office();
        return new Given(
                office.section(), story.inForce(office, SopOfTest.whole("Pelayanan izin contoh"), TestClock.TODAY));
    }
}
