package id.abdi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SCL-2: two governments on one machine are two processes of one program that share nothing. */
class GovernmentsJarTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void twoServeBesideEachOtherAndKnowNothingOfEachOther(@TempDir Path folder)
            throws IOException, InterruptedException {
        System.setProperty(Program.JAR, LaidOut.jar(folder.resolve("app")).toString());
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Head here = Head.prepare(one, 1).getFirst();
        Head there = Head.prepare(other, 1).getFirst();
        try (Program first = Program.serve(one.resolve("data"))) {
            try (Program second = Program.serve(other.resolve("data"))) {
                assertThat(report(first, here)).isEqualTo(201);
                assertThat(report(second, here)).isEqualTo(401);
                assertThat(report(first, there)).isEqualTo(401);
            }
            assertThat(Asker.program(first.address(), here.token())
                            .get("/api/v1/me/subordinates?date=" + today)
                            .text())
                    .contains("\"verdict\":\"EXPECTED\"");
        }
        try (Program second = Program.serve(other.resolve("data"))) {
            Asker.Answer board =
                    Asker.program(second.address(), there.token()).get("/api/v1/me/subordinates?date=" + today);
            assertThat(board.status()).isEqualTo(200);
            assertThat(board.text()).doesNotContain("EXPECTED");
        }
    }

    private int report(Program government, Head head) throws IOException {
        return Asker.program(government.address(), head.token())
                .put(
                        "/api/v1/employees/" + head.staff().getFirst() + "/daily-reports/" + today,
                        "{\"verdict\":\"EXPECTED\"}")
                .status();
    }
}
