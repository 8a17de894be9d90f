package id.abdi.bench;

import id.abdi.kernel.Uuid7;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client with heads of its own that reports one verdict after the other, each under a key that it makes before it sends, and sends
 * again under the same key until it has an answer. Every third is sent once more after its answer, as a phone does that lost it.
 */
final class Reporter implements Runnable {
    private static final String EXPECTED = "{\"verdict\":\"EXPECTED\"}";
    private static final String BELOW = "{\"verdict\":\"BELOW\",\"reason\":\"Belum selesai\"}";
    private static final Pattern HASH = Pattern.compile("\"leafHash\"\\s*:\\s*\"([0-9a-f]{64})\"");

    private final String address;
    private final List<Head> heads;
    private final List<LocalDate> days;
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean ending;

    Reporter(String address, List<Head> heads, List<LocalDate> days) {
        this.address = address;
        this.heads = heads;
        this.days = days;
    }

    /**
     * A verdict as it was sent.
     *
     * @param replaces the version that it corrects, 0 for the first report
     * @param hash of its leaf as answered; empty where no answer came
     * @param other another hash that a repetition was answered with; empty where there was none
     * @param refused what was answered instead of yes
     */
    record Sent(UUID key, String nip, LocalDate day, int replaces, String hash, String other, String refused) {
        boolean acknowledged() {
            return !hash.isEmpty();
        }
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    void end() {
        ending = true;
    }

    /** Until it is told to end: when all its people have verdicts on all days, it corrects them, each by the next version. */
    @Override
    public void run() {
        for (int version = 0; !ending; version++) {
            for (LocalDate day : days) {
                for (Head head : heads) {
                    Asker asker = Asker.program(address, head.token());
                    for (String nip : head.staff()) {
                        if (ending) {
                            return;
                        }
                        report(asker, nip, day, version);
                    }
                }
            }
        }
    }

    /** @param replaces the version that is corrected, 0 for the first report */
    private void report(Asker asker, String nip, LocalDate day, int replaces) {
        UUID key = Uuid7.next();
        Sent last = new Sent(key, nip, day, replaces, "", "", "");
        int place = sent.size();
        sent.add(last);
        while (!last.acknowledged() && last.refused().isEmpty()) {
            last = once(asker, last);
            if (!last.acknowledged() && last.refused().isEmpty()) {
                if (ending) {
                    return;
                }
                Faults.pause(Duration.ofMillis(200));
            }
        }
        if (place % 3 == 0 && last.acknowledged()) {
            Sent again = once(asker, new Sent(key, nip, day, replaces, "", "", ""));
            if (again.acknowledged() && !again.hash().equals(last.hash())) {
                last = new Sent(key, nip, day, replaces, last.hash(), again.hash(), "");
            }
        }
        sent.set(place, last);
    }

    private static String[] headers(Sent verdict) {
        List<String> headers =
                new ArrayList<>(List.of("Idempotency-Key", verdict.key().toString()));
        if (verdict.replaces() > 0) {
            headers.addAll(List.of("If-Match", "\"" + verdict.replaces() + "\""));
        }
        return headers.toArray(String[]::new);
    }

    private static Sent once(Asker asker, Sent verdict) {
        try {
            Asker.Answer answer = asker.put(
                    "/api/v1/employees/" + verdict.nip() + "/daily-reports/" + verdict.day(),
                    verdict.replaces() % 2 == 0 ? EXPECTED : BELOW,
                    headers(verdict));
            Matcher hash = HASH.matcher(answer.text());
            if (answer.status() < 300 && hash.find()) {
                return new Sent(verdict.key(), verdict.nip(), verdict.day(), verdict.replaces(), hash.group(1), "", "");
            }
            boolean later = answer.status() >= 500 || answer.status() == 429;
            return later
                    ? verdict
                    : new Sent(
                            verdict.key(),
                            verdict.nip(),
                            verdict.day(),
                            verdict.replaces(),
                            "",
                            "",
                            answer.status() + " " + answer.text());
        } catch (IOException unknown) {
            return verdict;
        }
    }
}
