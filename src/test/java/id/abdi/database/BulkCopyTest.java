package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.kernel.Uuid7;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows in bulk arrive as they were, all or none. */
@AbdiTest
class BulkCopyTest {
    private static final String LEAF = "copy ledger.leaf (id, kind, form, digest, hash, recorded_at) from stdin";
    private static final Instant NOW = Instant.parse("2026-07-15T07:00:00.123456Z");

    @Autowired
    BulkCopy copy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private static @Nullable Object[] leaf(UUID id, String kind) {
        byte[] hash = (id + id.toString()).substring(0, 32).getBytes(StandardCharsets.UTF_8);
        return new Object[] {id, kind, 1, hash, hash, NOW};
    }

    private List<String> kinds(List<UUID> ids) {
        return jdbc.sql("select kind from ledger.leaf where id = any(:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    @Test
    void everyTextArrivesAsItWas() {
        List<String> texts = List.of("", "\\N", "a\tb", "a\nb\r\nc", "\\.", "back\\slash", "é 漢 😀", "'\"; drop --");
        List<UUID> ids = texts.stream().map(text -> Uuid7.next()).toList();
        List<Integer> places = IntStream.range(0, texts.size()).boxed().toList();
        transaction.executeWithoutResult(
                status -> copy.rows(LEAF, places, place -> leaf(ids.get(place), texts.get(place))));
        assertThat(kinds(ids)).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(jdbc.sql("select recorded_at = :now and length(hash) = 32 from ledger.leaf where id = :id")
                        .param("now", NOW.atOffset(ZoneOffset.UTC))
                        .param("id", ids.getFirst())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void manyPiecesArriveWhole() {
        List<UUID> ids = IntStream.range(0, 20_000).mapToObj(i -> Uuid7.next()).toList();
        transaction.executeWithoutResult(status -> copy.rows(LEAF, ids, id -> leaf(id, "demo")));
        assertThat(kinds(ids)).hasSize(20_000);
    }

    @Test
    void oneWrongRowKeepsAllOut() {
        UUID twice = Uuid7.next();
        List<UUID> ids = List.of(Uuid7.next(), twice, twice);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> copy.rows(LEAF, ids, id -> leaf(id, "demo"))))
                .isInstanceOf(DataAccessException.class);
        assertThat(kinds(ids)).isEmpty();
    }

    @Test
    void aFaultWhileRowsAreMadeKeepsAllOut() {
        List<UUID> ids = IntStream.range(0, 5_000).mapToObj(i -> Uuid7.next()).toList();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> copy.rows(LEAF, ids, id -> {
                    if (id.equals(ids.getLast())) {
                        throw new IllegalStateException("no such thing");
                    }
                    return leaf(id, "demo");
                })))
                .hasRootCauseMessage("no such thing");
        assertThat(kinds(ids)).isEmpty();
        assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void itNeedsATransaction() {
        assertThatThrownBy(() -> copy.rows(LEAF, Collections.<UUID>emptyList(), id -> leaf(id, "demo")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
