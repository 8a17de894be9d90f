package id.abdi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The folder of a database that is not there yet; made whole or not at all. */
record Cluster(DataFolder folder, PostgresPrograms programs, OrdinaryUser user) {
    void make(Connection connection) {
        Path half = folder.path().resolve("postgresql.new");
        Path password = folder.path().resolve("initdb.password");
        try {
            PostgresPrograms.remove(half);
            Files.createDirectory(
                    half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            folder.writeSecret(password, connection.admin() + "\n");
            user.own(half);
            user.own(folder.programs());
            user.own(password);
            initdb(half, password);
            Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            DurableFolder.sync(folder.path());
        } catch (IOException failed) {
            throw new DatabaseFault(
                    "The database cannot be made in " + folder.path() + ": " + failed.getMessage(), failed);
        } finally {
            forget(password);
        }
    }

    private static void forget(Path password) {
        try {
            Files.deleteIfExists(password);
        } catch (IOException left) {
            throw new DatabaseFault("The file " + password + " must be removed by hand.", left);
        }
    }

    private void initdb(Path half, Path password) throws IOException {
        List<String> words = new ArrayList<>(user.words());
        words.addAll(List.of(
                programs.initdb().toString(),
                "--pgdata=" + half,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--auth=scram-sha-256",
                "--username=" + Connection.ADMIN,
                "--pwfile=" + password));
        Process made = new ProcessBuilder(words)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exit(made) != 0) {
            throw new DatabaseFault("The database cannot be made in " + folder.path() + ": "
                    + said.lines()
                            .filter(line -> line.contains("error"))
                            .findFirst()
                            .orElse(said.strip()));
        }
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }
}
