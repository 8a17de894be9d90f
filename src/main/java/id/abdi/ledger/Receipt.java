package id.abdi.ledger;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the reporter and the employee keep of a recorded fact: the leaf's id and its hash, 64 hexadecimal digits (LOG-6).
 */
public record Receipt(UUID leaf, String leafHash) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Receipt {
        if (!HEX.matcher(leafHash).matches()) {
            throw new IllegalStateException("a leaf hash has 64 hexadecimal digits");
        }
    }
}
