package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** DUR-8: each release migrates while the one before works on the same tables. */
class MigrationRulesTest {
    private static final Path SOURCES = Path.of("src/main/java/id/abdi");

    /** Came before the first release, when nobody worked on these tables, and set their triggers in a loop; no other joins this list. */
    private static final Set<String> BEFORE_THE_FIRST_RELEASE =
            Set.of("organization/db/V1__organization.sql", "organization/db/V2__structure.sql");

    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static MigrationRules read(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".conf");
        boolean alone = Files.exists(beside) && Files.readString(beside).contains("executeInTransaction=false");
        return new MigrationRules(file.getFileName().toString(), Files.readString(file), !alone);
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void aMigrationHoldsNobodyUpAndTakesNothingAwayTooEarly(Path file) throws IOException {
        String place = SOURCES.relativize(file).toString();
        Set<String> broken = Set.copyOf(read(file).broken());
        assertThat(broken)
                .isEqualTo(
                        BEFORE_THE_FIRST_RELEASE.contains(place)
                                ? Set.of("no block of code, which these rules do not read")
                                : Set.of());
    }

    @Test
    void aModuleCountsItsMigrations() throws IOException {
        Map<Path, List<String>> modules = migrations().stream()
                .collect(Collectors.groupingBy(
                        Path::getParent,
                        Collectors.mapping(file -> file.getFileName().toString(), Collectors.toList())));
        assertThat(modules.values())
                .isNotEmpty()
                .allSatisfy(names -> assertThat(
                                names.stream().map(name -> name.replaceFirst("__[a-z0-9_]+\\.sql$", "")))
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, names.size())
                                .mapToObj(number -> "V" + number)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create index on file.stored (owner)                                      | built and dropped concurrently
            drop index file.stored_owner                                             | built and dropped concurrently
            create index concurrently a on file.stored (owner)                       | outside of a transaction
            alter table file.stored add constraint a check (size < 9)                | added not valid
            alter table file.stored add foreign key (owner) references organization.employee | added not valid
            alter table file.stored add constraint a unique (owner)                  | using an index
            alter table file.stored add column a text, add constraint b check (a <> '')| added not valid
            alter table file.stored add constraint a check (b) not valid; alter table file.stored validate constraint a | after the one that adds it
            alter table file.stored add column a uuid references organization.employee | added by itself
            alter table file.stored add column a text not null                       | constant or stays empty
            alter table file.stored add column a uuid default gen_random_uuid()      | constant or stays empty
            alter table file.stored alter column size type int                       | keeps its type
            alter table file.stored alter size set not null                          | not null is a check
            alter table file.stored rename column size to bytes                      | nothing is renamed
            alter table file.stored drop column size                                 | only in a contract migration
            drop table file.stored                                                   | only in a contract migration
            alter table file.stored set unlogged                                     | written anew
            update file.stored set size = 1                                          | by a job
            lock table file.stored                                                   | by a job
            do $$ begin execute 'drop table file.stored'; end $$                     | no block of code
            set lock_timeout = '1h'                                                  | nothing but its own
            set local lock_timeout = '1h'                                            | nothing but its own
            set local statement_timeout = 0                                          | nothing but its own
            create table stored (id uuid)                                            | say their schema
            """)
    void whatHoldsPeopleUpIsFound(String statement, String words) {
        assertThat(new MigrationRules("V9__x.sql", statement, true).broken())
                .singleElement()
                .asString()
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V9__x.sql          | true  | create table file.a (id uuid primary key, b text not null check (b <> ';')); create index on file.a (b)
            V9__x.sql          | true  | alter table file.stored add column a text, add column b int not null default 0
            V9__x.sql          | true  | alter table file.stored add constraint a check (size < 9) not valid
            V9__x.sql          | true  | set local statement_timeout = '30min'; alter table file.stored validate constraint a
            V9__x.sql          | false | drop index concurrently if exists file.a; create unique index concurrently a on file.stored (size)
            V9__x.sql          | true  | alter table file.stored add constraint a unique using index a
            V9__contract_x.sql | true  | alter table file.stored drop column size; -- rename, update: words of a comment
            """)
    void whatHoldsNobodyUpIsTaken(String name, boolean inTransaction, String statements) {
        assertThat(new MigrationRules(name, statements, inTransaction).broken()).isEmpty();
    }

    @Test
    void whatIsOutsideOfATransactionCanRunAgain() {
        assertThat(new MigrationRules("V9__x.sql", "create index concurrently a on file.stored (owner)", false)
                        .broken())
                .singleElement()
                .asString()
                .contains("after what an interruption left is dropped");
    }
}
