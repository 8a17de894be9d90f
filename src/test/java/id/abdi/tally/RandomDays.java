package id.abdi.tally;

import id.abdi.attendance.DutyKind;
import id.abdi.attendance.GivenLeaves;
import id.abdi.attendance.LeaveId;
import id.abdi.calendar.GivenHolidays;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Capacity;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lets an agency live through made-up days: everything by which counts can change, in any order, refused or not. */
class RandomDays {
    private static final List<String> VERDICTS = List.of("ABOVE", "EXPECTED", "BELOW", "NO_RESULT", "NOT_ON_DUTY");

    /** By what it changes the world. */
    record Tools(
            MockMvcTester mvc,
            SignedIn signedIn,
            Regency regency,
            GivenLeaves leaves,
            GivenHolidays holidays,
            TestClock clock) {}

    private final Tools tools;
    private final Random random;
    private final Place agency;
    private final List<Place> sections = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<LeaveId> leaves = new ArrayList<>();
    private final List<Entered> activities = new ArrayList<>();
    private final Person officer;
    private final String standard;
    private final LocalDate begin;
    private LocalDate today;
    private LocalTime hour = LocalTime.of(14, 0);
    private int holiday;

    RandomDays(Tools tools, long seed, Place agency, List<Place> sections, String standard, LocalDate begin) {
        this.tools = tools;
        this.random = new Random(seed);
        this.agency = agency;
        this.sections.addAll(sections);
        this.standard = standard;
        officer = agency.staff(0);
        sections.forEach(section -> {
            people.add(section.head());
            people.addAll(section.staff());
        });
        this.begin = begin;
        today = begin;
    }

    LocalDate today() {
        return today;
    }

    /** Nothing happens for some days. */
    void rest(int days) {
        today = today.plusDays(days);
        tools.clock().set(today, hour);
    }

    /** Something happens; what is not allowed is refused, and changes nothing. */
    void step() {
        try {
            switch (random.nextInt(14)) {
                case 0, 1, 2, 3, 4 -> report();
                case 5, 6, 7 -> activity();
                case 8 -> reopen();
                case 9 -> leave();
                case 10 -> move();
                case 11 -> others();
                default -> pass();
            }
        } catch (Refusal no) {
            // Much of what comes to a random mind is refused.
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private LocalDate aDay() {
        return today.minusDays(random.nextInt(10));
    }

    /** Time only goes on. */
    private void pass() {
        LocalTime next = hour.plusMinutes(1L + random.nextInt(180));
        boolean overNight = random.nextBoolean() || next.isBefore(hour);
        today = overNight ? today.plusDays(1) : today;
        hour = overNight ? LocalTime.of(8, random.nextInt(60)) : next;
        tools.clock().set(today, hour);
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, Person by, String body) {
        return request.with(tools.signedIn().token(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** By whoever heads something; the newest version is corrected where there is one. */
    private void report() {
        Person person = any(people);
        LocalDate day = aDay();
        String verdict = any(VERDICTS);
        String body = "{\"verdict\":\"" + verdict + "\""
                + (verdict.equals("NOT_ON_DUTY") ? ",\"dutyKind\":\"SICK\"" : "") + ",\"reason\":\"Contoh alasan\"}";
        List<Person> heads = new ArrayList<>(sections.stream().map(Place::head).toList());
        heads.add(agency.head());
        for (Person head : heads) {
            for (int version = 0; version < 4; version++) {
                MockMvcTester.MockMvcRequestBuilder put = tools.mvc()
                        .put()
                        .uri("/api/v1/employees/" + person.nip().value() + "/daily-reports/" + day);
                if (version > 0) {
                    put = put.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
                }
                send(put, head, body);
            }
        }
    }

    /** Somebody's activity, to change it or take it back. */
    private record Entered(Person person, String address, LocalDate day) {}

    private void activity() {
        if (!activities.isEmpty() && random.nextInt(3) == 0) {
            Entered one = any(activities);
            String version = "\"" + (1 + random.nextInt(2)) + "\"";
            if (random.nextBoolean()) {
                MockMvcTester.MockMvcRequestBuilder delete =
                        tools.mvc().delete().uri(one.address());
                send(delete.header(HttpHeaders.IF_MATCH, version), one.person(), "");
            } else {
                enter(one, version);
            }
            return;
        }
        Person person = any(people);
        UUID id = Uuid7.at(tools.clock().instant());
        Entered entered = new Entered(
                person,
                "/api/v1/employees/" + person.nip().value() + "/activities/" + id,
                today.minusDays(random.nextInt(2)));
        enter(entered, null);
        activities.add(entered);
    }

    private void enter(Entered one, @Nullable String version) {
        String measured = random.nextBoolean() ? ",\"standardCode\":\"" + standard + "\"" : "";
        MockMvcTester.MockMvcRequestBuilder put = tools.mvc().put().uri(one.address());
        send(
                version == null ? put : put.header(HttpHeaders.IF_MATCH, version),
                one.person(),
                "{\"date\":\"" + one.day() + "\",\"description\":\"Contoh\",\"minutes\":"
                        + (5 + random.nextInt(100)) + ",\"quantity\":" + (1 + random.nextInt(9))
                        + ",\"unitOfOutput\":\"berkas\",\"kind\":\"ROUTINE\"" + measured + "}");
    }

    private void reopen() {
        send(
                tools.mvc()
                        .post()
                        .uri("/api/v1/employees/" + any(people).nip().value() + "/daily-reports/"
                                + today.minusDays(10 + random.nextInt(5)) + "/reopening"),
                agency.head(),
                "{\"reason\":\"Contoh\"}");
    }

    private void leave() {
        if (!leaves.isEmpty() && random.nextBoolean()) {
            tools.leaves().cancel(tools.regency().caller(officer, today, Role.BKPSDM), leaves.removeLast());
            return;
        }
        LocalDate first = aDay();
        leaves.add(tools.leaves()
                .of(
                        tools.regency().caller(officer, today, Role.BKPSDM),
                        any(people),
                        DutyKind.LEAVE_ANNUAL,
                        first,
                        first.plusDays(random.nextInt(6))));
    }

    /** Staff moves to another section, in the past or from today on. */
    private void move() {
        Person person = any(any(sections).staff());
        Place to = any(sections);
        PostId post = PostId.fresh();
        LocalDate from = aDay();
        tools.regency()
                .record(new PostFact(post, to.id(), "Pelaksana", PostKind.EXECUTIVE, null, false, Period.from(from)));
        tools.regency().replace(AssignmentFact.definitive(person.id(), post, Period.from(from)));
    }

    private void others() {
        Place section = any(sections);
        LocalDate from = aDay();
        switch (random.nextInt(4)) {
            case 0 ->
                section.acting(
                        any(agency.staff()),
                        random.nextBoolean() ? Capacity.PLH : Capacity.PLT,
                        Period.inclusive(from, from.plusDays(random.nextInt(5))));
            case 1 -> {
                holiday++;
                tools.holidays().of(section.id(), begin.minusDays(holiday), 1, false);
            }
            case 2 ->
                tools.regency()
                        .end(AssignmentFact.definitive(any(people).id(), PostId.fresh(), Period.from(from)), from);
            default ->
                tools.regency()
                        .replace(new UnitFact(
                                section.id(),
                                section.code(),
                                "Bidang yang berpindah",
                                UnitLevel.SECTION,
                                any(sections).id(),
                                Period.from(from)));
        }
    }
}
