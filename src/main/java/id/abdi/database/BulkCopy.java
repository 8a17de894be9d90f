package id.abdi.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many new rows at once by PostgreSQL's COPY, some ten times as fast as statements; all checks of the table hold. */
@Component
public class BulkCopy {
    private static final int PIECE = 1 << 16;
    private static final int AHEAD = 8;

    private final JdbcOperations jdbc;

    BulkCopy(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Inside the caller's transaction.
     *
     * @param copy {@code copy schema.table (columns) from stdin}
     * @param values a fact's values in the order of these columns: text, numbers, truth values, ids, dates, times, bytes, null
     * @throws org.springframework.dao.DataAccessException when a row breaks a rule of the table; then none is stored
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void rows(String copy, Collection<T> facts, Function<T, @Nullable Object[]> values) {
        BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(AHEAD);
        FutureTask<Boolean> writing = new FutureTask<>(() -> write(facts, values, pieces));
        Thread.ofVirtual().name("rows for COPY").start(writing);
        try {
            jdbc.execute((ConnectionCallback<Long>) connection -> {
                CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
                try {
                    return send(in, pieces, writing);
                } finally {
                    if (in.isActive()) {
                        in.cancelCopy();
                    }
                }
            });
        } finally {
            writing.cancel(true);
        }
    }

    private static long send(CopyIn in, BlockingQueue<byte[]> pieces, FutureTask<Boolean> writing) throws SQLException {
        try {
            for (byte[] piece = pieces.take(); piece.length > 0; piece = pieces.take()) {
                in.writeToCopy(piece, 0, piece.length);
            }
            writing.get();
            return in.endCopy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Beside the connection: while the database stores a piece, the next ones are made. An empty piece ends them. */
    private static <T> boolean write(
            Collection<T> facts, Function<T, @Nullable Object[]> values, BlockingQueue<byte[]> pieces)
            throws InterruptedException {
        StringBuilder text = new StringBuilder(PIECE + 4096);
        try {
            for (T fact : facts) {
                line(text, values.apply(fact));
                if (text.length() > PIECE) {
                    pieces.put(text.toString().getBytes(StandardCharsets.UTF_8));
                    text.setLength(0);
                }
            }
            if (!text.isEmpty()) {
                pieces.put(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            pieces.put(new byte[0]);
        }
        return true;
    }

    /** COPY's text form: tabs between values, {@code \N} for none, backslashes before what would be misread. */
    static void line(StringBuilder text, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            switch (values[i]) {
                case null -> text.append("\\N");
                case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
                case Object value -> escaped(text, value.toString());
            }
        }
        text.append('\n');
    }

    private static void escaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
