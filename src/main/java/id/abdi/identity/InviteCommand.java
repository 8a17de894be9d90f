package id.abdi.identity;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import id.abdi.credential.Codes;
import id.abdi.credential.Codes.Written;
import id.abdi.credential.Issuer;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.Nip;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code ./abdi invite}: the way in for the first people (SEC-10). */
@Component
class InviteCommand implements Command {
    private final ObjectProvider<PersonWords> words;
    private final Invitation invitation;

    InviteCommand(ObjectProvider<PersonWords> words, Invitation invitation) {
        this.words = words;
        this.invitation = invitation;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public String help() {
        return """
                invite NIP [--duty BKPSDM|INSPECTORATE|REGENT|OPERATOR]
                  Prints a one-time code with which the person makes an own password at /activate, within 72 hours.
                  --duty  also gives this duty; only until two people hold it, after that two people of BKPSDM give it at /duties.
                """;
    }

    @Override
    public int run(Args args) {
        Nip nip = Nip.of(args.word(0, "the NIP"));
        Role duty = args.option("duty").map(InviteCommand::duty).orElse(null);
        Person person = words.getObject()
                .byNip(nip)
                .filter(Person::active)
                .orElseThrow(IdentityRefusals::unknownPersonOnMachine);
        Written code = invitation.of(person, duty);
        System.out.println(code.code());
        System.err.println("One-time code for " + person.name() + ", good until " + code.expiresAt()
                + ". Hand it over in person; it is entered at /activate and not shown again.");
        return 0;
    }

    private static Role duty(String name) {
        return Role.duties().stream()
                .filter(duty -> duty.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "--duty is one of BKPSDM, INSPECTORATE, REGENT, OPERATOR, not " + name + "."));
    }

    /** Code and duty together or not at all. */
    @Component
    static class Invitation {
        private final Codes codes;
        private final Duties duties;

        Invitation(Codes codes, Duties duties) {
            this.codes = codes;
            this.duties = duties;
        }

        @Transactional
        Written of(Person person, @Nullable Role duty) {
            if (duty != null) {
                duties.grantFirst(person.id(), duty, Issuer.machine());
            }
            return Objects.requireNonNull(
                    codes.issue(List.of(person.id()), Issuer.machine()).get(person.id()));
        }
    }
}
