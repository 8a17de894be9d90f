package id.abdi.ledger;

import id.abdi.backup.LogReader;
import id.abdi.kernel.Sha256;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the log to backup and restore, in the order of its leaves' ids, which needs no place in a tree (DUR-5). */
@Component
class LedgerReader implements LogReader {
    @Override
    public LogState read(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet leaves = statement.executeQuery(LedgerSql.HASHES)) {
                return state(leaves);
            }
        }
    }

    private static LogState state(ResultSet leaves) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long count = 0;
        @Nullable UUID newest = null;
        byte[] hash = new byte[0];
        while (leaves.next()) {
            newest = leaves.getObject("id", UUID.class);
            hash = leaves.getBytes("hash");
            digest.update(hash);
            count++;
        }
        HexFormat hex = HexFormat.of();
        return new LogState(count, newest, newest == null ? null : hex.formatHex(hash), hex.formatHex(digest.digest()));
    }
}
