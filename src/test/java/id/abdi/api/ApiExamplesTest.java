package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.clocking.GivenDevices;
import id.abdi.file.Samples;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.job.Job;
import id.abdi.plan.Aspect;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.Plans;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.SerializationFeature;

/**
 * Every example of {@code docs/api.md} is sent, and answered as it says there. Written anew with {@code -Dabdi.guide=true}; read
 * what changed.
 */
class ApiExamplesTest extends ApiAtHand {
    private static final Path FILE = Path.of("docs/api.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```http\n([A-Z]+ /.*?)```\n```http\n(.*?)```");
    private static final Pattern BYTES = Pattern.compile("<rapat\\.jpg ([0-9]+)-([0-9]*)>");
    private static final Pattern VARYING = Pattern.compile(
            "(\"(?:leaf|leafHash|sha256|sentSha256|activityId)\" : |\"id\" : (?!\"0198141f))\"[^\"]*\"|(\"bytes\" : )[0-9]+");

    @Autowired
    ActivityHistory activities;

    private final byte[] photo = Samples.jpeg(640, 480);
    private final Map<String, String> words = new LinkedHashMap<>();

    @Autowired
    GivenPlans plans;

    @Autowired
    GivenDevices devices;

    @Autowired
    List<Job> jobs;

    @Autowired
    Plans read;

    private void name(Person regent) {
        PlanId plan = plans.begun(person);
        words.put("$PLAN", plan.toString());
        words.put("$POST", read.find(plan).orElseThrow().post().value().toString());
        words.put("$PERSON", person.nip().value());
        words.put("$COLLEAGUE", agency.staff(1).nip().value());
        words.put("$HEAD", head.nip().value());
        words.put("$REGENT", regent.nip().value());
        words.put("$UNIT", agency.code());
        words.put("$RESULT", plannedResult().toString());
        words.put("$SIZE", Integer.toString(photo.length));
        words.put("$LAST", Integer.toString(photo.length - 1));
        words.put("$DIGEST", Samples.reprDigest(photo).replaceAll("^sha-256=:|:$", ""));
    }

    /** The colleague came yesterday, and did not touch the device again while others did. */
    private void oneTouchAlone() {
        String day = TODAY.minusDays(1).toString();
        Person officer = regency.agency("BKPSDM Contoh").head("Tono Pasir").head();
        devices.touchedBeside(officer, agency.staff(1), TODAY.minusDays(1), day + " 07:20:00", day + " 16:05:00");
        jobs.stream().filter(job -> job.name().equals("contradiction.lately")).forEach(job -> job.run(TestClock.START));
    }

    private PlanResultId plannedResult() {
        Person colleague = agency.staff(1);
        PlanResultId result = plans.of(
                colleague, head, "Kapal di pelabuhan timur terdata", Map.of(Aspect.QUANTITY, "≥ 40 kapal"), List.of());
        activities.record(List.of(new PastActivity(
                colleague.id(),
                LocalDate.of(2026, 5, 20),
                "Mendata kapal",
                60,
                BigDecimal.valueOf(7),
                "kapal",
                ActivityKind.ROUTINE,
                colleague.id(),
                TestClock.at(LocalDate.of(2026, 5, 20), LocalTime.NOON),
                null,
                result)));
        return result;
    }

    @Test
    void everyExampleIsAnsweredAsItSays() throws IOException {
        Person regent = regency.regent();
        Person office = regency.agency("Sekretariat Contoh").staff("Ayu Contoh").staff(0);
        signedIn.grant(office, Role.REGENT);
        name(regent);
        oneTouchAlone();
        Map<String, Person> askers = Map.of(
                "$PERSON", person, "$COLLEAGUE", agency.staff(1), "$HEAD", head, "$REGENT", regent, "$OFFICE", office);
        String text = Files.readString(FILE);
        StringBuilder fresh = new StringBuilder();
        Matcher example = EXAMPLE.matcher(text);
        int examples = 0;
        while (example.find()) {
            String answer = said(send(example.group(1), askers));
            example.appendReplacement(
                    fresh,
                    Matcher.quoteReplacement("```http\n" + example.group(1) + "```\n```http\n" + answer + "```"));
            examples++;
        }
        example.appendTail(fresh);
        if (Boolean.getBoolean("abdi.guide")) {
            Files.writeString(FILE, fresh.toString());
        }
        assertThat(examples).isGreaterThan(12);
        assertThat(Files.readString(FILE)).isEqualTo(fresh.toString());
    }

    private MvcTestResult send(String example, Map<String, Person> askers) {
        List<String> parts = List.of(example.split("\n\n", 2));
        List<String> lines = parts.getFirst().lines().toList();
        List<String> first = List.of(lines.getFirst().split(" ", 2));
        var request = mvc.method(HttpMethod.valueOf(first.getFirst())).uri(filled(first.getLast()));
        for (String line : lines.subList(1, lines.size())) {
            List<String> header = List.of(line.split(": ", 2));
            if (line.startsWith("Content-Type: multipart/")) {
                continue;
            }
            request = header.getFirst().equals("As")
                    ? request.with(signedIn.token(Objects.requireNonNull(askers.get(header.getLast()))))
                    : request.header(header.getFirst(), filled(header.getLast()));
        }
        String content = parts.getLast().strip();
        if (lines.stream().anyMatch(line -> line.startsWith("Content-Type: multipart/"))) {
            byte[] file = filled(content).getBytes(StandardCharsets.UTF_8);
            return request.multipart()
                    .file(new MockMultipartFile("file", "log.csv", "text/csv", file))
                    .exchange();
        }
        return parts.size() == 1
                ? request.exchange()
                : request.content(body(content)).exchange();
    }

    private byte[] body(String text) {
        Matcher bytes = BYTES.matcher(text);
        if (!bytes.matches()) {
            return filled(text).getBytes(StandardCharsets.UTF_8);
        }
        int last = bytes.group(2).isEmpty() ? photo.length - 1 : Integer.parseInt(bytes.group(2));
        return Arrays.copyOfRange(photo, Integer.parseInt(bytes.group(1)), last + 1);
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    /** The answer as the page shows it: what differs each time is left out. */
    private String said(MvcTestResult answer) {
        String tag = answer.getResponse().getHeader("ETag");
        byte[] content = answer.getResponse().getContentAsByteArray();
        String pretty = json.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json.readTree(content));
        String shown = VARYING.matcher(pretty)
                .replaceAll(found -> found.group(1) == null ? found.group(2) + "\"…\"" : found.group(1) + "\"…\"");
        for (Map.Entry<String, String> word : words.entrySet()) {
            shown = shown.replaceAll(
                    "\\b" + Pattern.quote(word.getValue()) + "\\b", Matcher.quoteReplacement(word.getKey()));
        }
        return answer.getResponse().getStatus() + (tag == null ? "" : "\nETag: " + tag) + "\n\n" + shown + "\n";
    }
}
