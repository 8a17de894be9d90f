package id.abdi;

import id.abdi.cli.Args;
import id.abdi.cli.UsageException;
import id.abdi.database.EarlyStart;
import id.abdi.operation.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.type.MethodMetadata;

/** {@code ./abdi run}: serves until it is told to stop, then ends the running requests and its database. */
record Server(Args args) {
    static final String HELP = """
            run [--demo[=small]] [--port N] [--host ADDRESS] [--data DIR]
              Serves on 127.0.0.1:8080 and keeps everything in DIR (./data), with a PostgreSQL of its own.
              --demo  fills an empty database with a made-up regency and prints its accounts
              --host  another address; needs server.ssl.* settings or abdi.trusted-proxies, since passwords travel over it
              Further settings are written as --abdi.NAME=VALUE, in the environment (ABDI_NAME) or in application.properties.
              Another PostgreSQL: SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD and SPRING_FLYWAY_URL, _USER, _PASSWORD.
            """;

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Set<String> OPTIONS = Set.of("demo", "port", "host", "data", "help");
    private static final Pattern SETTING = Pattern.compile("(abdi|server|spring|logging)\\..+");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|credentials).*");

    int run() {
        args.options().keySet().stream()
                .filter(name ->
                        !OPTIONS.contains(name) && !SETTING.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException("run has no option --" + name + ".");
                });
        args.options().keySet().stream()
                .filter(name -> SECRET.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException(
                            "--" + name + " would show a secret to everybody on this machine; give it in the"
                                    + " environment or in a file application.properties that only you can read.");
                });
        if (args.flag("help")) {
            System.out.print(HELP);
            return 0;
        }
        return StartFaults.explained(this::serve);
    }

    private int serve() {
        SpringApplication application = new SpringApplication(Abdi.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setLazyInitialization(true);
        application.addInitializers(context -> {
            Settings.check(context.getEnvironment());
            refuseOpenDoor(context.getEnvironment());
            EarlyStart.in(context);
        });
        ConfigurableApplicationContext context = application.run(settings(args).toArray(String[]::new));
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean whole = new AtomicBoolean(true);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent closed
                    && closed.getApplicationContext() == context) {
                ended.countDown();
            }
        });
        System.out.println("ready " + address(context));
        Thread.ofPlatform().daemon().name("make the rest").start(() -> makeTheRest(context, whole));
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return whole.get() ? 0 : 1;
    }

    /**
     * What no request has asked for yet is made as soon as the server is ready, so that nobody waits for it later, and a part
     * that cannot be made ends the server instead of a request: it is not whole then, and the command has failed. What its author
     * makes only when asked stays so: the module structure as read from all classes, for one, which takes 100 MB and which nobody
     * asks for.
     */
    static void makeTheRest(ConfigurableApplicationContext context, AtomicBoolean whole) {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        try {
            for (String name : beans.getBeanDefinitionNames()) {
                BeanDefinition definition = beans.getMergedBeanDefinition(name);
                if (context.isActive()
                        && definition.isSingleton()
                        && !definition.isAbstract()
                        && !onlyWhenAsked(beans.getBeanDefinition(name))) {
                    beans.getBean(name);
                }
            }
        } catch (BeanCreationNotAllowedException | IllegalStateException stopping) {
            LOG.debug("The server stops before it is whole.", stopping);
        } catch (BeansException fault) {
            if (context.isClosed()) {
                LOG.debug("The server stops before it is whole.", fault);
                return;
            }
            LOG.error("The server cannot be put together and stops.", fault);
            whole.set(false);
            context.close();
        }
    }

    private static boolean onlyWhenAsked(BeanDefinition definition) {
        if (definition instanceof AnnotatedBeanDefinition annotated) {
            MethodMetadata method = annotated.getFactoryMethodMetadata();
            return method != null && method.isAnnotated(Lazy.class.getName());
        }
        return false;
    }

    /** The words of the command as settings of the application. */
    static List<String> settings(Args args) {
        List<String> settings = new ArrayList<>();
        args.option("port").ifPresent(port -> settings.add("--server.port=" + port(port)));
        args.option("host").ifPresent(host -> settings.add("--server.address=" + host));
        args.option("data").ifPresent(folder -> settings.add("--abdi.data=" + folder));
        args.option("demo").ifPresent(size -> settings.add("--abdi.demo=" + demo(size)));
        args.options().forEach((name, value) -> {
            if (SETTING.matcher(name).matches()) {
                settings.add("--" + name + "=" + value);
            }
        });
        return settings;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException word) {
            // Said below.
        }
        throw new UsageException("--port is a number from 0 to 65535, not " + text + ".");
    }

    private static String demo(String size) {
        return switch (size) {
            case "", "full" -> "full";
            case "small" -> "small";
            default -> throw new UsageException("--demo is written alone or as --demo=small, not " + size + ".");
        };
    }

    /** Passwords must not travel in the clear to other machines (SEC-20). */
    private static void refuseOpenDoor(ConfigurableEnvironment environment) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        boolean protectedWay = environment.containsProperty("server.ssl.certificate")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("abdi.trusted-proxies")
                || environment.containsProperty("abdi.trusted-proxies[0]");
        if (!loopback(host) && !protectedWay) {
            throw new StartFault("On " + host + " passwords would travel unprotected. Give a certificate"
                    + " (server.ssl.certificate and server.ssl.certificate-private-key), or name the proxy that does TLS in"
                    + " abdi.trusted-proxies, or serve on 127.0.0.1.");
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new StartFault("--host " + host + " is no address of this machine.");
        }
    }

    private static String address(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        int port = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        boolean tls = environment.containsProperty("server.ssl.certificate")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.bundle");
        return (tls ? "https" : "http") + "://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
    }
}
