package id.abdi.file;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where bytes are kept and how many a person may hand in (SEC-25). */
@Configuration(proxyBeanMethods = false)
class FileSettings {
    /** @param place {@code database}, or the path of a folder that every node sees */
    @Bean
    Contents fileContents(@Value("${abdi.files:database}") String place, FileSql sql) {
        return folder(place).<Contents>map(FolderContents::new).orElseGet(() -> new DatabaseContents(sql));
    }

    static Optional<Path> folder(String place) {
        return place.equals("database") ? Optional.empty() : Optional.of(Path.of(place));
    }

    @Bean
    Allowance fileAllowance(
            @Value("${abdi.files-a-day:20}") int filesADay,
            @Value("${abdi.files-megabytes-a-month:200}") int megabytesAMonth) {
        return new Allowance(filesADay, megabytesAMonth);
    }

    /** What one person may hand in. */
    record Allowance(int filesADay, int megabytesAMonth) {
        long bytesAMonth() {
            return megabytesAMonth * 1_000_000L;
        }
    }
}
