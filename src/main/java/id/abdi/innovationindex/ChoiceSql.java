package id.abdi.innovationindex;

import id.abdi.innovation.InnovationId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChoiceSql {
    private static final String SELECT = """
            select distinct on (c.innovation, c.year, c.number) c.id, c.version, c.innovation, c.year, c.number, c.parameter,
                c.words
            from innovationindex.choice c
            """;
    private static final String NEWEST = " order by c.innovation, c.year, c.number, c.version desc";

    private final JdbcClient jdbc;

    ChoiceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer an innovation until the transaction ends. */
    void lock(InnovationId innovation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "innovation index " + innovation)
                .query(row -> {});
    }

    /** The newest version of each choice of that year, by innovation and number of the indicator. */
    Map<InnovationId, Map<Integer, Choice>> of(Collection<InnovationId> innovations, int year) {
        Map<InnovationId, Map<Integer, Choice>> choices = new HashMap<>();
        jdbc.sql(SELECT + " where c.innovation = any(:ids) and c.year = :year" + NEWEST)
                .param("ids", innovations.stream().map(InnovationId::value).toArray(UUID[]::new))
                .param("year", year)
                .query(ChoiceSql::choice)
                .list()
                .forEach(one -> choices.computeIfAbsent(one.innovation(), none -> new HashMap<>())
                        .put(one.number(), one));
        return choices;
    }

    Map<Integer, Choice> of(InnovationId innovation, int year) {
        return of(List.of(innovation), year).getOrDefault(innovation, Map.of());
    }

    Optional<Choice> find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id" + NEWEST)
                .param("id", id)
                .query(ChoiceSql::choice)
                .optional();
    }

    void insert(Choice choice, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into innovationindex.choice (
                            id, version, innovation, year, number, parameter, words, recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :version, :innovation, :year, :number, :parameter, :words, :by, :via, :now, :leaf)
                        """))
                .param("id", choice.id())
                .param("version", choice.version())
                .param("innovation", choice.innovation().value())
                .param("year", choice.year())
                .param("number", choice.number())
                .param("parameter", choice.parameter())
                .param("words", choice.words())
                .update();
    }

    private static Choice choice(ResultSet row, int index) throws SQLException {
        return new Choice(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new InnovationId(row.getObject("innovation", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                row.getInt("parameter"),
                row.getString("words"));
    }
}
