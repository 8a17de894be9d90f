package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.kernel.Period;
import id.abdi.programme.GivenProgrammes;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** R6: which results served a programme on which days of a year is what was agreed for each of these days. */
@AbdiTest
class ServedProgrammesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Period YEAR = Period.of(NEW_YEAR, NEW_YEAR.plusYears(1));

    @Autowired
    PlanDesk desk;

    @Autowired
    Regency regency;

    @Autowired
    WriteResult write;

    @Autowired
    Plans plans;

    @Autowired
    PlanResults results;

    @Autowired
    GivenProgrammes programmes;

    /** Three levels; the one in the middle and the lowest change what they serve on days of their own. */
    @RepeatedTest(6)
    void itIsTheTreeOfEachDay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Place agency = regency.agency("Dinas Contoh").head("Raka Laut");
        Place section = agency.section("Seksi Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        ProgrammeId one = programmes.of(agency, "Laut lestari");
        ProgrammeId other = programmes.of(agency, "Pulau terang");
        PlanResultId top = desk.agreed(agency.head(), regency.regent(), "Stok ikan terjaga", PlanDesk.serving(one));
        PlanResultId lamps = desk.agreed(section.staff(1), section.head(), "Lampu menyala", PlanDesk.serving(other));
        PlanResultId middle =
                desk.agreed(section.head(), agency.head(), "Nelayan mendapat data stok", PlanDesk.serving(top));
        PlanResultId leaf =
                desk.agreed(section.staff(0), section.head(), "Laporan stok terbit", PlanDesk.serving(middle));
        change(section.head(), agency.head(), middle, NEW_YEAR.plusDays(random.nextInt(364)), other);
        if (random.nextBoolean()) {
            change(section.staff(0), section.head(), leaf, NEW_YEAR.plusDays(random.nextInt(364)), one);
        }

        for (ProgrammeId programme : List.of(one, other)) {
            Map<PlanResultId, List<Period>> served = results.served(programme, YEAR);
            for (LocalDate day = NEW_YEAR; day.isBefore(NEW_YEAR.plusYears(1)); day = day.plusDays(1)) {
                LocalDate on = day;
                Set<PlanResultId> then = served.entrySet().stream()
                        .filter(result -> result.getValue().stream().anyMatch(period -> period.contains(on)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                assertThat(then)
                        .as("%s on %s", programme, on)
                        .isEqualTo(results.tree(programme, on).stream()
                                .map(PlanResult::id)
                                .collect(Collectors.toSet()));
            }
        }
        assertThat(results.served(other, YEAR)).containsKeys(middle, lamps).doesNotContainKey(top);
    }

    private void change(Person person, Person assessor, PlanResultId result, LocalDate from, ProgrammeId programme) {
        Plan old = plans.find(results.find(result).orElseThrow().plan()).orElseThrow();
        Plan plan = desk.change(person, old, from);
        ResultInput input = PlanDesk.input("Mengabdi pada yang lain", PlanDesk.serving(programme), Aspect.QUANTITY);
        write.by(
                regency.caller(person),
                plan.id(),
                result,
                new ResultInput(true, input.statement(), input.link(), input.indicators(), input.actions(), 1));
        desk.submit(person, plans.find(plan.id()).orElseThrow());
        desk.agree(assessor, plans.find(plan.id()).orElseThrow());
    }
}
