package id.abdi.evidence;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.file.Samples;
import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** An activity of one of the section, with a picture of it. */
@Component
class EvidenceRoutes implements RouteSamples {
    private static final byte[] PICTURE = Samples.png(4, 4);
    private static final String PAGE = "/{things}/{thing}/evidence";
    private static final String API = "/api/v1/employees/{nip}" + PAGE;
    private static final String ONE = "/{evidence}";

    private final PastWork past;
    private final Activities activities;
    private final AddEvidence add;

    EvidenceRoutes(PastWork past, Activities activities, AddEvidence add) {
        this.past = past;
        this.activities = activities;
        this.add = add;
    }

    private Ask activity(Person owner) {
        past.did(owner, TestClock.TODAY, "Memeriksa berkas izin", 90);
        UUID activity = activities
                .on(List.of(owner.id()), TestClock.TODAY)
                .getOrDefault(owner.id(), DayWork.NONE)
                .activities()
                .getFirst()
                .id()
                .value();
        return Ask.at("things", "activities").and("thing", activity).about(owner);
    }

    private Ask bare(Cast cast) {
        return activity(cast.another());
    }

    private Ask proved(Cast cast) {
        Person owner = cast.another();
        Ask ask = activity(owner);
        UUID evidence = Uuid7.next();
        Target target =
                new Target("activities", UUID.fromString(ask.named("thing").orElseThrow()), owner.id());
        MockMultipartFile file = new MockMultipartFile("file", "bukti.png", "image/png", PICTURE);
        add.by(cast.caller(owner), target, new EvidenceForm(evidence, file, null));
        return ask.and("evidence", evidence);
    }

    private static String digest() {
        try {
            return "sha-256=:"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(PICTURE))
                    + ":";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET " + PAGE + ONE, () -> proved(cast)),
                Sample.of("GET " + PAGE + ONE + "/thumbnail", () -> proved(cast)),
                Sample.of("POST " + PAGE, () -> bare(cast).with("link", "https://contoh.invalid/bukti")),
                Sample.of("POST " + PAGE + ONE + "/remove", () -> proved(cast)),
                Sample.of("GET " + API + ONE, () -> proved(cast)),
                Sample.of("POST " + API, () -> bare(cast).upload("bukti.png", PICTURE)),
                Sample.of(
                        "PUT " + API + ONE,
                        () -> bare(cast)
                                .and("evidence", Uuid7.next())
                                .header("Content-Disposition", "attachment; filename=\"bukti.png\"")
                                .header("Repr-Digest", digest())
                                .raw(PICTURE)));
    }
}
