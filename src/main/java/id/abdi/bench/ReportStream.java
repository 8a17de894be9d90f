package id.abdi.bench;

import id.abdi.kernel.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Heads who report by the API, so many a second as long as it is open, or as many as the machine can. */
final class ReportStream implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final int DAYS = 5;
    private static final int TRIES = 4;

    private final List<Asker> heads = new ArrayList<>();
    private final List<Reader> reporters;
    private final List<LocalDate> days;
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> clients = new ArrayList<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicLong next = new AtomicLong();
    private final long[][] times = new long[CLIENTS][];
    private final long begun = System.nanoTime();
    private long ended;

    private ReportStream(String address, List<Reader> reporters) {
        this.reporters = reporters;
        reporters.forEach(head -> heads.add(Asker.program(address, head.token())));
        this.days = days();
    }

    static ReportStream begin(String address, List<Reader> reporters, int perSecond) {
        ReportStream stream = new ReportStream(address, reporters);
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            stream.clients.add(stream.threads.submit(() -> stream.client(client, perSecond)));
        }
        return stream;
    }

    /** The days back from today on which a verdict is taken. */
    private List<LocalDate> days() {
        List<LocalDate> found = new ArrayList<>();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        for (int back = 0; back < 14 && found.size() < DAYS; back++) {
            try {
                if (settled(reporters.size() - 1, 0, today.minusDays(back), 0).status() < 300) {
                    found.add(today.minusDays(back));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no day takes a verdict now");
        }
        return found;
    }

    private void client(int client, int perSecond) {
        long[] own = new long[1024];
        int count = 0;
        long pause = TimeUnit.SECONDS.toNanos(CLIENTS) / perSecond;
        long due = System.nanoTime() + pause * client / CLIENTS;
        while (open.get()) {
            LockSupport.parkNanos(due - System.nanoTime());
            // Who is late reports at once, but what was missed is not made up.
            due = Math.max(due + pause, System.nanoTime() - TimeUnit.SECONDS.toNanos(1));
            long sent = System.nanoTime();
            try {
                next();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            if (count == own.length) {
                own = Arrays.copyOf(own, count * 2);
            }
            own[count++] = System.nanoTime() - sent;
        }
        times[client] = Arrays.copyOf(own, count);
    }

    /** Each person's day in turn; once all are reported, corrections. */
    private void next() throws IOException {
        long number = next.getAndIncrement();
        int head = (int) (number % reporters.size());
        long rest = number / reporters.size();
        int people = reporters.get(head).staff().size();
        int person = (int) (rest % people);
        LocalDate day = days.get((int) (rest / people % days.size()));
        int version = (int) (rest / people / days.size());
        Asker.Answer answer = settled(head, person, day, version);
        if (answer.status() >= 300 && answer.status() != 412) {
            throw new IllegalStateException("answered " + answer.status() + ": " + answer.text());
        }
    }

    /** What a client was about to report or correct another one, or an earlier run, may have reported, or not yet. */
    private Asker.Answer settled(int head, int person, LocalDate day, int version) throws IOException {
        Asker.Answer answer = report(head, person, day, version);
        for (int tries = 0; other(answer) && tries < TRIES; tries++) {
            answer = report(head, person, day, answer.text().contains("nothing-to-correct") ? 0 : version + tries + 1);
        }
        return answer;
    }

    private static boolean other(Asker.Answer answer) {
        return answer.status() == 412 || answer.text().contains("already-reported");
    }

    private Asker.Answer report(int head, int person, LocalDate day, int replaces) throws IOException {
        String path = "/api/v1/employees/" + reporters.get(head).staff().get(person) + "/daily-reports/" + day;
        String key = Uuid7.next().toString();
        return replaces == 0
                ? heads.get(head).put(path, "{\"verdict\":\"EXPECTED\"}", "Idempotency-Key", key)
                : heads.get(head)
                        .put(
                                path,
                                "{\"verdict\":\"ABOVE\",\"reason\":\"Lebih cepat " + key + "\"}",
                                "Idempotency-Key",
                                key,
                                "If-Match",
                                "\"" + replaces + "\"");
    }

    /** After it was closed. */
    Load.Rates rates() {
        long[] all = Arrays.stream(times)
                .flatMapToLong(own -> own == null ? LongStream.empty() : Arrays.stream(own))
                .sorted()
                .toArray();
        return Load.rates(CLIENTS, all, (ended - begun) / 1e9);
    }

    @Override
    public void close() {
        open.set(false);
        threads.shutdown();
        try {
            for (Future<?> client : clients) {
                client.get(60, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            throw Program.interrupted(stopped);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the stream of reports broke off", failed);
        }
        ended = System.nanoTime();
    }
}
