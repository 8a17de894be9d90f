package id.abdi.operation;

import id.abdi.web.ErrorReply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The orderly end (DUR-10): it is the first to hear of it, from then on the server is not ready and new requests are refused in
 * words, while the running ones have ten seconds; then the web server closes its door and gives the rest another ten.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Closing extends OncePerRequestFilter implements SmartLifecycle {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ErrorReply reply;
    private final Object lock = new Object();
    private int running;
    private boolean open;

    Closing(ErrorReply reply) {
        this.reply = reply;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        synchronized (lock) {
            open = true;
        }
    }

    @Override
    public boolean isRunning() {
        synchronized (lock) {
            return open;
        }
    }

    @Override
    public void stop() {
        synchronized (lock) {
            open = false;
        }
    }

    @Override
    public void stop(Runnable ended) {
        stop();
        Thread.ofVirtual().name("closing").start(() -> {
            awaitNone();
            ended.run();
        });
    }

    /** How many requests are being answered. */
    int running() {
        synchronized (lock) {
            return running;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enter()) {
            response.setHeader("Connection", "close");
            reply.refuse(OperationRefusals.stopping(), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave();
        }
    }

    private boolean enter() {
        synchronized (lock) {
            if (open) {
                running++;
            }
            return open;
        }
    }

    private void leave() {
        synchronized (lock) {
            running--;
            lock.notifyAll();
        }
    }

    private void awaitNone() {
        long end = System.nanoTime() + LONGEST.toNanos();
        synchronized (lock) {
            try {
                for (long left = LONGEST.toMillis(); running > 0 && left > 0; ) {
                    lock.wait(left);
                    left = (end - System.nanoTime()) / 1_000_000;
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
