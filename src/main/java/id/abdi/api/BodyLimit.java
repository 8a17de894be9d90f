package id.abdi.api;

import id.abdi.web.ErrorReply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one request of the API may bring (SEC-31): a file of 20 MB as bytes, 256 KB of anything else. Forms with files have
 * the server's own limit. What is larger is refused by its announced length, or while it is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class BodyLimit extends OncePerRequestFilter {
    private static final long FILE = 20_000_000;
    private static final long OTHER = 256_000;

    private final ErrorReply reply;

    BodyLimit(ErrorReply reply) {
        this.reply = reply;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || type(request).startsWith("multipart/")
                || request.getContentLengthLong() == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = type(request).startsWith("application/json")
                        || !request.getRequestURI().contains("/evidence/")
                ? OTHER
                : FILE;
        if (request.getContentLengthLong() > most) {
            reply.refuse(ApiRefusals.tooLarge(most), request, response);
            return;
        }
        chain.doFilter(new Counted(request, most), response);
    }

    private static String type(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "");
    }

    private static final class Counted extends HttpServletRequestWrapper {
        private final long most;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream stream;
        private final long most;
        private long read;

        CountedStream(ServletInputStream stream, long most) {
            this.stream = stream;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = stream.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int taken = stream.read(into, from, length);
            count(taken);
            return taken;
        }

        private void count(int more) {
            read += Math.max(0, more);
            if (read > most) {
                throw ApiRefusals.tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
