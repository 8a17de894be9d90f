package id.abdi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SCL-2: two governments on one machine are two processes of one program that share nothing. */
class GovernmentsJarTest {
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
                LocalDate day = here.workingDays(first.address(), 1).getFirst();
                assertThat(report(first, here, day)).isEqualTo(201);
                assertThat(report(second, here, day)).isEqualTo(401);
                assertThat(report(first, there, day)).isEqualTo(401);
            }
            assertThat(board(first, here).text()).contains("\"verdict\":\"EXPECTED\"");
        }
        try (Program second = Program.serve(other.resolve("data"))) {
            Asker.Answer board = board(second, there);
            assertThat(board.status()).isEqualTo(200);
            assertThat(board.text()).doesNotContain("EXPECTED");
        }
    }

    private static Asker.Answer board(Program government, Head head) throws IOException {
        LocalDate day = head.workingDays(government.address(), 1).getFirst();
        return Asker.program(government.address(), head.token()).get("/api/v1/me/subordinates?date=" + day);
    }

    private static int report(Program government, Head head, LocalDate day) throws IOException {
        return Asker.program(government.address(), head.token())
                .put(
                        "/api/v1/employees/" + head.staff().getFirst() + "/daily-reports/" + day,
                        "{\"verdict\":\"EXPECTED\"}")
                .status();
    }
}
