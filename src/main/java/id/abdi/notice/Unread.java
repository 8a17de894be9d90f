package id.abdi.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.abdi.kernel.EmployeeId;
import java.time.Duration;
import java.util.Collection;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many notices somebody has not read. Every page shows it, so each node remembers it: what changes here is shown at once, what
 * changes on another node within half a minute.
 */
@Component
class Unread {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final NoticeSql sql;
    private final Cache<EmployeeId, Integer> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Unread(NoticeSql sql) {
        this.sql = sql;
    }

    /** None where it cannot be told: also the page that says that the database does not answer has a bell. */
    int of(EmployeeId person) {
        try {
            return known.get(person, sql::unread);
        } catch (DataAccessException unreachable) {
            return 0;
        }
    }

    /** Asks anew for these people as soon as the present transaction holds. */
    void changed(Collection<EmployeeId> people) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidateAll(people);
            }
        });
    }
}
