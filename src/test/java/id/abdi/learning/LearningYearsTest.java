package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Years.Year;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R8: the year of many people says of each what the own page says. */
@AbdiTest
class LearningYearsTest extends LearningSection {
    @Autowired
    Years years;

    @Autowired
    KeepObligations obligations;

    @Autowired
    Lines lines;

    private Employee employee() {
        return lines.employee(person.id(), TODAY).orElseThrow();
    }

    private Year ofMany(LocalDate day) {
        return years.ofMany(List.of(employee()), day).getFirst();
    }

    private void oblige() {
        obligations.by(
                given.clerk(officer),
                Uuid7.next(),
                new KeepObligations.Input(
                        training.id(),
                        Obligation.Whom.PERSON,
                        person.nip().value(),
                        TODAY.minusYears(1),
                        TODAY.minusMonths(1),
                        null,
                        "Surat 7/CONTOH"));
    }

    @Test
    void whatWasDoneInAnEarlierYearIsNotLate() throws Exception {
        oblige();
        assertThat(page(head, "/learning/year")).contains("1 pelatihan wajib lewat waktu");
        assertThat(ofMany(TODAY).due())
                .singleElement()
                .satisfies(due -> assertThat(due.done()).isFalse());
        given.proved(head, person, training.id(), TODAY.minusMonths(9));
        assertThat(ofMany(TODAY).due())
                .singleElement()
                .satisfies(due -> assertThat(due.done()).isTrue());
        assertThat(page(person, "/learning")).contains("Surat 7/CONTOH", "Selesai");
        assertThat(page(head, "/learning/year")).doesNotContain("pelatihan wajib lewat waktu");
        assertThat(page(officer, "/learning/year?unit=" + code)).doesNotContain("pelatihan wajib lewat waktu");
    }

    @Test
    void theSessionSaysInWhichYearItsHoursArePlannedAndNotTheDayOfTheWish() {
        UUID session = given.session(officer, training.id(), 5, LocalDate.of(2027, 3, 10))
                .id();
        given.agreed(head, person, training.id(), session);
        LocalDate january = LocalDate.of(2027, 1, 11);
        assertThat(ofMany(january).hours().planned()).isEqualByComparingTo("12");
        assertThat(ofMany(TODAY).hours().planned()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(years.standings(List.of(employee()), january))
                .containsExactly(ofMany(january).hours());
        assertThat(years.of(List.of(employee()), january).getFirst().hours())
                .isEqualTo(ofMany(january).hours());
    }

    @Test
    void whereOnlyTheHoursAreSaidNobodyAsksWhatMustBeLearned() {
        oblige();
        assertThat(Queries.of(() -> tile.on(TODAY))).isNotEmpty().noneMatch(sql -> sql.contains("learning.obligation"));
    }
}
