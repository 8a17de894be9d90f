package id.abdi.spotcheck;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A lot that anybody can draw again with a tool of their own: SHA-256 of three lines (the root of the checkpoint in Base64, the head's
 * id, the day), read as a whole number, modulo how many there are. See docs/ledger.md.
 *
 * @param inputs what is hashed, in UTF-8
 */
record Lot(String inputs) {
    /** Which of the head's people. */
    static Lot ofPerson(String root, EmployeeId head, LocalDate date) {
        return new Lot(root + "\n" + head + "\n" + date + "\n");
    }

    /** Which of that person's activities: the same with a fourth line. */
    Lot ofActivity() {
        return new Lot(inputs + "activity\n");
    }

    /** From 0 on. */
    int place(int of) {
        return new BigInteger(1, hash()).mod(BigInteger.valueOf(of)).intValueExact();
    }

    /** In 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(hash());
    }

    private byte[] hash() {
        return Sha256.digest().digest(inputs.getBytes(StandardCharsets.UTF_8));
    }
}
