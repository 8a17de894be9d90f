package id.abdi.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A transaction as the owner of the tables, in which every value has one text form on every server. Taken back unless it is committed. */
record OwnerSession(Connection connection) implements AutoCloseable {
    private static final List<String> ONE_FORM = List.of(
            "set local time zone 'UTC'",
            "set local datestyle = 'ISO, YMD'",
            "set local intervalstyle = 'iso_8601'",
            "set local extra_float_digits = 1",
            "set local bytea_output = 'hex'",
            "set local statement_timeout = 0",
            "set local idle_in_transaction_session_timeout = 0",
            "set local lock_timeout = '20s'");

    /** Sees everything as of this moment, however long it lasts and whoever writes meanwhile. */
    static OwnerSession snapshot(DataSource owner) throws SQLException {
        return begin(owner, "set transaction isolation level repeatable read, read only");
    }

    static OwnerSession writing(DataSource owner) throws SQLException {
        return begin(owner, "set transaction isolation level read committed, read write");
    }

    private static OwnerSession begin(DataSource owner, String kind) throws SQLException {
        OwnerSession session = new OwnerSession(owner.getConnection());
        try {
            session.connection.setAutoCommit(false);
            session.run(kind);
            for (String setting : ONE_FORM) {
                session.run(setting);
            }
            return session;
        } catch (SQLException failed) {
            session.close();
            throw failed;
        }
    }

    void run(String statement) throws SQLException {
        try (Statement sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    void copyOut(StoredTable table, OutputStream out) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
    }

    void copyIn(StoredTable table, InputStream in) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), in, 1 << 16);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
