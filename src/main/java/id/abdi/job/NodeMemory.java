package id.abdi.job;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is asked all the time and seldom changes, kept in the memory of each node: facts that are only ever added to, so
 * that their number tells whether there are new ones. Reading costs nothing. Whoever adds some calls {@link
 * #lookAfterCommit}; what other nodes add is learned by a {@link Job} on each node that calls {@link #look}.
 */
public final class NodeMemory<T> {
    private static final Logger LOG = LoggerFactory.getLogger(NodeMemory.class);

    private record Known<T>(long version, T value) {}

    private final LongSupplier version;
    private final Supplier<T> load;
    private final TransactionTemplate own;
    private volatile @Nullable Known<T> known;

    /**
     * @param version how many facts there are; never falls
     * @param load all of them, put in order
     */
    public NodeMemory(LongSupplier version, Supplier<T> load, PlatformTransactionManager transactions) {
        this.version = version;
        this.load = load;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setReadOnly(true);
    }

    public T get() {
        Known<T> current = known;
        return current == null ? look() : current.value();
    }

    /** Loads again if there is something new. */
    public synchronized T look() {
        long newest = version.getAsLong();
        Known<T> current = known;
        if (current == null || newest > current.version()) {
            current = new Known<>(newest, load.get());
            known = current;
        }
        return current.value();
    }

    /** Lets this node know what the present transaction adds, as soon as it holds. */
    public void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    own.executeWithoutResult(status -> look());
                } catch (RuntimeException unreadable) {
                    LOG.warn("What was just recorded cannot be read yet; reading it at the next question.", unreadable);
                    known = null;
                }
            }
        });
    }
}
