package id.abdi.identity;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.Nip;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ./abdi token}: a bearer token of the API for the operator of the machine (SEC-17). */
@Component
class TokenCommand implements Command {
    private static final Pattern LIFE = Pattern.compile("([1-9][0-9]{0,3})([mhd])");
    private static final Duration LONGEST = Duration.ofDays(90);

    private final ObjectProvider<PersonWords> words;
    private final Accounts accounts;

    TokenCommand(ObjectProvider<PersonWords> words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String help() {
        return """
                token NIP [--ttl 8h]
                  Prints a bearer token that acts in the name of this person at /api, and nowhere else. It is an entry of the log
                  and shown to the person; what is recorded with it says so.
                  --ttl  how long it works: minutes, hours or days (30m, 8h, 7d), 8h where not given, at most 90d.
                """;
    }

    @Override
    public int run(Args args) {
        Nip nip = Nip.of(args.word(0, "the NIP"));
        Duration life = life(args.option("ttl").orElse("8h"));
        Person person = words.getObject()
                .byNip(nip)
                .filter(Person::active)
                .orElseThrow(IdentityRefusals::unknownPersonOnMachine);
        System.out.println(accounts.createToken(person.id(), life));
        return 0;
    }

    static Duration life(String text) {
        Matcher written = LIFE.matcher(text);
        if (!written.matches()) {
            throw new UsageException("--ttl is a time such as 30m, 8h or 7d, not " + text + ".");
        }
        long number = Long.parseLong(written.group(1));
        Duration life =
                switch (written.group(2)) {
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                };
        if (life.compareTo(LONGEST) > 0) {
            throw new UsageException("--ttl is at most 90d.");
        }
        return life;
    }
}
