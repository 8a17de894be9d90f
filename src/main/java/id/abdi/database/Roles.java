package id.abdi.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The roles and the database inside the server. */
final class Roles {
    private static final String WRONG_PASSWORD = "28P01";

    private Roles() {}

    static boolean answer(Connection connection) {
        try (java.sql.Connection session = open(connection, "postgres")) {
            return session.isValid(5);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw new DatabaseFault(
                        "The database does not know the password kept in database.properties of its data folder;"
                                + " bring the whole folder back from one backup.");
            }
            return false;
        }
    }

    private static java.sql.Connection open(Connection connection, String database) throws SQLException {
        return open(connection.url(database), Connection.ADMIN, connection.admin());
    }

    static java.sql.Connection open(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(url, login);
    }

    /** Makes what is missing and gives the roles the kept passwords; repeatable, so it may be cut off anywhere. */
    static void setUp(Connection connection) {
        try (java.sql.Connection session = open(connection, "postgres")) {
            role(session, Connection.OWNER, connection.owner());
            role(session, Connection.APP, connection.app());
            role(session, Connection.REPORTS, connection.reports());
            restrict(session, Connection.REPORTS);
            makeDatabase(session, Connection.DATABASE);
            letIn(session, Connection.DATABASE, Connection.REPORTS);
        } catch (SQLException failed) {
            throw new DatabaseFault("The database cannot be set up: " + failed.getMessage(), failed);
        }
    }

    static void makeDatabase(java.sql.Connection admin, String name) throws SQLException {
        try (var statement = admin.createStatement()) {
            boolean there;
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                there = found.next();
            }
            if (!there) {
                statement.execute("create database " + name + " owner " + Connection.OWNER + " template template0");
                statement.execute("revoke all on database " + name + " from public");
                statement.execute("grant connect on database " + name + " to " + Connection.APP);
            }
        }
    }

    private static void letIn(java.sql.Connection admin, String database, String role) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("grant connect on database " + database + " to " + role);
        }
    }

    /** Tools of others never hold up who works here: they read, a few at a time, and not for long. */
    private static void restrict(java.sql.Connection session, String name) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("alter role " + name + " connection limit 5");
            statement.execute("alter role " + name + " set default_transaction_read_only = on");
            statement.execute("alter role " + name + " set statement_timeout = '60s'");
        }
    }

    private static void role(java.sql.Connection session, String name, String password) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + name
                    + "') then create role " + name + " login; end if; end $$");
            statement.execute(
                    "alter role " + name + " login nosuperuser nocreatedb nocreaterole password '" + password + "'");
        }
    }
}
