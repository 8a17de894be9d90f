package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Capacity;
import id.abdi.plan.Plan.StepKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the order of drafts, steps, changes and acting periods: at most one agreed version of a plan holds on a day. */
@AbdiTest
class PlanForcePropertyTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int ACTIONS = 60;

    @Autowired
    PlanDesk desk;

    @Autowired
    Regency regency;

    @Autowired
    TakeStep step;

    @Autowired
    Plans plans;

    @Autowired
    PlanSql sql;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(4)
    void atMostOneAgreedVersionHoldsOnADay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        agency.acting(
                agency.staff(1),
                Capacity.PLH,
                Period.inclusive(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 10 + random.nextInt(10))));
        Person person = agency.staff(0);
        List<Person> everybody = List.of(person, agency.head(), agency.staff(1));
        PlanId id = desk.begin(person).id();
        // What must hold: from the first day of an agreed version on, that version, until the next one is agreed.
        TreeMap<LocalDate, Integer> model = new TreeMap<>();
        for (int i = 0; i < ACTIONS; i++) {
            Plan plan = plans.find(id).orElseThrow();
            Person actor = everybody.get(random.nextInt(everybody.size()));
            try {
                switch (random.nextInt(6)) {
                    case 0 -> desk.write(person, plan, "Hasil nomor " + i, PlanDesk.NOTHING);
                    case 1 -> desk.change(person, plan, NEW_YEAR.plusDays(random.nextInt(365)));
                    case 2, 3 -> desk.submit(person, plan);
                    case 4 -> {
                        Plan agreed = desk.agree(actor, plan);
                        LocalDate from = agreed.newest().period().from();
                        model.tailMap(from, true).clear();
                        model.put(from, agreed.newest().number());
                    }
                    default ->
                        step.by(
                                regency.caller(actor),
                                id,
                                plan.newest().number(),
                                desk.seen(plan),
                                StepKind.RETURNED,
                                "Perbaiki dahulu");
                }
            } catch (Refusal refused) {
                // Who may not, or not now, is refused: that is part of the property.
                assertThat(refused.type()).isNotEmpty();
            }
        }
        for (LocalDate day = NEW_YEAR; day.isBefore(NEW_YEAR.plusYears(1)); day = day.plusDays(9)) {
            assertThat(sql.inForce(id, day))
                    .isEqualTo(Optional.ofNullable(model.floorEntry(day)).map(Map.Entry::getValue));
        }
        assertThat(jdbc.sql("""
                        select count(*)
                        from plan.in_force a
                        join plan.in_force b on a.employee = b.employee and a.post = b.post and a.version < b.version
                            and a.period && b.period
                        where a.plan = :plan
                        """).param("plan", id.value()).query(Integer.class).single())
                .isZero();
    }
}
