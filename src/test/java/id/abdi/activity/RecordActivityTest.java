package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Activities recorded, sent again, changed, taken back and entered for a colleague (OFF-1 to OFF-5, R4). */
@AbdiTest
class RecordActivityTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalTime CLOSED = LocalTime.of(10, 0);

    @Autowired
    RecordActivity record;

    @Autowired
    RemoveActivity remove;

    @Autowired
    ConfirmActivity confirm;

    @Autowired
    Activities activities;

    @Autowired
    Regency regency;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Person person;
    private Person colleague;
    private final ActivityId id = ActivityId.fresh();

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        person = agency.staff(0);
        colleague = agency.staff(1);
    }

    private static ActivityInput input(LocalDate date, String description, int minutes, @Nullable Integer replaces) {
        return new ActivityInput(
                date, description, minutes, null, null, ActivityKind.ROUTINE, null, replaces, null, null, false, null);
    }

    private static ActivityInput input(String description) {
        return input(TODAY, description, 60, null);
    }

    private Activity own(ActivityInput input) {
        return record.by(regency.caller(person), person.id(), id, input);
    }

    private DayWork day() {
        return activities.on(List.of(person.id()), TODAY).getOrDefault(person.id(), DayWork.NONE);
    }

    private static String refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.type();
    }

    private int leaves(String kind) {
        return jdbc.sql("""
                        select count(*)
                        from ledger.leaf l
                        join ledger.statement s on s.leaf = l.id
                        where l.kind = :kind
                          and convert_from(s.canonical, 'UTF8') like :id
                        """)
                .param("kind", kind)
                .param("id", "%" + id + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void theFirstIsVersionOneWithItsReceipt() {
        Activity made = own(input("Memeriksa berkas"));
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.confirmation()).isEqualTo(Confirmation.OWN);
        assertThat(made.recordedAt()).isEqualTo(TestClock.START);
        assertThat(made.receipt().leafHash()).matches("[0-9a-f]{64}");
        assertThat(day().activities()).containsExactly(made);
    }

    @Test
    void theSameAgainIsAnsweredByTheFirstForEver() {
        Activity made = own(input("Memeriksa berkas"));
        Activity changed = own(input("Memeriksa dua berkas"));
        clock.set(TODAY.plusDays(40), CLOSED);
        assertThat(own(input("Memeriksa berkas"))).isEqualTo(made);
        assertThat(own(input("Memeriksa dua berkas"))).isEqualTo(changed);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(leaves("activity")).isEqualTo(2);
    }

    @Test
    void sentTwiceAtOnceItIsStoredOnce() throws Exception {
        Callable<Activity> send = () -> own(input("Memeriksa berkas"));
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            List<Activity> answers = senders
                    .invokeAll(Stream.generate(() -> send).limit(4).toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(answers.getFirst());
        }
        assertThat(day().count()).isEqualTo(1);
        assertThat(leaves("activity")).isEqualTo(1);
    }

    @Test
    void aDayIsOpenUntilTenOfTheNextWorkingDay() {
        clock.set(TODAY.plusDays(1), CLOSED.minusMinutes(1));
        assertThat(own(input("Memeriksa berkas")).version()).isEqualTo(1);
        clock.set(TODAY.plusDays(1), CLOSED);
        assertThat(refused(() -> own(input("Memeriksa dua berkas")))).isEqualTo("day-closed");
        clock.set(TODAY.plusDays(30), CLOSED);
        assertThat(refused(() -> own(input("Memeriksa tiga berkas")))).isEqualTo("day-closed");
        assertThat(day().activities()).extracting(Activity::version).containsExactly(1);
    }

    @Test
    void tomorrowCannotBeRecorded() {
        assertThat(refused(() -> own(input(TODAY.plusDays(1), "Memeriksa berkas", 60, null))))
                .isEqualTo("day-not-begun");
    }

    @Test
    void aStaleChangeIsRefusedWithWhatIsStored() {
        own(input("Memeriksa berkas"));
        Activity newest = own(input("Memeriksa dua berkas"));
        Refusal stale = catchThrowableOfType(Refusal.class, () -> own(input(TODAY, "Memeriksa tiga berkas", 60, 1)));
        assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(stale.facts()).containsEntry("stored", ActivityAnswer.of(newest, false));
    }

    @Test
    void aRemovedIdIsNeverRevived() {
        Activity made = own(input("Memeriksa berkas"));
        Activity removed = remove.by(regency.caller(person), person.id(), id, made.version());
        assertThat(remove.by(regency.caller(person), person.id(), id, null)).isEqualTo(removed);
        assertThat(removed.version()).isEqualTo(2);
        assertThat(refused(() -> own(input("Memeriksa lagi")))).isEqualTo("activity-removed");
        assertThat(day()).isEqualTo(DayWork.NONE);
        assertThat(leaves("activity-removed")).isEqualTo(1);
    }

    @Test
    void theIdOfAnotherIsTaken() {
        own(input("Memeriksa berkas"));
        assertThat(refused(() -> record.by(regency.caller(colleague), colleague.id(), id, input("Memeriksa berkas"))))
                .isEqualTo("id-taken");
        assertThat(refused(() -> remove.by(regency.caller(colleague), colleague.id(), id, null)))
                .isEqualTo("not-found");
    }

    @Test
    void aDayHasTwentyFourHours() {
        own(input(TODAY, "Memeriksa berkas", 1000, null));
        assertThat(refused(() -> record.by(
                        regency.caller(person), person.id(), ActivityId.fresh(), input(TODAY, "Rapat", 441, null))))
                .isEqualTo("day-full");
    }

    @Test
    void aHelpersEntryCountsAfterTheOwnersWord() {
        Activity entered = record.by(regency.caller(colleague), person.id(), id, input("Memeriksa berkas"));
        assertThat(entered.enteredBy()).isEqualTo(colleague.id());
        assertThat(day().count()).isZero();
        assertThat(day().waiting()).isEqualTo(1);
        confirm.by(regency.caller(person), id, 1, Confirmation.CONFIRMED);
        assertThat(day().count()).isEqualTo(1);
        assertThat(day().minutes()).isEqualTo(60);
        assertThat(refused(() -> record.by(regency.caller(colleague), person.id(), id, input("Memeriksa dua berkas"))))
                .isEqualTo("owner-only");
        assertThat(leaves("activity-confirmed")).isEqualTo(1);
    }

    @Test
    void aRejectedEntryIsGone() {
        record.by(regency.caller(colleague), person.id(), id, input("Memeriksa berkas"));
        confirm.by(regency.caller(person), id, 1, Confirmation.REJECTED);
        assertThat(day()).isEqualTo(DayWork.NONE);
        assertThat(refused(() -> confirm.by(regency.caller(person), id, 1, Confirmation.CONFIRMED)))
                .isEqualTo("nothing-to-confirm");
    }

    @Test
    void onlyTheOwnerConfirmsAndOnlyWhatWasRead() {
        record.by(regency.caller(colleague), person.id(), id, input("Memeriksa berkas"));
        assertThat(refused(() -> confirm.by(regency.caller(colleague), id, 1, Confirmation.CONFIRMED)))
                .isEqualTo("not-found");
        record.by(regency.caller(colleague), person.id(), id, input("Memeriksa dua berkas"));
        assertThat(refused(() -> confirm.by(regency.caller(person), id, 1, Confirmation.CONFIRMED)))
                .isEqualTo("stale-version");
    }

    @Test
    void aStrangerRecordsNothing() {
        Person stranger = regency.agency("Dinas Lain")
                .head("Raka Pasir")
                .staff("Tono Bakau")
                .staff(0);
        assertThat(refused(() -> record.by(regency.caller(stranger), person.id(), id, input("Memeriksa berkas"))))
                .isEqualTo("unknown-person");
    }
}
