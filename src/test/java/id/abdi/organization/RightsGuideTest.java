package id.abdi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.assessor.GivenDelegations;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every cell of the table of acts in {@code docs/rights.md}, tried by real people. */
@AbdiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsGuideTest {
    private static final Path FILE = Path.of("docs/rights.md");

    @Autowired
    Regency regency;

    @Autowired
    Rights rights;

    @Autowired
    GivenDelegations delegations;

    private final Map<String, Caller> callers = new HashMap<>();
    private Person person = new Person(EmployeeId.fresh(), Regency.nip(), "");

    /** What the table says: who may do it, or how it is refused. */
    record Cell(Act act, String who, String answer) {}

    @BeforeAll
    void everybodyWhoCouldAsk() {
        Place agency = regency.agency("Dinas Contoh").head("Sari");
        Place division = agency.section("Bidang Contoh").head("Budi");
        Place section = division.section("Seksi Contoh").head("Wati").staff("Tono", "Rina");
        Place other = regency.agency("Dinas Lain").head("Joko").staff("Dewi", "Agus", "Nina", "Hari", "Lina", "Sekar");
        person = section.staff(0);
        callers.put("self", regency.caller(person));
        callers.put("superior", regency.caller(section.head()));
        callers.put("next superior", regency.caller(division.head()));
        callers.put("above", regency.caller(agency.head()));
        delegations.of(agency.head(), person, other.staff(5));
        callers.put("assessor", regency.caller(other.staff(5)));
        callers.put("colleague", regency.caller(section.staff(1)));
        callers.put("BKPSDM", regency.caller(other.staff(0), Role.BKPSDM));
        callers.put("Inspektorat", regency.caller(other.staff(1), Role.INSPECTORATE));
        callers.put("Bupati", regency.caller(other.staff(2), Role.REGENT));
        callers.put("operator", regency.caller(other.staff(3), Role.OPERATOR));
        callers.put("other", regency.caller(other.staff(4)));
    }

    static List<Cell> cells() throws IOException {
        String text = Files.readString(FILE);
        String table = text.substring(text.indexOf("<!-- acts -->"), text.indexOf("<!-- /acts -->"));
        List<List<String>> rows = table.lines()
                .filter(line -> line.startsWith("| ") || line.startsWith("|-"))
                .map(RightsGuideTest::row)
                .toList();
        List<String> head = rows.getFirst();
        List<Cell> cells = new ArrayList<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            assertThat(row).hasSameSizeAs(head);
            Act act = Act.valueOf(row.getFirst().replace("`", ""));
            for (int i = 2; i < row.size(); i++) {
                cells.add(new Cell(act, head.get(i), row.get(i)));
            }
        }
        return cells;
    }

    private static List<String> row(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellIsTrue(Cell cell) {
        Caller caller = Optional.ofNullable(callers.get(cell.who())).orElseThrow();

        assertThat(answer(caller, cell.act())).isEqualTo(cell.answer());
        assertThat(rights.mayDo(caller, cell.act(), person.id(), TestClock.TODAY))
                .isEqualTo(cell.answer().equals("yes"));
    }

    private String answer(Caller caller, Act act) {
        try {
            rights.require(caller, act, person.id(), TestClock.TODAY);
            return "yes";
        } catch (Refusal no) {
            return String.valueOf(no.kind().status());
        }
    }

    @Test
    void everyActAndEverybodyStandsInTheTable() throws IOException {
        List<Cell> cells = cells();
        assertThat(cells).hasSize(Act.values().length * callers.size());
        assertThat(cells.stream().map(Cell::act).distinct()).containsExactly(Act.values());
        assertThat(cells.stream().map(Cell::who).distinct()).containsExactlyInAnyOrderElementsOf(callers.keySet());
    }
}
