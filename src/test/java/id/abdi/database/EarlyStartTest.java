package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Our own PostgreSQL starts beside the application, and never outlives one that failed to start. */
class EarlyStartTest {
    @TempDir
    Path folder;

    private GenericApplicationContext context(Map<String, Object> settings) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        return context;
    }

    @Test
    void theDatabaseOfAnApplicationThatFailsIsEndedAndItsFolderFree() {
        GenericApplicationContext context = context(Map.of("abdi.data", folder.toString()));
        EarlyStart.in(context);
        EarlyStart begun = context.getBeanFactory().getBean(EarlyStart.class);

        OwnDatabase database = begun.await();
        assertThat(Roles.answer(database.connection())).isTrue();
        assertThat(DataFolder.at(folder).hold()).isEmpty();

        begun.onApplicationEvent(new ApplicationFailedEvent(
                new SpringApplication(), new String[0], context, new IllegalStateException("made up")));

        assertThat(Roles.answer(database.connection())).isFalse();
        assertThat(DataFolder.at(folder).hold()).hasValueSatisfying(DataFolder.Hold::close);
    }

    @Test
    void aStartThatFailsSaysItsOwnSentence() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        GenericApplicationContext context = context(Map.of("abdi.data", file.toString()));
        EarlyStart.in(context);
        EarlyStart begun = context.getBeanFactory().getBean(EarlyStart.class);

        assertThatThrownBy(begun::await)
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("cannot be made or written");

        begun.onApplicationEvent(new ApplicationFailedEvent(
                new SpringApplication(), new String[0], context, new IllegalStateException("made up")));
        assertThat(folder.resolve("a-file")).isEmptyFile();
    }

    @Test
    void besideAGivenDatabaseNothingIsStarted() {
        GenericApplicationContext context = context(Map.of(
                "abdi.data", folder.toString(),
                "spring.datasource.url", "jdbc:postgresql://database.example/abdi",
                "spring.datasource.username", "app",
                "spring.flyway.url", "jdbc:postgresql://database.example/abdi",
                "spring.flyway.user", "owner"));

        EarlyStart.in(context);

        assertThat(context.getBeanFactory().getBeanNamesForType(EarlyStart.class))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
