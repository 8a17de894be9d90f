package id.abdi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's main class. */
@SpringBootApplication
public class Abdi {
    public static void main(String[] args) {
        SpringApplication.run(Abdi.class, args);
    }
}
