package id.abdi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.cli.Args;
import id.abdi.cli.UsageException;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.identity.DutySql.Holder;
import id.abdi.kernel.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the first people of an installation get in: a code printed on the server's own machine (SEC-12). */
@AbdiTest
@ExtendWith(OutputCaptureExtension.class)
class InviteTest {
    private static final String PASSWORD = "kapal pasir jendela hujan";

    @Autowired
    InviteCommand command;

    @Autowired
    Regency regency;

    @Autowired
    Duties duties;

    @LocalServerPort
    int port;

    private List<Person> people = List.of();

    @BeforeEach
    void nobodyHoldsTheDuty() {
        people = regency.agency("Dinas Contoh")
                .staff("Sinta Laut", "Budi Karang", "Ratna Teluk", "Tono Pasir", "Wati Ombak")
                .staff();
        for (Holder holder : duties.holders()) {
            if (holder.duty() == Role.OPERATOR) {
                Duties.Asked asked = duties.ask(regency.caller(people.get(3)), holder.employee(), Role.OPERATOR, false);
                duties.decide(regency.caller(people.get(4)), asked.id(), true);
            }
        }
    }

    private int invite(String... words) {
        return command.run(Args.parse(List.of(words), Set.of()));
    }

    @Test
    void theCodePrintedMakesThePassword(CapturedOutput output) {
        Person sinta = people.getFirst();
        assertThat(invite(sinta.nip().value())).isZero();
        String code = output.getOut()
                .lines()
                .filter(line -> line.matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}"))
                .findFirst()
                .orElseThrow();
        assertThat(output.getErr()).contains("Sinta Laut", "/activate").doesNotContain(code);
        PageClient browser = new PageClient(port);
        assertThat(browser.activate(sinta, code, PASSWORD).status()).isEqualTo(303);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void theFirstTwoOfADutyNeedNobodyToConfirmIt() {
        invite(people.get(0).nip().value(), "--duty", "OPERATOR");
        invite(people.get(1).nip().value(), "--duty", "operator");
        assertThat(duties.holders(Role.OPERATOR))
                .containsExactlyInAnyOrder(people.get(0).id(), people.get(1).id());
        String third = people.get(2).nip().value();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invite(third, "--duty", "OPERATOR"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.enough-holders"));
        assertThat(invite(third)).as("a code without a duty").isZero();
    }

    @Test
    void wrongWordsAreAnsweredWithWhatToDo() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> invite(people.getFirst().nip().value(), "--duty", "BUPATI"))
                .withMessageContaining("BKPSDM, INSPECTORATE, REGENT, OPERATOR");
        assertThatExceptionOfType(UsageException.class).isThrownBy(this::invite);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invite("199001012015011001"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invite("1990"));
    }
}
