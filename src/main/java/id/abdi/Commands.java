package id.abdi;

import id.abdi.cli.Args;
import id.abdi.cli.Command;
import id.abdi.cli.UsageException;
import id.abdi.database.EarlyStart;
import id.abdi.kernel.Refusal;
import id.abdi.operation.Settings;
import id.abdi.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Every command but {@code run}: the application without its web server, beside a running one or alone. */
record Commands(Args args) {
    int run() {
        return StartFaults.explained(this::found);
    }

    private int found() {
        SpringApplication application = new SpringApplication(Abdi.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(context -> {
            Settings.check(context.getEnvironment());
            EarlyStart.in(context);
        });
        List<String> settings = new ArrayList<>(List.of("--abdi.serves=false", "--abdi.jobs=false"));
        args.option("data").ifPresent(folder -> settings.add("--abdi.data=" + folder));
        try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
            List<Command> commands =
                    List.copyOf(context.getBeansOfType(Command.class).values());
            Command command = named(commands);
            if (args.flag("help")) {
                System.out.print(command.help());
                return 0;
            }
            args.onlyThoseOf(command.name(), command.help());
            return run(command, context.getBean(Words.class));
        }
    }

    private int run(Command command, Words words) {
        int named = command.name().split(" ", -1).length;
        try {
            return command.run(new Args(args.words().subList(named, args.words().size()), args.options()));
        } catch (Refusal refusal) {
            System.err.println(words.text(
                    Locale.ENGLISH, refusal.key(), refusal.arguments().toArray()));
            refusal.errors().stream()
                    .filter(error -> !error.key().equals(refusal.key()))
                    .forEach(error -> System.err.println("  " + error.field() + ": "
                            + words.text(
                                    Locale.ENGLISH,
                                    error.key(),
                                    error.arguments().toArray())));
            return 1;
        }
    }

    /** The command of the longest name that the words begin with. */
    private Command named(List<Command> commands) {
        String words = String.join(" ", args.words());
        return commands.stream()
                .filter(command -> (words + " ").startsWith(command.name() + " "))
                .max(Comparator.comparingInt(command -> command.name().length()))
                .orElseThrow(() -> new UsageException("There is no command \"" + words + "\". Commands: run, "
                        + String.join(
                                ", ",
                                commands.stream().map(Command::name).sorted().toList())
                        + "."));
    }
}
