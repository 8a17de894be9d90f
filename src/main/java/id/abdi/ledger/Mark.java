package id.abdi.ledger;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who stored a fact, how, when, and its leaf: what the row of a fact says beside the fact itself.
 *
 * @param via by which door
 */
public record Mark(EmployeeId by, String via, Instant now, Receipt receipt) {
    /** Gives them as {@code by}, {@code via}, {@code now} and {@code leaf}. */
    public StatementSpec on(StatementSpec statement) {
        return statement
                .param("by", by.value())
                .param("via", via)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf());
    }
}
