package id.abdi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.rulebook.Rulebook;
import id.abdi.tally.CountedDays;
import id.abdi.tally.DayCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agency's own tools read: described, without persons, and by their role alone. */
@AbdiTest
class PublishedTest {
    private static final Path FILE = Path.of("docs/reporting.md");
    private static final String BEGIN = "<!-- views -->";
    private static final String END = "<!-- /views -->";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Regency regency;

    @Autowired
    Directory directory;

    @Autowired
    Rulebook rulebook;

    @Autowired
    ReportingSql sql;

    @Autowired
    PublishStates states;

    @Autowired
    TransactionTemplate transactions;

    /** Counts of a day that were written by hand. */
    private record Counted(Map<UnitId, DayCount> own) implements CountedDays {
        @Override
        public Map<LocalDate, Instant> counted() {
            return Map.of(DAY, Instant.EPOCH);
        }

        @Override
        public Map<UnitId, DayCount> own(LocalDate day) {
            return own;
        }
    }

    private static DayCount count(int people) {
        return new DayCount(people, people, people, 0, 0, people - 1, 1, 0, people, 600, people, 300, 240);
    }

    private record Column(String view, String name, String type, String words) {}

    private List<Column> columns() {
        return jdbc.sql("""
                        select c.table_name as view, c.column_name as name, c.data_type as type,
                            coalesce(col_description(
                                format('published.%I', c.table_name)::regclass, c.ordinal_position::integer), '') as words
                        from information_schema.columns c
                        where c.table_schema = 'published'
                        order by c.table_name, c.ordinal_position
                        """).query(Column.class).list();
    }

    /** Drawn from the database with {@code -Dabdi.guide=true}. */
    @Test
    void eachViewIsDescribed() throws IOException {
        StringBuilder tables = new StringBuilder();
        List<Column> columns = columns();
        for (String view : new TreeSet<>(columns.stream().map(Column::view).toList())) {
            tables.append("### `published.")
                    .append(view)
                    .append("`\n\n")
                    .append(jdbc.sql("select obj_description(to_regclass(:view), 'pg_class')")
                            .param("view", "published." + view)
                            .query(String.class)
                            .single())
                    .append(".\n\n| column | type | what it says |\n|---|---|---|\n");
            columns.stream()
                    .filter(column -> column.view().equals(view))
                    .forEach(column -> tables.append("| `")
                            .append(column.name())
                            .append("` | ")
                            .append(column.type())
                            .append(" | ")
                            .append(column.words())
                            .append(" |\n"));
            tables.append('\n');
        }
        String text = Files.readString(FILE);
        String fresh =
                text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n" + tables + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("abdi.guide")) {
            Files.writeString(FILE, fresh);
        }
        assertThat(columns)
                .allSatisfy(
                        column -> assertThat(column.words()).as(column.name()).isNotBlank());
        assertThat(Files.readString(FILE)).isEqualTo(fresh);
    }

    @Test
    void noColumnNamesAPerson() {
        assertThat(columns().stream()
                        .filter(column -> (column.type().equals("uuid")
                                        && !column.name().equals("programme_id"))
                                || column.name()
                                        .matches(".*(nip|employee|person_id|e_?mail|phone|birth|holder_name).*")))
                .isEmpty();
    }

    @Test
    void theRoleOfTheToolsSeesTheViewsOnly() {
        Set<String> seen = new TreeSet<>(jdbc.sql("""
                        select c.relnamespace::regnamespace || '.' || c.relname
                        from pg_class c
                        where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                          and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')
                          and has_schema_privilege('abdi_reports', c.relnamespace, 'usage')
                          and has_table_privilege('abdi_reports', c.oid, 'select')
                        """).query(String.class).list());
        assertThat(seen)
                .isEqualTo(new TreeSet<>(columns().stream()
                        .map(column -> "published." + column.view())
                        .toList()));
        assertThat(jdbc.sql("""
                        select count(*)
                        from pg_class c
                        where c.relkind in ('r', 'p', 'v')
                          and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                          and has_table_privilege('abdi_reports', c.oid, 'insert, update, delete, truncate')
                        """).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("""
                        select nspname
                        from pg_namespace
                        where has_schema_privilege('abdi_reports', oid, 'create') and nspname !~ '^pg_'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void unitsOfTooFewArePutTogetherAndMonthsAreTheirSums() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta");
        Place large = agency.section("Bidang Besar").head("Tono").staff("Budi", "Wati", "Eko");
        Place small = agency.section("Seksi Kecil").head("Lina");
        Counted counted = new Counted(Map.of(large.id(), count(4), agency.id(), count(1), small.id(), count(2)));
        transactions.executeWithoutResult(
                status -> new PublishDay(counted, directory, rulebook, sql).of(DAY, Instant.EPOCH));
        assertThat(jdbc.sql("""
                        select coalesce(unit_code, '+') || ' ' || people
                        from published.unit_days
                        where agency_code = :agency
                        """)
                        .param("agency", agency.code())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(large.code() + " 4", "+ 3");
        assertThat(jdbc.sql("""
                        select verdict || ' ' || person_days
                        from published.verdicts
                        where agency_code = :agency and unit_code = :unit and month = '2026-03-01'
                        """)
                        .param("agency", agency.code())
                        .param("unit", large.code())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ABOVE 0", "EXPECTED 3", "BELOW 1", "NO_RESULT 0", "UNKNOWN 0");
        assertThat(jdbc.sql("select attainment from published.standards where unit_code = :unit")
                        .param("unit", large.code())
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("0.8");
        assertThat(sql.published()).containsEntry(DAY, Instant.EPOCH);
    }

    @Test
    void whatHoldsTodayIsPublished() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta").staff("Budi", "Wati");
        Place section = agency.section("Seksi Contoh").head("Lina");
        states.units(TestClock.TODAY);
        states.programmes(TestClock.TODAY);
        states.workload(directory.unit(agency.code(), TestClock.TODAY).orElseThrow(), TestClock.TODAY);
        assertThat(jdbc.sql("select agency_code from published.units where unit_code = :unit and parent_code = :agency")
                        .param("unit", section.code())
                        .param("agency", agency.code())
                        .query(String.class)
                        .single())
                .isEqualTo(agency.code());
        assertThat(jdbc.sql("select holders from published.workload where agency_code = :agency")
                        .param("agency", agency.code())
                        .query(Integer.class)
                        .list())
                .isNotEmpty()
                .allMatch(holders -> holders >= 3);
    }
}
