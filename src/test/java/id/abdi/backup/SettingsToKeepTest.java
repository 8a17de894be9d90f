package id.abdi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What of the settings goes into a backup: ours, and none that is secret (DUR-4). */
class SettingsToKeepTest {
    @Test
    void oursGoAlongAndSecretsDoNot() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "abdi.time-zone", "Asia/Makassar",
                                "ABDI_FILES", "/srv/evidence",
                                "abdi.mail-password", "made-up",
                                "ABDI_WITNESS_TOKEN", "made-up",
                                "abdi.mail", "smtp://user:made-up@mail.example",
                                "abdi.serves", "false",
                                "spring.datasource.password", "made-up")));

        assertThat(new SettingsToKeep(environment).all())
                .containsEntry("abdi.time-zone", "Asia/Makassar")
                .containsEntry("ABDI_FILES", "/srv/evidence")
                .doesNotContainValue("made-up")
                .doesNotContainKeys("abdi.mail", "abdi.serves");
    }
}
