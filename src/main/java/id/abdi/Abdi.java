package id.abdi;

import id.abdi.bench.Bench;
import id.abdi.cli.Args;
import id.abdi.cli.UsageException;
import id.abdi.tlog.VerifyCommand;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The application's main class: {@code run} serves, every other word is a command. Its parts are found by {@link ClassReading}; the package named
 * here holds no class, so that Spring does not read all files once more in its own way.
 */
@SpringBootApplication(scanBasePackages = "id.abdi.__root")
public class Abdi {
    /** Options without a value, of any command; {@code --demo} may be written {@code --demo=small} as well. */
    private static final Set<String> FLAGS =
            Set.of("help", "demo", "dry-run", "confirm", "skip-rejected", "quick", "check");

    public static void main(String[] args) {
        System.exit(exitCode(List.of(args)));
    }

    /** Runs until the work is done; a server until it is told to stop. */
    static int exitCode(List<String> tokens) {
        try {
            Args args = Args.parse(tokens, FLAGS);
            if (args.words().isEmpty() || args.words().getFirst().equals("run")) {
                return new Server(args).run();
            }
            if (args.words().size() > 1 && args.words().subList(0, 2).equals(List.of("log", "verify"))) {
                return new VerifyCommand(args).run();
            }
            return args.words().getFirst().equals("bench") && !args.words().contains("prepare")
                    ? new Bench(args).run()
                    : new Commands(args).run();
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage() + " ./abdi --help lists the commands.");
            return 2;
        }
    }

    /**
     * The only clock; use cases and jobs read it, rules get the moment as a parameter. It counts in microseconds, as the
     * database does, which rounds: a finer moment would come back later than it was.
     */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
