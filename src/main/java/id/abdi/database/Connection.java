package id.abdi.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * Where our own database is and its passwords, as kept in a file of the data folder that only its owner reads
 * (DUR-1).
 *
 * @param admin the password of who may do everything there; used to set up the two others
 * @param owner the password of who owns the tables and runs the migrations
 * @param app the password of whom the application works as; owns nothing
 * @param reports the password of the agency's own tools, which read the published views
 */
record Connection(int port, String admin, String owner, String app, String reports) {
    static final String DATABASE = "abdi";
    static final String ADMIN = "abdi_admin";
    static final String OWNER = "abdi_owner";
    static final String APP = "abdi_app";
    static final String REPORTS = "abdi_reports";

    static Connection fresh() {
        return new Connection(0, password(), password(), password(), password());
    }

    static Optional<Connection> read(DataFolder folder) {
        if (!Files.exists(folder.connection())) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(folder.connection())));
            return Optional.of(new Connection(
                    Integer.parseInt(kept.getProperty("port")),
                    kept.getProperty("admin"),
                    kept.getProperty("owner"),
                    kept.getProperty("app"),
                    kept.containsKey("reports") ? kept.getProperty("reports") : password()));
        } catch (IOException | NumberFormatException damaged) {
            throw new DatabaseFault(
                    "The file " + folder.connection() + " cannot be read; bring it back from a backup of the folder.",
                    damaged);
        }
    }

    void write(DataFolder folder) {
        folder.writeSecret(
                folder.connection(),
                "port=" + port + "\nadmin=" + admin + "\nowner=" + owner + "\napp=" + app + "\nreports=" + reports
                        + "\n");
    }

    Connection at(int other) {
        return new Connection(other, admin, owner, app, reports);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** No password in any text that could reach a log. */
    @Override
    public String toString() {
        return url(DATABASE);
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
