package id.abdi.credential;

import id.abdi.credential.Guesses.Brake;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The brake on guessing (SEC-13). A try is counted before it is judged, so that many at once gain nothing, and taken back
 * when it was right. A known device has a count of its own, which strangers cannot drive up: nobody can lock a colleague
 * out by typing the number.
 */
@Component
public class Attempts {
    /**
     * Who tries what from where.
     *
     * @param account whose secret is tried, whether such a person exists or not; null for secrets that nobody can guess
     * @param network the network that the request comes from
     * @param device the device, where this account has signed in from it before
     */
    public record Try(
            @Nullable String account,
            String network,
            @Nullable String device) {}

    /** A counted try, to be settled by {@link #right} or {@link #unjudged}; a wrong one stays counted. */
    public record Counted(List<String> ofItsOwn, List<String> shared) {}

    private record Key(String name, Brake brake, boolean own) {}

    private static final double PER_HOUR_OF_ONE = 1;
    private static final int ACCOUNT_FREE = 20;
    private static final int NETWORK_FREE = 100;
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final ThrottleSql sql;
    private final Signer signer;
    private final Clock clock;
    private final CredentialSettings settings;

    Attempts(ThrottleSql sql, Signer signer, Clock clock, CredentialSettings settings) {
        this.sql = sql;
        this.signer = signer;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Counts a try, unless it comes too early.
     *
     * @throws id.abdi.kernel.Refusal {@code slowed}, with the seconds to wait
     */
    @Transactional
    public Counted begin(Try tried) {
        Instant now = clock.instant();
        List<Key> keys = keys(tried);
        Map<String, Guesses> held = sql.hold(keys.stream().map(Key::name).toList(), now);
        Duration wait = keys.stream()
                .map(key -> held.getOrDefault(key.name(), Guesses.none(now)).wait(key.brake(), now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw CredentialRefusals.slowed(wait);
        }
        Map<String, Guesses> counted = new HashMap<>();
        keys.forEach(key -> counted.put(
                key.name(), held.getOrDefault(key.name(), Guesses.none(now)).another(key.brake(), now)));
        sql.put(counted);
        sql.forgetBefore(now.minus(REMEMBERED));
        return new Counted(names(keys, true), names(keys, false));
    }

    /** The secret was right: the own counts are forgotten, the shared ones go back by one. */
    @Transactional
    public void right(Counted counted) {
        takeBack(counted.shared());
        sql.forget(counted.ofItsOwn());
    }

    /** The secret was never judged, because something failed. */
    @Transactional
    public void unjudged(Counted counted) {
        List<String> all = new ArrayList<>(counted.shared());
        all.addAll(counted.ofItsOwn());
        takeBack(all);
    }

    private void takeBack(List<String> keys) {
        Map<String, Guesses> less = new HashMap<>();
        sql.hold(keys, clock.instant()).forEach((key, guesses) -> less.put(key, guesses.less()));
        sql.put(less);
    }

    private List<Key> keys(Try tried) {
        Key network = new Key(name("network", tried.network()), brake(NETWORK_FREE, NETWORK_FREE), false);
        String account = tried.account();
        if (account == null) {
            return List.of(network);
        }
        Brake own = brake(settings.freeTries(), PER_HOUR_OF_ONE);
        if (tried.device() != null) {
            return List.of(new Key(name("device", tried.device() + " " + account), own, true));
        }
        return List.of(
                new Key(name("stranger", tried.network() + " " + account), own, true),
                new Key(name("account", account), brake(ACCOUNT_FREE, ACCOUNT_FREE / 2.0), false),
                network);
    }

    private Brake brake(int free, double forgottenPerHour) {
        return new Brake(free, settings.firstDelay(), settings.longestDelay(), forgottenPerHour);
    }

    private String name(String kind, String text) {
        return HexFormat.of().formatHex(signer.sign("throttle " + kind, text));
    }

    private static List<String> names(List<Key> keys, boolean own) {
        return keys.stream().filter(key -> key.own() == own).map(Key::name).toList();
    }
}
