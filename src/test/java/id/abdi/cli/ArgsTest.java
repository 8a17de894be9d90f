package id.abdi.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgsTest {
    private static final String HELP = """
            backup FILE [--for CERTIFICATE]
              Writes everything into FILE.
              --dry-run  writes nothing
            """;

    @Test
    void an_option_that_the_help_does_not_name_is_refused_by_its_name() {
        assertThatThrownBy(() -> args("a.zip", "--fro", "x.pem").onlyThoseOf("backup", HELP))
                .isInstanceOf(UsageException.class)
                .hasMessage("backup has no option --fro.");
        assertThatThrownBy(() -> args("--dry", "a.zip").onlyThoseOf("backup", HELP))
                .hasMessage("backup has no option --dry.");
    }

    @Test
    void what_the_help_names_and_what_every_command_has_is_taken() {
        assertThatCode(() -> args("a.zip", "--for", "x.pem", "--dry-run", "--data", "d", "--help")
                        .onlyThoseOf("backup", HELP))
                .doesNotThrowAnyException();
    }

    private static Args args(String... words) {
        return Args.parse(List.of(words), Set.of("help", "dry-run"));
    }
}
