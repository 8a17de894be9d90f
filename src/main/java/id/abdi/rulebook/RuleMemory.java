package id.abdi.rulebook;

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

/** All settings in memory: they are few, and asked for all the time. */
@Component
class RuleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(RuleMemory.class);

    private final Remembered<SettingTable> settings;
    private final TransactionTemplate own;

    RuleMemory(SettingSql sql, PlatformTransactionManager transactions) {
        this.settings = new Remembered<>(sql::count, () -> SettingTable.of(sql.all()));
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setReadOnly(true);
    }

    SettingTable table() {
        return settings.get();
    }

    /** Learns what other nodes have set. */
    void look() {
        settings.look();
    }

    /** Learns what this transaction is setting, as soon as it holds. */
    void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    own.executeWithoutResult(status -> settings.look());
                } catch (TransactionException unreadable) {
                    LOG.warn("New settings could not be read at once; reading them at the next question.", unreadable);
                    settings.forget();
                }
            }
        });
    }
}
