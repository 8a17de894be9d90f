package id.abdi.worklog;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import id.abdi.worklog.ShareEvent.Said;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events of one of the section, a week of theirs, and a daily log that they kept elsewhere. */
@Component
class WorklogRoutes implements RouteSamples {
    private static final String EVENTS = "/activities/events";
    private static final String API = "/api/v1/employees/{nip}";
    private static final byte[] LOG = """
            Start Date;End Date;Jam Mulai;Jam Selesai;Rencana Kinerja;Kegiatan;Capaian;Progres;Link Bukti;Centang
            %s;;08.00;08.30;2;Rapat koordinasi Contoh;Terlaksana;100;;1
            """.formatted(TestClock.TODAY).getBytes(StandardCharsets.UTF_8);

    private final ShareEvent share;
    private final GivenStandards standards;
    private final JsonMapper json;

    WorklogRoutes(ShareEvent share, GivenStandards standards, JsonMapper json) {
        this.share = share;
        this.standards = standards;
        this.json = json;
    }

    private static EventForm form(List<Person> people) {
        return new EventForm(
                Uuid7.next(),
                TestClock.TODAY.toString(),
                "Rapat contoh",
                "09:00",
                "30",
                people.stream().map(one -> one.id().value()).toList(),
                null);
    }

    /** Another of the section organised it, and the person has not answered. */
    private Ask waiting(Cast cast) {
        Person person = cast.another();
        UUID id = share.list(cast.caller(cast.another()), form(List.of(person)));
        return Ask.at("id", id).about(person);
    }

    /** The person organised it. */
    private Ask organised(Cast cast) {
        Person person = cast.another();
        Person guest = cast.another();
        UUID id = share.list(cast.caller(person), form(List.of(guest)));
        share.answer(cast.caller(guest), id, new Said(true, null, null));
        return Ask.at("id", id).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        List<Sample> samples = new ArrayList<>(events(cast));
        samples.addAll(weeks(cast));
        samples.addAll(logs(cast));
        return samples;
    }

    private List<Sample> events(Cast cast) {
        return List.of(
                Sample.own(
                        "POST " + EVENTS,
                        asker -> Ask.plain()
                                .with("id", Uuid7.next())
                                .with("date", TestClock.TODAY)
                                .with("title", "Rapat contoh")
                                .with("minutes", 5)
                                .with("numbers", cast.another().nip().value())),
                Sample.of("GET " + EVENTS + "/{id}", () -> organised(cast)),
                Sample.of("POST " + EVENTS + "/{id}/answer", () -> waiting(cast).with("there", true)),
                Sample.of("GET " + API + "/shared-events/{id}", () -> organised(cast)),
                Sample.of(
                        "PUT " + API + "/shared-events/{id}",
                        () -> Ask.at("id", Uuid7.next())
                                .about(cast.another())
                                .json("{\"date\":\"%s\",\"title\":\"Rapat contoh\",\"minutes\":5,\"people\":[\"%s\"]}"
                                        .formatted(
                                                TestClock.TODAY,
                                                cast.another().nip().value()))),
                Sample.of(
                        "POST " + API + "/shared-events/{id}/answer",
                        () -> waiting(cast).json("{\"tookPart\":true}")));
    }

    private List<Sample> weeks(Cast cast) {
        WorkStandard standard =
                standards.of(cast.division(), "Memeriksa berkas contoh", "berkas", "5", TestClock.TODAY.minusDays(30));
        String code = standard.code().value();
        return List.of(
                Sample.of(
                        "POST /activities/week",
                        () -> Ask.plain()
                                .about(cast.another())
                                .with("seed", Uuid7.next())
                                .with("monday", "2026-07-13")
                                .with("q_" + code + "_" + TestClock.TODAY, 2)),
                Sample.of(
                        "PUT " + API + "/weeks/{id}",
                        () -> Ask.at("id", Uuid7.next())
                                .about(cast.another())
                                .json("{\"cells\":[{\"standardCode\":\"%s\",\"date\":\"%s\",\"quantity\":2}]}"
                                        .formatted(code, TestClock.TODAY))));
    }

    private List<Sample> logs(Cast cast) {
        return List.of(
                Sample.own("POST /activities/import", asker -> Ask.plain().upload("log.csv", LOG)),
                Sample.own(
                        "POST /activities/import/record",
                        asker -> Ask.plain()
                                .with("preview", json.writeValueAsString(preview()))
                                .with("take", 0)),
                Sample.of(
                        "PUT " + API + "/daily-logs/{id}",
                        () -> Ask.at("id", Uuid7.next()).about(cast.another()).upload("log.csv", LOG)));
    }

    private static LogPreview preview() {
        LogRow row = new LogRow(
                2,
                Uuid7.next(),
                Uuid7.next(),
                TestClock.TODAY,
                "Rapat koordinasi Contoh",
                null,
                10,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false);
        return new LogPreview(List.of(row), List.of(), List.of());
    }
}
