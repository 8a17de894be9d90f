package id.abdi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** So many clients, each sending the next request when the answer of the last is there, for a time. */
final class Load {
    private Load() {}

    /** One request, answered. */
    interface Step {
        void send() throws Exception;
    }

    /** What came of it. */
    record Rates(int clients, int requests, double perSecond, double p50Ms, double p99Ms) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%2d clients %8.0f /s   p50 %6.2f ms   p99 %6.2f ms",
                    clients,
                    perSecond,
                    p50Ms,
                    p99Ms);
        }
    }

    /** @param client makes the steps of the client of that number */
    static Rates of(int clients, Duration time, IntFunction<Step> client) {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Future<long[]>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                Step step = client.apply(i);
                running.add(threads.submit(() -> until(end, step)));
            }
        }
        long[] times = running.stream()
                .flatMapToLong(one -> Arrays.stream(result(one)))
                .sorted()
                .toArray();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return rates(clients, times, seconds);
    }

    /** @param sorted how long each request took, in nanoseconds */
    static Rates rates(int clients, long[] sorted, double seconds) {
        return new Rates(clients, sorted.length, sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99));
    }

    private static long[] until(long end, Step step) throws Exception {
        long[] times = new long[1024];
        int count = 0;
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            step.send();
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(times, count);
    }

    private static long[] result(Future<long[]> one) {
        try {
            return one.get();
        } catch (InterruptedException stopped) {
            throw Program.interrupted(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** In milliseconds. */
    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1e6;
    }
}
