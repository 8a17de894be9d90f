package id.abdi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.database.Pgbouncer;
import id.abdi.database.TestPostgres;
import id.abdi.kernel.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes of the real jar on one PostgreSQL behind pgbouncer in transaction mode, and a load balancer that sends each request to the
 * next: nothing is sticky, neither to a node nor to a session of the database, and one node may go at any time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesJarTest {
    private LocalDate day = LocalDate.EPOCH;
    private List<Head> heads = List.of();
    private List<Program> nodes = List.of();
    private @Nullable Pgbouncer pooler;
    private Path place = Path.of("");
    private final Map<String, String> database = new HashMap<>();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        System.setProperty(Program.JAR, LaidOut.jar(folder.resolve("app")).toString());
        place = folder;
        Map<String, String> straight = TestPostgres.freshDatabase();
        pooler = Pgbouncer.before(straight, Files.createDirectory(folder.resolve("pooler")));
        pooler.settings(straight)
                .forEach((name, value) ->
                        database.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        heads = Head.prepare(database, folder, 35);
        nodes = IntStream.range(0, 2).mapToObj(this::serve).toList();
        day = heads.getFirst().workingDays(node(0), 1).getFirst();
    }

    private Program serve(int number) {
        return Program.serve(database, place.resolve("node" + number), 0);
    }

    @AfterAll
    void stop() {
        nodes.forEach(Program::close);
        if (pooler != null) {
            pooler.close();
        }
    }

    private String node(int number) {
        return nodes.get(number % 2).address();
    }

    private String path(String nip) {
        return "/api/v1/employees/" + nip + "/daily-reports/" + day;
    }

    @Test
    void oneSignsInHereReportsThereAndANodeMayGo() throws IOException {
        Head head = heads.getFirst();
        List<String> ten = head.staff();
        Asker browser;
        try (Program going = serve(2)) {
            browser = Asker.browser(going.address(), head.nip(), head.password());
            for (int i = 0; i < 5; i++) {
                browser.turnTo(i % 2 == 0 ? node(1) : going.address());
                assertThat(report(browser, ten.get(i))).isLessThan(300);
            }
        }
        browser.turnTo(node(1));
        for (int i = 5; i < 10; i++) {
            assertThat(report(browser, ten.get(i))).isLessThan(300);
        }
        Asker.Answer board = Asker.program(node(1), head.token()).get("/api/v1/me/subordinates?date=" + day);
        assertThat(board.text().split("\"verdict\":\"EXPECTED\"", -1)).hasSize(11);
        assertThat(browser.get("/today").status()).isEqualTo(200);
    }

    private int report(Asker browser, String person) throws IOException {
        return browser.post(
                        "/today/" + day + "/" + person,
                        Map.of("key", Uuid7.next().toString(), "replaces", "0", "verdict", "EXPECTED"))
                .status();
    }

    @Test
    void theSameRequestOnTwoNodesIsOneReport() throws IOException {
        Head head = heads.get(1);
        String key = Uuid7.next().toString();
        Asker program = Asker.program(node(0), head.token());
        String person = head.staff().getFirst();
        Asker.Answer first = program.put(path(person), "{\"verdict\":\"EXPECTED\"}", "Idempotency-Key", key);
        Asker.Answer again =
                program.turnTo(node(1)).put(path(person), "{\"verdict\":\"EXPECTED\"}", "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void guessesCountOnAllNodesTogether() throws IOException {
        Head head = heads.get(2);
        Asker guesser = Asker.visitor(node(0));
        int stopped = 0;
        for (int i = 0; i < 30 && stopped == 0; i++) {
            Asker.Answer answer = guesser.turnTo(node(i)).signIn(head.nip(), "bukan kata sandinya " + i);
            stopped = answer.status() == 429 ? i : 0;
        }
        assertThat(stopped).isPositive();
        assertThat(guesser.turnTo(node(stopped + 1))
                        .signIn(head.nip(), head.password())
                        .status())
                .isEqualTo(429);
    }
}
