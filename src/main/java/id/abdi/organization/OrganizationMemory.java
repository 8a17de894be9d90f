package id.abdi.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What this node was answered about the organization. An answer holds for one number of {@code organization.change}, which
 * every transaction that changes the organization raises; each transaction asks for that number once, so that a change is
 * seen by whatever begins after it, on every node. A transaction that changes the organization itself remembers nothing.
 */
@Component
class OrganizationMemory {
    /** Answers kept; the seldom asked are forgotten first. A person takes about five. */
    private static final int ANSWERS = 60_000;

    /** A question about more people than this is for the database: its answers would push out all others. */
    private static final int MANY = 500;

    private static final long CHANGING = -1;

    private record Question(
            long change, String about, Object of, @Nullable LocalDate date) {}

    private final Cache<Question, Optional<Object>> known =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();
    private final ChangeSql sql;

    OrganizationMemory(ChangeSql sql) {
        this.sql = sql;
    }

    /**
     * The answer for each of these; who has none has no entry.
     *
     * @param load gives the answers for those not known, and may give more, which are remembered too
     */
    <K, V> Map<K, V> each(
            String about, Collection<K> of, @Nullable LocalDate date, Function<Collection<K>, Map<K, V>> load) {
        long change = of.isEmpty() || of.size() > MANY ? CHANGING : change();
        if (change == CHANGING) {
            return of.isEmpty() ? Map.of() : load.apply(of);
        }
        Map<K, V> answers = new LinkedHashMap<>();
        List<K> unknown = new ArrayList<>();
        for (K one : of) {
            Optional<V> answer = answer(new Question(change, about, one, date));
            if (answer == null) {
                unknown.add(one);
            } else {
                answer.ifPresent(value -> answers.put(one, value));
            }
        }
        if (!unknown.isEmpty()) {
            Map<K, V> loaded = load.apply(unknown);
            loaded.forEach((one, answer) -> known.put(new Question(change, about, one, date), Optional.of(answer)));
            for (K one : unknown) {
                V answer = loaded.get(one);
                if (answer == null) {
                    known.put(new Question(change, about, one, date), Optional.empty());
                } else {
                    answers.put(one, answer);
                }
            }
        }
        return answers;
    }

    /** The answer to a single question. */
    <V> V one(String about, Object of, @Nullable LocalDate date, Supplier<V> load) {
        long change = change();
        if (change == CHANGING) {
            return load.get();
        }
        Question question = new Question(change, about, of, date);
        Optional<V> answer = answer(question);
        if (answer != null && answer.isPresent()) {
            return answer.get();
        }
        V loaded = load.get();
        known.put(question, Optional.of(loaded));
        return loaded;
    }

    /** From here on the present transaction asks the database, which alone knows what it has changed. */
    void changing() {
        remember(CHANGING);
    }

    @SuppressWarnings({"unchecked", "NullableOptional"}) // what was put under a question is what its asker loads
    private <V> @Nullable Optional<V> answer(Question question) {
        return (Optional<V>) known.getIfPresent(question);
    }

    private long change() {
        Long bound = (Long) TransactionSynchronizationManager.getResource(this);
        return bound == null ? remember(sql.number().orElse(CHANGING)) : bound;
    }

    /** Keeps the number for the transaction. */
    private long remember(long change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return change;
        }
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        }
        TransactionSynchronizationManager.bindResource(this, change);
        return change;
    }

    /** Takes the number away from a transaction that ends or makes room for another one. */
    private final class Forget implements TransactionSynchronization {
        private @Nullable Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationMemory.this);
        }

        @Override
        public void resume() {
            if (suspended != null) {
                TransactionSynchronizationManager.bindResource(OrganizationMemory.this, suspended);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationMemory.this);
        }
    }
}
