package id.abdi.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities;
import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.clocking.ClockingHistory;
import id.abdi.clocking.ClockingHistory.PastDevice;
import id.abdi.clocking.ClockingHistory.PastTouch;
import id.abdi.clocking.DeviceSerial;
import id.abdi.dailyreport.ReportHistory;
import id.abdi.dailyreport.Verdict;
import id.abdi.evidence.EvidenceBook;
import id.abdi.evidence.EvidenceKind;
import id.abdi.evidence.Subject;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.integrity.GivenSignals;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Capacity;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.signal.Photo;
import id.abdi.signal.Punch;
import id.abdi.signal.Signal;
import id.abdi.signal.SignalKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** R11: made-up people of whom some cheat, written into the tables as a small agency, are found there as the signals alone find them. */
@AbdiTest
class SignalsReadBackTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Set<SignalKind> OF_PHOTOS = Set.of(SignalKind.REUSED_PHOTOS, SignalKind.OLD_PHOTOS);

    @Autowired
    Regency regency;

    @Autowired
    ActivityHistory activities;

    @Autowired
    Activities written;

    @Autowired
    ClockingHistory clocking;

    @Autowired
    ReportHistory reports;

    @Autowired
    EvidenceBook evidence;

    @Autowired
    GivenSignals signals;

    @Autowired
    TransactionTemplate transactions;

    private final CheatWorld world = new CheatWorld(new CheatSettings(4, 70, 3, 0.75, 2, 1));
    private final List<DeviceSerial> devices = new ArrayList<>();

    @Test
    void whatIsReadBackSaysTheSame() {
        people();
        touches();
        work();
        verdicts();
        List<Photo> photos = photos();
        List<Signal> alone = new PureSignals(
                        world, MONTH.minusMonths(2).atDay(1), MONTH.atEndOfMonth(), photos, GivenSignals.POOR)
                .all().stream().filter(signal -> signal.strength() >= 6).toList();
        assertThat(alone.stream().map(Signal::kind).collect(toSet())).containsExactlyInAnyOrder(SignalKind.values());
        List<EmployeeId> all = world.town.people.stream().map(one -> one.id).toList();
        assertThat(signals.read(MONTH, all, devices)).containsExactlyInAnyOrderElementsOf(alone);
    }

    private void people() {
        Place agency = regency.agency("Dinas Percobaan");
        Period period = Period.from(Regency.BEGIN);
        List<Fact> facts = new ArrayList<>();
        world.town.units.forEach((number, members) -> {
            Place section = agency.section("Seksi " + number);
            for (Somebody one : members) {
                PostId post = PostId.fresh();
                facts.add(PersonFact.named(one.id, Regency.nip(), "Pegawai Contoh", EmploymentStatus.PNS, period));
                facts.add(new PostFact(
                        post, section.id(), "Percobaan " + one.seat.manner(), PostKind.EXECUTIVE, null, false, period));
                facts.add(AssignmentFact.definitive(one.id, post, period));
            }
        });
        regency.record(facts.toArray(Fact[]::new));
    }

    private void touches() {
        Map<Integer, List<Punch>> taps = world.punches.stream()
                .sorted(Comparator.comparingLong(Punch::second))
                .collect(groupingBy(tap -> world.town.person(tap.person()).seat.device()));
        List<PastDevice> past = new ArrayList<>();
        taps.forEach((number, all) -> {
            Map<String, EmployeeId> users = new LinkedHashMap<>();
            Map<EmployeeId, String> pins = new HashMap<>();
            for (Punch tap : all) {
                pins.computeIfAbsent(tap.person(), first -> {
                    String pin = Integer.toString(pins.size() + 1);
                    users.put(pin, first);
                    return pin;
                });
            }
            DeviceSerial serial = DeviceSerial.of("PERCOBAAN" + number);
            devices.add(serial);
            past.add(new PastDevice(
                    serial,
                    "Pintu percobaan " + number,
                    "10.77.0." + devices.size(),
                    users,
                    all.stream()
                            .map(tap -> new PastTouch(
                                    String.valueOf(pins.get(tap.person())), Instant.ofEpochSecond(tap.second())))
                            .toList()));
        });
        clocking.record(past, Regency.BEGIN, regency.regent().id(), TestClock.START);
    }

    private void work() {
        activities.record(world.noted.stream()
                .map(one -> new PastActivity(
                        one.person(),
                        one.day(),
                        "Kegiatan " + Long.toUnsignedString(one.text(), 36),
                        one.minutes(),
                        null,
                        null,
                        ActivityKind.ROUTINE,
                        one.person(),
                        Instant.ofEpochSecond(one.made())))
                .toList());
    }

    private void verdicts() {
        reports.record(world.verdicts.stream()
                .map(one -> new ReportHistory.Past(
                        one.person(),
                        one.day(),
                        one.lowered() ? Verdict.BELOW : one.praised() ? Verdict.ABOVE : Verdict.EXPECTED,
                        one.lowered() || one.praised() ? "Contoh" : null,
                        null,
                        false,
                        one.head(),
                        Capacity.DEFINITIVE,
                        TestClock.START))
                .toList());
    }

    /** Those of the units in which somebody cheats with photos; the others say nothing more. */
    private List<Photo> photos() {
        Set<Integer> units = world.town.people.stream()
                .filter(one -> one.cheats != null && OF_PHOTOS.contains(one.cheats))
                .map(one -> one.seat.unit())
                .collect(toSet());
        List<Photo> photos = world.photos.stream()
                .filter(photo -> !photo.day().isAfter(MONTH.atEndOfMonth()))
                .filter(photo ->
                        units.contains(world.town.person(photo.person()).seat.unit()))
                .toList();
        Map<EmployeeId, Map<LocalDate, UUID>> first = new HashMap<>();
        written.written(photos.stream().map(Photo::person).collect(toSet()), CheatWorld.FIRST, MONTH.atEndOfMonth())
                .forEach(one -> first.computeIfAbsent(one.person(), person -> new HashMap<>())
                        .putIfAbsent(one.day(), one.id().value()));
        Caller caller = regency.caller(regency.regent());
        transactions.executeWithoutResult(status -> photos.forEach(photo -> {
            UUID file = Uuid7.next();
            UUID proved = Objects.requireNonNull(
                    first.getOrDefault(photo.person(), Map.of()).get(photo.day()));
            evidence.add(
                    caller,
                    new Subject("activity", proved, photo.person()),
                    Uuid7.next(),
                    new EvidenceBook.Filed(
                            file,
                            EvidenceKind.PICTURE,
                            "foto.jpg",
                            1,
                            Sha256.of(file.toString().getBytes(StandardCharsets.UTF_8))));
            signals.look(file, photo.look(), photo.taken());
        }));
        return photos;
    }
}
