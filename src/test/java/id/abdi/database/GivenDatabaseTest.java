package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A PostgreSQL is given whole or not at all, and never with the owner as the application's role (DUR-1). */
class GivenDatabaseTest {
    private static MockEnvironment whole() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/abdi")
                .withProperty("spring.datasource.username", "abdi_app")
                .withProperty("spring.flyway.url", "jdbc:postgresql://db/abdi")
                .withProperty("spring.flyway.user", "abdi_owner");
    }

    @Test
    void withoutSettingsItIsOurOwn() {
        assertThat(GivenDatabase.checked(new MockEnvironment()).given()).isFalse();
        assertThat(GivenDatabase.checked(whole()).given()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spring.datasource.url", "spring.datasource.username", "spring.flyway.url", "spring.flyway.user"
            })
    void oneOfThemAloneIsRefusedWithTheLinesToRun(String name) {
        MockEnvironment environment = new MockEnvironment().withProperty(name, "jdbc:postgresql://db/abdi");
        assertThatThrownBy(() -> GivenDatabase.checked(environment))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("given only in part")
                .hasMessageContaining("create role abdi_app");
    }

    @Test
    void theOwnerMustNotBeTheApplication() {
        MockEnvironment environment = whole().withProperty("spring.datasource.username", "abdi_owner");
        assertThatThrownBy(() -> GivenDatabase.checked(environment)).hasMessageContaining("owner of its tables");
    }
}
