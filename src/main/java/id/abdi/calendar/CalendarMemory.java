package id.abdi.calendar;

import id.abdi.kernel.Remembered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is recorded about days, in memory: it is little, and asked for all the time. */
@Component
class CalendarMemory {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarMemory.class);

    private final Remembered<CalendarFacts> facts;
    private final TransactionTemplate own;

    CalendarMemory(CalendarSql sql, PlatformTransactionManager transactions) {
        this.facts = new Remembered<>(sql::count, sql::facts);
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setReadOnly(true);
    }

    CalendarFacts facts() {
        return facts.get();
    }

    /** Learns what other nodes have recorded. */
    void look() {
        facts.look();
    }

    /** Learns what this transaction is recording, as soon as it holds. */
    void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    own.executeWithoutResult(status -> facts.look());
                } catch (TransactionException unreadable) {
                    LOG.warn("New days could not be read at once; reading them at the next question.", unreadable);
                    facts.forget();
                }
            }
        });
    }
}
