package id.abdi.ledger;

import java.util.Map;
import java.util.UUID;

/**
 * What a leaf says, as far as it was asked for.
 *
 * @param facts by name, as text; what the leaf does not say is missing
 */
public record Stated(UUID leaf, String kind, Map<String, String> facts) {}
