package id.abdi.plan;

import id.abdi.ledger.Mark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words beside the results of a plan: expectations of behaviour and attachments. */
@Repository
class WordsSql {
    private final JdbcClient jdbc;

    WordsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of that version; a part of which nobody said anything is missing. */
    Map<PlanPart, String> of(PlanId plan, int version) {
        Map<PlanPart, String> words = new EnumMap<>(PlanPart.class);
        jdbc.sql("""
                        select distinct on (part) part, words
                        from plan.words
                        where plan = :plan
                          and version <= :version
                        order by part, revision desc
                        """).param("plan", plan.value()).param("version", version).query(row -> {
            if (!row.getString("words").isEmpty()) {
                words.put(PlanPart.valueOf(row.getString("part")), row.getString("words"));
            }
        });
        return words;
    }

    /** How often any of these parts was written. */
    int revision(PlanId plan, List<PlanPart> parts) {
        return jdbc.sql("""
                        select count(*)
                        from plan.words
                        where plan = :plan
                          and part = any(:parts)
                        """)
                .param("plan", plan.value())
                .param("parts", parts.stream().map(PlanPart::name).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    void insert(PlanId plan, int version, Map<PlanPart, String> words, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into plan.words (plan, version, part, revision, words, written_by, via, recorded_at, leaf)
                        select :plan, :version, n.part, coalesce(max(w.revision), 0) + 1, n.words, :by, :via, :now::timestamptz, :leaf
                        from unnest(:parts::text[], :words::text[]) as n (part, words)
                        left join plan.words w on w.plan = :plan and w.part = n.part
                        group by n.part, n.words
                        """))
                .param("plan", plan.value())
                .param("version", version)
                .param("parts", words.keySet().stream().map(PlanPart::name).toArray(String[]::new))
                .param("words", words.values().toArray(String[]::new))
                .update();
    }
}
