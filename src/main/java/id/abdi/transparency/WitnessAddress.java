package id.abdi.transparency;

import id.abdi.tlog.VerifierKey;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * An outsider who is asked to confirm the log.
 *
 * @param address before {@code /add-checkpoint}
 */
record WitnessAddress(URI address, VerifierKey key) {
    /**
     * Reads the setting: address and key of each, separated by a blank, one from the other by a comma.
     *
     * @throws id.abdi.tlog.Malformed where a key is none
     */
    static List<WitnessAddress> all(String setting) {
        return Arrays.stream(setting.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(WitnessAddress::parse)
                .toList();
    }

    private static WitnessAddress parse(String text) {
        String[] parts = text.split("\\s+", 2);
        return new WitnessAddress(
                URI.create(parts[0].replaceAll("/+$", "")), VerifierKey.parse(parts.length < 2 ? "" : parts[1]));
    }
}
