package id.abdi.api;

import id.abdi.identity.Caller;
import id.abdi.web.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How often one person, or one address of somebody who has not signed in, may ask (SEC-31): so many requests a second, and ten
 * seconds' worth at once, so that a phone that comes back from the islands is not stopped. Each node counts for itself. Programs
 * on this machine are the operator's and are not counted.
 */
@Component
class RequestRate implements HandlerInterceptor {
    private static final int SECONDS_AT_ONCE = 10;
    private static final int MOST_ASKERS = 100_000;

    private final Map<Object, Left> left = new ConcurrentHashMap<>();
    private final int perSecond;
    private final Clock clock;

    RequestRate(@Value("${abdi.requests-per-second:100}") int perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /**
     * What an asker has left.
     *
     * @param granted whether the request of that moment was
     */
    private record Left(double requests, boolean granted, Instant at) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String address = request.getRemoteAddr();
        if (!local(address) && !request.getRequestURI().startsWith("/assets/")) {
            Object asker = request.getAttribute(Visitor.ATTRIBUTE) instanceof Caller caller ? caller.id() : address;
            if (!take(asker)) {
                throw ApiRefusals.tooMany(1);
            }
        }
        return true;
    }

    /** @return whether one was left */
    private boolean take(Object asker) {
        if (left.size() > MOST_ASKERS) {
            left.clear();
        }
        Instant now = clock.instant();
        Left after = Objects.requireNonNull(left.compute(asker, (same, before) -> {
            double requests = grown(before, now);
            return new Left(requests >= 1 ? requests - 1 : requests, requests >= 1, now);
        }));
        return after.granted();
    }

    /** Grows by each second's worth, up to what may be used at once. */
    private double grown(@Nullable Left before, Instant now) {
        double most = (double) perSecond * SECONDS_AT_ONCE;
        if (before == null) {
            return most;
        }
        double seconds = Duration.between(before.at(), now).toNanos() / 1e9;
        return Math.clamp(before.requests() + seconds * perSecond, 0, most);
    }

    private static boolean local(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }
}
