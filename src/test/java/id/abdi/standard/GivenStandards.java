package id.abdi.standard;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.organization.PostId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Standards of made-up sections, for the tests of this module and of those above. */
@Component
public class GivenStandards {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final KeepStandards keep;
    private final Standards standards;
    private final Regency regency;

    GivenStandards(KeepStandards keep, Standards standards, Regency regency) {
        this.keep = keep;
        this.standards = standards;
        this.regency = regency;
    }

    /** A standard for the whole section, in force since that day. */
    public WorkStandard of(Place section, String name, String unitOfOutput, String minutes, LocalDate from) {
        return of(section, name, unitOfOutput, minutes, from, Set.of());
    }

    /** A standard for these posts, or for the whole section where there are none. */
    WorkStandard of(
            Place section, String name, String unitOfOutput, String minutes, LocalDate from, Set<PostId> posts) {
        String code = section.code() + "-" + NUMBER.incrementAndGet();
        Person head = section.head();
        keep.create(
                regency.caller(head),
                StandardId.fresh(),
                section.id(),
                new StandardInput(
                        code,
                        name,
                        unitOfOutput,
                        new BigDecimal(minutes),
                        "Lengkap dan tanpa salah tulis",
                        posts.isEmpty(),
                        posts,
                        from,
                        null,
                        null));
        return standards.inForce(new StandardCode(code), from).orElseThrow();
    }

    /** From that day on it takes that many minutes. */
    public WorkStandard change(Place section, WorkStandard standard, String minutes, LocalDate from) {
        return keep.change(
                regency.caller(section.head()),
                standard.id(),
                null,
                new StandardInput(
                        standard.code().value(),
                        standard.name(),
                        standard.unitOfOutput(),
                        new BigDecimal(minutes),
                        standard.criteria(),
                        standard.forSection(),
                        standard.posts(),
                        from,
                        "Contoh perubahan",
                        null));
    }

    public void withdraw(Place section, WorkStandard standard, LocalDate from) {
        keep.withdraw(regency.caller(section.head()), standard.id(), null, from, "Contoh pencabutan");
    }
}
