package id.abdi;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application's main class. */
@SpringBootApplication
public class Abdi {
    public static void main(String[] args) {
        SpringApplication.run(Abdi.class, args);
    }

    /** The only clock; use cases and jobs read it, rules get the moment as a parameter. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
