package id.abdi.web;

import id.abdi.kernel.Refusal;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What is said of each exception. Nothing of the exception itself is ever shown (SEC-32). */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DISK_FULL = "53100";

    private Problems() {}

    static Problem of(Throwable fault) {
        Refusal refusal = cause(fault, Refusal.class);
        if (refusal != null) {
            return Problem.of(refusal);
        }
        return switch (fault) {
            case MaxUploadSizeExceededException large -> Problem.of(413, "too-large");
            case MultipartException unreadable -> Problem.of(400, "unreadable");
            case MissingPathVariableException bug -> broken(500, "fault", bug);
            case AsyncRequestTimeoutException slow -> broken(503, "unavailable", slow);
            case HttpMessageNotReadableException unreadable -> InputProblems.body(unreadable);
            case ErrorResponse input when InputProblems.knows(fault) -> InputProblems.of(fault);
            case ErrorResponse response -> ofStatus(response.getStatusCode(), fault);
            default -> InputProblems.knows(fault) ? InputProblems.of(fault) : ofFault(fault);
        };
    }

    /** What is said where only a status is known: an error outside of our handlers. */
    static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "unreadable");
            case 401 -> Problem.of(401, "sign-in");
            case 403 -> Problem.of(403, "forbidden");
            case 404 -> Problem.of(404, "not-found");
            case 405 -> Problem.of(405, "method");
            case 406 -> Problem.of(406, "not-acceptable");
            case 413 -> Problem.of(413, "too-large");
            case 415 -> Problem.of(415, "media-type");
            case 429 -> Problem.of(429, "limited");
            case 503 -> broken(503, "unavailable", null);
            default -> status < 500 ? Problem.of(status, "unreadable") : broken(500, "fault", null);
        };
    }

    private static Problem ofStatus(HttpStatusCode status, Throwable fault) {
        return status.is4xxClientError() ? of(status.value()) : broken(500, "fault", fault);
    }

    /** A full disk and an unreachable database say so; they never let anything pass (SEC-35). All else is a bug. */
    private static Problem ofFault(Throwable fault) {
        SQLException sql = cause(fault, SQLException.class);
        if (sql != null && DISK_FULL.equals(sql.getSQLState())) {
            return broken(507, "full", fault);
        }
        return switch (fault) {
            case DataAccessResourceFailureException unreachable -> broken(503, "unavailable", fault);
            case NonTransientDataAccessResourceException unreachable -> broken(503, "unavailable", fault);
            case TransientDataAccessException busy -> broken(503, "unavailable", fault);
            case RecoverableDataAccessException lost -> broken(503, "unavailable", fault);
            case CannotCreateTransactionException unreachable -> broken(503, "unavailable", fault);
            default -> broken(500, "fault", fault);
        };
    }

    private static Problem broken(int status, String type, @Nullable Throwable fault) {
        String number = String.format(Locale.ROOT, "%04d-%04d", RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
        LOG.error("fault {} answered with {}", number, status, fault);
        return Problem.broken(status, type, number);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable fault, Class<T> type) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
